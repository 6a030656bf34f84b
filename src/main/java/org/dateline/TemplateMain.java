package org.dateline;

import java.util.ArrayList;
import java.util.List;

/**
 * The main class of a Dataflow flex template, whose launcher gives flags and no command: {@code
 * dateline run} with the Dataflow runner.
 */
public final class TemplateMain {
  private TemplateMain() {}

  /** Starts the job; ends the process only where that fails. */
  public static void main(String[] args) {
    int code = Main.run(command(List.of(args)).toArray(new String[0]));
    if (code != 0) {
      System.exit(code);
    }
  }

  /** The command line that those flags stand for. */
  static List<String> command(List<String> flags) {
    List<String> command = new ArrayList<>();
    command.add("run");
    command.addAll(flags);
    if (!RunnerArguments.given(flags, "runner")) {
      command.add("--runner=DataflowRunner");
    }
    return command;
  }
}
