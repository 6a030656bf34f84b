package org.dateline.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collection;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * JSON that stays data inside a script element: the characters that could end the element or open a
 * comment are escaped, and so are those that older script engines took for line ends.
 */
final class PageJson {
  private static final JsonFactory FACTORY = new JsonFactory();

  /** Writes one JSON value. */
  @FunctionalInterface
  interface Body {
    void write(JsonGenerator json) throws IOException;
  }

  private PageJson() {}

  /** The value as UTF-8. */
  static byte[] bytes(Body body) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = FACTORY.createGenerator(bytes)) {
      json.setCharacterEscapes(new ScriptEscapes());
      body.write(json);
    }
    return bytes.toByteArray();
  }

  /** One column: an array field with a value for each row, null where there is none. */
  static <T> void column(
      JsonGenerator json, String name, Collection<T> rows, Function<T, @Nullable Object> cell)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (T row : rows) {
      value(json, cell.apply(row));
    }
    json.writeEndArray();
  }

  /** An array of the values, which may be numbers, strings, booleans, null or collections. */
  static void array(JsonGenerator json, @Nullable Object... values) throws IOException {
    json.writeStartArray();
    for (Object value : values) {
      value(json, value);
    }
    json.writeEndArray();
  }

  /** One value: a number, a string, a boolean (as 0 or 1), null, or a collection of such. */
  static void value(JsonGenerator json, @Nullable Object value) throws IOException {
    if (value == null) {
      json.writeNull();
    } else if (value instanceof Boolean flag) {
      json.writeNumber(flag ? 1 : 0);
    } else if (value instanceof Double number && number == Math.rint(number) && fits(number)) {
      json.writeNumber(number.longValue());
    } else if (value instanceof Double number) {
      json.writeNumber(number);
    } else if (value instanceof Number number) {
      json.writeNumber(number.longValue());
    } else if (value instanceof Collection<?> items) {
      json.writeStartArray();
      for (Object item : items) {
        value(json, item);
      }
      json.writeEndArray();
    } else {
      json.writeString(value.toString());
    }
  }

  private static boolean fits(double number) {
    return Math.abs(number) < 1e15;
  }

  private static final class ScriptEscapes extends CharacterEscapes {
    private static final long serialVersionUID = 1L;

    private final int[] ascii = CharacterEscapes.standardAsciiEscapesForJSON();

    ScriptEscapes() {
      ascii['<'] = CharacterEscapes.ESCAPE_STANDARD;
      ascii['>'] = CharacterEscapes.ESCAPE_STANDARD;
      ascii['&'] = CharacterEscapes.ESCAPE_STANDARD;
    }

    @Override
    public int[] getEscapeCodesForAscii() {
      return ascii;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int character) {
      return character == 0x2028 || character == 0x2029
          ? new SerializedString("\\u" + Integer.toHexString(character))
          : null;
    }
  }
}
