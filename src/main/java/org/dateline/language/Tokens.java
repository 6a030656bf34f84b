package org.dateline.language;

import java.util.Arrays;

/**
 * What tagger and parser see of a sentence's tokens: numbers only, in arrays that are used again
 * for the next sentence. Tokens are numbered from 1; 0 stands for none, size + 1 for the sentence's
 * end, which is also the tree's root.
 */
final class Tokens {

  /** Tokens of an all-caps sentence carry this shape, so that casing tells nothing. */
  static final int SHAPELESS = 7;

  private static final int END = -1;

  private final WordClasses classes;
  private final StringBuilder buffer = new StringBuilder();

  int size;
  boolean capitals;
  int[] word = {};
  int[] shape = {};
  int[] prefix2 = {};
  int[] prefix3 = {};
  int[] suffix1 = {};
  int[] suffix2 = {};
  int[] suffix3 = {};
  int[] suffix4 = {};
  int[] fine = {};
  int[] coarse = {};
  int[] tag = {};

  Tokens(WordClasses classes) {
    this.classes = classes;
  }

  /** Takes a sentence's forms in; tags are left unset. */
  void fill(String[] forms) {
    size = forms.length;
    ensure(size + 3);
    capitals = inCapitals(forms);
    for (int i = 1; i <= size; i++) {
      token(i, forms[i - 1]);
    }
    none(0, 0);
    none(size + 1, END);
    none(size + 2, END);
  }

  private void none(int i, int value) {
    word[i] = value;
    shape[i] = value;
    prefix2[i] = value;
    prefix3[i] = value;
    suffix1[i] = value;
    suffix2[i] = value;
    suffix3[i] = value;
    suffix4[i] = value;
    fine[i] = value;
    coarse[i] = value;
    tag[i] = value < 0 ? 63 : 62;
  }

  private void ensure(int length) {
    if (word.length >= length) {
      return;
    }
    int n = Math.max(64, length * 3 / 2);
    word = new int[n];
    shape = new int[n];
    prefix2 = new int[n];
    prefix3 = new int[n];
    suffix1 = new int[n];
    suffix2 = new int[n];
    suffix3 = new int[n];
    suffix4 = new int[n];
    fine = new int[n];
    coarse = new int[n];
    tag = new int[n];
  }

  private void token(int i, String form) {
    buffer.setLength(0);
    normalize(form, buffer);
    int n = buffer.length();
    int hash = Hashing.text(buffer, 0, n);
    word[i] = hash;
    shape[i] = capitals ? SHAPELESS : shape(form);
    prefix2[i] = Hashing.text(buffer, 0, Math.min(2, n));
    prefix3[i] = Hashing.text(buffer, 0, Math.min(3, n));
    suffix1[i] = Hashing.text(buffer, n - Math.min(1, n), n);
    suffix2[i] = Hashing.text(buffer, n - Math.min(2, n), n);
    suffix3[i] = Hashing.text(buffer, n - Math.min(3, n), n);
    suffix4[i] = Hashing.text(buffer, n - Math.min(4, n), n);
    int c = classes.of(hash);
    fine[i] = c;
    coarse[i] = classes.coarse(c);
    tag[i] = 0;
  }

  /** Lower case, digits as 0, runs of more than four digits as four. */
  static void normalize(String form, StringBuilder out) {
    int digits = 0;
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (c >= '0' && c <= '9') {
        if (++digits <= 4) {
          out.append('0');
        }
      } else {
        digits = 0;
        out.append(Character.toLowerCase(c));
      }
    }
  }

  /** Most letters are capitals, and there are several words of them: a headline. */
  private static boolean inCapitals(String[] forms) {
    int upper = 0;
    int lower = 0;
    int words = 0;
    for (String form : forms) {
      boolean capital = form.length() > 1;
      for (int i = 0; i < form.length(); i++) {
        char c = form.charAt(i);
        if (Character.isUpperCase(c)) {
          upper++;
        } else if (Character.isLowerCase(c)) {
          lower++;
          capital = false;
        } else {
          capital = false;
        }
      }
      if (capital) {
        words++;
      }
    }
    return words >= 2 && upper > 4 * lower;
  }

  /** The kind of writing: 0 lower case, then initial, full and mixed capitals, digits, signs. */
  private static int shape(String form) {
    int upper = 0;
    int lower = 0;
    int digit = 0;
    int other = 0;
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (Character.isUpperCase(c)) {
        upper++;
      } else if (Character.isLetter(c)) {
        lower++;
      } else if (c >= '0' && c <= '9') {
        digit++;
      } else {
        other++;
      }
    }
    int kind;
    if (upper == 0) {
      kind = lower > 0 ? 0 : 4;
    } else if (upper == 1 && Character.isUpperCase(form.charAt(0))) {
      kind = lower > 0 ? 1 : 2;
    } else {
      kind = lower > 0 ? 3 : 5;
    }
    return kind | (digit > 0 ? 8 : 0) | (other > 0 ? 16 : 0);
  }

  /** Copies the tags in. */
  void tags(int[] ids) {
    System.arraycopy(ids, 0, tag, 1, size);
  }

  /** The tags, one a token. */
  int[] tags() {
    return Arrays.copyOfRange(tag, 1, size + 1);
  }
}
