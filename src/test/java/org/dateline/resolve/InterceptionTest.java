package org.dateline.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.Runs;
import org.dateline.record.Mention;
import org.dateline.write.Datasets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From raw text: missiles shot down are claims about the attack, not an attack by the defender. */
class InterceptionTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;

  @Test
  void interceptionsAreClaimsAboutTheAttack() throws IOException {
    Path input = folder.resolve("in.jsonl");
    Files.write(
        input,
        List.of(
            article(
                "a",
                "Sudan's army fired nine missiles at an air base in eastern Chad on Tuesday. Four of"
                    + " the missiles were intercepted by Chadian air defences, Chad's defence ministry"
                    + " said."),
            article(
                "b",
                "Chad said that it shot down seven missiles on Tuesday which the army of neighbouring"
                    + " Sudan had fired at its air base."),
            article(
                "c",
                "Chadian forces shelled the Sudanese town of Geneina on Tuesday, killing 12 people.")));
    Path output = folder.resolve("out");
    Runs.job(input.toString(), output);

    Map<String, String> attackers = new TreeMap<>();
    for (String line : Runs.rows(output, Datasets.EVENTS)) {
      JsonNode event = JSON.readTree(line);
      attackers.put(event.get("event_id").asText(), event.at("/actors/0/country").asText("nobody"));
    }
    assertThat(attackers.values()).contains("SDN", "TCD");
    for (String line : Runs.rows(output, Datasets.CLAIMS)) {
      JsonNode claim = JSON.readTree(line);
      String attacker = attackers.get(claim.get("event_id").asText());
      String attribute = claim.get("attribute").asText();
      if (attribute.equals("INTERCEPTED") || attribute.equals("FIRED")) {
        assertThat(attacker).as(line).isEqualTo("SDN");
      } else if (attribute.equals("KILLED")) {
        assertThat(attacker).as(line).isEqualTo("TCD");
      }
    }
    assertThat(Runs.rows(output, Datasets.CLAIMS))
        .filteredOn(line -> line.contains("INTERCEPTED"))
        .hasSize(2);
  }

  @Test
  void howItWasStoppedTellsNothingOfHowItWasMade() throws IOException {
    Path input = folder.resolve("in.jsonl");
    Files.writeString(
        input,
        article("a", "Chad said that it shot down seven missiles which Sudan had fired on Tuesday.")
            + "\n");
    Path output = folder.resolve("out");
    Runs.job(input.toString(), output);

    List<Mention> told =
        EndToEnd.read(output).mentions().stream().filter(Interception::told).toList();
    assertThat(told).isNotEmpty();
    assertThat(told).allMatch(mention -> "aerial".equals(mention.getMode()));
    assertThat(told).allMatch(mention -> profile(mention).mode == null);
  }

  private static Profile profile(Mention mention) {
    int[] words = ContentWords.SHIPPED.of(mention.getSentence());
    return ProfileReader.read(mention, words, Wording.SHIPPED);
  }

  private static String article(String id, String text) throws IOException {
    return JSON.writeValueAsString(
        Map.of(
            "id",
            id,
            "text",
            text,
            "source",
            "outlet-" + id,
            "published_at",
            "2031-03-05T08:00:00Z"));
  }
}
