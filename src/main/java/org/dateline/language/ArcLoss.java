package org.dateline.language;

/** How many arcs of the gold tree a transition of {@link ParseState} puts out of reach. */
final class ArcLoss {

  private int[] heads = {};
  private int[] relations = {};
  private int[] firstChild = {};
  private int[] nextChild = {};

  /** Begins a sentence. */
  void begin(Treebank.Tree tree) {
    int n = tree.size() + 2;
    heads = new int[n];
    relations = new int[n];
    firstChild = new int[n];
    nextChild = new int[n];
    for (int d = tree.size(); d >= 1; d--) {
      int h = tree.heads()[d - 1];
      heads[d] = h;
      relations[d] = tree.relations()[d - 1];
      nextChild[d] = firstChild[h];
      firstChild[h] = d;
    }
  }

  /** The gold relation of d to h, or -1 when h is not its head. */
  int relation(int d, int h) {
    return heads[d] == h ? relations[d] : -1;
  }

  /** The arcs that a transition loses. */
  int of(ParseState s, int transition) {
    if (transition == ParseState.SHIFT) {
      return ofShift(s);
    }
    return transition == ParseState.LEFT ? ofLeft(s) : ofRight(s);
  }

  private int ofShift(ParseState s) {
    int b = s.front;
    int lost = heads[b] != s.top(0) && waiting(s, heads[b]) ? 1 : 0;
    for (int d = firstChild[b]; d != 0; d = nextChild[d]) {
      if (waiting(s, d)) {
        lost++;
      }
    }
    return lost;
  }

  private int ofLeft(ParseState s) {
    int h = heads[s.top(0)];
    return dependentsAhead(s) + (h == s.top(1) || h > s.front ? 1 : 0);
  }

  private int ofRight(ParseState s) {
    return dependentsAhead(s) + (heads[s.top(0)] >= s.front ? 1 : 0);
  }

  private int dependentsAhead(ParseState s) {
    int lost = 0;
    for (int d = firstChild[s.top(0)]; d != 0; d = nextChild[d]) {
      if (d >= s.front) {
        lost++;
      }
    }
    return lost;
  }

  /** Whether a token is on the stack: read, and without a head. */
  private static boolean waiting(ParseState s, int token) {
    return token != 0 && token < s.front && s.head[token] == 0;
  }
}
