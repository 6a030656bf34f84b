package org.dateline.tag;

import java.util.Locale;
import org.dateline.language.Sentence;

/**
 * Trees for tests of repairs, each word as {@code form/TAG/relation@head}; heads count from 1, the
 * root's is 0. A form may name its lemma: {@code killed=kill}.
 */
final class Shape {

  /** Makes a repair over a sentence and its tree. */
  interface Maker {
    Repair of(Sentence s, int[] heads, String[] relations);
  }

  private Shape() {}

  /** The tree after a repair, each word as {@code relation@head}. */
  static String mended(String shape, Maker maker) {
    String[] words = shape.split(" ");
    int n = words.length;
    String[] forms = new String[n];
    String[] lemmas = new String[n];
    String[] tags = new String[n];
    String[] relations = new String[n];
    int[] heads = new int[n];
    int[] starts = new int[n];
    int[] ends = new int[n];
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < n; i++) {
      String[] parts = words[i].split("[/@]");
      String[] names = parts[0].split("=");
      forms[i] = names[0];
      lemmas[i] = names.length > 1 ? names[1] : names[0].toLowerCase(Locale.ROOT);
      tags[i] = parts[1];
      relations[i] = parts[2];
      heads[i] = Integer.parseInt(parts[3]) - 1;
      starts[i] = text.length();
      text.append(forms[i]);
      ends[i] = text.length();
      if (!forms[i].equals("-") && !(i + 1 < n && words[i + 1].startsWith("-"))) {
        text.append(' ');
      }
    }
    Sentence s = new Sentence(0, text.toString(), false, forms, lemmas, tags, starts, ends);
    maker.of(s, heads, relations).apply();
    StringBuilder tree = new StringBuilder();
    for (int i = 0; i < n; i++) {
      tree.append(i == 0 ? "" : " ").append(relations[i]).append('@').append(heads[i] + 1);
    }
    return tree.toString();
  }
}
