package org.dateline.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.dateline.record.Passage;

/**
 * Plants pairs of passages in articles of its own, from other texts and by another seed than the
 * planted corpus: the same sixteen kinds, each passage among others that nothing else repeats.
 */
final class Planter {
  /** Outlets that carry one passage. */
  private static final int SYNDICATED = 300;

  private static final int PER_KIND = 300;
  private static final String[] EDITS = {"edit5", "edit10", "edit20", "edit30"};
  private static final double[] EDIT_SHARES = {.05, .1, .2, .3};

  /** A planted pair: where its passages are, by input id and code points. */
  record Plant(String kind, String relation, Place left, Place right) {}

  /** A stretch of an article. */
  record Place(String id, int start, int end) {}

  private final Random random;
  private final List<String> texts;
  private final List<String> words = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();
  private final List<Plant> plants = new ArrayList<>();
  private int next;

  /** Plants by a seed, in texts of other passages, each used once. */
  Planter(List<Passage> passages, long seed) {
    this.random = new Random(seed);
    Set<String> distinct = new HashSet<>();
    List<String> found = new ArrayList<>();
    for (Passage passage : passages) {
      List<String> own = PlainWords.words(passage.getText());
      if (passage.getKind().equals("BODY")
          && own.size() >= 25
          && own.size() <= 110
          && passage.getText().length() > 120
          && distinct.add(String.join(" ", own.subList(0, 8)))) {
        found.add(passage.getText().strip().replaceAll("\\s+", " "));
        words.addAll(own.subList(5, 9));
      }
    }
    Collections.shuffle(found, random);
    this.texts = found;
    for (int i = 0; i < PER_KIND; i++) {
      plantAll();
    }
    syndicate();
  }

  /** The articles, as lines of JSON. */
  List<String> lines() {
    return lines;
  }

  /** The pairs. */
  List<Plant> plants() {
    return plants;
  }

  private void plantAll() {
    plant("exact", "COPY", take(), t -> t);
    plant("typography", "COPY", take(), t -> t.replace(" ", "  ").replace('\'', '’').replace('"', '“'));
    plant("case", "COPY", take(), t -> t.toUpperCase(java.util.Locale.ROOT));
    plant("dateline", "COPY", take(), t -> "By our own correspondent. " + t);
    for (int i = 0; i < EDITS.length; i++) {
      double share = EDIT_SHARES[i];
      plant(EDITS[i], "EDITED", take(), t -> edited(t, share));
    }
    plant("noise2", "EDITED", take(), t -> noisy(t, .02));
    plant("noise5", "EDITED", take(), t -> noisy(t, .05));
    plant("truncated", "CONTAINED", take(), t -> words(t, .6));
    plant("extended", "CONTAINED", take(), t -> t + " " + words(take(), .5));
    plant("embedded", "CONTAINED", take(), t -> take() + " " + t + " " + take());
    String sentences = takeWith("[.!?] \\p{Lu}");
    plant("reorder", "EDITED", sentences, Planter::turned);
    String figures = takeWith("\\b[2-9]\\d?\\b");
    plant("figure", "UPDATED", figures, this::otherFigure);
  }

  private void syndicate() {
    String text = take();
    Place first = article(text);
    for (int i = 0; i < SYNDICATED; i++) {
      plants.add(new Plant("syndicated", "COPY", first, article(text)));
    }
  }

  private String take() {
    return texts.get(next++ % texts.size());
  }

  private String takeWith(String pattern) {
    java.util.regex.Pattern wanted = java.util.regex.Pattern.compile(pattern);
    String text = take();
    while (!wanted.matcher(text).find()) {
      text = take();
    }
    return text;
  }

  private void plant(
      String kind, String relation, String text, java.util.function.UnaryOperator<String> change) {
    Place left = article(text);
    plants.add(new Plant(kind, relation, left, article(change.apply(text))));
  }

  /** An article with a passage among others; where it is. */
  private Place article(String passage) {
    String id = "varied-" + lines.size();
    StringBuilder text = new StringBuilder();
    int before = random.nextInt(3);
    for (int i = 0; i < before; i++) {
      text.append(take()).append("\n\n");
    }
    int start = text.codePointCount(0, text.length());
    text.append(passage);
    int end = text.codePointCount(0, text.length());
    text.append("\n\n").append(take());
    lines.add(
        new ObjectMapper()
            .createObjectNode()
            .put("id", id)
            .put("source", "outlet-" + lines.size() % 311)
            .put("published_at", String.format("2023-09-%02dT%02d:00:00Z", 1 + lines.size() / 24 % 28, lines.size() % 24))
            .put("text", text.toString())
            .toString());
    return new Place(id, start, end);
  }

  /** A third of the changed words left out, a third replaced, a third put in. */
  private String edited(String text, double share) {
    List<String> changed = new ArrayList<>();
    for (String word : text.split(" ")) {
      boolean figure = word.chars().anyMatch(Character::isDigit);
      int change = !figure && random.nextDouble() < share ? random.nextInt(3) : 3;
      if (change == 1 || change == 2) {
        changed.add(words.get(random.nextInt(words.size())).replaceAll("\\d", "x"));
      }
      if (change >= 2) {
        changed.add(word);
      }
    }
    return String.join(" ", changed);
  }

  private String noisy(String text, double share) {
    StringBuilder noisy = new StringBuilder();
    for (char c : text.toCharArray()) {
      int change = Character.isLetter(c) && random.nextDouble() < share ? random.nextInt(3) : 3;
      char other = (char) ('a' + random.nextInt(26));
      switch (change) {
        case 0 -> {}
        case 1 -> noisy.append(other);
        case 2 -> noisy.append(c).append(other);
        default -> noisy.append(c);
      }
    }
    return noisy.toString();
  }

  private static String words(String text, double share) {
    String[] all = text.split(" ");
    return String.join(" ", List.of(all).subList(0, (int) Math.ceil(all.length * share)));
  }

  /** The second half of the sentences, then the first. */
  private static String turned(String text) {
    String[] sentences = text.split("(?<=[.!?]) (?=\\p{Lu})");
    List<String> turned = new ArrayList<>(List.of(sentences));
    Collections.rotate(turned, turned.size() / 2);
    return String.join(" ", turned);
  }

  private String otherFigure(String text) {
    java.util.regex.Matcher figure = java.util.regex.Pattern.compile("\\b[2-9]\\d?\\b").matcher(text);
    figure.find();
    int value = Integer.parseInt(figure.group()) + 1 + random.nextInt(5);
    return text.substring(0, figure.start()) + value + text.substring(figure.end());
  }
}
