package org.dateline.language;

import java.util.List;

/** The Penn Treebank tags as UD_English-EWT and UD_English-GUM use them, numbered. */
final class TagSet {

  private static final String[] NAMES = {
    "NN", "IN", "DT", "NNP", "JJ", "PRP", ".", "RB", "NNS", ",", "VB", "CC", "VBD", "VBP", "VBZ",
    "CD", "VBN", "VBG", "TO", "MD", "PRP$", "-RRB-", "-LRB-", ":", "WDT", "WRB", "``", "''", "HYPH",
    "POS", "WP", "RP", "NNPS", "UH", "JJR", "JJS", "EX", "RBR", "NFP", "SYM", "$", "GW", "ADD",
    "FW", "PDT", "RBS", "LS", "AFX", "WP$", "XX"
  };

  private static final List<String> LIST = List.of(NAMES);
  private static final int COMMA = LIST.indexOf(",");
  private static final int CC = LIST.indexOf("CC");
  private static final int VBD = LIST.indexOf("VBD");
  private static final int VBP = LIST.indexOf("VBP");
  private static final int VBZ = LIST.indexOf("VBZ");
  private static final int MD = LIST.indexOf("MD");

  private TagSet() {}

  static int size() {
    return NAMES.length;
  }

  static String name(int tag) {
    return NAMES[tag];
  }

  /** The number of a tag; that of XX (unknown) for one that is not listed. */
  static int of(String name) {
    int at = LIST.indexOf(name);
    return at < 0 ? NAMES.length - 1 : at;
  }

  static boolean finite(int tag) {
    return tag == VBD || tag == VBP || tag == VBZ || tag == MD;
  }

  static boolean comma(int tag) {
    return tag == COMMA;
  }

  static boolean conjunction(int tag) {
    return tag == CC;
  }
}
