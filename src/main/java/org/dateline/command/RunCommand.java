package org.dateline.command;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.dateline.options.OptionTable;
import org.dateline.options.Settings;
import org.dateline.write.Commit;
import org.dateline.write.CommitInGraph;
import org.dateline.write.Datasets;
import org.dateline.write.OutputLock;
import org.dateline.write.OutputStore;
import org.dateline.write.RunManifest;
import org.dateline.write.WrittenFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/** {@code dateline run}: the whole job, from raw articles to the datasets of the contract. */
@Command(
    name = "run",
    description = "Reads articles, writes the datasets. Takes any Beam option too.",
    customSynopsis = "dateline run --input=GLOB --output=DIR [options]")
public final class RunCommand implements Callable<Integer> {

  /** What runs the graph. */
  public interface Engine {
    /** The validated flags. */
    Settings settings();

    /**
     * The files that the input patterns match, sorted.
     *
     * @throws CommandException with {@link Exit#CONFIGURATION} where one matches nothing
     */
    List<String> inputs(Settings settings);

    /** Whether the runner is waited for; where not, the graph commits its datasets itself. */
    boolean waits();

    /** Starts the job and returns. */
    void launch(Settings settings, CommitInGraph commit);

    /** Runs to the end; the datasets are then in the staging folder. */
    Outcome run(Settings settings);
  }

  /** One stage of a run: rows out of it, clock milliseconds of the first and the last. */
  public record Stage(String name, long rows, long firstMillis, long lastMillis) {}

  /** What a finished graph tells. */
  public record Outcome(SortedMap<String, Long> counters, Map<String, Stage> stages) {
    static final Outcome NONE = new Outcome(new TreeMap<>(), Map.of());
  }

  private final Function<List<String>, Engine> engines;

  @Unmatched private List<String> args = new ArrayList<>();

  /** With the parser of flags that makes an engine. */
  public RunCommand(Function<List<String>, Engine> engines) {
    this.engines = engines;
  }

  @Override
  public Integer call() throws IOException {
    if (args.contains("--help") || args.contains("-h")) {
      System.out.print(OptionTable.help());
      return Exit.DONE;
    }
    Engine engine = engines.apply(args);
    Settings settings = engine.settings();
    List<String> inputs = engine.inputs(settings);
    try (OutputLock lock = lock(settings.output())) {
      return run(engine, settings, inputs);
    }
  }

  private static OutputLock lock(String output) {
    OutputLock lock;
    try {
      lock = OutputLock.tryTake(output);
    } catch (IOException e) {
      throw new CommandException(
          Exit.CONFIGURATION,
          "cannot write to " + output + ": give a folder that this user may write to",
          e);
    }
    if (lock == null) {
      throw new CommandException(
          Exit.FAILED, "another run is writing to " + output + ": wait for it, then run again");
    }
    return lock;
  }

  private static int run(Engine engine, Settings settings, List<String> inputs) throws IOException {
    Instant started = Instant.now();
    Commit commit = new Commit(new OutputStore(settings.output()));
    if (commit.recover()) {
      System.err.println("finished the commit of an earlier run that was interrupted");
    }
    commit.discardStaging();
    if (!engine.waits()) {
      RunManifest draft = manifest(settings, inputs, started, Map.of(), Outcome.NONE);
      engine.launch(
          settings,
          new CommitInGraph(settings.lookbackDays(), settings.maxRejectedFraction(), draft));
      System.out.println(
          "the job was started and goes on without this process; "
              + settings.output()
              + "/_SUCCESS tells that it is done");
      return Exit.DONE;
    }
    Outcome outcome;
    try (Progress progress = Progress.start(System.err, System.console() != null)) {
      outcome = engine.run(settings);
    } catch (RuntimeException e) {
      discardQuietly(commit, e);
      throw e;
    }
    List<WrittenFile> files = commit.staged();
    Map<String, Long> rows = RunManifest.rows(files);
    checkRead(inputs, rows, commit);
    checkRejected(settings, rows, commit);
    RunManifest manifest = manifest(settings, inputs, started, rows, outcome);
    try {
      int lookback = settings.lookbackDays();
      String record = manifest.toJson(commit.daysReplaced(Datasets.all(), lookback));
      commit.commit(Datasets.all(), lookback, record);
    } catch (IOException e) {
      throw new CommandException(
          Exit.FAILED,
          "cannot finish writing to "
              + settings.output()
              + " ("
              + e.getMessage()
              + "): mend that and run again",
          e);
    }
    Summary.print(System.out, settings.output(), manifest, outcome);
    return Exit.DONE;
  }

  private static RunManifest manifest(
      Settings settings,
      List<String> inputs,
      Instant started,
      Map<String, Long> rows,
      Outcome outcome) {
    Instant ended = Instant.now();
    return new RunManifest(
        started,
        ended,
        parameters(settings),
        Versions.all(),
        rows,
        outcome.counters(),
        seconds(outcome.stages(), started, ended),
        inputs);
  }

  private static void discardQuietly(Commit commit, RuntimeException failure) {
    try {
      commit.discardStaging();
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
  }

  /**
   * Every file gives a row, if only a rejected one: none at all means that no worker saw a file.
   */
  private static void checkRead(List<String> inputs, Map<String, Long> rows, Commit commit)
      throws IOException {
    if (rows.getOrDefault(Datasets.ARTICLES.name(), 0L) == 0
        && rows.getOrDefault(Datasets.REJECTED.name(), 0L) == 0) {
      commit.discardStaging();
      throw new CommandException(
          Exit.CONFIGURATION,
          "none of the "
              + inputs.size()
              + " input files was read; nothing was written; give files that hold articles, where"
              + " every worker can read them");
    }
  }

  private static void checkRejected(Settings settings, Map<String, Long> rows, Commit commit)
      throws IOException {
    long rejected = rows.getOrDefault(Datasets.REJECTED.name(), 0L);
    long read = rows.getOrDefault(Datasets.ARTICLES.name(), 0L) + rejected;
    if (rejected > settings.maxRejectedFraction() * read) {
      String kept = commit.keepRejected();
      throw new CommandException(
          Exit.REJECTED,
          String.format(
              java.util.Locale.ROOT,
              "%,d of %,d inputs were rejected, more than --maxRejectedFraction=%s allows;"
                  + " nothing was written; the reasons are in %s",
              rejected,
              read,
              settings.maxRejectedFraction(),
              kept));
    }
  }

  private static SortedMap<String, String> parameters(Settings settings) {
    SortedMap<String, String> parameters = new TreeMap<>();
    parameters.put("input", String.join(",", settings.inputs()));
    parameters.put("output", settings.output());
    parameters.put("metadata", Objects.requireNonNullElse(settings.metadata(), ""));
    LocalDate assumed = settings.assumeDate();
    parameters.put("assumeDate", assumed == null ? "" : assumed.toString());
    parameters.put("lookback", String.valueOf(settings.lookbackDays()));
    parameters.put("lexicon", String.join(",", settings.lexiconFolders()));
    parameters.put("maxArticleChars", String.valueOf(settings.maxArticleChars()));
    parameters.put("maxRejectedFraction", String.valueOf(settings.maxRejectedFraction()));
    parameters.put("shards", String.valueOf(settings.shards()));
    parameters.put("ranges", String.valueOf(settings.ranges()));
    return parameters;
  }

  /**
   * Seconds from the end of the stage before it, or the run's start, to a stage's last row; the
   * rest is the writing. Engines fuse and overlap stages, so this is where the time went as the run
   * saw it, and it adds up to the whole.
   */
  static Map<String, Double> seconds(Map<String, Stage> stages, Instant started, Instant ended) {
    Map<String, Double> seconds = new LinkedHashMap<>();
    if (stages.isEmpty()) {
      return seconds;
    }
    long at = started.toEpochMilli();
    for (Stage stage : stages.values()) {
      long end = Math.max(at, stage.lastMillis());
      seconds.put(stage.name(), (end - at) / 1000.0);
      at = end;
    }
    seconds.put("write", Math.max(0, ended.toEpochMilli() - at) / 1000.0);
    return seconds;
  }
}
