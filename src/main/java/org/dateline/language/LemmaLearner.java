package org.dateline.language;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Takes known verbs and the exceptions to the lemmatizer's rules from treebanks. */
final class LemmaLearner {

  private LemmaLearner() {}

  /** The base forms of verbs. */
  static Set<String> verbs(List<Treebank.Tree> trees) {
    Set<String> verbs = new TreeSet<>();
    for (Treebank.Tree tree : trees) {
      for (int i = 0; i < tree.size(); i++) {
        String lemma = tree.lemmas()[i];
        if (TagSet.name(tree.tags()[i]).startsWith("VB") && lemma.length() > 2 && word(lemma)) {
          verbs.add(lemma);
        }
      }
    }
    return verbs;
  }

  /** What the rules get wrong, each form and tag with its most frequent lemma. */
  static Map<String, String> exceptions(List<Treebank.Tree> trees, Set<String> verbs) {
    Map<String, Map<String, Integer>> seen = new TreeMap<>();
    for (Treebank.Tree tree : trees) {
      for (int i = 0; i < tree.size(); i++) {
        String tag = TagSet.name(tree.tags()[i]);
        String form = tree.forms()[i];
        if (!tag.startsWith("NNP") && !tag.equals("GW") && !tag.equals("ADD")) {
          seen.computeIfAbsent(form.toLowerCase(Locale.ROOT) + '\t' + tag, k -> new TreeMap<>())
              .merge(tree.lemmas()[i], 1, Integer::sum);
        }
      }
    }
    Lemmatizer rules = new Lemmatizer(Map.of(), verbs);
    Map<String, String> exceptions = new HashMap<>();
    seen.forEach(
        (key, counts) -> {
          String best = "";
          int most = 0;
          for (Map.Entry<String, Integer> e : counts.entrySet()) {
            if (e.getValue() > most) {
              most = e.getValue();
              best = e.getKey();
            }
          }
          int tab = key.indexOf('\t');
          String form = key.substring(0, tab);
          String tag = key.substring(tab + 1);
          // A verb's or plural's form seen once is as often a slip as an exception.
          boolean open = tag.equals("NNS") || tag.startsWith("VB");
          if (!best.equals("_") && (most > 1 || !open) && !rules.lemma(form, tag).equals(best)) {
            exceptions.put(key, best);
          }
        });
    return exceptions;
  }

  private static boolean word(String lemma) {
    return lemma.chars().allMatch(c -> c >= 'a' && c <= 'z');
  }
}
