package org.dateline.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Data as a script element that no browser runs: JSON as it is, or where a run is large, deflated
 * (zlib, RFC 1950) and in base64.
 */
final class DataBlock {
  private DataBlock() {}

  static byte[] plain(String id, byte[] json) {
    return element(id, "application/json", json);
  }

  static byte[] packed(String id, byte[] json) throws IOException {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, deflater)) {
      out.write(json);
    } finally {
      deflater.end();
    }
    byte[] text = Base64.getEncoder().encode(bytes.toByteArray());
    return element(id, "application/zlib", text);
  }

  private static byte[] element(String id, String type, byte[] content) {
    ByteArrayOutputStream element = new ByteArrayOutputStream(content.length + 80);
    String start = "<script type=\"" + type + "\" id=\"" + id + "\">";
    element.writeBytes(start.getBytes(StandardCharsets.UTF_8));
    element.writeBytes(content);
    element.writeBytes("</script>".getBytes(StandardCharsets.UTF_8));
    return element.toByteArray();
  }
}
