package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code dateline lexicon check} and {@code import}, from files to a folder that a run takes. */
class LexiconCommandTest {
  @TempDir Path folder;

  @Test
  void checkListsEachFaultByFileAndLine() throws IOException {
    Path file = folder.resolve("roles.tsv");
    Files.writeString(
        file,
        "# version: 1\n# columns: sector secondary use roles\n"
            + "GOV\t\tfixed\tharbour master\nZZZ\t\tfixed\tzagger\nGOV\t\tloose\tzigger\n"
            + "GOV\tMIL\tfixed\ta\tb\n");
    Runs.Ended ended = Runs.call("lexicon", "check", folder.toString());
    assertThat(ended.code()).isEqualTo(3);
    assertThat(ended.out().lines().toList())
        .hasSize(3)
        .allMatch(line -> line.startsWith(file + ":"))
        .anyMatch(line -> line.startsWith(file + ":4: no PLOVER sector 'ZZZ'"))
        .anyMatch(line -> line.startsWith(file + ":5: no use 'loose'"))
        .anyMatch(line -> line.startsWith(file + ":6: 5 fields where there are 4 columns"));
    assertThat(ended.err().strip()).isEqualTo("dateline: mend the 3 faults listed");

    Files.writeString(file, "# version: 1\n# columns: sector secondary use roles\n");
    assertThat(Runs.call("lexicon", "check", folder.toString()).code()).isZero();
  }

  @Test
  void everyFileThatShipsMayStandInAFolderOfOnesOwn() throws IOException {
    Path shipped = Path.of("src/main/resources/org/dateline/lexicon");
    try (Stream<Path> files = Files.list(shipped)) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve(file.getFileName()));
      }
    }
    Runs.Ended ended = Runs.call("lexicon", "check", folder.toString());
    assertThat(ended.code()).as(ended.out()).isZero();
  }

  @Test
  void aGivenNameIsOneWordWithACapital() throws IOException {
    Path file = folder.resolve("given-names.tsv");
    Files.writeString(file, "# version: 1\n# columns: names\nZubelda\nAnna Zubelda|Bo\nzub\n");
    assertThat(Runs.call("lexicon", "check", folder.toString()).out().lines())
        .containsExactly(
            file + ":4: 'Anna Zubelda' is no single word with a capital",
            file + ":5: 'zub' is no single word with a capital");
  }

  @Test
  void setsOfWordsAreCheckedByLine() throws IOException {
    Path cues = folder.resolve("cues.tsv");
    Files.writeString(
        cues, "# version: 1\n# columns: kind words\ntitle\ttoqui\ntitles\tzag\ntitle\t|\n");
    Path grammar = folder.resolve("grammar.tsv");
    Files.writeString(grammar, "# version: 1\n# columns: kind words\nasking\tbid\ntitle\tzag\n");
    Path synonyms = folder.resolve("synonyms.tsv");
    Files.writeString(
        synonyms,
        "# version: 1\n# columns: kind words\nthing\tship|dhow\nthings\tship|dhow\n"
            + "thing\tdhow\nthing\tvan|lorry\nthing\tcart|truck\ncounted\tcart|truck\n");
    assertThat(Runs.call("lexicon", "check", folder.toString()).out().lines())
        .containsExactlyInAnyOrder(
            cues + ":4: no cue kind 'titles' in cues.tsv",
            cues + ":5: no words",
            grammar + ":4: no cue kind 'title' in grammar.tsv",
            synonyms + ":4: no kind 'things'; one of [thing, counted, make]",
            synonyms + ":5: a word, and those that are taken for it, are owed",
            synonyms + ":6: 'lorry' is taken for 'truck' already",
            synonyms + ":7: 'truck' has others that are taken for it");
  }

  @Test
  void theExampleOfTheReadmeHasNoFaults() throws IOException {
    String readme = Files.readString(Path.of("src/main/resources/org/dateline/lexicon/README.md"));
    int from = readme.lastIndexOf("```text\n") + "```text\n".length();
    String example = readme.substring(from, readme.indexOf("```", from));
    Files.writeString(folder.resolve("patterns.tsv"), example);
    Runs.Ended ended = Runs.call("lexicon", "check", folder.toString());

    assertThat(example).contains("own.down-tools");
    assertThat(ended.code()).as(ended.out()).isZero();
  }

  @Test
  void whatIsImportedHasNoFaults() throws IOException {
    Path actors = Files.writeString(folder.resolve("a.txt"), "VERONIA_LEAGUE_ [VRNREB]\nBAD [x]\n");
    Path agents = Files.writeString(folder.resolve("g.txt"), "TOLLMAN {TOLLMEN} [~COP]\n");
    Path verbs =
        Files.writeString(folder.resolve("v.txt"), "--- ZONK [190] ---\nZONK\n- * MEDALS [051]\n");
    Path towns =
        Files.writeString(
            folder.resolve("towns.txt"),
            "7\tMellowick\tMellowick\t\t50.5\t-3.25\tP\tPPL\tGB\t\tENG\t\t\t\t90000\t\t12\tX\t2020\n");
    Path to = folder.resolve("own");
    Runs.Ended ended =
        Runs.call(
            "lexicon",
            "import",
            "--to=" + to,
            "--actors=" + actors,
            "--agents=" + agents,
            "--verbs=" + verbs,
            "--geonames=" + towns);
    assertThat(ended.code()).as(ended.err()).isZero();
    assertThat(ended.out())
        .contains(
            "organizations.tsv: 1 rows", "patterns-imported.tsv: 2 rows", "places.tsv: 1 rows")
        .contains("left out: a.txt:2: no actor code 'x'");
    Runs.Ended checked = Runs.call("lexicon", "check", to.toString());
    assertThat(checked.code()).as(checked.out()).isZero();

    Runs.Ended explained =
        Runs.call(
            "explain",
            "--lexicon=" + to,
            "The Veronia League zonked the tollmen in Mellowick on Monday.");
    assertThat(explained.out()).contains("imported.zonk.1", "VRNREB");
  }

  @Test
  void anImportOfNothingIsRefused() {
    Runs.Ended ended = Runs.call("lexicon", "import", "--to=" + folder);
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err()).contains("nothing to import");
  }
}
