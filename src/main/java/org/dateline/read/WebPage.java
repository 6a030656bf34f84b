package org.dateline.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.reject.Reason;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** A web page as an article's fields: its main text by {@link MainText}, the rest from its head. */
final class WebPage {

  /** Where a page may declare its encoding: HTML asks for the first 1,024 bytes. */
  private static final int HEAD = 4096;

  private static final Pattern CHARSET =
      Pattern.compile("charset\\s{0,9}=\\s{0,9}[\"']?([A-Za-z0-9_:.-]{2,40})");

  /** Less is a notice, not an article. */
  private static final int MIN_CHARS = 100;

  /**
   * The fields of a page.
   *
   * @throws Refusal as {@link TextDecoder#decode(byte[])}, or NO_TEXT
   */
  ArticleFields read(byte[] bytes) throws Refusal {
    String html = TextDecoder.decode(bytes, declared(bytes));
    Document page = Jsoup.parse(html);
    ArticleFields head = PageHead.of(page);
    String heading = heading(page);
    String title = head.title() != null ? head.title() : heading;
    String text = MainText.of(page);
    if (text.length() < MIN_CHARS) {
      String stated = head.text();
      if (stated == null || stated.length() < MIN_CHARS) {
        throw new Refusal(
            Reason.NO_TEXT, "No main text was found in the page; give its text as .txt or .jsonl.");
      }
      text = stated;
    }
    String shown = heading != null ? heading : title;
    String whole = shown == null || text.startsWith(shown) ? text : shown + "\n\n" + text;
    return new ArticleFields(
        null,
        head.source(),
        head.url(),
        title,
        head.author(),
        head.publishedAt(),
        head.language(),
        whole);
  }

  /** The page's one first-level heading, or null where it has none or several. */
  private static @Nullable String heading(Document page) {
    var headings = page.select("h1");
    String text = headings.size() == 1 ? headings.get(0).text() : "";
    return text.isBlank() ? null : text;
  }

  private static @Nullable Charset declared(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    Matcher matcher = CHARSET.matcher(head);
    return matcher.find() ? TextDecoder.charset(matcher.group(1)) : null;
  }
}
