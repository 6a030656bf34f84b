package org.dateline.read;

import com.google.common.io.ByteStreams;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.dateline.reject.Reason;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * A web archive: pages as they were served, or their plain text, as Common Crawl writes them. A
 * page's address is its id. Where a page tells no date, that of its fetching stands for it: a news
 * crawl fetches within hours. Requests, redirections and what is no page are passed over.
 */
final class WarcRecords implements RecordFinder {
  private static final int OK = 200;

  @Override
  public void find(InputStream in, FileInHand file) throws IOException {
    try (WarcReader reader = new WarcReader(in)) {
      for (WarcRecord record = next(reader); record != null; record = next(reader)) {
        file.reach(file.reached() + 1);
        one(record, file);
      }
    }
  }

  private static @Nullable WarcRecord next(WarcReader reader) throws IOException {
    try {
      Optional<WarcRecord> next = reader.next();
      return next.orElse(null);
    } catch (RuntimeException e) {
      throw new IOException("a record's header is broken (" + e.getMessage() + ")", e);
    }
  }

  /** Hands over one record; a bad one becomes a row, and the next is read. */
  private static void one(WarcRecord record, FileInHand file) throws IOException {
    try {
      if (record instanceof WarcResponse response) {
        page(response, file);
      } else if (record instanceof WarcConversion text) {
        body(text, Format.TEXT, text.body().stream(), null, file);
      } else {
        file.skip();
      }
    } catch (RuntimeException e) {
      String detail = "The record is broken (" + e.getMessage() + "); fetch the archive again.";
      file.refuseUnread(Reason.MALFORMED, detail, file.reached());
    }
  }

  private static void page(WarcResponse response, FileInHand file) throws IOException {
    boolean web = response.contentType().base().equals(MediaType.HTTP);
    if (!web) {
      file.skip();
      return;
    }
    HttpResponse http = response.http();
    MediaType type = http.contentType().base();
    boolean html = type.equals(MediaType.HTML) || type.subtype().equals("xhtml+xml");
    if (http.status() != OK || !(html || type.equals(MediaType.PLAIN_TEXT))) {
      file.skip();
      return;
    }
    Charset declared = TextDecoder.charset(http.contentType().parameters().get("charset"));
    Format format = html ? Format.HTML : Format.TEXT;
    body(response, format, http.bodyDecoded().stream(), declared, file);
  }

  private static void body(
      WarcTargetRecord record,
      Format format,
      InputStream in,
      @Nullable Charset declared,
      FileInHand file)
      throws IOException {
    int max = file.limits().maxRecordBytes();
    byte[] bytes = ByteStreams.limit(in, max + 1L).readAllBytes();
    if (bytes.length > max) {
      String detail =
          "The page has more than " + max + " bytes; raise --maxArticleChars if it is an article.";
      file.refuse(Reason.TOO_LONG, detail, file.reached(), bytes);
      return;
    }
    ArticleFields found =
        new ArticleFields(
            null, null, record.target(), null, null, record.date().toString(), null, null);
    byte[] utf8 = declared == null ? bytes : inUtf8(bytes, declared);
    file.record(file.reached(), format, file.given().orElse(found), utf8);
  }

  /** The page in UTF-8 where the server said how it is encoded; else as it is. */
  private static byte[] inUtf8(byte[] bytes, Charset declared) {
    if (declared.equals(StandardCharsets.UTF_8)) {
      return bytes;
    }
    try {
      return TextDecoder.decode(bytes, declared).getBytes(StandardCharsets.UTF_8);
    } catch (Refusal e) {
      // The maker of articles will come to the same refusal, and writes its row.
      return bytes;
    }
  }
}
