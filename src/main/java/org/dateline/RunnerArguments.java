package org.dateline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Fills in what a runner needs to be told to run this job well, where the user has not. */
final class RunnerArguments {
  private static final String FLINK_LOCAL = "[local]";
  private static final long MIB = 1L << 20;

  /** Sort buffers of embedded Flink, all slots together; below it large rows spill at once. */
  private static final long LEAST_MANAGED_MIB = 512;

  private static final long MOST_MANAGED_MIB = 2048;

  /** Flags that may come several times. */
  private static final Set<String> LISTS =
      Set.of("experiments", "dataflowServiceOptions", "filesToStage", "jdkAddOpenModules");

  private RunnerArguments() {}

  /** Those arguments, and ours for the runner that they name. */
  static List<String> complete(List<String> args) {
    List<String> all = new ArrayList<>(args);
    String runner = value(args, "runner").toLowerCase(Locale.ROOT);
    if (runner.equals("flinkrunner")) {
      // What our steps pass on they do not change, so that Flink need not copy it.
      addUnlessGiven(all, "objectReuse", "true");
      addUnlessGiven(all, "fasterCopy", "true");
      if (value(all, "flinkMaster").isEmpty()) {
        all.add("--flinkMaster=" + FLINK_LOCAL);
      }
      if (value(all, "flinkMaster").equals(FLINK_LOCAL)) {
        addUnlessGiven(
            all, "parallelism", String.valueOf(Runtime.getRuntime().availableProcessors()));
        if (value(all, "flinkConfDir").isEmpty()) {
          all.add("--flinkConfDir=" + localConfiguration());
        }
      }
    }
    return all;
  }

  /** Takes {@code --flag value} as well as Beam's {@code --flag=value}. */
  static List<String> joined(List<String> args) {
    List<String> joined = new ArrayList<>();
    for (int i = 0; i < args.size(); i++) {
      String arg = args.get(i);
      boolean open = arg.startsWith("--") && !arg.contains("=");
      if (open && i + 1 < args.size() && !args.get(i + 1).startsWith("--")) {
        joined.add(arg + "=" + args.get(++i));
      } else {
        joined.add(arg);
      }
    }
    return joined;
  }

  /** The last of each flag: what is given after a preset counts, not what stands in it. */
  static List<String> lastOfEach(List<String> args) {
    Map<String, String> last = new LinkedHashMap<>();
    for (String arg : args) {
      int end = arg.indexOf('=');
      String flag = end > 2 && arg.startsWith("--") ? arg.substring(2, end) : "";
      String key = flag.isEmpty() || LISTS.contains(flag) ? arg : flag;
      last.remove(key);
      last.put(key, arg);
    }
    return new ArrayList<>(last.values());
  }

  /** Whether Flink's runner is on the class path. */
  static boolean hasFlink() {
    return RunnerArguments.class
            .getClassLoader()
            .getResource("org/apache/beam/runners/flink/FlinkRunner.class")
        != null;
  }

  /** Whether a flag is among them. */
  static boolean given(List<String> args, String flag) {
    return args.stream().anyMatch(arg -> arg.startsWith("--" + flag + "="));
  }

  private static String value(List<String> args, String flag) {
    String start = "--" + flag + "=";
    return args.stream()
        .filter(arg -> arg.startsWith(start))
        .reduce((first, second) -> second)
        .map(arg -> arg.substring(start.length()))
        .orElse("");
  }

  private static void addUnlessGiven(List<String> args, String flag, String value) {
    if (!given(args, flag)) {
      args.add("--" + flag + "=" + value);
    }
  }

  /**
   * A folder with the configuration of Flink within this process. Its default of 128 MB for sorting
   * leaves some 1.5 MB to each step, less than one long article; rows larger than a buffer go to
   * disk alone.
   */
  private static String localConfiguration() {
    long managed =
        Math.min(
            MOST_MANAGED_MIB,
            Math.max(LEAST_MANAGED_MIB, Runtime.getRuntime().maxMemory() / MIB / 4));
    String text =
        "taskmanager.memory.managed.size: "
            + managed
            + "m\n"
            + "taskmanager.memory.network.min: 128m\n"
            + "taskmanager.memory.network.max: 128m\n"
            + "taskmanager.network.sort-shuffle.min-buffers: 64\n"
            + "taskmanager.runtime.large-record-handler: true\n"
            // What one process passes to itself costs more to compress than to keep.
            + "taskmanager.network.batch-shuffle.compression.enabled: false\n";
    try {
      Path folder = Files.createTempDirectory("dateline-flink");
      Files.writeString(folder.resolve("flink-conf.yaml"), text);
      Runtime.getRuntime().addShutdownHook(new Thread(() -> deleteQuietly(folder)));
      return folder.toString();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write to the folder for passing files", e);
    }
  }

  private static void deleteQuietly(Path folder) {
    try (Stream<Path> inside = Files.walk(folder)) {
      inside.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException e) {
      // A passing folder that stays does no harm.
    }
  }
}
