package org.dateline.language;

/**
 * The features that an arc's relation is chosen by, when the arc is drawn: the dependent has all
 * its own dependents by then. A change asks for a new training.
 */
final class RelationFeatures {

  static final int MAX = 64;

  private RelationFeatures() {}

  /** Writes the hashes of an arc's features and returns how many they are. */
  static int extract(Tokens x, ParseState s, int h, int d, int[] out) {
    int[] word = x.word;
    int[] tag = x.tag;
    int dw = word[d];
    int hw = word[h];
    int dt = tag[d];
    int ht = tag[h];
    int dc = x.fine[d];
    int hc = x.fine[h];
    int side = d < h ? 0 : 1;
    int dts = dt * 2 + side;
    int hts = ht * 2 + side;
    int far = ParseFeatures.distance(Math.abs(h - d)) * 2 + side;
    int dl = s.left[d];
    int dr = s.right[d];
    int hl = s.left[h];
    int hr = s.right[h];
    int dlw = word[dl];
    int dLeft = ParseFeatures.bits(s.leftSet[d]);
    int dRight = ParseFeatures.bits(s.rightSet[d]);
    int hLeft = ParseFeatures.bits(s.leftSet[h]);
    int hRight = ParseFeatures.bits(s.rightSet[h]);
    int n = 0;
    out[n++] = Hashing.feature(301, dw, side);
    out[n++] = Hashing.feature(302, dt, side);
    out[n++] = Hashing.feature(303, hw, side);
    out[n++] = Hashing.feature(304, ht, side);
    out[n++] = Hashing.feature(305, dts, ht);
    out[n++] = Hashing.feature(306, dw, hts);
    out[n++] = Hashing.feature(307, dts, hw);
    out[n++] = Hashing.feature(308, dw, hw, side);
    out[n++] = Hashing.feature(309, dc, hc, side);
    out[n++] = Hashing.feature(310, dc, hts, dt);
    out[n++] = Hashing.feature(311, dts, hc, ht);
    out[n++] = Hashing.feature(312, dts, ht, far);
    out[n++] = Hashing.feature(313, dw, far);
    out[n++] = Hashing.feature(314, dw, dts, hw, ht);
    out[n++] = Hashing.feature(315, dlw, dts, ht);
    out[n++] = Hashing.feature(316, dlw, dw, hts);
    out[n++] = Hashing.feature(317, dlw, hw, dts);
    out[n++] = Hashing.feature(318, dlw, dc, hc, side);
    out[n++] = Hashing.feature(319, dLeft, dts, ht);
    out[n++] = Hashing.feature(320, dRight, dts, ht);
    out[n++] = Hashing.feature(321, dLeft, dRight, dts, ht);
    out[n++] = Hashing.feature(322, dLeft, dw, side);
    out[n++] = Hashing.feature(323, hLeft, dts, ht);
    out[n++] = Hashing.feature(324, hRight, dts, ht);
    out[n++] = Hashing.feature(325, hRight, dts, hw);
    out[n++] = Hashing.feature(326, hLeft, dts, hw);
    out[n++] = Hashing.feature(327, hRight, dLeft, dts, ht);
    out[n++] = Hashing.feature(328, tag[dl], tag[dr], dts, ht);
    out[n++] = Hashing.feature(329, tag[hl], tag[hr], dts, ht);
    out[n++] = Hashing.feature(330, tag[d - 1], dts, ht);
    out[n++] = Hashing.feature(331, tag[d + 1], dts, ht);
    out[n++] = Hashing.feature(332, tag[Math.max(0, h - 1)], dts, ht);
    out[n++] = Hashing.feature(333, tag[Math.min(h + 1, x.size + 1)], dts, ht);
    out[n++] = Hashing.feature(334, word[d - 1], dts);
    out[n++] = Hashing.feature(335, word[d + 1], dts);
    out[n++] = Hashing.feature(336, x.suffix3[d], hts);
    out[n++] = Hashing.feature(337, x.suffix3[h], dts);
    out[n++] = Hashing.feature(338, word[dr], dts, ht);
    out[n++] = Hashing.feature(339, dc, side);
    out[n++] = Hashing.feature(340, dlw, dc, dts);
    out[n++] = Hashing.feature(341, hLeft, hc, dts);
    out[n++] = Hashing.feature(342, x.shape[d], x.shape[h], dts, ht);
    out[n++] = Hashing.feature(343, word[hl], hw, dts);
    out[n++] = Hashing.feature(344, word[hr], ht, dts);
    if (x.guide[1] != 0) {
      int same = x.guide[d] == h ? 1 : 0;
      int gr = x.guideRelation[d] * 2 + same;
      out[n++] = Hashing.feature(350, gr);
      out[n++] = Hashing.feature(351, gr, dts, ht);
      out[n++] = Hashing.feature(352, gr, dw);
      out[n++] = Hashing.feature(353, gr, hw);
      out[n++] = Hashing.feature(354, gr, dlw, dts);
      out[n++] = Hashing.feature(355, gr, dLeft, dRight);
      out[n++] = Hashing.feature(356, gr, dc, hc);
    }
    return n;
  }
}
