package org.dateline.tag;

import org.dateline.language.Sentence;

/** A dependency tree as lines for a person to read. */
final class Trees {

  private Trees() {}

  /** One line a token: number, form, lemma, tag, relation and head. */
  static String lines(Sentence s) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < s.size(); i++) {
      out.append(
          String.format(
              java.util.Locale.ROOT,
              "%3d %-18s %-16s %-5s %-12s %s%n",
              i + 1,
              s.form(i),
              s.lemma(i),
              s.tag(i),
              s.relation(i),
              s.head(i) < 0 ? "" : s.form(s.head(i)) + " " + (s.head(i) + 1)));
    }
    return out.toString();
  }
}
