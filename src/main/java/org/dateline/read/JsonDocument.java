package org.dateline.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.google.common.io.ByteStreams;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.dateline.reject.Reason;

/**
 * A JSON document: one article, an array of them, or a feed or an answer of a search service that
 * holds such an array under a known name. An array is streamed; an object must fit a record's
 * bound.
 */
final class JsonDocument implements RecordFinder {

  /** Under these names feeds and services list their articles. */
  private static final Set<String> LISTS =
      Set.of("articles", "items", "results", "entries", "documents", "posts", "stories", "news");

  private static final int MAX_NESTING = 200;

  @Override
  public void find(InputStream in, FileInHand file) throws IOException {
    InputStream utf8 = Transcoding.toUtf8(in);
    int first = utf8.read();
    while (first == ' ' || first == '\n' || first == '\r' || first == '\t') {
      first = utf8.read();
    }
    if (first < 0) {
      return;
    }
    InputStream whole =
        new java.io.SequenceInputStream(new ByteArrayInputStream(new byte[] {(byte) first}), utf8);
    try {
      if (first == '[') {
        try (JsonParser parser = factory(file).createParser(whole)) {
          parser.nextToken();
          elements(parser, file);
        }
      } else {
        object(whole, file);
      }
    } catch (JsonProcessingException e) {
      String detail =
          "Broken JSON after element "
              + file.reached()
              + "; what follows was not read; write one complete document.";
      file.refuseUnread(Reason.MALFORMED, detail, file.reached() + 1);
    }
  }

  private static void object(InputStream in, FileInHand file) throws IOException {
    int max = file.limits().maxRecordBytes();
    byte[] bytes = ByteStreams.limit(in, max + 1L).readAllBytes();
    if (bytes.length > max) {
      String detail =
          "The document has more than " + max + " bytes; write one article a line as .jsonl.";
      file.refuse(Reason.TOO_LONG, detail, null, bytes);
      return;
    }
    if (!hasList(bytes, file)) {
      file.record(null, Format.JSON_LINES, file.given(), bytes);
    }
  }

  /** Hands over the articles of a list in an object; false where it has none. */
  private static boolean hasList(byte[] bytes, FileInHand file) throws IOException {
    boolean found = false;
    try (JsonParser parser = factory(file).createParser(bytes)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return false;
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        boolean listName = LISTS.contains(parser.currentName());
        if (parser.nextToken() == JsonToken.START_ARRAY && listName) {
          found = true;
          elements(parser, file);
        } else {
          parser.skipChildren();
        }
      }
    } catch (JsonProcessingException e) {
      if (found) {
        throw e;
      }
    }
    return found;
  }

  /** Hands over the elements of the array that the parser has entered. */
  private static void elements(JsonParser parser, FileInHand file) throws IOException {
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (parser.currentToken() == null) {
        String detail = "The array is not closed; the document was cut off, fetch it again.";
        file.refuseUnread(Reason.MALFORMED, detail, file.reached() + 1);
        return;
      }
      long position = file.reached() + 1;
      ByteArrayOutputStream element = new ByteArrayOutputStream();
      try (JsonGenerator out = factory(file).createGenerator(element)) {
        out.copyCurrentStructure(parser);
      }
      file.reach(position);
      byte[] bytes = element.toByteArray();
      file.record(position, Format.JSON_LINES, file.given(), bytes);
    }
  }

  private static JsonFactory factory(FileInHand file) {
    return new JsonFactoryBuilder()
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(MAX_NESTING)
                .maxStringLength(file.limits().maxRecordBytes())
                .build())
        .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
        .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
        .build();
  }
}
