package org.dateline.lexicon;

import java.util.Arrays;
import org.dateline.language.Sentence;

/**
 * A text as the actor lexicon sees it: words without hyphens, each with its place among the
 * sentence's tokens. Made by {@link ActorLexicon#read}.
 */
public final class ActorText {

  private final ActorTrie trie;
  private String[] forms;
  private String[] folded;
  private int[] words;
  private int[] tokens;
  private boolean[] joined;
  private boolean[] capital;
  private boolean[] upper;
  private int size;
  private boolean caseless = true;
  private int lowered;
  private boolean joint;

  private ActorText(ActorTrie trie, int capacity) {
    this.trie = trie;
    forms = new String[capacity];
    folded = new String[capacity];
    words = new int[capacity];
    tokens = new int[capacity];
    joined = new boolean[capacity];
    capital = new boolean[capacity];
    upper = new boolean[capacity];
  }

  static ActorText of(ActorTrie trie, Sentence sentence) {
    int n = sentence.size();
    ActorText text = new ActorText(trie, n + 8);
    for (int i = 0; i < n; i++) {
      String form = sentence.form(i);
      if (form.length() == 1) {
        char c = form.charAt(0);
        boolean glued = i > 0 && sentence.tokenStart(i) == sentence.tokenEnd(i - 1);
        if (ActorWords.isJoint(c) && (c == '-' || glued)) {
          text.joint = true;
          continue;
        }
        if (c == '\'' && sentence.tag(i).equals("POS")) {
          form = "'s";
        }
      }
      text.token(form, i);
    }
    return text;
  }

  static ActorText of(ActorTrie trie, String phrase) {
    ActorText text = new ActorText(trie, phrase.length() / 4 + 8);
    int start = 0;
    int token = 0;
    for (int i = 0; i <= phrase.length(); i++) {
      boolean space = i == phrase.length() || Character.isWhitespace(phrase.charAt(i));
      if (space || (isMark(phrase.charAt(i)) && !insideNumber(phrase, i))) {
        if (i > start) {
          text.token(phrase.substring(start, i), token++);
        }
        if (!space) {
          text.token(phrase.substring(i, i + 1), token++);
        }
        start = i + 1;
      }
    }
    return text;
  }

  /** Whether a comma stands in a figure: "1,500". */
  private static boolean insideNumber(String phrase, int at) {
    return at > 0
        && at + 1 < phrase.length()
        && Character.isDigit(phrase.charAt(at - 1))
        && Character.isDigit(phrase.charAt(at + 1));
  }

  private static boolean isMark(char c) {
    return c == ',' || c == ';' || c == ':' || c == '(' || c == ')' || c == '"' || c == '!';
  }

  private void token(String form, int token) {
    int start = 0;
    int end = form.length();
    String last = null;
    if (ActorWords.endsPossessive(form)) {
      end -= 2;
      last = "'s";
    } else if (end > 2 && ActorWords.isApostrophe(form.charAt(end - 1))) {
      end -= 1;
      last = form.charAt(end - 1) == 's' ? "'s" : null;
    }
    for (int i = 0; i <= end; i++) {
      if (i == end || ActorWords.isJoint(form.charAt(i))) {
        if (i > start) {
          add(form.substring(start, i), token);
        }
        joint = i < end || (start == i && joint);
        start = i + 1;
      }
    }
    if (last != null) {
      joint = false;
      add(last, token);
    }
  }

  private void add(String form, int token) {
    if (size == forms.length) {
      grow();
    }
    String fold = ActorWords.fold(form);
    forms[size] = form;
    folded[size] = fold;
    words[size] = trie.word(fold);
    tokens[size] = token;
    joined[size] = joint && size > 0;
    int letters = 0;
    int capitals = 0;
    for (int i = 0; i < form.length(); i++) {
      letters += Character.isLetter(form.charAt(i)) ? 1 : 0;
      capitals += Character.isUpperCase(form.charAt(i)) ? 1 : 0;
    }
    capital[size] = capitals > 0 || (letters == 0 && Character.isDigit(form.charAt(0)));
    upper[size] = letters > 0 && capitals == letters;
    caseless &= capitals == 0;
    lowered += letters > capitals && letters > 1 ? 1 : 0;
    joint = false;
    size++;
  }

  private void grow() {
    int n = size * 2;
    forms = Arrays.copyOf(forms, n);
    folded = Arrays.copyOf(folded, n);
    words = Arrays.copyOf(words, n);
    tokens = Arrays.copyOf(tokens, n);
    joined = Arrays.copyOf(joined, n);
    capital = Arrays.copyOf(capital, n);
    upper = Arrays.copyOf(upper, n);
  }

  /** The number of words. */
  public int size() {
    return size;
  }

  /** The word as written. */
  public String form(int i) {
    return forms[i];
  }

  /** The word without case, accents, dots and apostrophes; a possessive ending is {@code 's}. */
  public String folded(int i) {
    return folded[i];
  }

  /** The token of the sentence that the word is of. */
  public int token(int i) {
    return tokens[i];
  }

  /** Whether a hyphen or slash joins the word to the one before it. */
  public boolean joined(int i) {
    return joined[i];
  }

  /** Whether the word has a capital letter. */
  public boolean capital(int i) {
    return capital[i];
  }

  /** Whether all its letters are capitals. */
  public boolean upper(int i) {
    return upper[i];
  }

  /** Whether the whole text has no capital letter, so that none can be asked of a name. */
  public boolean caseless() {
    return caseless;
  }

  /** Whether the whole text is in capitals, and longer than a name. */
  boolean shouting() {
    return lowered == 0 && size > 3;
  }

  /** The first word of a token or, where the token has none, of the next one that has. */
  public int wordAt(int token) {
    int at = Arrays.binarySearch(tokens, 0, size, token);
    if (at < 0) {
      return -at - 1;
    }
    while (at > 0 && tokens[at - 1] == token) {
      at--;
    }
    return at;
  }

  int word(int i) {
    return words[i];
  }
}
