package org.dateline.language;

import java.util.List;

/** The relations of UD_English-EWT and UD_English-GUM with their subtypes, numbered. */
final class Relations {

  private static final String[] NAMES = {
    "root",
    "punct",
    "case",
    "det",
    "nsubj",
    "advmod",
    "amod",
    "obj",
    "obl",
    "conj",
    "nmod",
    "compound",
    "cc",
    "mark",
    "aux",
    "cop",
    "nmod:poss",
    "advcl",
    "xcomp",
    "flat",
    "acl:relcl",
    "ccomp",
    "acl",
    "appos",
    "nummod",
    "aux:pass",
    "parataxis",
    "nsubj:pass",
    "nmod:unmarked",
    "obl:unmarked",
    "compound:prt",
    "discourse",
    "expl",
    "fixed",
    "iobj",
    "list",
    "obl:agent",
    "nmod:desc",
    "csubj",
    "dep",
    "nsubj:outer",
    "det:predet",
    "advcl:relcl",
    "vocative",
    "goeswith",
    "cc:preconj",
    "orphan",
    "reparandum",
    "dislocated",
    "csubj:pass",
    "csubj:outer"
  };

  private static final List<String> LIST = List.of(NAMES);

  /** The number of the relation root. */
  static final int ROOT = 0;

  /** The number of the relation dep, which stands for any that is not listed. */
  static final int DEP = LIST.indexOf("dep");

  /** The number of the relation parataxis. */
  static final int PARATAXIS = LIST.indexOf("parataxis");

  private Relations() {}

  static int size() {
    return NAMES.length;
  }

  static String name(int relation) {
    return NAMES[relation];
  }

  static int of(String name) {
    int at = LIST.indexOf(name);
    return at < 0 ? DEP : at;
  }
}
