package org.dateline.read;

import org.dateline.reject.Reason;
import org.dateline.reject.Rejection;
import org.jspecify.annotations.Nullable;

/** A file that is being read: what is known of it, how far it was read, and where finds go. */
final class FileInHand {
  private final String name;
  private final ArticleFields given;
  private final Limits limits;
  private final RecordSink sink;
  private long reached;
  private boolean any;

  FileInHand(String name, ArticleFields given, Limits limits, RecordSink sink) {
    this.name = name;
    this.given = given;
    this.limits = limits;
    this.sink = sink;
  }

  /** The file's name, as rows and articles give it. */
  String name() {
    return name;
  }

  /** What is known of its articles beside the file. */
  ArticleFields given() {
    return given;
  }

  Limits limits() {
    return limits;
  }

  /** The line or record, from 1, that was last begun; 0 before the first. */
  long reached() {
    return reached;
  }

  /** Notes that a line or record begins. */
  void reach(long position) {
    reached = position;
  }

  /** Whether anything at all was found or refused. */
  boolean any() {
    return any;
  }

  void record(@Nullable Long position, Format format, ArticleFields fields, byte[] bytes) {
    any = true;
    sink.record(new RawRecord(name, position, format, fields, bytes));
  }

  void refuse(Reason reason, String detail, @Nullable Long position, byte[] bytes) {
    any = true;
    sink.rejected(Rejection.of(RawRecords.STAGE, reason, detail, name, position, bytes));
  }

  /** Refuses what is not at hand whole, with its hash and its first bytes. */
  void refuse(Reason reason, String detail, long position, String sha256, byte[] beginning) {
    any = true;
    String excerpt = new String(beginning, java.nio.charset.StandardCharsets.UTF_8);
    sink.rejected(Rejection.row(RawRecords.STAGE, reason, detail, name, position, sha256, excerpt));
  }

  void refuseUnread(Reason reason, String detail, @Nullable Long position) {
    any = true;
    sink.rejected(Rejection.unread(RawRecords.STAGE, reason, detail, name, position));
  }

  void skip() {
    any = true;
    sink.skipped();
  }
}
