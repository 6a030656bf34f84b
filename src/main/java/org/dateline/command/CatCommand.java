package org.dateline.command;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.avro.AvroRuntimeException;
import org.dateline.write.JsonLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code dateline cat}: Avro datasets as JSON lines on standard output. */
@Command(
    name = "cat",
    description = "Prints Avro datasets as JSON lines, one record a line.",
    mixinStandardHelpOptions = true)
public final class CatCommand implements Callable<Integer> {
  @Parameters(
      arity = "1..*",
      paramLabel = "DATASET_DIR_OR_FILE",
      description = "A dataset's folder, a partition's, or an Avro file.")
  private List<Path> paths = List.of();

  @Override
  public Integer call() throws IOException {
    OutputStream stdout = StandardStreams.out();
    try (JsonLines lines = new JsonLines(stdout)) {
      for (Path path : paths) {
        for (Path file : avroFiles(path)) {
          print(file, lines);
        }
      }
    }
    return Exit.DONE;
  }

  private static void print(Path file, JsonLines lines) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      lines.writeAll(in);
    } catch (AvroRuntimeException e) {
      throw broken(file, e);
    } catch (IOException e) {
      if (StandardStreams.closedByReader(e)) {
        throw e;
      }
      throw broken(file, e);
    }
  }

  private static CommandException broken(Path file, Exception e) {
    return new CommandException(
        Exit.CONFIGURATION,
        file + " is no whole Avro file (" + e.getMessage() + "): give a dataset that a run wrote",
        e);
  }

  static List<Path> avroFiles(Path path) throws IOException {
    if (Files.isRegularFile(path)) {
      return List.of(path);
    }
    if (!Files.isDirectory(path)) {
      throw new CommandException(
          Exit.CONFIGURATION, "no file or folder " + path + ": give a dataset that a run wrote");
    }
    try (Stream<Path> walk = Files.walk(path)) {
      List<Path> files =
          walk.filter(file -> file.getFileName().toString().endsWith(".avro"))
              .filter(file -> !path.relativize(file).toString().startsWith("_"))
              .sorted()
              .collect(Collectors.toList());
      if (files.isEmpty()) {
        throw new CommandException(
            Exit.CONFIGURATION, "no Avro file below " + path + ": give a dataset that a run wrote");
      }
      return files;
    }
  }
}
