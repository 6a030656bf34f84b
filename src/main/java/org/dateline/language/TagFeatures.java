package org.dateline.language;

/** The tagger's features. A change asks for a new training. */
final class TagFeatures {

  static final int MAX = 48;

  private TagFeatures() {}

  /** Writes the hashes of one token's features and returns how many they are. */
  static int extract(Tokens x, int i, TagDictionary dictionary, int[] out) {
    int before = i - 1;
    int before2 = Math.max(0, i - 2);
    int after = i + 1;
    int after2 = Math.min(i + 2, x.size + 1);
    int w = x.word[i];
    int wp = x.word[before];
    int wn = x.word[after];
    int t1 = x.tag[before];
    int t2 = x.tag[before2];
    int shape = x.shape[i] * 2 + (i == 1 ? 1 : 0);
    int c = x.fine[i];
    int cp = x.fine[before];
    int cn = x.fine[after];
    int cn2 = x.fine[after2];
    int next = set(dictionary, wn, x.suffix3[after]);
    int own = set(dictionary, w, x.suffix2[i]);
    int n = 0;
    out[n++] = Hashing.feature(1, w);
    out[n++] = Hashing.feature(2, w, shape);
    out[n++] = Hashing.feature(3, w, t1);
    out[n++] = Hashing.feature(4, w, wn);
    out[n++] = Hashing.feature(5, w, wp);
    out[n++] = Hashing.feature(6, wp);
    out[n++] = Hashing.feature(7, wn);
    out[n++] = Hashing.feature(8, x.word[before2]);
    out[n++] = Hashing.feature(9, x.word[after2]);
    out[n++] = Hashing.feature(10, t1);
    out[n++] = Hashing.feature(11, t1, t2);
    out[n++] = Hashing.feature(12, w, t1, t2);
    out[n++] = Hashing.feature(13, x.suffix1[i]);
    out[n++] = Hashing.feature(14, x.suffix2[i]);
    out[n++] = Hashing.feature(15, x.suffix3[i]);
    out[n++] = Hashing.feature(16, x.suffix4[i]);
    out[n++] = Hashing.feature(17, x.prefix2[i]);
    out[n++] = Hashing.feature(18, x.prefix3[i]);
    out[n++] = Hashing.feature(19, shape);
    out[n++] = Hashing.feature(20, x.suffix3[i], shape);
    out[n++] = Hashing.feature(21, x.suffix2[i], t1);
    out[n++] = Hashing.feature(22, x.suffix3[i], t1);
    out[n++] = Hashing.feature(23, shape, t1);
    out[n++] = Hashing.feature(24, shape, x.shape[before], x.shape[after]);
    out[n++] = Hashing.feature(25, c);
    out[n++] = Hashing.feature(26, c, t1);
    out[n++] = Hashing.feature(27, cp, c);
    out[n++] = Hashing.feature(28, c, cn);
    out[n++] = Hashing.feature(29, cn, t1);
    out[n++] = Hashing.feature(30, cn);
    out[n++] = Hashing.feature(31, c, shape);
    out[n++] = Hashing.feature(32, cn, cn2);
    out[n++] = Hashing.feature(33, x.suffix3[after]);
    out[n++] = Hashing.feature(34, x.suffix2[i], x.suffix3[after]);
    out[n++] = Hashing.feature(35, next, t1);
    out[n++] = Hashing.feature(36, next, w);
    out[n++] = Hashing.feature(37, next, own, t1);
    out[n++] = Hashing.feature(38, own, wn);
    out[n++] = Hashing.feature(39, own, t1, t2);
    out[n++] = Hashing.feature(40, wn, t1);
    out[n++] = Hashing.feature(41, x.coarse[i], x.coarse[after], x.coarse[after2], t1);
    out[n++] = Hashing.feature(42, x.suffix3[before], x.suffix3[i]);
    out[n++] = Hashing.feature(43, x.suffix4[i], shape, t1);
    return n;
  }

  private static int set(TagDictionary dictionary, int word, int otherwise) {
    long set = dictionary.listed(word);
    return set == 0 ? otherwise : Long.hashCode(set * 31);
  }
}
