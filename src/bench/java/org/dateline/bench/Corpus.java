package org.dateline.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.dateline.record.ContentId;
import org.dateline.record.Passage;

/**
 * A corpus of articles in gzipped JSON lines, cut into passages.
 *
 * @param articles input id and article id of each, in the file's order
 * @param passages their passages
 */
record Corpus(List<String[]> articles, List<Passage> passages) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Reads a file. */
  static Corpus read(Path file) throws IOException {
    List<String[]> articles = new ArrayList<>();
    List<Passage> passages = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      String line = lines.readLine();
      while (line != null) {
        JsonNode article = JSON.readTree(line);
        String id = ContentId.of("article", article.path("id").asText());
        articles.add(new String[] {article.path("id").asText(), id});
        cut(article, id, passages);
        line = lines.readLine();
      }
    }
    return new Corpus(articles, passages);
  }

  private static void cut(JsonNode article, String id, List<Passage> passages) {
    String text = article.path("text").asText();
    int ordinal = 0;
    int unit = 0;
    while (unit < text.length()) {
      int end = end(text, unit);
      int from = unit;
      int to = end;
      while (from < to && Character.isWhitespace(text.charAt(from))) {
        from++;
      }
      while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
        to--;
      }
      if (to > from) {
        int start = text.codePointCount(0, from);
        String published = article.path("published_at").asText("");
        String source = article.path("source").asText("");
        passages.add(
            Passage.newBuilder()
                .setPassageId(ContentId.of("passage", id, ordinal))
                .setArticleId(id)
                .setSource(source.isEmpty() ? null : source)
                .setPublishedAt(published.isEmpty() ? null : Instant.parse(published))
                .setOrdinal(ordinal++)
                .setStart(start)
                .setEnd(start + text.codePointCount(from, to))
                .setText(text.substring(from, to))
                .setKind("BODY")
                .build());
      }
      unit = end + 1;
    }
  }

  private static int end(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) == '\n'
          && (text.startsWith("\n\n", i) || text.startsWith("\n    ", i))) {
        return i;
      }
    }
    return text.length();
  }
}
