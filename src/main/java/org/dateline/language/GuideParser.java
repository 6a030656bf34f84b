package org.dateline.language;

/**
 * Parses from right to left, and gives the tree to the parser that goes from left to right as a
 * guide (stacking: Nivre and McDonald, 2008). One instance a thread.
 */
final class GuideParser {

  private final DependencyParser parser;
  private final Tokens reversed;
  private int[] heads = {};
  private int[] relations = {};

  GuideParser(DependencyParser parser, WordClasses classes) {
    this.parser = parser;
    reversed = new Tokens(classes);
  }

  /** Gives tagged tokens their guide. */
  void guide(Tokens x) {
    reversed.reverse(x);
    ParseState s = parser.parse(reversed);
    int n = x.size;
    if (heads.length < n) {
      heads = new int[n * 2];
      relations = new int[n * 2];
    }
    for (int i = 1; i <= n; i++) {
      int head = s.head[n + 1 - i];
      heads[i - 1] = head > n ? head : n + 1 - head;
      relations[i - 1] = s.relation[n + 1 - i];
    }
    x.guide(heads, relations);
  }

  /** A tree with its tokens in reverse, to train the guide on. */
  static Treebank.Tree reverse(Treebank.Tree tree) {
    int n = tree.size();
    String[] forms = new String[n];
    String[] lemmas = new String[n];
    int[] heads = new int[n];
    int[] relations = new int[n];
    for (int i = 0; i < n; i++) {
      int j = n - 1 - i;
      forms[i] = tree.forms()[j];
      lemmas[i] = tree.lemmas()[j];
      relations[i] = tree.relations()[j];
      int head = tree.heads()[j];
      heads[i] = head > n ? head : n + 1 - head;
    }
    int[] tags = reverse(tree.tags());
    return new Treebank.Tree(
        tree.id(), tree.text(), forms, lemmas, tags, heads, relations, tree.spaced());
  }

  /** An array in reverse. */
  static int[] reverse(int[] values) {
    int[] reversed = new int[values.length];
    for (int i = 0; i < values.length; i++) {
      reversed[i] = values[values.length - 1 - i];
    }
    return reversed;
  }
}
