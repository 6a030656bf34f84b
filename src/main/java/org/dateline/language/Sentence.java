package org.dateline.language;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One sentence: its tokens with tags and lemmas and, once parsed, its dependency tree.
 *
 * <p>Offsets count UTF-16 units into the text of the passage, end exclusive. Tokens are numbered
 * from 0; a tree has one root, whose head is -1. Not thread-safe while a tree is being added.
 */
public final class Sentence {

  private final int start;
  private final String text;
  private final boolean cut;
  private final String[] forms;
  private final String[] lemmas;
  private final String[] lowered;
  private final String[] tags;
  private final int[] starts;
  private final int[] ends;
  private int @Nullable [] heads;
  private String @Nullable [] relations;
  private int[] firstChild = {};
  private int[] nextSibling = {};
  private int root = -1;

  /**
   * Makes a sentence without a tree. The arrays are taken over, not copied, and have one element a
   * token.
   *
   * @param start where the sentence begins in the passage's text
   * @param text the sentence as the passage has it
   * @param cut whether the sentence was cut off at the greatest length, so that what follows it
   *     belongs to it
   * @param forms the tokens' forms, with curly quotes folded one to one
   * @param lemmas the tokens' lemmas
   * @param tags the tokens' Penn Treebank tags
   * @param starts where the tokens begin in the passage's text
   * @param ends where the tokens end in the passage's text, exclusive
   * @throws IllegalArgumentException if the arrays' lengths differ
   */
  public Sentence(
      int start,
      String text,
      boolean cut,
      String[] forms,
      String[] lemmas,
      String[] tags,
      int[] starts,
      int[] ends) {
    int n = forms.length;
    if (lemmas.length != n || tags.length != n || starts.length != n || ends.length != n) {
      throw new IllegalArgumentException("each array must have one element a token: " + n);
    }
    this.start = start;
    this.text = text;
    this.cut = cut;
    this.forms = forms;
    this.lemmas = lemmas;
    // once, for the many who look words up
    this.lowered = new String[n];
    for (int i = 0; i < n; i++) {
      lowered[i] = lemmas[i].toLowerCase(Locale.ROOT);
    }
    this.tags = tags;
    this.starts = starts;
    this.ends = ends;
  }

  /** Where the sentence begins in the passage's text. */
  public int start() {
    return start;
  }

  /** Where the sentence ends in the passage's text, exclusive. */
  public int end() {
    return start + text.length();
  }

  /** The sentence as the passage has it, line breaks and curly quotes included. */
  public String text() {
    return text;
  }

  /** Whether the sentence was cut off at the greatest length that is analysed as one. */
  public boolean cut() {
    return cut;
  }

  /** The number of tokens. */
  public int size() {
    return forms.length;
  }

  /** The token as written, with curly quotes folded one to one to straight ones. */
  public String form(int i) {
    return forms[i];
  }

  /** The token's base form: lower case, but for proper nouns. */
  public String lemma(int i) {
    return lemmas[i];
  }

  /** The token's base form in lower case, proper nouns' too. */
  public String lowerLemma(int i) {
    return lowered[i];
  }

  /** The token's Penn Treebank tag, as UD_English-EWT uses them (HYPH, NFP, ADD … included). */
  public String tag(int i) {
    return tags[i];
  }

  /** Where the token begins in the passage's text. */
  public int tokenStart(int i) {
    return starts[i];
  }

  /** Where the token ends in the passage's text, exclusive. */
  public int tokenEnd(int i) {
    return ends[i];
  }

  /**
   * The token that covers an offset into the passage's text or, where none does, the next one.
   *
   * @return the token's number, or {@link #size()} when the offset lies after the last token
   */
  public int tokenAt(int offset) {
    int found = Arrays.binarySearch(ends, offset + 1);
    return found >= 0 ? found : -found - 1;
  }

  /** Whether the sentence has its tree. */
  public boolean parsed() {
    return heads != null;
  }

  /**
   * The token's head, or -1 for the root.
   *
   * @throws IllegalStateException if the sentence has no tree
   */
  public int head(int i) {
    return tree(heads)[i];
  }

  /**
   * The token's relation to its head as Universal Dependencies names it, with its subtype ({@code
   * nsubj:pass}, {@code obl:agent}, {@code acl:relcl}, {@code nmod:poss}); {@code root} for the
   * root.
   *
   * @throws IllegalStateException if the sentence has no tree
   */
  public String relation(int i) {
    return tree(relations)[i];
  }

  /** The root, or -1 in a sentence without tokens. */
  public int root() {
    tree(heads);
    return root;
  }

  /** The leftmost dependent of a token, or -1; go on with {@link #nextSibling}. */
  public int firstChild(int i) {
    tree(heads);
    return firstChild[i];
  }

  /** The next dependent, to the right, of the same head, or -1. */
  public int nextSibling(int i) {
    tree(heads);
    return nextSibling[i];
  }

  /** The leftmost dependent of a token in exactly this relation, or -1. */
  public int child(int i, String relation) {
    String[] names = tree(relations);
    for (int d = firstChild[i]; d >= 0; d = nextSibling[d]) {
      if (names[d].equals(relation)) {
        return d;
      }
    }
    return -1;
  }

  /**
   * Gives the sentence its tree. The arrays are taken over, not copied.
   *
   * @param heads each token's head, -1 for the root
   * @param relations each token's relation to its head
   * @throws IllegalArgumentException if a length differs from {@link #size()}, or a head is none
   */
  public void tree(int[] heads, String[] relations) {
    int n = size();
    if (heads.length != n || relations.length != n) {
      throw new IllegalArgumentException("each array must have one element a token: " + n);
    }
    int[] first = new int[n];
    int[] next = new int[n];
    Arrays.fill(first, -1);
    int top = -1;
    for (int i = n - 1; i >= 0; i--) {
      int h = heads[i];
      if (h < -1 || h >= n || h == i) {
        throw new IllegalArgumentException("token " + i + " cannot have the head " + h);
      }
      next[i] = -1;
      if (h < 0) {
        top = i;
      } else {
        next[i] = first[h];
        first[h] = i;
      }
    }
    this.heads = heads;
    this.relations = relations;
    firstChild = first;
    nextSibling = next;
    root = top;
  }

  private static <T> T tree(@Nullable T part) {
    if (part == null) {
      throw new IllegalStateException("the sentence has no tree yet: call Language.parse first");
    }
    return part;
  }

  @Override
  public String toString() {
    return text;
  }
}
