package org.dateline.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * English of the news, by the model that ships with the project. The model is read once, at the
 * first {@link #create}, and shared; an instance is cheap and serves one thread at a time.
 */
public final class EnglishLanguage implements Language {

  private static final String MODEL = "english.model";

  private final Lemmatizer lemmatizer;
  private final Tokenizer tokenizer;
  private final SentenceSplitter splitter;

  /** Verbs in the present that are hardly ever nouns after a name. */
  private static final Set<String> TOLD = WordForms.of("headline-verb");

  private final PosTagger tagger;
  private final DependencyParser parser;
  private final Tokens tokens;
  private final Set<String> names;
  private final Spans spans = new Spans();

  private EnglishLanguage(Shared shared) {
    LanguageModel model = shared.model;
    lemmatizer = shared.lemmatizer;
    names = shared.names;
    tokenizer = new Tokenizer(shared.abbreviations);
    splitter = new SentenceSplitter(shared.abbreviations);
    tagger = new PosTagger(model.tagger(), model.dictionary());
    parser = new DependencyParser(model.parser());
    tokens = new Tokens(model.classes());
  }

  /**
   * An instance for one thread.
   *
   * @throws IllegalStateException if the model is missing from the jar or of another version
   */
  public static EnglishLanguage create() {
    return new EnglishLanguage(Shipped.SHARED);
  }

  /** An instance with a model of one's own, for training and scoring. */
  static EnglishLanguage of(LanguageModel model) {
    return new EnglishLanguage(new Shared(model));
  }

  @Override
  public List<Sentence> analyze(String text) {
    List<Sentence> sentences = new ArrayList<>();
    String folded = Quotes.fold(text);
    int from = 0;
    while (from < folded.length()) {
      int to = paragraphEnd(folded, from);
      spans.clear();
      tokenizer.tokenize(folded, from, to, spans);
      int first = 0;
      while (first < spans.size()) {
        int next = splitter.next(folded, spans, first, spans.size());
        sentences.add(sentence(text, folded, first, next));
        first = next;
      }
      from = to;
    }
    return sentences;
  }

  /** Where a paragraph ends: behind the next blank line. */
  private static int paragraphEnd(String text, int from) {
    int i = from;
    while (true) {
      int line = text.indexOf('\n', i);
      if (line < 0) {
        return text.length();
      }
      int next = line + 1;
      while (next < text.length()
          && text.charAt(next) != '\n'
          && Tokenizer.blank(text.charAt(next))) {
        next++;
      }
      if (next == text.length() || text.charAt(next) == '\n') {
        return next;
      }
      i = next;
    }
  }

  private Sentence sentence(String text, String folded, int first, int next) {
    int n = next - first;
    String[] forms = new String[n];
    int[] starts = new int[n];
    int[] ends = new int[n];
    for (int i = 0; i < n; i++) {
      starts[i] = spans.start(first + i);
      ends[i] = spans.end(first + i);
      forms[i] = folded.substring(starts[i], ends[i]);
    }
    boolean cut = n == Limits.TOKENS && next < spans.size();
    return tagged(text.substring(starts[0], ends[n - 1]), cut, forms, starts, ends);
  }

  private Sentence tagged(String text, boolean cut, String[] forms, int[] starts, int[] ends) {
    int n = forms.length;
    String[] lemmas = new String[n];
    String[] tags = new String[n];
    tokens.fill(forms);
    tagger.tag(tokens, i -> names.contains(forms[i]));
    for (int i = 0; i < n; i++) {
      tags[i] = TagSet.name(tokens.tag[i + 1]);
      if (!tags[i].startsWith("VB") && shotDead(forms, i)) {
        tags[i] = "VBD";
      } else if (i > 0 && forms[i].equals("dead") && forms[i - 1].equals("shot")) {
        tags[i] = "JJ";
      } else if (tags[i].equals("JJ") && afterModal(tags, i) && opens(i + 1)) {
        tags[i] = "VB";
      } else if (tags[i].startsWith("VB") && capitals(forms, i)) {
        tags[i] = "NNP";
      }
      lemmas[i] = lemmatizer.lemma(forms[i], tags[i]);
    }
    String[] read = tags.clone();
    VerbForms.mend(forms, tags);
    ParticleNouns.mend(forms, tags, starts, ends);
    for (int i = 0; i < n; i++) {
      if (!tags[i].equals(read[i])) {
        lemmas[i] = lemmatizer.lemma(forms[i], tags[i]);
      }
    }
    verb(forms, lemmas, tags);
    return new Sentence(starts[0], text, cut, forms, lemmas, tags, starts, ends);
  }

  /** "The Kremlin counters with demands": where a sentence has no other verb, this is one. */
  private static void verb(String[] forms, String[] lemmas, String[] tags) {
    int found = -1;
    for (int i = 0; i < forms.length; i++) {
      if (tags[i].equals("VBD")
          || tags[i].equals("VBZ")
          || tags[i].equals("MD")
          || tags[i].equals("VBP") && (i == 0 || !tags[i - 1].equals("NNP"))) {
        if (found < 0) {
          return;
        }
        break;
      }
      boolean office = i > 1 && tags[i - 1].equals("NN") && tags[i - 2].equals("POS");
      boolean named = i > 0 && (tags[i - 1].startsWith("NNP") || office);
      if (found < 0 && named && tags[i].equals("NNS") && TOLD.contains(forms[i])) {
        found = i;
      }
    }
    if (found >= 0) {
      tags[found] = "VBZ";
      lemmas[found] = forms[found].substring(0, forms[found].length() - 1);
    }
  }

  /** "and shot dead seven men": the treebanks hardly know this verb of the news. */
  private static boolean shotDead(String[] forms, int i) {
    return i > 0
        && i + 2 < forms.length
        && forms[i].equals("shot")
        && forms[i + 1].equals("dead")
        && !forms[i - 1].equalsIgnoreCase("the")
        && !forms[i - 1].equalsIgnoreCase("a");
  }

  /** "would free": right after a modal verb stands a verb, with or without an adverb between. */
  private static boolean afterModal(String[] tags, int i) {
    int k = i - 1;
    while (k > 0 && tags[k].startsWith("RB")) {
      k--;
    }
    return k >= 0 && tags[k].equals("MD");
  }

  /** Whether a token may begin what a verb takes: "the", "its", a name, a number. */
  private boolean opens(int i) {
    if (i >= tokens.size) {
      return false;
    }
    String tag = TagSet.name(tokens.tag[i + 1]);
    return tag.equals("DT")
        || tag.equals("PRP$")
        || tag.equals("CD")
        || tag.startsWith("NN")
        || tag.equals("JJ")
        || tag.equals("IN")
        || tag.startsWith("RB");
  }

  /** "IS, which took the town": in running text, what is in capitals throughout is a name. */
  private static boolean capitals(String[] forms, int i) {
    if (!forms[i].equals("IS")) {
      return false;
    }
    for (int k = Math.max(0, i - 3); k < Math.min(forms.length, i + 4); k++) {
      if (k != i
          && forms[k].length() > 3
          && forms[k].equals(forms[k].toUpperCase(Locale.ROOT))
          && Character.isLetter(forms[k].charAt(0))) {
        return false;
      }
    }
    return true;
  }

  /** The lemmatizer, to test it by itself. */
  Lemmatizer lemmatizer() {
    return lemmatizer;
  }

  /** A sentence of given tokens, joined by spaces, to score what follows the tokens. */
  Sentence pretokenized(String[] forms) {
    int[] starts = new int[forms.length];
    int[] ends = new int[forms.length];
    int at = 0;
    for (int i = 0; i < forms.length; i++) {
      starts[i] = at;
      ends[i] = at + forms[i].length();
      at = ends[i] + 1;
    }
    return tagged(String.join(" ", forms), false, forms, starts, ends);
  }

  @Override
  public void parse(Sentence sentence) {
    if (sentence.parsed() || sentence.size() == 0) {
      return;
    }
    int n = sentence.size();
    if (n > Limits.TOKENS) {
      throw new IllegalArgumentException(
          "a sentence may have at most " + Limits.TOKENS + " tokens, not " + n);
    }
    String[] forms = new String[n];
    for (int i = 0; i < n; i++) {
      forms[i] = sentence.form(i);
    }
    tokens.fill(forms);
    for (int i = 0; i < n; i++) {
      tokens.tag[i + 1] = TagSet.of(sentence.tag(i));
    }
    parser.parse(tokens);
    int[] heads = new int[n];
    String[] relations = new String[n];
    for (int i = 0; i < n; i++) {
      int head = parser.head(i + 1);
      heads[i] = head > n ? -1 : head - 1;
      relations[i] = Relations.name(parser.relation(i + 1));
    }
    sentence.tree(heads, relations);
  }

  /** What all instances share. */
  private static final class Shared {

    private final LanguageModel model;
    private final Lemmatizer lemmatizer;
    private final Abbreviations abbreviations = Abbreviations.load();

    /** "Beijing will send": names that end like a verb's form. */
    private final Set<String> names = Set.copyOf(WordFile.lines("names.txt"));

    Shared(LanguageModel model) {
      this.model = model;
      Map<String, String> exceptions = new HashMap<>(model.exceptions());
      Set<String> verbs = new HashSet<>(model.verbs());
      IrregularForms.addTo(exceptions, verbs);
      lemmatizer = new Lemmatizer(exceptions, verbs);
    }
  }

  /** What ships in the jar, read when it is first asked for. */
  private static final class Shipped {

    static final Shared SHARED = new Shared(load());

    private static LanguageModel load() {
      try (InputStream in = EnglishLanguage.class.getResourceAsStream(MODEL)) {
        if (in == null) {
          throw new IllegalStateException(MODEL + " is missing from the jar: run train-language");
        }
        return ModelFile.read(in);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read " + MODEL + " from the jar", e);
      }
    }
  }
}
