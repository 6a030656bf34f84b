package org.dateline.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dateline.report.ReportPage;
import org.dateline.write.Commit;
import org.dateline.write.OutputStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline report}: one self-contained HTML page of a run. */
@Command(
    name = "report",
    description = "Writes a run's report: one HTML page that needs no network.",
    mixinStandardHelpOptions = true)
public final class ReportCommand implements Callable<Integer> {
  @Parameters(arity = "1", paramLabel = "OUTPUT", description = "The folder that a run wrote to.")
  private Path output = Path.of(".");

  @Option(
      names = "--to",
      paramLabel = "FILE",
      description = "The page to write; OUTPUT/report.html by default.")
  private @Nullable Path page;

  @Override
  public Integer call() throws IOException {
    OutputStore store = new OutputStore(output.toString());
    if (!Files.isDirectory(output)) {
      throw new CommandException(
          Exit.CONFIGURATION, "no folder " + output + ": give the output of a run");
    }
    new Commit(store).recover();
    if (!Files.isRegularFile(output.resolve(Commit.SUCCESS))) {
      throw new CommandException(
          Exit.CONFIGURATION,
          output + " has no _SUCCESS: give the output of a run that ended well");
    }
    Path to = page == null ? output.resolve("report.html") : page;
    ReportPage.of(output).write(to);
    System.out.println("report written to " + to);
    return Exit.DONE;
  }
}
