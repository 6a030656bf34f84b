package org.dateline.report;

import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The page without its data. A content security policy lets run only the scripts that ship with
 * Dateline, told by their hashes, and lets nothing be fetched or sent.
 */
final class PageShell {
  private static final String LIBRARY = "lib/echarts.min.js";

  /** In the order in which they stand in the page: later ones use earlier ones. */
  private static final List<String> SCRIPTS =
      List.of(
          "js/dom.js",
          "js/words.js",
          "js/data.js",
          "js/table.js",
          "js/chart.js",
          "js/when.js",
          "js/map.js",
          "js/network.js",
          "js/sentences.js",
          "js/claims.js",
          "js/events.js",
          "js/affairs.js",
          "js/affair.js",
          "js/overview.js",
          "js/outlets.js",
          "js/quality.js",
          "js/main.js");

  private PageShell() {}

  /** A page with the data blocks given, each a whole script element. */
  static byte[] with(List<byte[]> blocks) throws IOException {
    String library = resource(LIBRARY);
    String code =
        "(function () {\n'use strict';\n"
            + SCRIPTS.stream().map(PageShell::script).collect(Collectors.joining("\n"))
            + "})();\n";
    String[] template = resource("page.html").split("<!--DATA-->", -1);
    ByteArrayOutputStream page = new ByteArrayOutputStream();
    String head =
        template[0]
            .replace("{{SCRIPTS}}", "'" + hash(library) + "' '" + hash(code) + "'")
            .replace("{{STYLE}}", resource("page.css"))
            .replace("{{NOTICE}}", resource("lib/notice.txt"));
    page.writeBytes(head.getBytes(StandardCharsets.UTF_8));
    for (byte[] block : blocks) {
      page.writeBytes(block);
      page.write('\n');
    }
    String outlines = resource("lib/countries-110m.json");
    String tail =
        template[1]
            .replace("{{OUTLINES}}", outlines.strip())
            .replace("{{LIBRARY}}", library)
            .replace("{{CODE}}", code);
    page.writeBytes(tail.getBytes(StandardCharsets.UTF_8));
    return page.toByteArray();
  }

  private static String script(String name) {
    try {
      return resource(name);
    } catch (IOException e) {
      throw new IllegalStateException("the jar is not whole: no " + name, e);
    }
  }

  private static String hash(String script) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = PageShell.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new FileNotFoundException("the jar has no " + name + ": build it again");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
