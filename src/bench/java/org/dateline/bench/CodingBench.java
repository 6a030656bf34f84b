package org.dateline.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.language.AnalysisSteps;
import org.dateline.language.EnglishLanguage;
import org.dateline.language.Language;
import org.dateline.language.Sentence;
import org.dateline.passages.PassageSplitter;
import org.dateline.record.Article;
import org.dateline.record.Passage;
import org.dateline.tag.ArticleTagger;
import org.dateline.tag.ScreenTime;

/**
 * From raw text to mentions on mixed news, without an engine: how fast, by step, in how much
 * memory, and at hostile sizes. Times are CPU seconds of one thread, so that other work on the
 * machine shows little.
 */
public final class CodingBench {

  private static final String WORDS =
      "soldiers attacked the village near the river and the minister condemned them while ";

  private final Stopwatch language = new Stopwatch(EnglishLanguage.create());
  private final ArticleTagger tagger = ArticleTagger.with(language);

  private CodingBench() {}

  /**
   * Measures and prints.
   *
   * @param args the folder with news.jsonl.gz; how many articles, 2,000 where missing; how often,
   *     5 times where missing: the fastest is printed
   */
  public static void main(String[] args) throws IOException {
    CodingBench bench = new CodingBench();
    bench.tagger.tag(passages("Soldiers attacked the village on Monday."), passage -> true);
    long start = ManagementFactory.getRuntimeMXBean().getStartTime();
    print(
        "start-up to the first mention: %.2f s, %.2f CPU-s of the main thread",
        (System.currentTimeMillis() - start) / 1e3, cpuTime() / 1e9);
    int most = args.length > 1 ? Integer.parseInt(args[1]) : 2_000;
    List<String> lines = Corpus.lines(Path.of(args[0]).resolve("news.jsonl.gz"));
    List<List<Passage>> articles = new ArrayList<>();
    int step = Math.max(1, lines.size() / most);
    for (int i = 0; i < lines.size() && articles.size() < most; i += step) {
      articles.add(Corpus.passages(lines.get(i)));
    }
    bench.news(articles, args.length > 2 ? Integer.parseInt(args[2]) : 5);
    bench.hostile("an article of %,d words", " .\n\n", 10_000, 100_000);
    bench.hostile("a sentence of %,d words", "", 500, 5_000);
  }

  private void news(List<List<Passage>> articles, int rounds) {
    long best = Long.MAX_VALUE;
    for (int round = 0; round < rounds; round++) {
      language.reset();
      ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
      long begin = cpuTime();
      long mentions = 0;
      for (List<Passage> article : articles) {
        mentions += tagger.tag(article, passage -> true).size();
      }
      long all = cpuTime() - begin;
      if (all < best) {
        best = all;
        print("round %d, %,d articles, %,d mentions", round + 1, articles.size(), mentions);
        speed(all, articles);
      }
    }
  }

  private void speed(long all, List<List<Passage>> articles) {
    List<String> texts = new ArrayList<>();
    articles.forEach(article -> article.forEach(passage -> texts.add(passage.getText())));
    AnalysisSteps steps = AnalysisSteps.of(texts);
    ScreenTime screen = ScreenTime.of(List.copyOf(language.sentences));
    double seconds = all / 1e9;
    print(
        "  %.2f CPU-s: %,.0f sentences/s, %,.0f tokens/s, %,.0f articles/s; %,d sentences, %,d can"
            + " hold an event, %,d parsed",
        seconds,
        language.sentences.size() / seconds,
        language.tokens / seconds,
        articles.size() / seconds,
        language.sentences.size(),
        screen.able(),
        language.parsed);
    long tagging = language.analyzing - steps.tokenizing() - steps.splitting();
    long coding = all - language.analyzing - language.parsing - screen.nanos();
    print(
        "  CPU-s by step: tokenize %.2f, split %.2f, tag and lemmas %.2f, trigger check %.2f, parse"
            + " %.2f, code %.2f",
        steps.tokenizing() / 1e9,
        steps.splitting() / 1e9,
        tagging / 1e9,
        screen.nanos() / 1e9,
        language.parsing / 1e9,
        coding / 1e9);
    long peak =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .mapToLong(pool -> pool.getPeakUsage().getUsed())
            .sum();
    print("  peak heap, garbage included: %,d MiB", peak >> 20);
  }

  /** Ten times the size should cost about ten times as much. */
  private void hostile(String name, String end, int... sizes) {
    for (int size : sizes) {
      StringBuilder text = new StringBuilder();
      int words = 0;
      while (words < size) {
        text.append(WORDS).append(end);
        words += 13;
      }
      language.reset();
      long begin = cpuTime();
      int mentions = tagger.tag(passages(text.toString()), passage -> true).size();
      print(
          name + ": %.2f CPU-s, %,d mentions, %,d sentences, %,d of them cut",
          size,
          (cpuTime() - begin) / 1e9,
          mentions,
          language.sentences.size(),
          language.sentences.stream().filter(Sentence::cut).count());
    }
  }

  private static List<Passage> passages(String text) {
    return new PassageSplitter()
        .split(
            Article.newBuilder()
                .setArticleId("bench")
                .setInputId("bench")
                .setInputFile("")
                .setCharCount(text.codePointCount(0, text.length()))
                .setText(text)
                .build());
  }

  private static long cpuTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static void print(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }

  /** A language that counts and times what is asked of another. */
  private static final class Stopwatch implements Language {
    private final Language inner;
    private final List<Sentence> sentences = new ArrayList<>();

    /** What was read: a text that is read again has no more sentences by it. */
    private final Set<String> texts = new HashSet<>();

    private long analyzing;
    private long parsing;
    private long tokens;
    private int parsed;

    Stopwatch(Language inner) {
      this.inner = inner;
    }

    void reset() {
      sentences.clear();
      texts.clear();
      analyzing = 0;
      parsing = 0;
      tokens = 0;
      parsed = 0;
    }

    @Override
    public List<Sentence> analyze(String text) {
      long begin = cpuTime();
      List<Sentence> found = inner.analyze(text);
      analyzing += cpuTime() - begin;
      if (texts.add(text)) {
        sentences.addAll(found);
        found.forEach(sentence -> tokens += sentence.size());
      }
      return found;
    }

    @Override
    public void parse(Sentence sentence) {
      long begin = cpuTime();
      inner.parse(sentence);
      parsing += cpuTime() - begin;
      parsed++;
    }
  }
}
