package org.dateline.command;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/**
 * Shows how far a run is: the stage that moved last, articles done, rate. One line that updates on
 * a terminal, a line every ten seconds elsewhere.
 *
 * <p>Counts come from the stages that run in this process; a cluster shows its own.
 */
public final class Progress implements AutoCloseable {
  private static final Map<String, LongAdder> COUNTS = new ConcurrentHashMap<>();
  private static volatile String lastStage = "";

  private static final int TERMINAL_MILLIS = 500;
  private static final int PLAIN_MILLIS = 10_000;
  private static final int LINE_WIDTH = 78;

  private final PrintStream out;
  private final boolean terminal;
  private final long startNanos = System.nanoTime();
  private final Thread thread;

  private Progress(PrintStream out, boolean terminal) {
    this.out = out;
    this.terminal = terminal;
    this.thread = new Thread(this::showUntilStopped, "progress");
    this.thread.setDaemon(true);
  }

  /** Counts one row out of a stage; cheap, thread-safe. */
  public static void count(String stage) {
    COUNTS.computeIfAbsent(stage, s -> new LongAdder()).increment();
    lastStage = stage;
  }

  /** Begins to show; counts of earlier runs in this process are forgotten. */
  static Progress start(PrintStream out, boolean terminal) {
    COUNTS.clear();
    lastStage = "";
    Progress progress = new Progress(out, terminal);
    progress.thread.start();
    return progress;
  }

  private static long rows(String stage) {
    LongAdder rows = COUNTS.get(stage);
    return rows == null ? 0 : rows.sum();
  }

  private void showUntilStopped() {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        Thread.sleep(terminal ? TERMINAL_MILLIS : PLAIN_MILLIS);
        show(line());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private String line() {
    double seconds = (System.nanoTime() - startNanos) / 1e9;
    String stage = lastStage;
    if (stage.isEmpty()) {
      return String.format(
          Locale.ROOT,
          "%5.0f s  reading the input, or on a cluster, which shows its own progress",
          seconds);
    }
    long articles = rows("read");
    return String.format(
        Locale.ROOT,
        "%5.0f s  %s: %,d rows  (articles read: %,d, %.0f/s)",
        seconds,
        stage,
        rows(stage),
        articles,
        articles / Math.max(seconds, 1e-3));
  }

  private void show(String line) {
    if (terminal) {
      String padded =
          line.length() < LINE_WIDTH ? line + " ".repeat(LINE_WIDTH - line.length()) : line;
      out.print("\r" + padded);
      out.flush();
    } else {
      out.println(line);
    }
  }

  @Override
  public void close() {
    thread.interrupt();
    if (terminal) {
      out.print("\r" + " ".repeat(LINE_WIDTH) + "\r");
      out.flush();
    }
  }
}
