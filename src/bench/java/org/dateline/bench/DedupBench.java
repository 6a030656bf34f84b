package org.dateline.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.dedup.DedupOutcome;
import org.dateline.dedup.DedupSettings;
import org.dateline.dedup.PassageDedup;
import org.dateline.record.Passage;
import org.dateline.record.PassageLink;

/**
 * Near-identical passages over the corpora of a folder, without an engine: what is found, how fast,
 * in how much memory. Times are CPU seconds of one thread, so that other work on the machine does
 * not show.
 */
public final class DedupBench {
  private DedupBench() {}

  /** Argument: the folder with planted.jsonl.gz, planted-gold.jsonl and news.jsonl.gz. */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    System.out.println("planted");
    Corpus planted = Corpus.read(folder.resolve("planted.jsonl.gz"));
    Found found = new Found(run(planted.passages(), 3));
    List<GoldScore.Pair> pairs =
        GoldScore.pairs(folder.resolve("planted-gold.jsonl"), planted, found);
    GoldScore.print(pairs, found);
    GoldScore.printGroups(found);

    System.out.println("news");
    Corpus news = Corpus.read(folder.resolve("news.jsonl.gz"));
    DedupOutcome outcome = run(news.passages(), 3);
    found = new Found(outcome);
    GoldScore.printGroups(found);
    printFigures(found, outcome);
    new ExactJoin(outcome.passages()).print(found);

    System.out.println("four times news, with edits");
    run(Enlarged.passages(folder.resolve("news.jsonl.gz"), 4), 2);
    System.out.println("news, and one passage carried by 20,000 articles");
    run(Enlarged.withCarried(news.passages(), 20_000), 2);
    System.out.println("the dated part of news, a run a day against one run");
    DailyBench.run(news.passages());
  }

  /** Runs several times, and prints the last: the machine is warm then. */
  static DedupOutcome run(List<Passage> passages, int times) {
    DedupOutcome outcome = null;
    for (int i = 0; i < times; i++) {
      outcome = null;
      ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
      outcome = PassageDedup.run(DedupSettings.defaults(), passages, List.of());
    }
    long nanos = outcome.stageNanos().values().stream().mapToLong(Long::longValue).sum();
    long peak =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .mapToLong(pool -> pool.getPeakUsage().getUsed())
            .sum();
    System.out.printf(
        "  %d passages in %.2f s: %.0f passages/s a core; peak heap %.2f GiB%n",
        passages.size(), nanos / 1e9, passages.size() / (nanos / 1e9), peak / 1073741824.0);
    StringBuilder stages = new StringBuilder();
    outcome
        .stageNanos()
        .forEach((stage, time) -> stages.append(String.format(" %s %.2f s,", stage, time / 1e9)));
    System.out.println(" " + stages);
    System.out.println("  " + outcome.counters());
    System.out.printf(
        "  %d links, %d groups, %d overlaps%n",
        outcome.links().size(), outcome.groups().size(), outcome.overlaps().size());
    return outcome;
  }

  /** Prints which share of the COPY and EDITED links has figures that differ. */
  private static void printFigures(Found found, DedupOutcome outcome) {
    Map<String, int[]> counts = new TreeMap<>();
    int shown = 0;
    for (PassageLink link : outcome.links()) {
      String left = found.passage(link.getLeftPassageId()).getText();
      String right = found.passage(link.getRightPassageId()).getText();
      int[] count = counts.computeIfAbsent(link.getRelation(), r -> new int[2]);
      boolean differ = PlainWords.figuresDiffer(left, right);
      count[0]++;
      count[1] += differ ? 1 : 0;
      boolean same = link.getRelation().equals("COPY") || link.getRelation().equals("EDITED");
      if (differ && same && System.getProperty("misses") != null && shown++ < 20) {
        System.out.println("  " + link.getRelation() + "\n    " + left + "\n    " + right);
      }
    }
    counts.forEach(
        (relation, count) ->
            System.out.printf(
                "  %-9s links %6d, whose figures differ %d%n", relation, count[0], count[1]));
  }
}
