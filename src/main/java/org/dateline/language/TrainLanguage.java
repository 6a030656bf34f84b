package org.dateline.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Trains the model that ships with the project: {@code TrainLanguage SHARED MODEL [BASE]}, the
 * folder with {@code treebank/} and {@code corpora/news.jsonl.gz}, the file to write, and a model
 * whose word classes and tagger are kept, so that only the parser is trained anew. The same data
 * gives the same bytes.
 */
public final class TrainLanguage {

  private static final int FOLDS = 5;
  private static final int EPOCHS = 18;
  private static final long SEED = 199;
  private static final int TAGGER_EPOCHS = 6;

  private TrainLanguage() {}

  /**
   * Trains and writes.
   *
   * @param args the shared folder, the model's file, and optionally the file of a model to keep the
   *     word classes and the tagger of
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    if (args.length < 2 || args.length > 3) {
      System.err.println("usage: train-language SHARED_FOLDER MODEL_FILE [BASE_FILE]");
      System.exit(2);
    }
    Path shared = Path.of(args[0]);
    List<Treebank.Tree> trees = new ArrayList<>();
    for (String part : List.of("ewt-train", "gum-free-train", "ewt-dev", "gum-free-dev")) {
      trees.addAll(Treebank.read(shared.resolve("treebank/" + part + ".conllu.gz")));
    }
    LanguageModel model;
    if (args.length == 3) {
      try (InputStream in = Files.newInputStream(Path.of(args[2]))) {
        LanguageModel base = ModelFile.read(in);
        model = train(trees, base.classes(), base.dictionary(), base.tagger());
      }
    } else {
      WordClasses classes = classes(shared, trees);
      TaggerTrainer tagging = new TaggerTrainer(classes);
      TagDictionary dictionary = tagging.dictionary(trees);
      PackedWeights tagger = tagging.train(trees, dictionary, TAGGER_EPOCHS, 17);
      model = train(trees, classes, dictionary, tagger);
    }
    try (OutputStream out = Files.newOutputStream(Path.of(args[1]))) {
      ModelFile.write(model, out);
    }
  }

  /** Induces word classes from the treebanks' and the news' text. */
  static WordClasses classes(Path shared, List<Treebank.Tree> trees) throws IOException {
    WordClassInduction induction = new WordClassInduction();
    for (Treebank.Tree tree : trees) {
      induction.add(tree.forms());
    }
    Abbreviations abbreviations = Abbreviations.load();
    Tokenizer tokenizer = new Tokenizer(abbreviations);
    SentenceSplitter splitter = new SentenceSplitter(abbreviations);
    Spans spans = new Spans();
    Path news = shared.resolve("corpora/news.jsonl.gz");
    for (String article : RawNews.read(news, Integer.MAX_VALUE)) {
      String text = Quotes.fold(article);
      spans.clear();
      tokenizer.tokenize(text, 0, text.length(), spans);
      int first = 0;
      while (first < spans.size()) {
        int next = splitter.next(text, spans, first, spans.size());
        String[] forms = new String[next - first];
        for (int i = 0; i < forms.length; i++) {
          forms[i] = text.substring(spans.start(first + i), spans.end(first + i));
        }
        induction.add(forms);
        first = next;
      }
    }
    return induction.induce();
  }

  /** Trains parser and lemmatizer beside a tagger. */
  static LanguageModel train(
      List<Treebank.Tree> trees,
      WordClasses classes,
      TagDictionary dictionary,
      PackedWeights tagger) {
    int[][] tags = new TaggerTrainer(classes).jackknife(trees, dictionary, TAGGER_EPOCHS, FOLDS);
    NetTrainer parsing = new NetTrainer(classes, trees, SEED);
    NetTables parser = new NetTables(parsing.train(trees, Arrays.asList(tags), EPOCHS));
    Set<String> verbs = LemmaLearner.verbs(trees);
    Map<String, String> exceptions = LemmaLearner.exceptions(trees, verbs);
    return new LanguageModel(classes, dictionary, tagger, parser, exceptions, verbs);
  }
}
