package org.dateline.command;

import java.io.PrintStream;
import java.util.Locale;
import org.dateline.write.RunManifest;

/** What a person sees at the end of a run. */
final class Summary {
  /** Pairs with a passage of a later day that an earlier run wrote. */
  private static final String NOT_RELINKED = "dedup.not_relinked";

  private Summary() {}

  static void print(
      PrintStream out, String output, RunManifest manifest, RunCommand.Outcome outcome) {
    out.println("dataset              rows");
    manifest.rows().forEach((name, rows) -> out.printf(Locale.ROOT, "%-16s %,8d%n", name, rows));
    if (!outcome.counters().isEmpty()) {
      out.println();
      out.println("counter                                     count");
      outcome
          .counters()
          .forEach((name, count) -> out.printf(Locale.ROOT, "%-38s %,10d%n", name, count));
    }
    out.println();
    out.println("stage              rows   seconds");
    manifest
        .stageSeconds()
        .forEach(
            (name, seconds) -> {
              RunCommand.Stage stage = outcome.stages().get(name);
              String rows = stage == null ? "" : String.format(Locale.ROOT, "%,d", stage.rows());
              out.printf(Locale.ROOT, "%-14s %8s %9.1f%n", name, rows, seconds);
            });
    out.println();
    long unlinked = outcome.counters().getOrDefault(NOT_RELINKED, 0L);
    if (unlinked > 0) {
      out.printf(
          Locale.ROOT,
          "not linked again: %,d pairs whose later passage is of a day that this run does not"
              + " replace; group_merges joins their groups, and running those days again links"
              + " them%n",
          unlinked);
    }
    out.println("written to " + output);
  }
}
