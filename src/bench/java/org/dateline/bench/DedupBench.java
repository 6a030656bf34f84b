package org.dateline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.dateline.dedup.DedupOutcome;
import org.dateline.record.Passage;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Near-identical passages over the corpora of a folder, without an engine: what is found, how fast,
 * in how much memory. Times are CPU seconds of one thread, so that other work on the machine shows
 * little.
 */
@Command(
    name = "bench-dedup",
    description = "Measures what is found of near-identical passages, how fast, in what memory.",
    mixinStandardHelpOptions = true)
public final class DedupBench implements Callable<Integer> {
  /** What can be measured. */
  enum Part {
    /** Planted pairs, by kind. */
    PLANTED,
    /** Pairs planted anew, in other texts and by other seeds. */
    VARIED,
    /** Real articles, against an exact join of all pairs. */
    NEWS,
    /** Real articles four times, with edits. */
    GROWTH,
    /** One passage carried by 20,000 articles. */
    HOT,
    /** A run a day against one run. */
    DAILY
  }

  @Parameters(
      arity = "0..1",
      paramLabel = "FOLDER",
      description = "folder with planted.jsonl.gz, planted-gold.jsonl and news.jsonl.gz")
  private Path folder = Path.of("../shared/corpora");

  @Option(names = "--only", split = ",", description = "parts to measure: ${COMPLETION-CANDIDATES}")
  private Set<Part> parts = EnumSet.allOf(Part.class);

  @Option(names = "--peer", description = "measure Spark ML's MinHashLSH on the planted pairs too")
  private boolean peer;

  @Option(names = "--seed", description = "seed of the pairs that are planted anew")
  private long seed = 20_240_229;

  @Option(names = "--misses", description = "show some of what is not found")
  private boolean misses;

  /** Runs the benchmark; see {@code --help}. */
  public static void main(String[] args) {
    System.exit(
        new CommandLine(new DedupBench()).setCaseInsensitiveEnumValuesAllowed(true).execute(args));
  }

  @Override
  public Integer call() throws IOException {
    Path planted = folder.resolve("planted.jsonl.gz");
    Path news = folder.resolve("news.jsonl.gz");
    for (Path file : List.of(planted, news)) {
      if (!Files.exists(file)) {
        System.err.println("bench-dedup: no " + file + ": give the folder of the corpora");
        return 3;
      }
    }
    if (parts.contains(Part.PLANTED)) {
      planted(planted);
    }
    if (parts.contains(Part.VARIED)) {
      varied(news);
    }
    if (parts.contains(Part.NEWS)) {
      news(news);
    }
    if (parts.contains(Part.GROWTH)) {
      growth(news);
    }
    if (parts.contains(Part.HOT)) {
      System.out.println("news, and one passage carried by 20,000 articles");
      Measured.run(Enlarged.withCarried(Corpus.read(news).passages(), 20_000), 2).print();
    }
    if (parts.contains(Part.DAILY)) {
      System.out.println("the dated part of news, a run a day against one run");
      DailyBench.run(Corpus.read(news).passages());
    }
    return 0;
  }

  private void planted(Path file) throws IOException {
    System.out.println("planted");
    Corpus corpus = Corpus.read(file);
    Measured measured = Measured.run(corpus.passages(), 3);
    measured.print();
    Found found = new Found(measured.outcome());
    List<GoldScore.Pair> pairs =
        GoldScore.pairs(folder.resolve("planted-gold.jsonl"), corpus, found);
    GoldScore.print(pairs, found);
    GoldScore.printGroups(found);
    if (peer) {
      PeerBench.print(corpus.passages(), pairs, measured.seconds());
    }
  }

  private void varied(Path file) throws IOException {
    System.out.println("pairs planted anew in other texts, seed " + seed);
    Planter planter = new Planter(Corpus.read(file).passages(), seed);
    Corpus corpus = Corpus.of(planter.lines());
    Measured measured = Measured.run(corpus.passages(), 1);
    measured.print();
    Found found = new Found(measured.outcome());
    GoldScore.print(GoldScore.pairs(planter.plants(), corpus.articleIds(), found), found);
    GoldScore.printGroups(found);
  }

  private void news(Path file) throws IOException {
    System.out.println("news");
    Measured measured = Measured.run(Corpus.read(file).passages(), 3);
    measured.print();
    DedupOutcome outcome = measured.outcome();
    Found found = new Found(outcome);
    GoldScore.printGroups(found);
    FigureScore.print(found, outcome.links(), misses);
    new ExactJoin(outcome.passages(), misses).print(found);
  }

  private static void growth(Path file) throws IOException {
    System.out.println("news once");
    List<Passage> once = Enlarged.passages(file, 1);
    Measured one = Measured.run(once, 3);
    one.print();
    System.out.println("news four times, one word in twenty edited each time");
    Measured four = Measured.run(Enlarged.passages(file, 4), 2);
    four.print();
    System.out.printf(
        "  %.2f times the passages take %.2f times the time%n",
        (double) four.passages() / once.size(), four.seconds() / one.seconds());
  }
}
