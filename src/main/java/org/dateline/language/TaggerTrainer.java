package org.dateline.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Trains the tagger. */
final class TaggerTrainer {

  private static final int BITS = 22;
  private static final int LISTED = 20;

  private final WordClasses classes;

  TaggerTrainer(WordClasses classes) {
    this.classes = classes;
  }

  /** The tags of frequent words. */
  TagDictionary dictionary(List<Treebank.Tree> trees) {
    Map<Integer, int[]> counts = new TreeMap<>();
    Tokens x = new Tokens(classes);
    long open = 0;
    for (Treebank.Tree tree : trees) {
      x.fill(tree.forms());
      for (int i = 0; i < tree.size(); i++) {
        counts.computeIfAbsent(x.word[i + 1], k -> new int[TagSet.size()])[tree.tags()[i]]++;
      }
    }
    int[] words = new int[counts.size()];
    long[] sets = new long[counts.size()];
    int n = 0;
    for (Map.Entry<Integer, int[]> e : counts.entrySet()) {
      int total = 0;
      long set = 0;
      int kinds = 0;
      for (int t = 0; t < TagSet.size(); t++) {
        if (e.getValue()[t] > 0) {
          total += e.getValue()[t];
          set |= 1L << t;
          kinds++;
        }
      }
      if (total <= 3) {
        open |= set;
      }
      if (total >= (kinds == 1 ? LISTED * 4 : LISTED * 2)) {
        words[n] = e.getKey();
        sets[n++] = set;
      }
    }
    return new TagDictionary(Arrays.copyOf(words, n), Arrays.copyOf(sets, n), open);
  }

  /** Trains on some sentences. */
  PackedWeights train(List<Treebank.Tree> trees, TagDictionary dictionary, int epochs, long seed) {
    Perceptron weights = new Perceptron(BITS);
    PosTagger tagger = new PosTagger(weights, dictionary);
    List<Treebank.Tree> order = new ArrayList<>(recased(trees, seed));
    Random random = new Random(seed);
    Tokens x = new Tokens(classes);
    int[] one = new int[TagFeatures.MAX];
    for (int epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(order, random);
      for (Treebank.Tree tree : order) {
        x.fill(tree.forms());
        for (int i = 1; i <= x.size; i++) {
          int gold = tree.tags()[i - 1];
          int guess = tagger.predict(x, i);
          x.tag[i] = guess;
          weights.tick();
          long allowed = dictionary.allowed(x.word[i]);
          if (guess != gold && Long.bitCount(allowed) > 1) {
            int count = TagFeatures.extract(x, i, dictionary, one);
            weights.update(one, count, gold, guess);
          }
        }
      }
    }
    return weights.pack();
  }

  /** The sentences, and some of them once more in capitals or in title case, as headlines are. */
  private static List<Treebank.Tree> recased(List<Treebank.Tree> trees, long seed) {
    Random random = new Random(seed + 1);
    List<Treebank.Tree> all = new ArrayList<>(trees);
    for (Treebank.Tree tree : trees) {
      int draw = random.nextInt(100);
      if (draw < 8) {
        String[] forms = tree.forms().clone();
        Arrays.setAll(forms, i -> forms[i].toUpperCase(Locale.ROOT));
        all.add(with(tree, forms));
      } else if (draw < 14) {
        String[] forms = tree.forms().clone();
        Arrays.setAll(forms, i -> title(forms[i], tree.tags()[i]));
        all.add(with(tree, forms));
      }
    }
    return all;
  }

  private static String title(String form, int tag) {
    String name = TagSet.name(tag);
    boolean small =
        name.equals("IN") || name.equals("DT") || name.equals("CC") || name.equals("TO");
    return small || form.charAt(0) == '\''
        ? form
        : form.substring(0, 1).toUpperCase(Locale.ROOT) + form.substring(1);
  }

  private static Treebank.Tree with(Treebank.Tree t, String[] forms) {
    return new Treebank.Tree(
        t.id(), t.text(), forms, t.lemmas(), t.tags(), t.heads(), t.relations(), t.spaced());
  }

  /** Tags each part by a tagger that was trained on the others, as a parser will see them. */
  int[][] jackknife(List<Treebank.Tree> trees, TagDictionary dictionary, int epochs, int folds) {
    int[][] tags = new int[trees.size()][];
    for (int fold = 0; fold < folds; fold++) {
      List<Treebank.Tree> rest = new ArrayList<>();
      for (int i = 0; i < trees.size(); i++) {
        if (i / 40 % folds != fold) {
          rest.add(trees.get(i));
        }
      }
      PosTagger tagger = new PosTagger(train(rest, dictionary, epochs, 17 + fold), dictionary);
      Tokens x = new Tokens(classes);
      for (int i = 0; i < trees.size(); i++) {
        if (i / 40 % folds == fold) {
          x.fill(trees.get(i).forms());
          tagger.tag(x);
          tags[i] = x.tags();
        }
      }
    }
    return tags;
  }
}
