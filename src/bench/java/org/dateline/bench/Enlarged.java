package org.dateline.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dateline.record.ContentId;
import org.dateline.record.Passage;

/** Larger corpora made of a given one: repeated, each time with one word in twenty replaced. */
final class Enlarged {
  private static final double EDITED = 0.05;

  private Enlarged() {}

  /** The passages of a corpus so many times. */
  static List<Passage> passages(Path file, int times) throws IOException {
    List<Passage> passages = new ArrayList<>();
    List<String> lines = Corpus.lines(file);
    for (int time = 0; time < times; time++) {
      Random random = new Random(time);
      for (String line : lines) {
        passages.addAll(Corpus.passages(time == 0 ? line : edited(line, time, random)));
      }
    }
    return passages;
  }

  /** Receives an article as a line of JSON. */
  interface Sink {
    void article(String line) throws IOException;
  }

  /** Gives the articles of several corpora, and again with edits, until there are so many. */
  static void each(List<Path> files, int articles, Sink sink) throws IOException {
    int given = 0;
    for (int time = 0; given < articles; time++) {
      Random random = new Random(time);
      for (Path file : files) {
        for (String line : Corpus.lines(file)) {
          if (given++ < articles) {
            sink.article(time == 0 ? line : edited(line, time, random));
          }
        }
      }
    }
  }

  private static String edited(String line, int time, Random random) throws IOException {
    ObjectMapper json = new ObjectMapper();
    ObjectNode article = (ObjectNode) json.readTree(line);
    article.put("id", article.path("id").asText() + "-" + time);
    String[] words = article.path("text").asText().split("(?<=\\s)", -1);
    for (int i = 0; i < words.length; i++) {
      if (random.nextDouble() < EDITED && words[i].matches("\\p{L}{3,}\\s")) {
        words[i] = words[random.nextInt(words.length)].strip() + words[i].substring(words[i].length() - 1);
      }
    }
    article.put("text", String.join("", words));
    return json.writeValueAsString(article);
  }

  /** Passages, and one more that so many further articles of as many outlets carry. */
  static List<Passage> withCarried(List<Passage> passages, int articles) {
    List<Passage> more = new ArrayList<>(passages);
    Passage carried =
        passages.stream().filter(p -> p.getText().length() > 200).findFirst().orElseThrow();
    for (int i = 0; i < articles; i++) {
      String id = ContentId.of("article", "carrier", i);
      more.add(
          Passage.newBuilder(carried)
              .setArticleId(id)
              .setPassageId(ContentId.of("passage", id))
              .setSource("carrier-" + i)
              .build());
    }
    return more;
  }
}
