package org.dateline.bench;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.record.PassageLink;

/** Which share of the links of each relation is between passages whose figures differ. */
final class FigureScore {
  private static final int SHOWN = 20;

  private FigureScore() {}

  static void print(Found found, List<PassageLink> links, boolean misses) {
    Map<String, int[]> counts = new TreeMap<>();
    int shown = 0;
    for (PassageLink link : links) {
      String left = found.passage(link.getLeftPassageId()).getText();
      String right = found.passage(link.getRightPassageId()).getText();
      int[] count = counts.computeIfAbsent(link.getRelation(), r -> new int[2]);
      boolean differ = PlainWords.figuresDiffer(left, right);
      count[0]++;
      count[1] += differ ? 1 : 0;
      boolean same = link.getRelation().equals("COPY") || link.getRelation().equals("EDITED");
      if (differ && same && misses && shown++ < SHOWN) {
        System.out.println("  " + link.getRelation() + "\n    " + left + "\n    " + right);
      }
    }
    counts.forEach(
        (relation, count) ->
            System.out.printf(
                "  %-9s links %6d, whose figures differ %d%n", relation, count[0], count[1]));
  }
}
