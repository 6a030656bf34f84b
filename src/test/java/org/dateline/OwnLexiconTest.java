package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.dateline.lexicon.LexiconFaults;
import org.dateline.lexicon.LexiconFolders;
import org.dateline.record.Mention;
import org.dateline.record.Participant;
import org.dateline.tag.ArticleTagger;
import org.dateline.write.Datasets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user's own lexicon folder changes, by every command that takes one. */
class OwnLexiconTest {
  private static final String TEXT =
      "The Quorvath League zonked the army of Freedonia near Thistlemoor on Monday. Fighters of"
          + " the Quorvath League attacked again.";

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;
  private Path own;
  private Path input;

  @BeforeEach
  void files() throws IOException {
    own = Files.createDirectory(folder.resolve("own"));
    input = Files.createDirectory(folder.resolve("in")).resolve("a.jsonl");
    Files.writeString(
        input,
        JSON.writeValueAsString(
                JSON.createObjectNode()
                    .put("id", "a")
                    .put("text", TEXT)
                    .put("published_at", "2025-03-12T08:00:00Z"))
            + "\n");
    write(
        own,
        "organizations.tsv",
        "id name aliases code country sector members",
        "quorvath-league\tQuorvath League\tthe Quorvaths\t\tXAB\tREB\t");
    write(
        own,
        "countries.tsv",
        "code kind name aliases adjectives demonyms capitals seats regions",
        "XAB\tstate\tFreedonia\t\tFreedonian\t\tGlum City");
    write(
        own,
        "places.tsv",
        "id name aliases kind country admin1 latitude longitude population geonames_id caution",
        "XAB-thistlemoor\tThistlemoor\t\tCITY\tXAB\t\t12.5\t-31.25\t5000\t\t");
    write(
        own,
        "patterns-own.tsv",
        "id type mode cameo pos trigger if actor recipient contexts confidence inner",
        "own.zonk\t\t\t190\tv\tzonk\t\t\t\t\t0.9\t",
        "assault.attack\tCOERCE\t-\t\tv\tattack\t\t\t\t\t\t");
  }

  private static void write(Path folder, String name, String columns, String... rows)
      throws IOException {
    Files.writeString(
        folder.resolve(name),
        "# version: own-1\n# columns: " + columns + "\n" + String.join("\n", rows) + "\n");
  }

  private static List<Mention> mentions(Path... folders) {
    return told(TEXT, folders);
  }

  private static List<Mention> told(String text, Path... folders) {
    LexiconFolders own =
        LexiconFaults.none(faults -> ArticleTagger.lexicon(List.of(folders), faults));
    return ArticleTagger.create(own)
        .explain(text, Instant.parse("2025-03-12T08:00:00Z"))
        .sentences()
        .stream()
        .flatMap(part -> part.mentions().stream())
        .toList();
  }

  private static Mention byRule(List<Mention> mentions, String rule) {
    return mentions.stream().filter(m -> m.getRuleId().equals(rule)).findFirst().orElseThrow();
  }

  @Test
  void ownActorsPatternsAndPlacesAreTagged() {
    assertThat(mentions()).extracting(Mention::getRuleId).containsExactly("assault.attack");

    Mention zonked = byRule(mentions(own), "own.zonk");
    assertThat(zonked.getEventType()).isEqualTo("ASSAULT");
    assertThat(zonked.getLexiconVersion()).isEqualTo("own-1");
    assertThat(zonked.getActors()).extracting(Participant::getCode).containsExactly("XABREB");
    assertThat(zonked.getRecipients()).extracting(Participant::getCode).containsExactly("XABMIL");
    assertThat(String.valueOf(zonked.getPlace())).contains("Thistlemoor", "12.5");
  }

  @Test
  void aRowWithTheIdOfOneOfOursReplacesIt() {
    assertThat(byRule(mentions(), "assault.attack").getEventType()).isEqualTo("ASSAULT");
    Mention replaced = byRule(mentions(own), "assault.attack");
    assertThat(replaced.getEventType()).isEqualTo("COERCE");
    assertThat(replaced.getLexiconVersion()).isEqualTo("own-1");
  }

  @Test
  void aLaterFolderGoesBeforeAnEarlierOne() throws IOException {
    Path later = Files.createDirectory(folder.resolve("later"));
    write(
        later,
        "patterns.tsv",
        "id type mode cameo pos trigger if actor recipient contexts confidence inner",
        "own.zonk\tAID\t\t\tv\tzonk\t\t\t\t\t\t");
    Mention zonked = byRule(mentions(own, later), "own.zonk");
    assertThat(zonked.getEventType()).isEqualTo("AID");
    assertThat(zonked.getActors()).extracting(Participant::getSector).containsExactly("REB");
  }

  @Test
  void explainShowsThem() {
    Runs.Ended ended = Runs.call("explain", "--lexicon=" + own, TEXT);
    assertThat(ended.code()).as(ended.err()).isZero();
    assertThat(ended.out()).contains("own.zonk", "XABREB");
  }

  @Test
  void aRunCarriesThemToItsWorkers() {
    Path output = folder.resolve("out");
    Runs.job(input.toString(), output, "--lexicon=" + own);
    assertThat(Runs.rows(output, Datasets.MENTIONS)).anyMatch(row -> row.contains("own.zonk"));
  }

  @Test
  void whoSharesNoMoreThanAGivenNameIsSomebodyElse() throws IOException {
    Path news = Files.createDirectory(folder.resolve("arrests"));
    article(news, "union", "Kenyan police on Sunday arrested Zubelda Marrow, a baker, in Nairobi.");
    article(news, "press", "Kenyan police arrested Zubelda Finch, a writer, in Nairobi on Sunday.");
    Path named = Files.createDirectory(folder.resolve("named"));
    write(named, "given-names.tsv", "names", "Zubeldo|Zubelda");
    Path without = folder.resolve("without");
    Path with = folder.resolve("with");
    Runs.job(news.toString(), without, "--assumeDate=2031-05-04");
    Runs.job(news.toString(), with, "--assumeDate=2031-05-04", "--lexicon=" + named);
    assertThat(Runs.rows(without, Datasets.EVENTS)).hasSize(1);
    assertThat(Runs.rows(with, Datasets.EVENTS)).hasSize(2);
  }

  @Test
  void aVerbThatDepictsTellsNoEventOfAFilm() throws IOException {
    String text = "The film limned how rebels killed nine soldiers.";
    Path limning = Files.createDirectory(folder.resolve("limning"));
    write(limning, "cues.tsv", "kind words", "depicting\tlimn");
    assertThat(told(text)).hasSize(1);
    assertThat(told(text, limning)).isEmpty();
  }

  @Test
  void whatIsDoneWithAMeansIsDoneByAnyVerbForIt() throws IOException {
    String text = "The rebels wielded drones to strike the airport.";
    Path wielding = Files.createDirectory(folder.resolve("wielding"));
    write(wielding, "grammar.tsv", "kind words", "employing\twield");
    assertThat(told(text)).extracting(Mention::getRealis).containsExactly("PLANNED");
    assertThat(told(text, wielding)).extracting(Mention::getRealis).containsExactly("ACTUAL");
  }

  @Test
  void aWordForOneMoreTellsAnotherEvent() throws IOException {
    Path news = folder.resolve("raids.jsonl");
    Files.writeString(
        news,
        report("2031-05-05", "Rebels launched a raid on the Congolese army at dawn.")
            + report(
                "2031-05-07", "Rebels launched a reprised raid on the Congolese army at dawn."));
    Path more = Files.createDirectory(folder.resolve("more"));
    write(more, "cues.tsv", "kind words", "one-more\treprised");
    Path without = folder.resolve("without");
    Path with = folder.resolve("with");
    Runs.job(news.toString(), without);
    Runs.job(news.toString(), with, "--lexicon=" + more);
    assertThat(Runs.rows(without, Datasets.EVENTS)).hasSize(1);
    assertThat(Runs.rows(with, Datasets.EVENTS)).hasSize(2);
  }

  private static String report(String day, String text) {
    return JSON.createObjectNode().put("id", day).put("text", text).put("published_at", day) + "\n";
  }

  private static void article(Path folder, String name, String text) throws IOException {
    Files.writeString(folder.resolve(name + ".txt"), text + "\n");
  }

  @Test
  void everyFaultIsNamedByFileAndLineInOneMessage() throws IOException {
    write(
        own,
        "people.tsv",
        "id name aliases country terms",
        "a\tAnna Fault\t\tXABC\t",
        "b\tBen Right\t\tXAB\tGOV:minister:2001..",
        "c\tCarl Fault\t\tXAB\tGOV");
    write(
        own,
        "patterns-own.tsv",
        "id type mode cameo pos trigger if actor recipient contexts confidence inner",
        "own.zonk\tASSAULTED\t\t\tv\tzonk\t\t\t\t\t\t",
        "own.fizz\tASSAULT\t\t\tv\tfizz\tobj=$NOSUCHCLASS\t\t\t\t\t");
    write(own, "zebras.tsv", "id", "a");
    for (String[] args :
        List.of(
            new String[] {"tag", input.toString(), "--lexicon=" + own},
            new String[] {"explain", "--lexicon=" + own, TEXT},
            new String[] {
              "run", "--input=" + input, "--output=" + folder.resolve("x"), "--lexicon=" + own
            })) {
      Runs.Ended ended = Runs.call(args);
      assertThat(ended.code()).as(ended.err()).isEqualTo(3);
      assertThat(ended.err().strip().lines()).hasSize(1);
      assertThat(ended.err())
          .contains("zebras.tsv: no lexicon file has this name")
          .contains("people.tsv:3: ", "people.tsv:5: ")
          .doesNotContain("people.tsv:4")
          .contains("patterns-own.tsv:3: no event type 'ASSAULTED'")
          .contains("patterns-own.tsv:4: no word class '$NOSUCHCLASS'");
    }
  }

  @Test
  void aFolderThatIsNotThereIsNamed() {
    Runs.Ended ended = Runs.call("tag", input.toString(), "--lexicon=" + folder.resolve("gone"));
    assertThat(ended.code()).isEqualTo(3);
    assertThat(ended.err()).contains("gone: no such folder");
  }

  @Test
  void theNumberOfRangesDoesNotChangeTheRows() {
    Path few = folder.resolve("few");
    Path many = folder.resolve("many");
    Runs.job(Runs.SAMPLE, few, "--ranges=2");
    Runs.job(Runs.SAMPLE, many, "--ranges=40");
    Runs.assertSameRows(few, many);
  }
}
