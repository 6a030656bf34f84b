package org.dateline.bench;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dateline.dedup.DedupOutcome;
import org.dateline.dedup.DedupSettings;
import org.dateline.dedup.PassageDedup;
import org.dateline.record.Passage;
import org.dateline.record.PassageGroup;
import org.dateline.record.PassageIndexEntry;

/** A run a day, each against the days before it, compared with one run over all days. */
final class DailyBench {
  private static final int DAYS = 30;

  private DailyBench() {}

  static void run(List<Passage> passages) {
    TreeMap<LocalDate, List<Passage>> days =
        passages.stream()
            .filter(p -> p.getPublishedAt() != null)
            .collect(
                Collectors.groupingBy(
                    p -> p.getPublishedAt().atZone(ZoneOffset.UTC).toLocalDate(),
                    TreeMap::new,
                    Collectors.toList()));
    List<PassageIndexEntry> index = new ArrayList<>();
    Map<String, PassageGroup> newest = new HashMap<>();
    List<Passage> all = new ArrayList<>();
    int day = 0;
    for (Map.Entry<LocalDate, List<Passage>> input : days.entrySet()) {
      if (++day > DAYS) {
        break;
      }
      DedupOutcome outcome = PassageDedup.run(DedupSettings.defaults(), input.getValue(), index);
      long nanos = outcome.stageNanos().values().stream().mapToLong(Long::longValue).sum();
      System.out.printf(
          "  day %2d %s: %5d passages against %6d, %.2f s, %d merges%n",
          day,
          input.getKey(),
          input.getValue().size(),
          index.size(),
          nanos / 1e9,
          outcome.merges().size());
      if (day == DAYS) {
        Measured.printStages(outcome, input.getValue().size());
      }
      index.addAll(outcome.index());
      outcome.groups().forEach(group -> newest.put(group.getGroupId(), group));
      all.addAll(input.getValue());
    }
    DedupOutcome once = PassageDedup.run(DedupSettings.defaults(), all, List.of());
    HashSet<String> daily = new HashSet<>();
    newest.values().forEach(group -> daily.add(content(group)));
    HashSet<String> one = new HashSet<>();
    once.groups().forEach(group -> one.add(content(group)));
    long same = one.stream().filter(daily::contains).count();
    System.out.printf(
        "  groups of one run %d, of daily runs %d, the same in both %d; of several passages %d%n",
        one.size(),
        daily.size(),
        same,
        once.groups().stream().filter(g -> g.getPassageCount() > 1).count());
  }

  private static String content(PassageGroup group) {
    return PassageGroup.newBuilder(group).setUpdatedOn(null).build().toString();
  }
}
