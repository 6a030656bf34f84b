package org.dateline.command;

import java.io.PrintStream;
import java.util.Locale;
import org.dateline.write.RunManifest;

/** What a person sees at the end of a run. */
final class Summary {
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
    out.println("written to " + output);
  }
}
