package org.dateline.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.dateline.reject.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Reads one JSON object as an article's fields: ours (`id, text, title, source, url, author,
 * published_at, language`) and the names that common crawlers and feeds give to the same. Unknown
 * fields are skipped without being built. Thread-safe.
 */
final class JsonFields {
  private static final int MAX_NESTING = 200;

  private final JsonFactory factory;

  /**
   * A reader of JSON.
   *
   * @param maxString longest string value, in characters; longer ones are refused
   */
  JsonFields(int maxString) {
    this.factory =
        new JsonFactoryBuilder()
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_NESTING)
                    .maxStringLength(maxString)
                    .build())
            // Hostile input has unlimited names; interning them would leak.
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .build();
  }

  /**
   * The fields of an object.
   *
   * @throws Refusal MALFORMED or WRONG_TYPE
   */
  ArticleFields read(String json) throws Refusal {
    try (JsonParser parser = factory.createParser(json)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new Refusal(
            Reason.MALFORMED, "Not a JSON object; write {\"text\": …} on one line an article.");
      }
      ArticleFields fields = object(parser);
      if (parser.nextToken() != null) {
        throw new Refusal(
            Reason.MALFORMED, "Something follows the JSON object; write one object a line.");
      }
      return fields;
    } catch (JsonProcessingException e) {
      throw new Refusal(Reason.MALFORMED, malformed(e));
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory failed", e);
    }
  }

  private static String malformed(JsonProcessingException e) {
    String column = e.getLocation() == null ? "" : " at column " + e.getLocation().getColumnNr();
    String message = String.valueOf(e.getOriginalMessage()).replaceAll("\\s+", " ");
    int end = message.indexOf(" (for ");
    String cut = end < 0 ? message : message.substring(0, end);
    return "Broken JSON" + column + ": " + cut + "; write one complete object on the line.";
  }

  private static ArticleFields object(JsonParser parser) throws IOException, Refusal {
    NamedValues values = new NamedValues();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      JsonToken token = parser.nextToken();
      FieldName field = FieldName.of(name);
      if (field == null) {
        parser.skipChildren();
        continue;
      }
      String value = value(parser, token, field, name, field.rank(name) == 0);
      if (value != null) {
        values.put(field, name, value);
      }
    }
    return values.fields();
  }

  /** A field's value; null where it is null, or an alias of a shape that is not ours. */
  private static @Nullable String value(
      JsonParser parser, JsonToken token, FieldName field, String name, boolean own)
      throws IOException, Refusal {
    switch (token) {
      case VALUE_NULL -> {
        return null;
      }
      case VALUE_STRING -> {
        return parser.getText();
      }
      case VALUE_NUMBER_INT -> {
        if (field.takesNumbers()) {
          return parser.getText();
        }
      }
      case START_ARRAY -> {
        List<String> items = strings(parser);
        if (field == FieldName.AUTHOR) {
          return items.isEmpty() ? null : String.join(", ", items);
        }
      }
      case START_OBJECT -> {
        String nameOf = nameIn(parser);
        if (field == FieldName.SOURCE || field == FieldName.AUTHOR) {
          return nameOf;
        }
      }
      default -> parser.skipChildren();
    }
    if (own) {
      throw new Refusal(
          Reason.WRONG_TYPE,
          "Field \"" + name + "\" is " + kind(token) + "; write it as a string.");
    }
    return null;
  }

  private static String kind(JsonToken token) {
    return switch (token) {
      case START_ARRAY -> "an array";
      case START_OBJECT -> "an object";
      case VALUE_TRUE, VALUE_FALSE -> "a boolean";
      default -> "a number";
    };
  }

  /** The strings of an array, and the names of its objects. */
  private static List<String> strings(JsonParser parser) throws IOException {
    List<String> items = new ArrayList<>();
    for (JsonToken t = parser.nextToken(); t != JsonToken.END_ARRAY; t = parser.nextToken()) {
      if (t == null) {
        break;
      }
      String item = null;
      if (t == JsonToken.VALUE_STRING) {
        item = parser.getText();
      } else if (t == JsonToken.START_OBJECT) {
        item = nameIn(parser);
      } else {
        parser.skipChildren();
      }
      if (item != null && !item.isBlank()) {
        items.add(item);
      }
    }
    return items;
  }

  /** The string field "name" of the object that the parser has entered; leaves the object. */
  private static @Nullable String nameIn(JsonParser parser) throws IOException {
    String found = null;
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      boolean name = parser.currentName().equals("name");
      JsonToken t = parser.nextToken();
      if (name && t == JsonToken.VALUE_STRING) {
        found = parser.getText();
      } else {
        parser.skipChildren();
      }
    }
    return found;
  }
}
