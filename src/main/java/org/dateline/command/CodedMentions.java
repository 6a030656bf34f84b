package org.dateline.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.file.DataFileStream;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericRecord;
import org.dateline.write.Datasets;
import org.dateline.write.JsonLines;

/** Reads mentions from whatever the coder wrote them to. */
final class CodedMentions {
  private static final ObjectMapper JSON = new ObjectMapper();

  private CodedMentions() {}

  /**
   * The mentions of a run's output, of a mentions dataset, or of JSON lines: those of {@code tag},
   * one text a line, or those of {@code cat}, one mention a line.
   */
  static List<CodedMention> read(Path path) throws IOException {
    Path dataset = path.resolve(Datasets.MENTIONS.name());
    List<CodedMention> mentions = new ArrayList<>();
    if (Files.isDirectory(path)) {
      for (Path file : CatCommand.avroFiles(Files.isDirectory(dataset) ? dataset : path)) {
        readAvro(file, mentions);
      }
    } else if (path.toString().endsWith(".avro")) {
      readAvro(path, mentions);
    } else if (Files.isRegularFile(path)) {
      readLines(path, mentions);
    } else {
      throw new CommandException(
          Exit.CONFIGURATION, "no file or folder " + path + ": give an output of the coder");
    }
    return mentions;
  }

  private static void readAvro(Path file, List<CodedMention> mentions) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        DataFileStream<GenericRecord> rows = new DataFileStream<>(in, new GenericDatumReader<>())) {
      for (GenericRecord row : rows) {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        try (JsonLines json = new JsonLines(line)) {
          json.write(row);
        }
        mentions.add(mention(JSON.readTree(line.toByteArray()), file.toString()));
      }
    } catch (AvroRuntimeException e) {
      throw new CommandException(
          Exit.CONFIGURATION, file + " is no whole Avro file: give an output of the coder", e);
    }
  }

  private static void readLines(Path path, List<CodedMention> mentions) throws IOException {
    long number = 0;
    try (BufferedReader lines = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (line.isBlank()) {
          continue;
        }
        String where = path + ":" + number;
        JsonNode node = node(line, where);
        if (node.path("mentions").isArray()) {
          for (JsonNode mention : node.path("mentions")) {
            mentions.add(mention(mention, where));
          }
        } else {
          mentions.add(mention(node, where));
        }
      }
    }
  }

  private static JsonNode node(String line, String where) {
    try {
      return JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw new CommandException(
          Exit.CONFIGURATION, where + " is no JSON: give what dateline tag or cat printed", e);
    }
  }

  private static CodedMention mention(JsonNode node, String where) {
    if (!node.path("event_type").isTextual() || !node.path("article_id").isTextual()) {
      throw new CommandException(
          Exit.CONFIGURATION,
          where + " is no mention: give what dateline tag wrote, or the mentions of a run");
    }
    return CodedMention.of(node);
  }
}
