package org.dateline.bench;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
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
  private static final int WARM = 4;

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
    List<List<Passage>> inputs = List.copyOf(days.values()).subList(0, Math.min(DAYS, days.size()));
    List<PassageIndexEntry> index = new ArrayList<>();
    List<Integer> known = new ArrayList<>();
    Map<String, PassageGroup> newest = new HashMap<>();
    List<Passage> all = new ArrayList<>();
    int merges = 0;
    for (List<Passage> input : inputs) {
      known.add(index.size());
      DedupOutcome outcome = PassageDedup.run(DedupSettings.defaults(), input, index);
      index.addAll(outcome.index());
      outcome.groups().forEach(group -> newest.put(group.getGroupId(), group));
      merges += outcome.merges().size();
      all.addAll(input);
    }
    System.out.printf(
        "  %d days, %d passages, %d merges%n", inputs.size(), all.size(), merges);
    for (int day : new int[] {2, 3, inputs.size()}) {
      again(day, inputs.get(day - 1), index.subList(0, known.get(day - 1)));
    }
    compare(newest, PassageDedup.run(DedupSettings.defaults(), all, List.of()));
  }

  /** Runs a day once more, now that the machine is warm. */
  private static void again(int day, List<Passage> input, List<PassageIndexEntry> index) {
    List<PassageIndexEntry> history = List.copyOf(index);
    DedupOutcome outcome = PassageDedup.run(DedupSettings.defaults(), input, history);
    for (int time = 1; time < WARM; time++) {
      outcome = PassageDedup.run(DedupSettings.defaults(), input, history);
    }
    long nanos = outcome.stageNanos().values().stream().mapToLong(Long::longValue).sum();
    System.out.printf(
        "  day %d: %d passages against %d: %.3f s, %.1f us a passage%n",
        day, input.size(), history.size(), nanos / 1e9, nanos / 1e3 / input.size());
    Measured.printStages(outcome, input.size());
    System.out.println("  " + outcome.counters());
  }

  private static void compare(Map<String, PassageGroup> newest, DedupOutcome once) {
    Map<String, PassageGroup> daily = byContent(newest.values());
    Map<String, PassageGroup> one = byContent(once.groups());
    long same = one.keySet().stream().filter(daily::containsKey).count();
    System.out.printf(
        "  groups of one run %d, of daily runs %d, the same in both %d; of several passages %d%n",
        one.size(),
        daily.size(),
        same,
        once.groups().stream().filter(g -> g.getPassageCount() > 1).count());
    daily.keySet().removeIf(one::containsKey);
    one.keySet().removeIf(byContent(newest.values())::containsKey);
    one.keySet().forEach(group -> System.out.println("  only in one run: " + group));
    daily.keySet().forEach(group -> System.out.println("  only in daily runs: " + group));
  }

  private static Map<String, PassageGroup> byContent(Collection<PassageGroup> groups) {
    Map<String, PassageGroup> contents = new TreeMap<>();
    for (PassageGroup group : groups) {
      contents.put(PassageGroup.newBuilder(group).setUpdatedOn(null).build().toString(), group);
    }
    return contents;
  }
}
