package org.dateline.resolve;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.file.DataFileStream;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificRecord;
import org.dateline.Main;
import org.dateline.record.Article;
import org.dateline.record.Claim;
import org.dateline.record.Event;
import org.dateline.record.EventMerge;
import org.dateline.record.Mention;
import org.dateline.record.Story;
import org.dateline.record.StoryMerge;

/**
 * The affairs' raw texts run through the whole pipeline, and its mentions held against the gold
 * ones: a mention found is laid on the gold mention of its sentence whose trigger it shares, else
 * on one of its family of event types.
 *
 * @param score over the mentions laid on gold, and each gold mention that was not found as an event
 *     of its own
 * @param found share of the gold mentions that a mention was laid on
 * @param eventsFound share of the gold events of which at least one mention was found
 * @param spurious share of the events written that none of whose mentions was laid on gold
 * @param events events written
 * @param storyF1 B³ F1 of the gold events found, by story against affair
 * @param ofFound the same score over the mentions laid on gold alone: what is resolution's own
 * @param missed the gold mentions not found, a line each with what was found in their sentence
 */
record EndToEnd(
    SuiteScore score,
    double found,
    double eventsFound,
    double spurious,
    int events,
    double storyF1,
    SuiteScore ofFound,
    List<String> missed) {
  private static final int SENTENCES_A_PARAGRAPH = 2;

  /** A sentence's place in its article's text. */
  private record Placed(int start, int end, List<Mention> gold) {}

  /**
   * Runs the pipeline.
   *
   * @param folder an empty folder to work in
   * @param affairs what is run
   */
  static EndToEnd run(Path folder, AffairReader.Affairs affairs) throws IOException {
    Path input = folder.resolve("affairs.jsonl");
    Map<String, List<Placed>> sentences = new LinkedHashMap<>();
    Files.write(input, lines(affairs, sentences));
    Path output = folder.resolve("out");
    int code = Main.run("run", "--input=" + input, "--output=" + output);
    if (code != 0) {
      throw new IOException("the pipeline ended with " + code);
    }
    return of(output, read(output), affairs);
  }

  /** What a run wrote. */
  static Resolution read(Path output) throws IOException {
    return new Resolution(
        rows(output, "mentions", Mention.class),
        rows(output, "events", Event.class),
        rows(output, "claims", Claim.class),
        rows(output, "stories", Story.class),
        rows(output, "event_merges", EventMerge.class),
        rows(output, "story_merges", StoryMerge.class));
  }

  /** Scores what was resolved of a run's articles. */
  static EndToEnd of(Path output, Resolution resolution, AffairReader.Affairs affairs)
      throws IOException {
    Map<String, List<Placed>> sentences = new LinkedHashMap<>();
    lines(affairs, sentences);
    Map<String, String> inputIds = new HashMap<>();
    for (Article article : rows(output, "articles", Article.class)) {
      inputIds.put(article.getArticleId(), article.getInputId());
    }
    return score(resolution, affairs, sentences, inputIds);
  }

  private static List<String> lines(
      AffairReader.Affairs affairs, Map<String, List<Placed>> sentences) {
    List<String> lines = new ArrayList<>();
    for (AffairReader.GoldArticle article : affairs.articles()) {
      lines.add(line(article, affairs, sentences));
    }
    return lines;
  }

  private static String line(
      AffairReader.GoldArticle article,
      AffairReader.Affairs affairs,
      Map<String, List<Placed>> sentences) {
    StringBuilder text = new StringBuilder();
    List<Placed> placed = new ArrayList<>();
    int number = 0;
    int goldStart = 0;
    for (String sentence : article.eventsOfSentence().keySet()) {
      if (number > 0) {
        text.append(number % SENTENCES_A_PARAGRAPH == 0 ? "\n\n" : " ");
      }
      int start = text.length();
      text.append(sentence);
      int at = goldStart;
      List<Mention> gold =
          affairs.mentions().stream()
              .filter(m -> m.getArticleId().equals(article.id()) && m.getSentenceStart() == at)
              .toList();
      placed.add(new Placed(start, text.length(), gold));
      goldStart += sentence.length() + 1;
      number++;
    }
    sentences.put(article.id(), placed);
    return String.format(
        "{\"id\":\"%s\",\"source\":\"%s\",\"title\":%s,\"published_at\":\"%s\",\"language\":\"en\",\"text\":%s}",
        article.id(),
        article.source(),
        quoted(article.title()),
        article.publishedAt(),
        quoted(text.toString()));
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }

  private static EndToEnd score(
      Resolution resolution,
      AffairReader.Affairs affairs,
      Map<String, List<Placed>> sentences,
      Map<String, String> inputIds) {
    List<Mention> items = new ArrayList<>();
    Map<String, String> eventOfItem = new HashMap<>();
    Set<String> laidOn = new HashSet<>();
    Set<String> goldFound = new HashSet<>();
    Set<String> eventsFound = new HashSet<>();
    List<Mention> found = new ArrayList<>(resolution.mentions());
    found.sort(Comparator.comparing(Mention::getMentionId));
    Map<String, Mention> laid = lay(found, sentences, inputIds);
    for (Mention mention : found) {
      Mention gold = laid.get(mention.getMentionId());
      if (gold != null) {
        items.add(mention);
        goldFound.add(gold.getMentionId());
        laidOn.add(mention.getEventId());
        String event = affairs.eventOfMention().get(gold.getMentionId());
        eventOfItem.put(mention.getMentionId(), event);
        eventsFound.add(event);
      }
    }
    List<Event> events = resolution.events();
    SuiteScore ofFound = score(resolution, items, eventOfItem, affairs);
    List<String> faults = new ArrayList<>();
    for (Mention gold : affairs.mentions()) {
      if (!goldFound.contains(gold.getMentionId())) {
        Mention missed =
            Mention.newBuilder(gold).setEventId(SuiteScore.MISSED + gold.getMentionId()).build();
        items.add(missed);
        String event = affairs.eventOfMention().get(gold.getMentionId());
        eventOfItem.put(gold.getMentionId(), event);
        faults.add("MISSED " + event + " " + SuiteScore.described(gold));
        found.stream()
            .filter(m -> isIn(m, gold, sentences, inputIds))
            .forEach(m -> faults.add("    found there: " + SuiteScore.described(m)));
      }
    }
    SuiteScore score = score(resolution, items, eventOfItem, affairs);
    long spurious = events.stream().filter(event -> !laidOn.contains(event.getEventId())).count();
    long goldEvents = affairs.eventOfMention().values().stream().distinct().count();
    return new EndToEnd(
        score,
        (double) goldFound.size() / affairs.mentions().size(),
        (double) eventsFound.size() / goldEvents,
        (double) spurious / Math.max(1, events.size()),
        events.size(),
        StoryScore.of(events, items, eventOfItem),
        ofFound,
        faults);
  }

  private static SuiteScore score(
      Resolution resolution,
      List<Mention> items,
      Map<String, String> eventOfItem,
      AffairReader.Affairs affairs) {
    return SuiteScore.of(
        new Resolution(
            List.copyOf(items),
            resolution.events(),
            resolution.claims(),
            resolution.stories(),
            List.of(),
            List.of()),
        eventOfItem,
        affairs.conflicts());
  }

  private static boolean isIn(
      Mention mention,
      Mention gold,
      Map<String, List<Placed>> sentences,
      Map<String, String> inputIds) {
    Placed sentence = sentenceOf(mention, sentences.get(inputIds.get(mention.getArticleId())));
    return sentence != null && sentence.gold().contains(gold);
  }

  /** The gold mention of each mention found: by trigger first, then one left over by family. */
  private static Map<String, Mention> lay(
      List<Mention> found, Map<String, List<Placed>> sentences, Map<String, String> inputIds) {
    Map<String, Mention> laid = new HashMap<>();
    Set<Mention> taken = new HashSet<>();
    for (boolean byTrigger : new boolean[] {true, false}) {
      for (Mention mention : found) {
        if (!laid.containsKey(mention.getMentionId())) {
          Placed sentence =
              sentenceOf(mention, sentences.get(inputIds.get(mention.getArticleId())));
          for (Mention gold : sentence == null ? List.<Mention>of() : sentence.gold()) {
            boolean fits =
                byTrigger ? sameTrigger(mention, gold, sentence) : sameFamily(mention, gold);
            if (fits && (byTrigger || taken.add(gold))) {
              taken.add(gold);
              laid.put(mention.getMentionId(), gold);
              break;
            }
          }
        }
      }
    }
    return laid;
  }

  private static Placed sentenceOf(Mention mention, List<Placed> sentences) {
    int at = mention.getTrigger().getStart();
    return sentences.stream()
        .filter(sentence -> at >= sentence.start() && at < sentence.end())
        .findAny()
        .orElse(null);
  }

  private static boolean sameTrigger(Mention mention, Mention gold, Placed sentence) {
    int start = mention.getTrigger().getStart() - sentence.start();
    int end = mention.getTrigger().getEnd() - sentence.start();
    int goldStart = gold.getTrigger().getStart() - gold.getSentenceStart();
    int goldEnd = gold.getTrigger().getEnd() - gold.getSentenceStart();
    return start < goldEnd && goldStart < end;
  }

  private static boolean sameFamily(Mention mention, Mention gold) {
    return Family.of(gold.getEventType()).equals(Family.of(mention.getEventType()));
  }

  static <T extends SpecificRecord> List<T> rows(Path output, String dataset, Class<T> type)
      throws IOException {
    List<T> rows = new ArrayList<>();
    Schema schema = org.apache.avro.specific.SpecificData.get().getSchema(type);
    try (Stream<Path> walk = Files.walk(output.resolve(dataset))) {
      for (Path file : walk.filter(f -> f.toString().endsWith(".avro")).sorted().toList()) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
            DataFileStream<T> stream =
                new DataFileStream<>(in, new SpecificDatumReader<>(schema))) {
          stream.forEach(rows::add);
        }
      }
    }
    return rows;
  }

  /** The figures in lines. */
  String summary() {
    return String.format(
        java.util.Locale.ROOT,
        "%s%nof what was found: %s%ngold mentions found %.3f | gold events found %.3f | events written %d, of which not gold %.3f | stories B3 F1 %.3f",
        score.summary(),
        ofFound.summary(),
        found,
        eventsFound,
        events,
        spurious,
        storyF1);
  }
}
