package org.dateline.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.dateline.lexicon.GeoNamesImport;
import org.dateline.lexicon.LexiconFaults;
import org.dateline.lexicon.PetrarchImport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code dateline lexicon import}: a lexicon folder from other coders' files and gazetteers. */
@Command(
    name = "import",
    description = {
      "Makes a lexicon folder from PETRARCH-style dictionaries or a GeoNames dump. What has no",
      "counterpart here is listed by file and line, and left out."
    },
    mixinStandardHelpOptions = true)
public final class LexiconImportCommand implements Callable<Integer> {
  @Option(names = "--to", paramLabel = "FOLDER", required = true, description = "Folder to write.")
  private Path to = Path.of(".");

  @Option(names = "--actors", paramLabel = "FILE", description = "PETRARCH-style actor dictionary.")
  private @Nullable Path actors;

  @Option(names = "--agents", paramLabel = "FILE", description = "PETRARCH-style agent dictionary.")
  private @Nullable Path agents;

  @Option(names = "--verbs", paramLabel = "FILE", description = "PETRARCH-style verb dictionary.")
  private @Nullable Path verbs;

  @Option(
      names = "--geonames",
      paramLabel = "FILE",
      description = "GeoNames dump, such as cities15000.txt.")
  private @Nullable Path geonames;

  @Option(
      names = "--regions",
      paramLabel = "FILE",
      description = "GeoNames' admin1CodesASCII.txt, which names the regions.")
  private @Nullable Path regions;

  @Option(
      names = "--minPopulation",
      paramLabel = "N",
      defaultValue = "0",
      description = "Towns with fewer inhabitants are left out; ${DEFAULT-VALUE} by default.")
  private long minPopulation;

  @Override
  public Integer call() throws IOException {
    if (actors == null && agents == null && verbs == null && geonames == null) {
      throw new CommandException(
          Exit.USAGE, "nothing to import: give --actors, --agents, --verbs or --geonames");
    }
    LexiconFaults faults = new LexiconFaults();
    Files.createDirectories(to);
    if (actors != null) {
      write(PetrarchImport.actors(name(actors), lines(actors), faults));
    }
    if (agents != null) {
      write(PetrarchImport.agents(name(agents), lines(agents), faults));
    }
    if (verbs != null) {
      write(PetrarchImport.verbs(name(verbs), lines(verbs), faults));
    }
    if (geonames != null) {
      places(geonames, faults);
    }
    faults.list().forEach(fault -> System.out.println("left out: " + fault));
    return Exit.DONE;
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }

  private static void present(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new CommandException(Exit.CONFIGURATION, "no file " + file + ": check the path");
    }
  }

  private static List<String> lines(Path file) throws IOException {
    present(file);
    return Files.readString(file, StandardCharsets.UTF_8).lines().toList();
  }

  private void write(Map<String, PetrarchImport.Table> tables) throws IOException {
    for (Map.Entry<String, PetrarchImport.Table> table : tables.entrySet()) {
      Path file = to.resolve(table.getKey());
      Files.writeString(file, table.getValue().text(), StandardCharsets.UTF_8);
      System.out.println(file + ": " + table.getValue().rows().size() + " rows");
    }
  }

  private void places(Path dump, LexiconFaults faults) throws IOException {
    present(dump);
    if (regions != null) {
      present(regions);
    }
    Path file = to.resolve("places.tsv");
    try (BufferedReader rows = Files.newBufferedReader(dump, StandardCharsets.UTF_8);
        BufferedReader names =
            regions == null ? null : Files.newBufferedReader(regions, StandardCharsets.UTF_8);
        Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      GeoNamesImport.Result result =
          GeoNamesImport.convert(rows, names, out, minPopulation, faults);
      System.out.printf(
          java.util.Locale.ROOT,
          "%s: %d rows; of %d lines %d are of other kinds or too small, %d faulty%n",
          file,
          result.written(),
          result.read(),
          result.skipped(),
          result.faulty());
    }
  }
}
