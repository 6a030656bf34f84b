package org.dateline;

import com.google.common.base.Throwables;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.beam.runners.direct.DirectOptions;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.MatchResult;
import org.apache.beam.sdk.metrics.DistributionResult;
import org.apache.beam.sdk.metrics.MetricNameFilter;
import org.apache.beam.sdk.metrics.MetricQueryResults;
import org.apache.beam.sdk.metrics.MetricResult;
import org.apache.beam.sdk.metrics.MetricsFilter;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.util.UserCodeException;
import org.dateline.command.CommandException;
import org.dateline.command.Exit;
import org.dateline.command.RunCommand;
import org.dateline.lexicon.LexiconException;
import org.dateline.options.DatelineOptions;
import org.dateline.options.Settings;
import org.dateline.options.SettingsException;
import org.dateline.read.MetadataException;
import org.dateline.write.CommitInGraph;
import org.jspecify.annotations.Nullable;

/** Runs the graph on the runner that the options name: what {@code dateline run} needs of Beam. */
final class PipelineRun implements RunCommand.Engine {
  /** Namespaces of the counters that a user is shown. */
  private static final Set<String> ROOMS =
      Set.of("read", "passages", "dedup", "tag", "resolve", "write");

  private final List<String> args;
  private DatelineOptions options;
  private long inputBytes;

  private PipelineRun(List<String> args, DatelineOptions options) {
    this.args = args;
    this.options = options;
  }

  /**
   * Parses flags, ours and Beam's.
   *
   * @throws CommandException with {@link Exit#USAGE} where one is unknown or malformed
   */
  static PipelineRun parse(List<String> args) {
    List<String> joined = RunnerArguments.lastOfEach(RunnerArguments.joined(args));
    return new PipelineRun(joined, options(joined));
  }

  private static DatelineOptions options(List<String> args) {
    PipelineOptionsFactory.register(DatelineOptions.class);
    try {
      DatelineOptions options =
          PipelineOptionsFactory.fromArgs(RunnerArguments.complete(args).toArray(new String[0]))
              .withValidation()
              .as(DatelineOptions.class);
      FileSystems.setDefaultPipelineOptions(options);
      tuneDirectRunner(options);
      return options;
    } catch (IllegalArgumentException e) {
      throw new CommandException(Exit.USAGE, UsageMessages.of(e), e);
    }
  }

  private static void tuneDirectRunner(DatelineOptions options) {
    DirectOptions direct = options.as(DirectOptions.class);
    // Checks for tests of transforms; on real input they cost more than the work itself.
    direct.setEnforceEncodability(false);
    direct.setEnforceImmutability(false);
  }

  @Override
  public Settings settings() {
    try {
      return Settings.from(options);
    } catch (SettingsException e) {
      throw new CommandException(Exit.USAGE, String.valueOf(e.getMessage()), e);
    }
  }

  @Override
  public List<String> inputs(Settings settings) {
    List<String> files = new ArrayList<>();
    for (String pattern : settings.inputs()) {
      try {
        for (MatchResult.Metadata file : FileSystems.match(pattern).metadata()) {
          String name = file.resourceId().toString();
          files.add(name);
          inputBytes += InputSize.unpacked(name, file.sizeBytes());
        }
      } catch (FileNotFoundException e) {
        throw noFile(pattern, e);
      } catch (IOException | IllegalArgumentException e) {
        throw new CommandException(
            Exit.CONFIGURATION, "cannot look up --input=" + pattern + ": " + e.getMessage(), e);
      }
    }
    if (files.isEmpty()) {
      throw noFile(String.join(",", settings.inputs()), null);
    }
    files.sort(null);
    chooseRunner();
    return files;
  }

  private static CommandException noFile(String pattern, @Nullable Exception cause) {
    return new CommandException(
        Exit.CONFIGURATION, "no file matches --input=" + pattern + ": check the path", cause);
  }

  /** Takes embedded Flink for a large input, where it is at hand and no runner is asked for. */
  private void chooseRunner() {
    if (inputBytes >= InputSize.FLINK_BYTES
        && !RunnerArguments.given(args, "runner")
        && RunnerArguments.hasFlink()) {
      List<String> withFlink = new ArrayList<>(args);
      withFlink.add("--runner=FlinkRunner");
      options = options(withFlink);
      System.err.println(
          "large input ("
              + (inputBytes >> 20)
              + " MB): running on embedded Flink; --runner=DirectRunner goes without");
    }
  }

  @Override
  public boolean waits() {
    return !options.getRunner().getSimpleName().equals("DataflowRunner");
  }

  private Pipeline pipeline(Settings settings, @Nullable CommitInGraph commit) {
    Pipeline pipeline = Pipeline.create(options);
    try {
      Settings everywhere = settings.withRangesFor(inputBytes).withAbsoluteOutput();
      NewsPipeline.build(pipeline, everywhere, commit);
    } catch (MetadataException | LexiconException e) {
      throw new CommandException(Exit.CONFIGURATION, String.valueOf(e.getMessage()), e);
    }
    return pipeline;
  }

  @Override
  public void launch(Settings settings, CommitInGraph commit) {
    try {
      pipeline(settings, commit).run();
    } catch (RuntimeException e) {
      throw failed(e);
    }
  }

  @Override
  public RunCommand.Outcome run(Settings settings) {
    Pipeline pipeline = pipeline(settings, null);
    PipelineResult result;
    try {
      result = pipeline.run();
      PipelineResult.State state = result.waitUntilFinish();
      if (state != PipelineResult.State.DONE) {
        throw new CommandException(
            Exit.FAILED, "the pipeline ended " + state + ": see the runner's log; nothing written");
      }
    } catch (RuntimeException e) {
      throw failed(e);
    }
    MetricQueryResults metrics = result.metrics().allMetrics();
    return new RunCommand.Outcome(counters(metrics), stages(result));
  }

  private static CommandException failed(RuntimeException e) {
    return e instanceof CommandException failure
        ? failure
        : new CommandException(Exit.FAILED, failure(Throwables.getRootCause(e)), e);
  }

  private static String failure(Throwable root) {
    Throwable shown =
        root instanceof UserCodeException && root.getCause() != null ? root.getCause() : root;
    String message =
        shown.getMessage() == null ? shown.getClass().getSimpleName() : shown.getMessage();
    return "the pipeline failed: "
        + message.lines().findFirst().orElse(message)
        + " (the old output is untouched; --verbose shows where)";
  }

  private static SortedMap<String, Long> counters(MetricQueryResults metrics) {
    SortedMap<String, Long> counters = new TreeMap<>();
    for (MetricResult<Long> counter : metrics.getCounters()) {
      String namespace = counter.getName().getNamespace();
      if (ROOMS.contains(namespace)) {
        counters.merge(
            namespace + "." + counter.getName().getName(), counter.getAttempted(), Long::sum);
      }
    }
    return counters;
  }

  private static Map<String, RunCommand.Stage> stages(PipelineResult result) {
    MetricQueryResults metrics =
        result
            .metrics()
            .queryMetrics(
                MetricsFilter.builder()
                    .addNameFilter(MetricNameFilter.inNamespace(Watch.NAMESPACE))
                    .build());
    List<RunCommand.Stage> stages = new ArrayList<>();
    for (MetricResult<DistributionResult> stage : metrics.getDistributions()) {
      DistributionResult millis = stage.getAttempted();
      if (millis.getCount() > 0) {
        stages.add(
            new RunCommand.Stage(
                stage.getName().getName(), millis.getCount(), millis.getMin(), millis.getMax()));
      }
    }
    stages.sort(java.util.Comparator.comparingLong(RunCommand.Stage::lastMillis));
    Map<String, RunCommand.Stage> byName = new LinkedHashMap<>();
    stages.forEach(stage -> byName.put(stage.name(), stage));
    return byName;
  }
}
