package org.dateline.resolve;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.extensions.avro.coders.AvroCoder;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.dateline.record.Mention;

/**
 * Measures resolution: mentions a second of one thread's CPU time, in memory, at 1, 4 and 16 times
 * a size, after a warm-up of four times that size; of invented news of a week and of one day, in
 * both of which one pair of countries fills half of all mentions; and of a run's own mentions, by a
 * share of its articles. Then a run a day over thirty days alike, by what a day's run takes; and
 * the DirectRunner, by the clock.
 */
public final class BenchResolve {
  private static final int DAYS = 7;
  private static final int LOOK_BACK = 30;
  private static final int LARGEST = 16;

  private BenchResolve() {}

  /**
   * Runs it.
   *
   * @param args the size at 1×, in mentions (20000 where it is missing); then, in any order, the
   *     folder of a run whose mentions are measured too, and "direct" to run on the DirectRunner
   */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    int size = args.length > 0 ? Integer.parseInt(args[0]) : 20_000;
    made(out, "warm-up", 9, DAYS, size * 4);
    for (int times : new int[] {1, 4, LARGEST}) {
      made(out, "week " + times + "x", times, DAYS, size * times);
      made(out, "day " + times + "x", times, 1, size * times);
    }
    daily(out, size / LOOK_BACK);
    for (String arg : List.of(args).subList(Math.min(1, args.length), args.length)) {
      if (arg.equals("direct")) {
        for (int times : new int[] {1, 4}) {
          direct(out, times + "x", new MentionFactory(times, DAYS).make(size * times).mentions);
        }
      } else {
        written(out, EndToEnd.rows(Path.of(arg), "mentions", Mention.class));
      }
    }
  }

  private static void made(PrintStream out, String name, int seed, int days, int size) {
    MentionFactory made = new MentionFactory(seed, days).make(size);
    Resolution resolution = measure(out, name, made.mentions);
    out.println("         " + SuiteScore.of(resolution, made.eventOfMention, Set.of()).summary());
  }

  /** A run's mentions: those of one article in sixteen, of one in four, of all. */
  private static void written(PrintStream out, List<Mention> mentions) {
    mentions.forEach(mention -> mention.setEventId(null));
    for (int times : new int[] {1, 1, 4, LARGEST}) {
      List<Mention> part =
          mentions.stream()
              .filter(m -> Math.floorMod(m.getArticleId().hashCode(), LARGEST) < times)
              .toList();
      measure(out, "run " + times + "x", part);
    }
  }

  private static Resolution measure(PrintStream out, String name, List<Mention> mentions) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long cpu = threads.getCurrentThreadCpuTime();
    Resolution resolution = new Resolver().resolve(ResolverInput.of(mentions));
    double seconds = (threads.getCurrentThreadCpuTime() - cpu) / 1e9;
    out.printf(
        Locale.ROOT,
        "%-8s %8d mentions %7d events %6d stories %7.2f s of CPU %8.0f mentions/s%n",
        name,
        mentions.size(),
        resolution.events().size(),
        resolution.stories().size(),
        seconds,
        mentions.size() / seconds);
    return resolution;
  }

  /** Days of as many mentions each: what the run of a day takes as its look-back fills. */
  private static void daily(PrintStream out, int aDay) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    SortedMap<Instant, List<Mention>> days = new TreeMap<>();
    for (Mention mention : new MentionFactory(3, LOOK_BACK).make(aDay * LOOK_BACK).mentions) {
      days.computeIfAbsent(
              mention.getPublishedAt().truncatedTo(ChronoUnit.DAYS), d -> new ArrayList<>())
          .add(mention);
    }
    DailyStore store = new DailyStore();
    int number = 0;
    for (Map.Entry<Instant, List<Mention>> day : days.entrySet()) {
      long cpu = threads.getCurrentThreadCpuTime();
      store.run(LocalDate.ofInstant(day.getKey(), ZoneOffset.UTC), day.getValue());
      double seconds = (threads.getCurrentThreadCpuTime() - cpu) / 1e9;
      if (++number == 2 || number % 10 == 0) {
        out.printf(
            Locale.ROOT,
            "day %-4d %8d new of %8d mentions %7.3f s of CPU%n",
            number,
            day.getValue().size(),
            store.mentions.size(),
            seconds);
      }
    }
  }

  private static void direct(PrintStream out, String name, List<Mention> mentions) {
    Map<String, String> flags =
        Map.of("enforceEncodability", "false", "enforceImmutability", "false");
    String[] args =
        flags.entrySet().stream()
            .map(f -> "--" + f.getKey() + "=" + f.getValue())
            .toArray(String[]::new);
    long start = System.nanoTime();
    Pipeline pipeline = Pipeline.create(PipelineOptionsFactory.fromArgs(args).create());
    PCollectionTuple.of(
            ResolveEvents.mentions(),
            pipeline.apply(Create.of(mentions).withCoder(AvroCoder.of(Mention.class))))
        .apply(ResolveEvents.create());
    pipeline.run().waitUntilFinish();
    double seconds = (System.nanoTime() - start) / 1e9;
    out.printf(
        Locale.ROOT,
        "%-8s %8d mentions on the DirectRunner %7.2f s %8.0f mentions/s%n",
        name,
        mentions.size(),
        seconds,
        mentions.size() / seconds);
  }
}
