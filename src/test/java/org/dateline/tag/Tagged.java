package org.dateline.tag;

import java.util.Locale;
import org.dateline.language.Sentence;

/** Sentences for tests, written as {@code word/TAG word/TAG}; no tree. */
final class Tagged {

  private Tagged() {}

  static Sentence sentence(String tagged) {
    String[] pairs = tagged.split(" ");
    int n = pairs.length;
    String[] forms = new String[n];
    String[] lemmas = new String[n];
    String[] tags = new String[n];
    int[] starts = new int[n];
    int[] ends = new int[n];
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < n; i++) {
      int slash = pairs[i].lastIndexOf('/');
      forms[i] = pairs[i].substring(0, slash);
      tags[i] = pairs[i].substring(slash + 1);
      lemmas[i] = forms[i].toLowerCase(Locale.ROOT);
      starts[i] = text.length();
      text.append(forms[i]);
      ends[i] = text.length();
      text.append(' ');
    }
    return new Sentence(0, text.toString(), false, forms, lemmas, tags, starts, ends);
  }
}
