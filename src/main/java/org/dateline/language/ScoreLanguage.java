package org.dateline.language;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Scores the shipped model: {@code ScoreLanguage SHARED}, the folder with {@code treebank/} and
 * {@code corpora/news.jsonl.gz}. Prints one table of accuracy and one of speed.
 */
public final class ScoreLanguage {

  private static final int ARTICLES = 1_500;

  private ScoreLanguage() {}

  /**
   * Scores and prints.
   *
   * @param args the shared folder; a part's name, to score another part than the two for tests
   * @throws IOException if a file cannot be read
   */
  public static void main(String[] args) throws IOException {
    if (args.length < 1) {
      System.err.println("usage: score-language SHARED_FOLDER [PART]");
      System.exit(2);
    }
    Path shared = Path.of(args[0]);
    List<String> parts = args.length > 1 ? List.of(args[1]) : List.of("ewt-test", "gum-free-test");
    for (String part : parts) {
      List<Treebank.Tree> trees = Treebank.read(shared.resolve("treebank/" + part + ".conllu.gz"));
      gold(part, trees);
      raw(part, trees);
    }
    long begin = cpuTime();
    try (InputStream in = ScoreLanguage.class.getResourceAsStream("english.model")) {
      ModelFile.read(Objects.requireNonNull(in));
    }
    print("model read again in %.2f CPU-seconds", (cpuTime() - begin) / 1e9);
    speed(RawNews.read(shared.resolve("corpora/news.jsonl.gz"), Integer.MAX_VALUE));
  }

  /** On the treebank's own tokens, with predicted tags. */
  private static void gold(String part, List<Treebank.Tree> trees) {
    EnglishLanguage language = EnglishLanguage.create();
    TreeScore score = new TreeScore();
    for (Treebank.Tree tree : trees) {
      Sentence sentence = language.pretokenized(tree.forms());
      language.parse(sentence);
      score.add(tree, sentence);
    }
    print("%s, treebank's tokens: %s", part, score.table());
  }

  /** From raw text: all of a document's sentences joined. */
  private static void raw(String part, List<Treebank.Tree> trees) {
    EnglishLanguage language = EnglishLanguage.create();
    RawScore score = new RawScore();
    int first = 0;
    while (first < trees.size()) {
      int next = first + 1;
      while (next < trees.size() && document(trees.get(next)).equals(document(trees.get(first)))) {
        next++;
      }
      score.add(trees.subList(first, next), language);
      first = next;
    }
    print("%s, from raw text: %s", part, score.table());
  }

  private static String document(Treebank.Tree tree) {
    return tree.id().substring(0, Math.max(0, tree.id().lastIndexOf('-')));
  }

  private static void speed(List<String> articles) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < articles.size(); i += Math.max(1, articles.size() / ARTICLES)) {
      texts.add(articles.get(i));
    }
    long best = Long.MAX_VALUE;
    long bestTree = Long.MAX_VALUE;
    long tokens = 0;
    for (int round = 0; round < 4; round++) {
      EnglishLanguage language = EnglishLanguage.create();
      tokens = 0;
      long begin = cpuTime();
      List<Sentence> sentences = new ArrayList<>();
      for (String text : texts) {
        sentences.addAll(language.analyze(text));
      }
      long middle = cpuTime();
      for (Sentence sentence : sentences) {
        language.parse(sentence);
        tokens += sentence.size();
      }
      best = Math.min(best, middle - begin);
      bestTree = Math.min(bestTree, cpuTime() - middle);
    }
    print(
        "speed, tokens per CPU-second of one thread, best of 4: sentences to lemmas %,.0f; trees %,.0f; all"
            + " %,.0f (%,d tokens)",
        tokens * 1e9 / best, tokens * 1e9 / bestTree, tokens * 1e9 / (best + bestTree), tokens);
  }

  /** The thread's own time: other work on the machine does not count. */
  private static long cpuTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static void print(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
