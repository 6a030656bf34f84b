package org.dateline;

import java.util.List;

/** A runner's flags as the command line fills them in, for the benchmarks of other rooms. */
public final class RunnerFlags {
  private RunnerFlags() {}

  /** Those flags, and what the command would add for the runner that they name. */
  public static String[] complete(String... flags) {
    return RunnerArguments.complete(RunnerArguments.joined(List.of(flags))).toArray(String[]::new);
  }
}
