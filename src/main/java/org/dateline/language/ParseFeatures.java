package org.dateline.language;

/**
 * The parser's features: what the next transition is chosen by (after Zhang and Nivre, 2011, with
 * word classes). A change asks for a new training.
 */
final class ParseFeatures {

  static final int MAX = 160;

  private final int[] verbs = new int[Limits.TOKENS + 3];
  private final int[] commas = new int[Limits.TOKENS + 3];
  private final int[] conjunctions = new int[Limits.TOKENS + 3];

  /** Looks over a tagged sentence before its first transition. */
  void begin(Tokens x) {
    int verb = 0;
    int comma = 0;
    int conjunction = 0;
    for (int i = 1; i <= x.size; i++) {
      int t = x.tag[i];
      if (TagSet.finite(t)) {
        verb++;
      }
      if (TagSet.comma(t)) {
        comma++;
      }
      if (TagSet.conjunction(t)) {
        conjunction++;
      }
      verbs[i] = verb;
      commas[i] = comma;
      conjunctions[i] = conjunction;
    }
    verbs[x.size + 1] = verb;
    commas[x.size + 1] = comma;
    conjunctions[x.size + 1] = conjunction;
  }

  /** Writes the hashes of a state's features and returns how many they are. */
  int extract(Tokens x, ParseState s, int[] out) {
    int s0 = s.top(0);
    int s1 = s.top(1);
    int s2 = s.top(2);
    int b0 = s.front;
    int b1 = s.ahead(1);
    int b2 = s.ahead(2);
    int[] word = x.word;
    int[] tag = x.tag;
    int[] fine = x.fine;
    int[] coarse = x.coarse;
    int s0w = word[s0];
    int s1w = word[s1];
    int b0w = word[b0];
    int b1w = word[b1];
    int s0t = tag[s0];
    int s1t = tag[s1];
    int s2t = tag[s2];
    int b0t = tag[b0];
    int b1t = tag[b1];
    int b2t = tag[b2];
    int s0c = fine[s0];
    int s1c = fine[s1];
    int b0c = fine[b0];
    int b1c = fine[b1];
    int s0l = s.left[s0];
    int s0r = s.right[s0];
    int s1l = s.left[s1];
    int s1r = s.right[s1];
    int b0l = s.left[b0];
    int s0l2 = s.left2[s0];
    int s0r2 = s.right2[s0];
    int s1r2 = s.right2[s1];
    int s1l2 = s.left2[s1];
    int b0l2 = s.left2[b0];
    int s0lw = word[s0l];
    int s0rw = word[s0r];
    int gap = s0 == 0 ? 0 : distance(b0 - s0);
    int span = s1 == 0 ? 0 : distance(s0 - s1);
    int n = 0;
    // Single tokens.
    out[n++] = Hashing.feature(101, s0w);
    out[n++] = Hashing.feature(102, s0t);
    out[n++] = Hashing.feature(103, s0w, s0t);
    out[n++] = Hashing.feature(104, s1w, s1t);
    out[n++] = Hashing.feature(105, s1t);
    out[n++] = Hashing.feature(106, s1w);
    out[n++] = Hashing.feature(107, b0w);
    out[n++] = Hashing.feature(108, b0t);
    out[n++] = Hashing.feature(109, b0w, b0t);
    out[n++] = Hashing.feature(110, b1w, b1t);
    out[n++] = Hashing.feature(111, b1t);
    out[n++] = Hashing.feature(112, word[b2], b2t);
    out[n++] = Hashing.feature(113, s2t, word[s2]);
    out[n++] = Hashing.feature(114, s0c);
    out[n++] = Hashing.feature(115, b0c);
    out[n++] = Hashing.feature(116, s1c);
    out[n++] = Hashing.feature(117, b1c, b0t);
    // Stack top with buffer front.
    out[n++] = Hashing.feature(120, s0w, s0t, b0w, b0t);
    out[n++] = Hashing.feature(121, s0w, b0w);
    out[n++] = Hashing.feature(122, s0w, b0t, s0t);
    out[n++] = Hashing.feature(123, s0t, b0w, b0t);
    out[n++] = Hashing.feature(124, s0t, b0t);
    out[n++] = Hashing.feature(125, s0t, b0t, b1t);
    out[n++] = Hashing.feature(126, s0w, b0t, b1t);
    out[n++] = Hashing.feature(127, s0t, b0w, b1t);
    out[n++] = Hashing.feature(128, s0t, b0t, b1w);
    out[n++] = Hashing.feature(129, s0t, b0t, b1t, b2t);
    out[n++] = Hashing.feature(130, s0c, b0c);
    out[n++] = Hashing.feature(131, s0c, b0t, s0t);
    out[n++] = Hashing.feature(132, s0t, b0c, b0t);
    out[n++] = Hashing.feature(133, s0t, b0t, gap);
    out[n++] = Hashing.feature(134, s0w, b0t, gap);
    out[n++] = Hashing.feature(135, s0t, b0w, gap);
    out[n++] = Hashing.feature(136, s0w, b0w, gap);
    out[n++] = Hashing.feature(137, b0t, b1t, b2t);
    out[n++] = Hashing.feature(138, b0w, b1w);
    out[n++] = Hashing.feature(139, b0w, b1t);
    // The two tokens on top of the stack.
    out[n++] = Hashing.feature(140, s1w, s1t, s0w, s0t);
    out[n++] = Hashing.feature(141, s1w, s0w);
    out[n++] = Hashing.feature(142, s1w, s0t, s1t);
    out[n++] = Hashing.feature(143, s1t, s0w, s0t);
    out[n++] = Hashing.feature(144, s1t, s0t);
    out[n++] = Hashing.feature(145, s1c, s0c);
    out[n++] = Hashing.feature(146, s1c, s0t, s1t);
    out[n++] = Hashing.feature(147, s1t, s0c, s0t);
    out[n++] = Hashing.feature(148, s1t, s0t, span);
    out[n++] = Hashing.feature(149, s1w, s0t, span);
    out[n++] = Hashing.feature(150, s1t, s0w, span);
    out[n++] = Hashing.feature(151, s1t, s0t, b0t);
    out[n++] = Hashing.feature(152, s1w, s0t, b0t);
    out[n++] = Hashing.feature(153, s1t, s0w, b0t);
    out[n++] = Hashing.feature(154, s1t, s0t, b0w);
    out[n++] = Hashing.feature(155, s2t, s1t, s0t);
    out[n++] = Hashing.feature(156, s2t, s1t, s0t, b0t);
    out[n++] = Hashing.feature(157, s1t, s0t, b0t, b1t);
    out[n++] = Hashing.feature(158, s1w, b0w);
    out[n++] = Hashing.feature(159, s1w, b0t, s1t);
    out[n++] = Hashing.feature(160, s1t, b0w, b0t);
    out[n++] = Hashing.feature(161, s1w, s0w, b0w);
    out[n++] = Hashing.feature(162, s1c, s0c, b0c);
    out[n++] = Hashing.feature(163, s1c, s0t, b0c, b0t);
    out[n++] = Hashing.feature(164, s1c, b0c);
    out[n++] = Hashing.feature(165, coarse[s1], coarse[s0], coarse[b0], b1t);
    out[n++] = Hashing.feature(166, coarse[s0], coarse[b0], coarse[b1]);
    out[n++] = Hashing.feature(167, s2t, s0t, b0t);
    out[n++] = Hashing.feature(168, word[s2], s0t, b0t);
    // Dependents.
    out[n++] = Hashing.feature(170, s0t, b0t, tag[s0l], s.relation[s0l]);
    out[n++] = Hashing.feature(171, s0t, b0t, tag[s0r], s.relation[s0r]);
    out[n++] = Hashing.feature(172, s0t, b0t, tag[b0l], s.relation[b0l]);
    out[n++] = Hashing.feature(173, s1t, s0t, tag[s1l], s.relation[s1l]);
    out[n++] = Hashing.feature(174, s1t, s0t, tag[s1r], s.relation[s1r]);
    out[n++] = Hashing.feature(175, s1t, s0t, tag[s0l], s.relation[s0l]);
    out[n++] = Hashing.feature(176, s1t, s0t, tag[s0r], s.relation[s0r]);
    out[n++] = Hashing.feature(177, s0t, tag[s0l], tag[s0l2]);
    out[n++] = Hashing.feature(178, s0t, tag[s0r], tag[s0r2]);
    out[n++] = Hashing.feature(179, s1t, tag[s1r], tag[s1r2], s0t);
    out[n++] = Hashing.feature(180, b0t, tag[b0l], tag[b0l2], s0t);
    out[n++] = Hashing.feature(181, s1t, tag[s1l], tag[s1l2], s0t);
    out[n++] = Hashing.feature(182, s0w, s0lw, b0t);
    out[n++] = Hashing.feature(183, s1w, s0lw, s0t);
    out[n++] = Hashing.feature(184, s1t, s0lw, s0t);
    out[n++] = Hashing.feature(185, s1w, s0lw, s0w);
    out[n++] = Hashing.feature(186, s1c, s0lw, s0c);
    out[n++] = Hashing.feature(187, s0t, s0lw, b0t);
    out[n++] = Hashing.feature(188, s0rw, s0t, b0t);
    out[n++] = Hashing.feature(189, word[b0l], b0t, s0t);
    out[n++] = Hashing.feature(190, word[s1r], s1t, s0t);
    out[n++] = Hashing.feature(191, word[s1l], s1t, s0t);
    // Frames: which relations a token already has.
    out[n++] = Hashing.feature(200, s0t, bits(s.leftSet[s0]), b0t);
    out[n++] = Hashing.feature(201, s0t, bits(s.rightSet[s0]), b0t);
    out[n++] = Hashing.feature(202, s0w, bits(s.leftSet[s0]));
    out[n++] = Hashing.feature(203, s0w, bits(s.rightSet[s0]), b0t);
    out[n++] = Hashing.feature(204, s1t, bits(s.rightSet[s1]), s0t);
    out[n++] = Hashing.feature(205, s1w, bits(s.rightSet[s1]), s0t);
    out[n++] = Hashing.feature(206, s1t, bits(s.leftSet[s1]), s0t);
    out[n++] = Hashing.feature(207, b0t, bits(s.leftSet[b0]), s0t);
    out[n++] = Hashing.feature(208, b0w, bits(s.leftSet[b0]), s0t);
    out[n++] = Hashing.feature(209, s1t, bits(s.leftSet[s0]), s0t);
    out[n++] = Hashing.feature(210, s1t, s0t, bits(s.rightSet[s1]), bits(s.leftSet[s0]));
    out[n++] = Hashing.feature(211, s0t, b0t, bits(s.leftSet[b0]), bits(s.rightSet[s0]));
    out[n++] = Hashing.feature(212, s0t, s.lefts[s0], s.rights[s0]);
    out[n++] = Hashing.feature(213, s0w, s.lefts[s0], s.rights[s0]);
    out[n++] = Hashing.feature(214, s1t, s.rights[s1], s0t);
    out[n++] = Hashing.feature(215, s1w, s.rights[s1]);
    out[n++] = Hashing.feature(216, b0t, s.lefts[b0], s0t);
    // What lies between, and what is still to come.
    int between = s0 == 0 ? 0 : summary(s0, b0 - 1);
    int below = s1 == 0 ? 0 : summary(s1, s0 - 1);
    int rest = summary(b0, x.size + 1);
    out[n++] = Hashing.feature(220, between, s0t, b0t);
    out[n++] = Hashing.feature(221, below, s1t, s0t);
    out[n++] = Hashing.feature(222, rest, s0t, b0t);
    out[n++] = Hashing.feature(223, rest, s1t, s0t, b0t);
    out[n++] = Hashing.feature(224, s.depth > 3 ? 4 : s.depth, s0t, b0t);
    out[n++] = Hashing.feature(225, below, between, s1t, s0t);
    out[n++] = Hashing.feature(226, tag[Math.max(0, b0 - 1)], s0t, b0t);
    out[n++] = Hashing.feature(227, tag[Math.max(0, s0 - 1)], s0t, b0t);
    out[n++] = Hashing.feature(228, tag[Math.min(s0 + 1, b0)], s0t, b0t);
    out[n++] = Hashing.feature(229, tag[Math.min(s1 + 1, b0)], s1t, s0t);
    out[n++] = Hashing.feature(230, s.relation[s0l], s.relation[s0r], s0t, b0t);
    out[n++] = Hashing.feature(231, s.top(3) == 0 ? 0 : tag[s.top(3)], s2t, s1t, s0t);
    out[n++] = Hashing.feature(232, x.suffix3[s0], b0t);
    out[n++] = Hashing.feature(233, x.suffix3[b0], s0t);
    if (x.guide[1] == 0) {
      return n;
    }
    // What the guide says of these tokens.
    int g0 = place(x.guide[s0], s0, s1, b0);
    int g1 = place(x.guide[s1], s1, s0, b0);
    int gb = place(x.guide[b0], b0, s0, s1);
    int more = x.guideLast[s0] >= b0 ? 1 : 0;
    int more1 = x.guideLast[s1] >= b0 ? 1 : 0;
    int left = gb * 8 + g0;
    int r0 = x.guideRelation[s0];
    int rb = x.guideRelation[b0];
    out[n++] = Hashing.feature(240, g0, more);
    out[n++] = Hashing.feature(241, g0, gb, more);
    out[n++] = Hashing.feature(242, g0, g1, gb, more);
    out[n++] = Hashing.feature(243, left * 2 + more, s0t, b0t);
    out[n++] = Hashing.feature(244, g0 * 2 + more, s1t, s0t);
    out[n++] = Hashing.feature(245, left * 2 + more, r0);
    out[n++] = Hashing.feature(246, left * 2 + more, r0, rb);
    out[n++] = Hashing.feature(247, g0 * 2 + more, r0, s0t, b0t);
    out[n++] = Hashing.feature(248, g0 * 2 + more, r0, s1t, s0t);
    out[n++] = Hashing.feature(249, gb, rb, s0t, b0t);
    out[n++] = Hashing.feature(250, g0 * 2 + more, s0w);
    out[n++] = Hashing.feature(251, left * 2 + more, s0w, b0t);
    out[n++] = Hashing.feature(252, left * 2 + more, s0t, b0w);
    out[n++] = Hashing.feature(253, g0 * 2 + more, s1w, s0t);
    out[n++] = Hashing.feature(254, g0 * 4 + more * 2 + more1, gap, s0t);
    out[n++] = Hashing.feature(255, g0 * 4 + more * 2 + more1, span, s0t);
    out[n++] = Hashing.feature(256, left * 2 + more, bits(s.leftSet[s0]), bits(s.rightSet[s0]));
    return n;
  }

  /** Where a guide's head lies. */
  private static int place(int head, int of, int a, int b) {
    if (head == a) {
      return 1;
    }
    if (head == b) {
      return 2;
    }
    int low = Math.min(a, b);
    int high = Math.max(a, b);
    return head < low ? 3 : head > high ? 4 : head < of ? 5 : 6;
  }

  private int summary(int from, int to) {
    int v = Math.min(2, verbs[to] - verbs[from]);
    int c = Math.min(2, commas[to] - commas[from]);
    int j = Math.min(1, conjunctions[to] - conjunctions[from]);
    return (v * 3 + c) * 2 + j + 1;
  }

  static int bits(long set) {
    return (int) (set ^ (set >>> 32) * 0x9E3779B1L);
  }

  static int distance(int d) {
    return d < 5 ? d : d < 7 ? 5 : d < 10 ? 6 : d < 15 ? 7 : 8;
  }
}
