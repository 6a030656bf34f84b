package org.dateline.language;

import java.util.Locale;
import java.util.Set;

/** Counts of what is right in tags, lemmas and trees, over the treebank's own tokens. */
final class TreeScore {

  private static final Set<String> ARGUMENTS = Set.of("nsubj", "nsubj:pass", "obj", "obl:agent");

  private int tokens;
  private int tags;
  private int lemmas;
  private int heads;
  private int labelled;
  private int subtyped;
  private int words;
  private int wordHeads;
  private int wordsLabelled;
  private int argumentsGold;
  private int argumentsFound;
  private int argumentsRight;

  void add(Treebank.Tree tree, Sentence sentence) {
    for (int i = 0; i < tree.size(); i++) {
      int gold = tree.heads()[i] > tree.size() ? -1 : tree.heads()[i] - 1;
      String relation = Relations.name(tree.relations()[i]);
      boolean head = sentence.head(i) == gold;
      boolean label = head && universal(sentence.relation(i)).equals(universal(relation));
      boolean exact = head && sentence.relation(i).equals(relation);
      tokens++;
      tags += sentence.tag(i).equals(TagSet.name(tree.tags()[i])) ? 1 : 0;
      lemmas += sentence.lemma(i).equals(tree.lemmas()[i]) ? 1 : 0;
      heads += head ? 1 : 0;
      labelled += label ? 1 : 0;
      subtyped += exact ? 1 : 0;
      if (!relation.equals("punct")) {
        words++;
        wordHeads += head ? 1 : 0;
        wordsLabelled += label ? 1 : 0;
      }
      argument(tree, sentence, i, gold, relation, exact);
    }
  }

  private void argument(
      Treebank.Tree tree, Sentence s, int i, int gold, String relation, boolean exact) {
    boolean wanted =
        ARGUMENTS.contains(relation)
            && gold >= 0
            && TagSet.name(tree.tags()[gold]).startsWith("VB");
    boolean found =
        ARGUMENTS.contains(s.relation(i)) && s.head(i) >= 0 && s.tag(s.head(i)).startsWith("VB");
    argumentsGold += wanted ? 1 : 0;
    argumentsFound += found ? 1 : 0;
    argumentsRight += wanted && found && exact ? 1 : 0;
  }

  static String universal(String relation) {
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }

  /** One line. */
  String table() {
    return String.format(
        Locale.ROOT,
        "tags %.2f lemmas %.2f UAS %.2f LAS %.2f (with subtypes %.2f; without punctuation UAS %.2f"
            + " LAS %.2f) verb-argument F %.2f; %d tokens",
        share(tags, tokens),
        share(lemmas, tokens),
        share(heads, tokens),
        share(labelled, tokens),
        share(subtyped, tokens),
        share(wordHeads, words),
        share(wordsLabelled, words),
        share(2 * argumentsRight, argumentsGold + argumentsFound),
        tokens);
  }

  static double share(int part, int whole) {
    return whole == 0 ? 0 : 100.0 * part / whole;
  }
}
