package org.dateline.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.record.Passage;

/** Planted pairs of passages, found and told right or not. */
final class GoldScore {
  private static final Set<String> SAME = Set.of("COPY", "EDITED");

  private GoldScore() {}

  /** A planted pair: its kind, its relation, and the two passages. */
  record Pair(String kind, String relation, String left, String right) {}

  /** The planted pairs of a gold file. */
  static List<Pair> pairs(Path gold, Corpus corpus, Found found) throws IOException {
    List<Pair> pairs = new ArrayList<>();
    ObjectMapper json = new ObjectMapper();
    for (String line : Files.readAllLines(gold)) {
      JsonNode pair = json.readTree(line);
      Passage left = at(pair.path("left"), corpus, found);
      Passage right = at(pair.path("right"), corpus, found);
      pairs.add(
          new Pair(
              pair.path("kind").asText(),
              pair.path("relation").asText(),
              left == null ? null : left.getPassageId(),
              right == null ? null : right.getPassageId()));
    }
    return pairs;
  }

  /** The pairs that a {@link Planter} planted. */
  static List<Pair> pairs(List<Planter.Plant> plants, Map<String, String> articleIds, Found found) {
    List<Pair> pairs = new ArrayList<>();
    for (Planter.Plant plant : plants) {
      pairs.add(
          new Pair(
              plant.kind(),
              plant.relation(),
              id(plant.left(), articleIds, found),
              id(plant.right(), articleIds, found)));
    }
    return pairs;
  }

  private static String id(Planter.Place place, Map<String, String> articleIds, Found found) {
    Passage passage = found.at(articleIds.get(place.id()), place.start(), place.end());
    return passage == null ? null : passage.getPassageId();
  }

  private static Passage at(JsonNode side, Corpus corpus, Found found) {
    return found.at(
        corpus.articleIds().get(side.path("id").asText()),
        side.path("start").asInt(),
        side.path("end").asInt());
  }

  /** Prints recall, the share told rightly and the share grouped, by kind. */
  static void print(List<Pair> pairs, Found found) {
    Map<String, int[]> kinds = new TreeMap<>();
    int[] all = new int[4];
    for (Pair pair : pairs) {
      int[] counts = kinds.computeIfAbsent(pair.kind(), k -> new int[4]);
      boolean there = pair.left() != null && pair.right() != null;
      String told = there ? found.relation(pair.left(), pair.right()) : null;
      boolean right =
          pair.relation().equals(told) || (SAME.contains(pair.relation()) && SAME.contains(
              String.valueOf(told)));
      for (int[] each : new int[][] {counts, all}) {
        each[0]++;
        each[1] += told == null ? 0 : 1;
        each[2] += right ? 1 : 0;
        each[3] += there && found.together(pair.left(), pair.right()) ? 1 : 0;
      }
    }
    System.out.printf(
        "  %-12s %6s %7s %7s %7s%n", "planted", "pairs", "recall", "typed", "grouped");
    kinds.forEach((kind, counts) -> row(kind, counts));
    row("all", all);
  }

  private static void row(String kind, int[] counts) {
    System.out.printf(
        "  %-12s %6d %7.4f %7.4f %7.4f%n",
        kind,
        counts[0],
        (double) counts[1] / counts[0],
        (double) counts[2] / counts[0],
        (double) counts[3] / counts[0]);
  }

  /** Prints how many grouped pairs (each member with the one of lowest id) do not hold. */
  static void printGroups(Found found) {
    Map<String, List<String>> members = new TreeMap<>();
    for (Passage passage : found.passages()) {
      members.computeIfAbsent(passage.getGroupId(), g -> new ArrayList<>()).add(passage.getPassageId());
    }
    long pairs = 0;
    long bad = 0;
    int largest = 0;
    for (List<String> ids : members.values()) {
      Collections.sort(ids);
      largest = Math.max(largest, ids.size());
      for (String id : ids.subList(1, ids.size())) {
        pairs++;
        bad +=
            PlainWords.containment(
                        PlainWords.grams(found.passage(ids.get(0)).getText()),
                        PlainWords.grams(found.passage(id).getText()))
                    < 0.4
                ? 1
                : 0;
      }
    }
    System.out.printf(
        "  grouped pairs %d, with 3-gram containment below .4: %d (%.4f %%); largest group %d%n",
        pairs, bad, pairs == 0 ? 0 : 100.0 * bad / pairs, largest);
  }
}
