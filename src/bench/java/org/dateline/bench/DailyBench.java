package org.dateline.bench;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
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
    List<Passage> all = new ArrayList<>();
    inputs.forEach(all::addAll);
    DedupSettings settings = DedupSettings.defaults();
    DedupOutcome once = PassageDedup.run(settings, all, List.of());
    compare(daily(inputs, settings, true), once, settings.lookbackDays());
    DedupSettings further = settings.withLookbackDays(2 * DAYS);
    compare(daily(inputs, further, false), once, further.lookbackDays());
  }

  /** The newest state of each group after a run a day. */
  private static Map<String, PassageGroup> daily(
      List<List<Passage>> inputs, DedupSettings settings, boolean timed) {
    List<PassageIndexEntry> index = new ArrayList<>();
    List<Integer> known = new ArrayList<>();
    Map<String, PassageGroup> newest = new HashMap<>();
    for (List<Passage> input : inputs) {
      known.add(index.size());
      DedupOutcome outcome = PassageDedup.run(settings, input, index);
      index.addAll(outcome.index());
      outcome.groups().forEach(group -> newest.put(group.getGroupId(), group));
    }
    if (timed) {
      for (int day : new int[] {2, 3, inputs.size()}) {
        again(day, inputs.get(day - 1), index.subList(0, known.get(day - 1)));
      }
    }
    return newest;
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

  private static void compare(
      Map<String, PassageGroup> newest, DedupOutcome once, int lookbackDays) {
    Map<String, PassageGroup> daily = byContent(newest.values());
    Map<String, PassageGroup> one = byContent(once.groups());
    int groups = one.size();
    one.keySet().removeIf(daily::containsKey);
    long expired =
        one.values().stream()
            .filter(
                group ->
                    ChronoUnit.DAYS.between(
                            group.getFirstPublishedAt().truncatedTo(ChronoUnit.DAYS),
                            group.getLastPublishedAt().truncatedTo(ChronoUnit.DAYS))
                        > lookbackDays)
            .count();
    System.out.printf(
        "  look-back of %d days: groups of one run %d, of daily runs %d, the same in both %d;"
            + " of the others, with members further apart than the look-back %d%n",
        lookbackDays, groups, daily.size(), groups - one.size(), expired);
  }

  private static Map<String, PassageGroup> byContent(Collection<PassageGroup> groups) {
    Map<String, PassageGroup> contents = new TreeMap<>();
    for (PassageGroup group : groups) {
      contents.put(PassageGroup.newBuilder(group).setUpdatedOn(null).build().toString(), group);
    }
    return contents;
  }
}
