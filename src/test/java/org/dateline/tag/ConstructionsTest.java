package org.dateline.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.tag.OwnSuite.Case;
import org.junit.jupiter.api.Test;

/** One sentence for each construction that a repair of the tree is for: none may be lost. */
class ConstructionsTest {
  private static final List<Case> CASES =
      List.of(
          told(
              "The Togolese president charged Benin with arming the rebels.",
              "ACCUSE",
              "TGO",
              "BEN"),
          told("The rebels let the pilgrims go on Monday.", "RETREAT", "REB", "\"pilgrims\""),
          told(
              "The Maldives was loudly and unfairly criticised over its debt.",
              "ACCUSE",
              "",
              "MDV"),
          told(
              "Rebuked by Chad, the state's old foe, Mali is recalling its envoy.",
              "ACCUSE",
              "TCD",
              "MLI"),
          told(
              "Kess told reporters that Chad had bombed three villages.",
              "ASSAULT",
              "TCD",
              "\"villages\""),
          told(
              "Mali's militia vowed on Monday to wage war on the Tharns.",
              "THREATEN",
              "MLI",
              "\"Tharns\""),
          told("Chad, Mali reach deal on prisoners", "SUPPORT", "TCD", "MLI"),
          told("Envoys of Chad, Mali and Togo met in Lome.", "CONSULT", "TGO", "MLI"),
          told("Chad last week bombed Tharn's capital.", "ASSAULT", "TCD", "\"Tharn\""),
          told(
              "Togolese lawmakers Tuesday endorsed a treaty with Mali, ending a long dispute over fishing.",
              "SUPPORT",
              "TGO",
              "MLI"),
          told("Togo, together with Benin, imposed sanctions on Niger.", "COERCE", "BEN", "NER"),
          told("Talks between the army and the rebels began in Oslo.", "CONSULT", "MIL", "REB"),
          told("Chad lifted travel curbs on Malians.", "CONCEDE", "TCD", ""),
          told(
              "Chad condemned the raid and promised reprisals against Mali.",
              "THREATEN",
              "TCD",
              "MLI"),
          told(
              "The minister, criticised by the opposition, resigned on Tuesday.",
              "RETREAT",
              "GOV",
              ""),
          told("The bridge had been blown up by retreating Malian troops.", "ASSAULT", "MLI", ""),
          told("Fighting between Chad and Mali has killed 40 people.", "ASSAULT", "TCD", ""),
          told(
              "Six officials in the Malian presidency were arrested by Chad.",
              "COERCE",
              "TCD",
              "MLI"),
          told("Chad said its soldiers killed a Malian elder.", "ASSAULT", "TCDMIL", "MLI"),
          told(
              "Chadian soldiers were battling to dislodge Malian rebels from two villages.",
              "ASSAULT",
              "TCDMIL",
              "MLIREB"));

  private static Case told(String text, String type, String actor, String recipient) {
    return new Case(text, type, actor, recipient, "", "");
  }

  @Test
  void eachIsReadRight() {
    OwnSuite suite = new OwnSuite();
    suite.score(CASES, ArticleTagger.create());

    assertThat(suite.misses()).isEmpty();
  }
}
