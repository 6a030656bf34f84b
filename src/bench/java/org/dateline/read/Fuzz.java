package org.dateline.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.dateline.passages.PassageSplitter;
import org.dateline.record.Article;
import org.dateline.record.Passage;
import org.dateline.record.Rejected;
import org.dateline.tag.ArticleTagger;
import org.jspecify.annotations.Nullable;

/**
 * Gives damaged files to every reader, and what they accept to the tagger: {@code scripts/fuzz
 * --inputs=N --seed=N --tag=N}. Counts crashes (anything thrown), hangs (over ten CPU seconds on
 * one input, as a busy machine makes nothing hang; one over a CPU minute, or ten minutes by the
 * clock, ends the program) and silent losses (neither an article, nor a row of
 * rejected, nor a part passed over on purpose). Input i depends on the seed and i alone, so that one
 * can be had again. Ends with 4 where anything was found; findings go to target/fuzz.
 */
public final class Fuzz {
  private static final Limits LIMITS = new Limits(20_000);
  private static final long HANG_NANOS = 10_000_000_000L;
  private static final long END_NANOS = 60_000_000_000L;
  private static final long END_WAITING_NANOS = 600_000_000_000L;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final long PROGRESS = 10_000;
  private static final Path FINDINGS = Path.of("target/fuzz");

  private final List<FuzzInputs.Input> honest = FuzzInputs.honest();
  private final ArticleTagger tagger = ArticleTagger.create();
  private final ArticleMaker maker = new ArticleMaker(LIMITS);
  private final long worker = Thread.currentThread().getId();
  private final AtomicReference<@Nullable Start> since = new AtomicReference<>();
  private final AtomicLong current = new AtomicLong();
  private long articles;
  private long rejected;
  private long skipped;
  private long tagged;
  private long mentions;
  private long crashes;
  private long hangs;
  private long losses;

  private Fuzz() {}

  /** Runs it. */
  public static void main(String[] args) throws IOException {
    long inputs = number(args, "--inputs=", 100_000);
    long seed = number(args, "--seed=", 1);
    long tag = number(args, "--tag=", 100);
    System.exit(findings(inputs, seed, tag) == 0 ? 0 : 4);
  }

  /** Runs it and prints what came of it; gives crashes, hangs and losses together. */
  static long findings(long inputs, long seed, long tag) throws IOException {
    Fuzz fuzz = new Fuzz();
    fuzz.watch();
    long started = System.nanoTime();
    for (long i = 0; i < inputs; i++) {
      fuzz.one(i, new Random(seed * 1_000_003 + i), tag > 0 && i % tag == 0);
      if ((i + 1) % PROGRESS == 0) {
        System.err.println(fuzz.summary(i + 1, seed, started));
      }
    }
    fuzz.since.set(null);
    System.out.println(fuzz.summary(inputs, seed, started));
    return fuzz.crashes + fuzz.hangs + fuzz.losses;
  }

  private String summary(long inputs, long seed, long started) {
    return String.format(
        Locale.ROOT,
        "%,d inputs, seed %d, %.0f s: crashes %d, hangs %d, silent losses %d; articles %,d,"
            + " rejected %,d, passed over %,d; tagged %,d articles, %,d mentions",
        inputs,
        seed,
        (System.nanoTime() - started) / 1e9,
        crashes,
        hangs,
        losses,
        articles,
        rejected,
        skipped,
        tagged,
        mentions);
  }

  private static long number(String[] args, String flag, long otherwise) {
    for (String arg : args) {
      if (arg.startsWith(flag)) {
        return Long.parseLong(arg.substring(flag.length()));
      }
    }
    return otherwise;
  }

  /** When an input was begun: the worker's CPU time and the clock, both in nanoseconds. */
  private record Start(long cpu, long clock) {}

  private long cpu() {
    return THREADS.getThreadCpuTime(worker);
  }

  private void watch() {
    Thread watch =
        new Thread(
            () -> {
              while (true) {
                Start start = since.get();
                if (start != null
                    && (cpu() - start.cpu() > END_NANOS
                        || System.nanoTime() - start.clock() > END_WAITING_NANOS)) {
                  System.err.println("input " + current.get() + " hangs");
                  Runtime.getRuntime().halt(4);
                }
                try {
                  Thread.sleep(1000);
                } catch (InterruptedException e) {
                  return;
                }
              }
            });
    watch.setDaemon(true);
    watch.start();
  }

  private void one(long number, Random random, boolean tag) throws IOException {
    FuzzInputs.Input seed = honest.get(random.nextInt(honest.size()));
    // One in ten comes under another kind's name.
    String name =
        random.nextInt(10) == 0 ? honest.get(random.nextInt(honest.size())).name() : seed.name();
    byte[] bytes = FuzzInputs.damaged(seed.bytes(), random);
    current.set(number);
    long from = cpu();
    since.set(new Start(from, System.nanoTime()));
    try {
      List<Article> found = read(name, bytes);
      if (tag) {
        for (Article article : found) {
          tag(article);
        }
        for (Article article : read("a.txt", FuzzInputs.text(random).getBytes(StandardCharsets.UTF_8))) {
          tag(article);
        }
      }
    } catch (RuntimeException | Error e) {
      crashes++;
      keep(number, name, bytes, e.toString());
      e.printStackTrace();
    }
    if (cpu() - from > HANG_NANOS) {
      hangs++;
      keep(number, name, bytes, "hang");
    }
  }

  private List<Article> read(String name, byte[] bytes) throws IOException {
    Tally tally = new Tally();
    new RawRecords(LIMITS)
        .read(name, ArticleFields.NONE, () -> new ByteArrayInputStream(bytes), tally);
    articles += tally.found.size();
    rejected += tally.refused;
    skipped += tally.passedOver;
    if (tally.found.size() + tally.refused + tally.passedOver == 0) {
      losses++;
      keep(current.get(), name, bytes, "nothing came of it");
    }
    return tally.found;
  }

  private void tag(Article article) {
    List<Passage> passages = new PassageSplitter().split(article);
    tagged++;
    mentions += tagger.tag(passages, passage -> true).size();
  }

  private static void keep(long number, String name, byte[] bytes, String what) throws IOException {
    Files.createDirectories(FINDINGS);
    Files.write(FINDINGS.resolve(number + "-" + name), bytes);
    System.err.println(
        "input " + number + " (" + name + ", " + bytes.length + " bytes): " + what);
    System.err.println(HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, 200)));
  }

  /** What came of one file. */
  private final class Tally implements RecordSink {
    private final List<Article> found = new ArrayList<>();
    private int refused;
    private int passedOver;

    @Override
    public void record(RawRecord record) {
      ReadResult result = maker.make(RawRecord.fromBytes(record.toBytes()));
      if (result instanceof ReadResult.Accepted accepted) {
        found.add(accepted.article());
      } else {
        refused++;
      }
    }

    @Override
    public void rejected(Rejected row) {
      refused++;
    }

    @Override
    public void skipped() {
      passedOver++;
    }
  }
}
