package org.dateline.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.avro.AvroRuntimeException;
import org.dateline.export.Export;
import org.dateline.export.ExportFormat;
import org.dateline.write.Commit;
import org.dateline.write.Dataset;
import org.dateline.write.Datasets;
import org.dateline.write.OutputStore;
import org.dateline.write.RunManifest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline export}: a run's datasets as Parquet, CSV or JSON lines. */
@Command(
    name = "export",
    description = "Writes a run's datasets as Parquet, CSV or JSON lines, one file a day.",
    mixinStandardHelpOptions = true)
public final class ExportCommand implements Callable<Integer> {
  @Parameters(arity = "1", paramLabel = "OUTPUT", description = "The folder that a run wrote to.")
  private Path output = Path.of(".");

  @Option(
      names = "--format",
      required = true,
      paramLabel = "FORMAT",
      description = "parquet, csv or jsonl.")
  private String format = "";

  @Option(
      names = "--to",
      required = true,
      paramLabel = "DIR",
      description = "Folder to write to: DIR/<dataset>/dt=DAY/part-00000.<format>.")
  private Path to = Path.of(".");

  @Option(
      names = "--dataset",
      split = ",",
      paramLabel = "NAME",
      description = "Only these datasets, separated by commas.")
  private List<String> names = List.of();

  @Option(
      names = "--day",
      split = ",",
      paramLabel = "DAY",
      description = "Only these days (YYYY-MM-DD or unknown), separated by commas.")
  private List<String> chosenDays = List.of();

  @Option(
      names = "--last-run",
      description = "Only the days that the last run replaced, as its _run.json lists them.")
  private boolean lastRun;

  @Option(
      names = "--spreadsheet",
      description = "In CSV, put an apostrophe before texts that a spreadsheet would run.")
  private boolean spreadsheet;

  @Override
  public Integer call() throws IOException {
    ExportFormat kind = kind();
    List<Dataset<?>> datasets = datasets();
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
    Set<String> days = days(datasets, store);
    Map<String, Long> rows;
    try {
      rows = new Export(output, to, kind, spreadsheet).write(datasets, days);
    } catch (AvroRuntimeException e) {
      throw new CommandException(
          Exit.CONFIGURATION,
          output + " has a broken Avro file (" + e.getMessage() + "): run the job again",
          e);
    }
    rows.forEach((name, count) -> System.out.printf("%-17s %,7d%n", name, count));
    System.out.println("written to " + to);
    return Exit.DONE;
  }

  private ExportFormat kind() {
    for (ExportFormat known : ExportFormat.values()) {
      if (known.ending().equals(format)) {
        return known;
      }
    }
    throw new CommandException(
        Exit.USAGE, "no format \"" + format + "\": give --format=parquet, csv or jsonl");
  }

  private List<Dataset<?>> datasets() {
    if (names.isEmpty()) {
      return Datasets.all();
    }
    List<Dataset<?>> chosen = new ArrayList<>();
    for (String name : names) {
      chosen.add(
          Datasets.all().stream()
              .filter(dataset -> dataset.name().equals(name))
              .findFirst()
              .orElseThrow(() -> unknown(name)));
    }
    return chosen;
  }

  private static CommandException unknown(String name) {
    String known = Datasets.all().stream().map(Dataset::name).collect(Collectors.joining(", "));
    return new CommandException(Exit.USAGE, "no dataset \"" + name + "\": there are " + known);
  }

  private Set<String> days(List<Dataset<?>> datasets, OutputStore store) throws IOException {
    if (lastRun && !chosenDays.isEmpty()) {
      throw new CommandException(Exit.USAGE, "give --day or --last-run, not both");
    }
    if (!lastRun && chosenDays.isEmpty()) {
      return Export.days(output, datasets);
    }
    Set<String> days = new TreeSet<>(chosenDays);
    if (lastRun) {
      days.addAll(RunManifest.daysReplaced(store.get(Commit.MANIFEST)));
    }
    for (String day : days) {
      if (!day.equals(Dataset.UNKNOWN_DAY) && !isDate(day)) {
        throw new CommandException(
            Exit.USAGE, "\"" + day + "\" is no day: write --day=YYYY-MM-DD or --day=unknown");
      }
    }
    return days;
  }

  private static boolean isDate(String day) {
    try {
      return java.time.LocalDate.parse(day).toString().equals(day);
    } catch (java.time.DateTimeException e) {
      return false;
    }
  }
}
