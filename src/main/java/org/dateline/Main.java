package org.dateline;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import org.dateline.command.CatCommand;
import org.dateline.command.CommandException;
import org.dateline.command.DiffCommand;
import org.dateline.command.Exit;
import org.dateline.command.ExplainCommand;
import org.dateline.command.ExportCommand;
import org.dateline.command.LexiconCommand;
import org.dateline.command.ReportCommand;
import org.dateline.command.RunCommand;
import org.dateline.command.TagCommand;
import org.dateline.command.VersionLine;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line: {@code dateline COMMAND …}. */
@Command(
    name = "dateline",
    description = "Counts events, not news reports: raw articles in, coded events out.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionLine.class,
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Exit codes: 0 done, 2 usage, 3 bad configuration or no input, 4 the pipeline failed,",
      "5 more input rejected than --maxRejectedFraction allows.",
      "--verbose with any command prints the stack trace of a failure."
    })
public final class Main implements Callable<Integer> {
  // A strong reference: the logging framework forgets the level of a logger that nobody holds.
  private static final Logger ROOT_LOGGER = Logger.getLogger("");

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  private Main(CommandLine.Model.CommandSpec spec) {
    this.spec = spec;
  }

  Main() {
    this(CommandLine.Model.CommandSpec.create());
  }

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] args) {
    int code = run(args);
    System.out.flush();
    System.exit(code);
  }

  /** Runs a command; for callers that go on afterwards. */
  public static int run(String... args) {
    List<String> given = new ArrayList<>(List.of(args));
    boolean verbose = given.removeIf("--verbose"::equals);
    quieten(verbose);
    CommandLine line =
        new CommandLine(new Main())
            .addSubcommand(new RunCommand(PipelineRun::parse))
            .addSubcommand(new TagCommand())
            .addSubcommand(new ExplainCommand())
            .addSubcommand(new CatCommand())
            .addSubcommand(new ReportCommand())
            .addSubcommand(new ExportCommand())
            .addSubcommand(new LexiconCommand())
            .addSubcommand(new DiffCommand());
    line.setExitCodeExceptionMapper(e -> exitCode(e));
    line.setExecutionExceptionHandler(
        (e, command, parsed) -> {
          if ("Broken pipe".equals(e.getMessage())) {
            return Exit.DONE; // The reader, such as head, has had enough.
          }
          System.err.println("dateline: " + oneLine(e));
          if (verbose) {
            e.printStackTrace();
          }
          return exitCode(e);
        });
    line.setParameterExceptionHandler(
        (e, arguments) -> {
          String name = e.getCommandLine().getCommandSpec().qualifiedName();
          System.err.println("dateline: " + misuse(e) + ": see " + name + " --help");
          return Exit.USAGE;
        });
    return line.execute(given.toArray(new String[0]));
  }

  private static String misuse(CommandLine.ParameterException e) {
    if (!(e instanceof CommandLine.UnmatchedArgumentException unmatched)) {
      return oneLine(e);
    }
    String first = unmatched.getUnmatched().get(0);
    boolean command = e.getCommandLine().getParent() == null;
    String kind =
        first.startsWith("-")
            ? "unknown option "
            : command ? "no command named " : "one argument too many: ";
    List<String> near = unmatched.getSuggestions();
    return kind + first + (near.isEmpty() ? "" : ", did you mean " + near.get(0) + "?");
  }

  private static String oneLine(Throwable e) {
    String message = e.getMessage();
    if (message == null || message.isBlank()) {
      return e.getClass().getSimpleName();
    }
    return message.lines().findFirst().orElse("").strip();
  }

  private static int exitCode(Throwable e) {
    return e instanceof CommandException failure ? failure.exitCode() : Exit.FAILED;
  }

  private static void quieten(boolean verbose) {
    LogManager.getLogManager();
    ROOT_LOGGER.setLevel(verbose ? Level.INFO : Level.SEVERE);
  }

  @Override
  public Integer call() {
    throw new CommandLine.ParameterException(spec.commandLine(), "no command given");
  }
}
