package org.dateline.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.dateline.passages.PassageSplitter;
import org.dateline.record.Article;
import org.dateline.record.ContentId;
import org.dateline.record.Passage;

/**
 * A corpus of articles in gzipped JSON lines, cut into passages.
 *
 * @param articleIds the article id of each input id
 * @param passages their passages, in the file's order
 */
record Corpus(Map<String, String> articleIds, List<Passage> passages) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final PassageSplitter SPLITTER = new PassageSplitter();

  /** Reads a file. */
  static Corpus read(Path file) throws IOException {
    return of(lines(file));
  }

  /** Of articles as lines of JSON. */
  static Corpus of(List<String> lines) {
    Map<String, String> ids = new LinkedHashMap<>();
    List<Passage> passages = new ArrayList<>();
    for (String line : lines) {
      Article article = article(line);
      ids.put(article.getInputId(), article.getArticleId());
      passages.addAll(SPLITTER.split(article));
    }
    return new Corpus(ids, passages);
  }

  /** The lines of a gzipped file. */
  static List<String> lines(Path file) throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    }
  }

  /** The passages of an article given as a line of JSON. */
  static List<Passage> passages(String line) {
    return SPLITTER.split(article(line));
  }

  private static Article article(String line) {
    try {
      JsonNode json = JSON.readTree(line);
      String inputId = json.path("id").asText();
      String text = json.path("text").asText();
      String published = json.path("published_at").asText("");
      return Article.newBuilder()
          .setArticleId(ContentId.of("article", inputId))
          .setInputId(inputId)
          .setSource(json.path("source").asText(null))
          .setTitle(json.path("title").asText(null))
          .setPublishedAt(published.isEmpty() ? null : Instant.parse(published))
          .setInputFile("")
          .setCharCount(text.codePointCount(0, text.length()))
          .setText(text)
          .build();
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
