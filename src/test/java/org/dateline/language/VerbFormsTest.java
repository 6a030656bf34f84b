package org.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Tags of verbs that the tagger takes for others; each word stands with the tag it is given. */
class VerbFormsTest {

  private static String mended(String tagged) {
    String[] parts = tagged.split(" ");
    String[] forms = new String[parts.length];
    String[] tags = new String[parts.length];
    for (int i = 0; i < parts.length; i++) {
      int slash = parts[i].lastIndexOf('/');
      forms[i] = parts[i].substring(0, slash);
      tags[i] = parts[i].substring(slash + 1);
    }
    VerbForms.mend(forms, tags);
    return String.join(" ", tags);
  }

  @Test
  void whatTakesAnObjectAndNoAuxiliaryIsFinite() {
    assertThat(mended("Norwegian/JJ officers/NNS trained/VBN Chadian/JJ soldiers/NNS ./."))
        .isEqualTo("JJ NNS VBD JJ NNS .");
    assertThat(mended("Chad/NNP 's/POS army/NN shelled/VBN the/DT port/NN ./."))
        .isEqualTo("NNP POS NN VBD DT NN .");
    assertThat(mended("which/WDT Chad/NNP says/VBZ wounded/VBN two/CD guards/NNS ./."))
        .contains("VBZ VBD");
  }

  @Test
  void participlesStay() {
    String passive = "soldiers/NNS were/VBD not/RB given/VBN the/DT map/NN ./.";
    assertThat(mended(passive)).isEqualTo("NNS VBD RB VBN DT NN .");
    String perfect = "the/DT army/NN has/VBZ never/RB shelled/VBN the/DT port/NN ./.";
    assertThat(mended(perfect)).isEqualTo("DT NN VBZ RB VBN DT NN .");
    String aside = "the/DT mayor/NN abducted/VBN a/DT week/NN ago/RB was/VBD freed/VBN ./.";
    assertThat(mended(aside)).isEqualTo("DT NN VBN DT NN RB VBD VBN .");
    String named = "a/DT boy/NN named/VBN Musa/NNP fled/VBD ./.";
    assertThat(mended(named)).isEqualTo("DT NN VBN NNP VBD .");
  }

  @Test
  void fightingIsANounUnlessSomebodyFights() {
    assertThat(mended("Fighting/VBG between/IN clans/NNS resumed/VBD ./."))
        .isEqualTo("NN IN NNS VBD .");
    assertThat(mended("clans/NNS fighting/VBG in/IN Jos/NNP fled/VBD ./."))
        .isEqualTo("NNS VBG IN NNP VBD .");
    assertThat(mended("clans/NNS were/VBD fighting/VBG in/IN Jos/NNP ./."))
        .isEqualTo("NNS VBD VBG IN NNP .");
    assertThat(mended("thousands/NNS fled/VBD fighting/VBG in/IN Jos/NNP ./."))
        .isEqualTo("NNS VBD NN IN NNP .");
  }

  @Test
  void aNameEndsBeforeItsVerb() {
    assertThat(mended("Rights/NNS Watch/VBP criticised/VBN the/DT king/NN ./."))
        .isEqualTo("NNS NNP VBD DT NN .");
    assertThat(mended("guards/NNS watch/VBP closed/VBN doors/NNS ./.")).startsWith("NNS VBP");
  }

  @Test
  void whatWasPutWasPut() {
    assertThat(mended(";/: police/NN put/VB the/DT number/NN at/IN nine/CD ./."))
        .isEqualTo(": NN VBD DT NN IN CD .");
    assertThat(mended("police/NN wanted/VBD to/TO put/VB it/PRP off/RP ./."))
        .isEqualTo("NN VBD TO VB PRP RP .");
  }

  @Test
  void nounsAndVerbsAreToldByTheirNeighbours() {
    assertThat(mended("through/IN calls/VBZ for/IN aid/NN ./.")).isEqualTo("IN NNS IN NN .");
    assertThat(mended("Former/JJ Chad/NNP generals/VBZ met/VBD him/PRP ./."))
        .isEqualTo("JJ NNP NNS VBD PRP .");
    assertThat(mended("a/DT man/NN stands/VBZ accused/VBN ./.")).isEqualTo("DT NN VBZ VBN .");
    assertThat(mended("states/NNS risk/NN losing/VBG trade/NN ./.")).isEqualTo("NNS VBP VBG NN .");
    assertThat(mended("a/DT copper/NN mine/PRP near/IN Oral/NNP ./."))
        .isEqualTo("DT NN NN IN NNP .");
    assertThat(mended("The/DT World/NNP Food/NNP Programme/RB fed/VBD them/PRP ./."))
        .isEqualTo("DT NNP NNP NNP VBD PRP .");
  }

  @Test
  void whatFollowsToTellsWhetherItIsADeed() {
    assertThat(mended("agreed/VBD to/TO free/JJ nine/CD men/NNS ./."))
        .isEqualTo("VBD TO VB CD NNS .");
    assertThat(mended("plans/NNS to/IN annex/VB Oral/NNP ./.")).isEqualTo("NNS TO VB NNP .");
    assertThat(mended("the/DT aid/VBD worker/NN fled/VBD ./.")).isEqualTo("DT NN NN VBD .");
    assertThat(mended("Duran/NNP heads/NNS to/IN Oslo/NNP ./.")).isEqualTo("NNP VBZ IN NNP .");
    assertThat(mended("food/NN to/TO hungry/JJ men/NNS ./.")).isEqualTo("NN IN JJ NNS .");
    assertThat(mended("ruled/VBD out/RP imposing/JJ fines/NNS ./.")).isEqualTo("VBD RP VBG NNS .");
  }

  @Test
  void theListOfFormsHasTheKindsThatAreAskedFor() {
    assertThat(WordForms.of("captive")).containsExactlyInAnyOrder("captive", "hostage", "prisoner");
    assertThatThrownBy(() -> WordForms.of("captives"))
        .hasMessage("no kind 'captives' in forms.txt");
  }
}
