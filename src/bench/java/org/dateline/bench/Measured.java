package org.dateline.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.dedup.DedupOutcome;
import org.dateline.dedup.DedupSettings;
import org.dateline.dedup.PassageDedup;
import org.dateline.record.Passage;

/**
 * A run over passages and what it took.
 *
 * @param outcome what was found
 * @param passages how many passages were given
 * @param peakBytes most of the heap in use
 */
record Measured(DedupOutcome outcome, int passages, long peakBytes) {
  /** Runs several times and keeps the last: the machine is warm then. */
  static Measured run(List<Passage> passages, int times) {
    DedupOutcome outcome = null;
    for (int i = 0; i < times; i++) {
      outcome = null;
      System.gc();
      ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
      outcome = PassageDedup.run(DedupSettings.defaults(), passages, List.of());
    }
    long peak =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .mapToLong(pool -> pool.getPeakUsage().getUsed())
            .sum();
    return new Measured(outcome, passages.size(), peak);
  }

  /** CPU seconds of all stages. */
  double seconds() {
    return outcome.stageNanos().values().stream().mapToLong(Long::longValue).sum() / 1e9;
  }

  /** Prints speed, memory, times by stage and counts. */
  void print() {
    System.out.printf(
        "  %d passages in %.2f CPU s: %.0f passages/s a core; peak heap %.2f GiB%n",
        passages, seconds(), passages / seconds(), peakBytes / (double) (1L << 30));
    printStages(outcome, passages);
    System.out.println("  " + outcome.counters());
    System.out.printf(
        "  %d links, %d groups, %d overlaps%n",
        outcome.links().size(), outcome.groups().size(), outcome.overlaps().size());
  }

  /** Prints the time of each stage. */
  static void printStages(DedupOutcome outcome, int passages) {
    System.out.println(
        outcome.stageNanos().entrySet().stream()
            .map(
                stage ->
                    String.format(
                        "%s %.2f s (%.0f/s)",
                        stage.getKey(),
                        stage.getValue() / 1e9,
                        passages / (stage.getValue() / 1e9)))
            .collect(Collectors.joining(", ", "  ", "")));
  }
}
