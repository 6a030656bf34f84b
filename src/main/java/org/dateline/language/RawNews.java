package org.dateline.language;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Reads the texts of articles from gzipped JSON lines, for word classes and for speed. */
final class RawNews {

  private RawNews() {}

  static List<String> read(Path file, int most) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<String> texts = new ArrayList<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null && texts.size() < most; line = in.readLine()) {
        JsonNode row = json.readTree(line);
        texts.add(row.path("title").asText() + "\n\n" + row.path("text").asText());
      }
    }
    return texts;
  }
}
