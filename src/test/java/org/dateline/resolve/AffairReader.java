package org.dateline.resolve;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.record.ContentId;
import org.dateline.record.Mention;
import org.dateline.record.Place;

/** Reads the affairs-*.txt resources; their format is told at the head of affairs-1.txt. */
final class AffairReader {
  /** An article of an affair, with the events that each of its sentences reports. */
  record GoldArticle(
      String id,
      String source,
      Instant publishedAt,
      String title,
      String text,
      Map<String, List<String>> eventsOfSentence) {}

  /** Two claims that must be found to conflict, each as {@link SuiteScore} writes values. */
  record GoldConflict(String event, String attribute, Set<String> values) {}

  /** All affairs together. */
  record Affairs(
      List<GoldArticle> articles,
      List<Mention> mentions,
      Map<String, String> eventOfMention,
      Set<GoldConflict> conflicts,
      int count) {}

  /** The affairs that rules were made with. */
  static final List<String> FIRST = List.of("affairs-1.txt", "affairs-2.txt", "affairs-3.txt");

  /** Affairs whose gold was written before anything was run on them. */
  static final List<String> LATER = List.of("affairs-4.txt");

  /** The same, written last. */
  static final List<String> LAST = List.of("affairs-5.txt");

  /** The same, written when the others had been worked on. */
  static final List<String> FRESH = List.of("affairs-6.txt");

  /** The same, written after those. */
  static final List<String> NEWER = List.of("affairs-7.txt");

  /** The same, whose faults nobody has read: they tell how the rules do on what is unseen. */
  static final List<String> HELD = List.of("affairs-8.txt");

  /** Written last; the rules were worked on with the first of the two, and not with the second. */
  static final List<String> NEWEST = List.of("affairs-9.txt");

  static final List<String> UNSEEN = List.of("affairs-10.txt");

  /** Written after all of those, gold before anything was run on them, and not worked on. */
  static final List<String> LATEST = List.of("affairs-11.txt");

  /** Written after those, gold first, and worked on since: whole reports of several paragraphs. */
  static final List<String> PARAGRAPHS = List.of("affairs-12.txt");

  private final List<GoldArticle> articles = new ArrayList<>();
  private final List<Mention> mentions = new ArrayList<>();
  private final Map<String, String> eventOfMention = new LinkedHashMap<>();
  private final Set<GoldConflict> conflicts = new HashSet<>();
  private final Set<String> persons = new HashSet<>();
  private final Map<String, Place> places = new HashMap<>();
  private final Map<String, List<Mention>> mentionsOfArticle = new HashMap<>();
  private String affair = "";
  private LocalDate month = LocalDate.EPOCH;
  private int count;

  private String source = "";
  private String when = "";
  private String title = "";
  private final List<String> sentences = new ArrayList<>();
  private final List<List<String>> annotations = new ArrayList<>();

  /** Reads all affairs. */
  static Affairs read() {
    return read(Stream.of(FIRST, LATER, LAST, FRESH, NEWER, HELD).flatMap(List::stream).toList());
  }

  /** Reads the affairs of some files. */
  static Affairs read(List<String> files) {
    AffairReader reader = new AffairReader();
    for (String file : files) {
      try (BufferedReader in =
          new BufferedReader(
              new InputStreamReader(
                  AffairReader.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
        in.lines().forEach(reader::line);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      reader.endArticle();
    }
    return new Affairs(
        reader.articles, reader.mentions, reader.eventOfMention, reader.conflicts, reader.count);
  }

  private void line(String line) {
    if (line.startsWith("  > ")) {
      annotations.get(annotations.size() - 1).add(line.substring(4));
    } else if (line.startsWith("  ")) {
      sentences.add(line.strip());
      annotations.add(new ArrayList<>());
    } else {
      endArticle();
      header(line);
    }
  }

  private void header(String line) {
    String[] words = line.split(" ", 4);
    switch (words[0]) {
      case "affair" -> {
        affair = words[1];
        month = LocalDate.parse(words[2] + "-01");
        count++;
      }
      case "persons" -> persons.addAll(Arrays.asList(line.split(" ")));
      case "place" -> place(line);
      case "@" -> {
        if (words[3].startsWith("= ")) {
          copy(words[1], words[2], words[3].substring(2));
        } else {
          source = words[1];
          when = words[2];
          title = words[3];
        }
      }
      case "conflict" -> {
        String[] parts = line.split(" ");
        conflicts.add(
            new GoldConflict(
                affair + "/" + parts[1],
                parts[2],
                Set.copyOf(Set.of(parts[3], parts[4].equals(parts[3]) ? "DENIED" : parts[4]))));
      }
      default -> {}
    }
  }

  private void place(String line) {
    String[] sides = line.substring("place ".length()).split(" = ");
    String[] fields = sides[1].split(", ");
    Place.Builder place =
        Place.newBuilder()
            .setName(fields[0])
            .setCountry(fields[1])
            .setLatitude(Double.valueOf(fields[3]))
            .setLongitude(Double.valueOf(fields[4]))
            .setPrecision(fields[5]);
    if (!fields[2].equals("-")) {
      place.setAdmin1(fields[2]);
    }
    places.put(sides[0], place.build());
  }

  private Instant published(String day) {
    String[] parts = day.split("T");
    return month
        .plusDays(Integer.parseInt(parts[0]) - 1)
        .atTime(Integer.parseInt(parts[1]), 0)
        .toInstant(ZoneOffset.UTC);
  }

  private String articleId(String outlet, String day) {
    return ContentId.of("article", affair, outlet, day);
  }

  private void endArticle() {
    if (sentences.isEmpty()) {
      return;
    }
    String id = articleId(source, when);
    String text = String.join(" ", sentences);
    Map<String, List<String>> events = new LinkedHashMap<>();
    List<Mention> own = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < sentences.size(); i++) {
      String sentence = sentences.get(i);
      List<String> keys = new ArrayList<>();
      for (int j = 0; j < annotations.get(i).size(); j++) {
        String annotation = annotations.get(i).get(j);
        String key = annotation.substring(0, annotation.indexOf(' '));
        Mention mention =
            new MentionReader(month, places, persons)
                .read(
                    annotation,
                    Mention.newBuilder()
                        .setMentionId(ContentId.of("mention", id, i, j))
                        .setArticleId(id)
                        .setPassageId(ContentId.of("passage", id, 0))
                        .setSource(source)
                        .setPublishedAt(published(when))
                        .setSentence(sentence)
                        .setSentenceStart(start)
                        .setSentenceEnd(start + sentence.length()));
        own.add(mention);
        keys.add(key.contains("/") ? key : affair + "/" + key);
        eventOfMention.put(mention.getMentionId(), keys.get(j));
      }
      events.put(sentence, keys);
      start += sentence.length() + 1;
    }
    articles.add(new GoldArticle(id, source, published(when), title, text, events));
    mentions.addAll(own);
    mentionsOfArticle.put(id, own);
    sentences.clear();
    annotations.clear();
  }

  private void copy(String outlet, String day, String of) {
    String id = articleId(outlet, day);
    String original = articleId(of.split(" ")[0], of.split(" ")[1]);
    GoldArticle text =
        articles.stream().filter(article -> article.id().equals(original)).findAny().orElseThrow();
    articles.add(
        new GoldArticle(
            id, outlet, published(day), text.title(), text.text(), text.eventsOfSentence()));
    for (Mention mention : mentionsOfArticle.get(original)) {
      Mention copy =
          Mention.newBuilder(mention)
              .setMentionId(ContentId.of("mention", id, mention.getMentionId()))
              .setArticleId(id)
              .setSource(outlet)
              .setPublishedAt(published(day))
              .setCopiedFrom(mention.getMentionId())
              .build();
      mentions.add(copy);
      eventOfMention.put(copy.getMentionId(), eventOfMention.get(mention.getMentionId()));
    }
  }
}
