package org.dateline.resolve;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.extensions.avro.coders.AvroCoder;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.dateline.record.Mention;

/**
 * Measures resolution on invented news of one week in which one pair of countries fills half of all
 * mentions: mentions a second of one thread's CPU time, in memory, at 1, 4 and 16 times a size, and
 * on the DirectRunner by the clock.
 */
public final class BenchResolve {
  private static final int DAYS = 7;

  private BenchResolve() {}

  /**
   * Runs it.
   *
   * @param args the size at 1×, in mentions (20000 where it is missing); then "direct" to run on
   *     the DirectRunner too
   */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    int size = args.length > 0 ? Integer.parseInt(args[0]) : 20_000;
    measure(out, "warm-up", new MentionFactory(9, DAYS).make(size));
    for (int times : new int[] {1, 4, 16}) {
      measure(out, times + "x", new MentionFactory(times, DAYS).make(size * times));
    }
    if (args.length > 1 && args[1].equals("direct")) {
      for (int times : new int[] {1, 4}) {
        direct(out, times + "x", new MentionFactory(times, DAYS).make(size * times).mentions);
      }
    }
  }

  private static void measure(PrintStream out, String name, MentionFactory made) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long cpu = threads.getCurrentThreadCpuTime();
    long start = System.nanoTime();
    Resolution resolution = new Resolver().resolve(ResolverInput.of(made.mentions));
    double wall = (System.nanoTime() - start) / 1e9;
    double seconds = (threads.getCurrentThreadCpuTime() - cpu) / 1e9;
    SuiteScore score = SuiteScore.of(resolution, made.eventOfMention, Set.of());
    out.printf(
        Locale.ROOT,
        "%-8s %8d mentions %7d events %6d stories %7.2f s of CPU (%.2f s) %8.0f mentions/s | %s%n",
        name,
        made.mentions.size(),
        resolution.events().size(),
        resolution.stories().size(),
        seconds,
        wall,
        made.mentions.size() / seconds,
        score.summary());
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
