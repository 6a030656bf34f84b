package org.dateline.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.record.Mention;
import org.dateline.record.Participant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who acts and who receives, where the verb's form or the words' order hides it. */
class ArgumentRulesTest {

  private static List<Mention> mentions(String text) {
    return Told.mentions(text, null);
  }

  private static String parties(List<Participant> parties) {
    return String.join(",", parties.stream().map(p -> String.valueOf(p.getCode())).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kenya is prepared to lend Uganda ten million dollars. | AGREE | KEN | UGA",
        "Kenya promised Chad ten million dollars. | AGREE | KEN | TCD",
        "Kenya is to send peacekeepers to Uganda. | AGREE | KEN | UGA",
        "Kenya froze all aid to Uganda. | SANCTION | KEN | UGA",
        "Kenya took in Ugandan refugees. | AID | KEN | UGAREF",
        "A report released by the Kenyan parliament accused Uganda of fraud. | ACCUSE | KENLEG | UGA",
        "Kenya's defence minister is on a visit to Uganda. | CONSULT | KENGOV | UGA",
        "ICE returned two statues to Peru. | RETREAT | USACOP | PER",
        "Kenya told Uganda to leave the island. | REQUEST | KEN | UGA",
        "Kenya said it would retaliate if Uganda struck first. | THREATEN | KEN | UGA",
      })
  void whoDoesItToWhom(String text, String type, String actor, String recipient) {
    assertThat(mentions(text))
        .anySatisfy(
            m -> {
              assertThat(m.getEventType()).isEqualTo(type);
              assertThat(parties(m.getActors())).isEqualTo(actor);
              assertThat(parties(m.getRecipients())).isEqualTo(recipient);
            });
  }
}
