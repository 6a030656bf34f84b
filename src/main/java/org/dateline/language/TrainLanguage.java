package org.dateline.language;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Trains the model that ships with the project: {@code TrainLanguage SHARED MODEL}, the folder with
 * {@code treebank/} and {@code corpora/news.jsonl.gz}, and the file to write. The same data gives
 * the same bytes.
 */
public final class TrainLanguage {

  private static final int FOLDS = 5;
  private static final int EPOCHS = 10;
  private static final int SEEDS = 2;
  private static final int TAGGER_EPOCHS = 6;
  private static final int BITS = 24;

  private TrainLanguage() {}

  /**
   * Trains and writes.
   *
   * @param args the shared folder and the model's file
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      System.err.println("usage: train-language SHARED_FOLDER MODEL_FILE");
      System.exit(2);
    }
    Path shared = Path.of(args[0]);
    List<Treebank.Tree> trees = new ArrayList<>();
    for (String part : List.of("ewt-train", "gum-free-train", "ewt-dev", "gum-free-dev")) {
      trees.addAll(Treebank.read(shared.resolve("treebank/" + part + ".conllu.gz")));
    }
    LanguageModel model = train(trees, classes(shared, trees));
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

  /** Trains tagger, parser and lemmatizer. */
  static LanguageModel train(List<Treebank.Tree> trees, WordClasses classes) {
    TaggerTrainer tagging = new TaggerTrainer(classes);
    TagDictionary dictionary = tagging.dictionary(trees);
    int[][] tags = tagging.jackknife(trees, dictionary, TAGGER_EPOCHS, FOLDS);
    PackedWeights tagger = tagging.train(trees, dictionary, TAGGER_EPOCHS, 17);
    GuideTrainer guiding = new GuideTrainer(classes, trees, tags);
    int[][][] guides = guiding.jackknife(FOLDS);
    RelationSets sets = ParserTrainer.sets(trees, tags);
    List<ParserTrainer> parsing = new ArrayList<>();
    for (int seed = 100; seed < 100 + SEEDS; seed++) {
      ParserTrainer trainer = new ParserTrainer(classes, sets, BITS, seed);
      for (int epoch = 0; epoch < EPOCHS; epoch++) {
        trainer.train(trees, tags, guides, epoch > 0);
      }
      parsing.add(trainer);
    }
    ParserModel parser = ParserTrainer.model(parsing);
    Set<String> verbs = LemmaLearner.verbs(trees);
    Map<String, String> exceptions = LemmaLearner.exceptions(trees, verbs);
    return new LanguageModel(
        classes, dictionary, tagger, guiding.train(), parser, exceptions, verbs);
  }
}
