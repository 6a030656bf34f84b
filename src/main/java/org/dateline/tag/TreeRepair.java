package org.dateline.tag;

import java.util.Set;
import java.util.function.BiPredicate;
import org.dateline.language.Sentence;
import org.dateline.lexicon.PatternLexicon;

/**
 * Mends errors that the parser makes again and again where they would cost an event. Each rule is
 * safe by itself: it only fires on shapes that no right tree has.
 */
final class TreeRepair {

  /** Function words have no clause of their own: what hangs on them belongs to their head. */
  private static final Set<String> FUNCTION =
      Set.of("aux", "aux:pass", "cop", "mark", "cc", "punct");

  /** Particles that are hardly ever prepositions; "on strike" is no object of "go on". */
  private static final Set<String> PARTICLES =
      Set.of("off", "up", "out", "down", "over", "back", "away", "apart", "aside", "together");

  private static final Set<String> STAYS =
      Set.of("fixed", "goeswith", "punct", "advmod", "conj", "compound", "flat");

  private final PatternLexicon patterns;
  private final Vocabulary words;

  TreeRepair(PatternLexicon patterns, Vocabulary words) {
    this.patterns = patterns;
    this.words = words;
  }

  /** Mends a parsed sentence in place. */
  void apply(Sentence s) {
    int n = s.size();
    int[] heads = new int[n];
    String[] relations = new String[n];
    for (int i = 0; i < n; i++) {
      heads[i] = s.head(i);
      relations[i] = s.relation(i);
    }
    boolean changed = perfects(s, heads, relations);
    changed |= places(s, heads, relations);
    changed |= guarded(heads, relations, (h, r) -> new NameRepair(s, words, h, r).apply());
    changed |= guarded(heads, relations, (h, r) -> new TitleRepair(s, words, h, r).apply());
    changed |= guarded(heads, relations, (h, r) -> new OwnerRepair(s, h, r).apply());
    changed |= guarded(heads, relations, (h, r) -> new MisreadRepair(s, words, h, r).apply());
    changed |= guarded(heads, relations, (h, r) -> new RelativeRepair(s, words, h, r).apply());
    changed |= guarded(heads, relations, (h, r) -> new DayRepair(s, words, h, r).apply());
    changed |= guarded(heads, relations, (h, r) -> new PredicateRepair(s, words, h, r).apply());
    changed |= guarded(heads, relations, (h, r) -> new HyphenRepair(s, h, r).apply());
    changed |= guarded(heads, relations, (h, r) -> new CompoundRepair(s, h, r).apply());
    changed |= guarded(heads, relations, (h, r) -> new ObjectRepair(s, words, h, r).apply());
    changed |= guarded(heads, relations, (h, r) -> new ComplementRepair(s, words, h, r).apply());
    changed |= functionWords(heads, relations);
    changed |= particles(s, heads, relations);
    changed |= counted(s, heads, relations);
    changed |= afterDates(s, heads, relations);
    changed |= guarded(heads, relations, (h, r) -> new LinkRepair(s, words, h, r).apply());
    changed |= guarded(heads, relations, (h, r) -> new RowRepair(s, words, h, r).apply());
    changed |= guarded(heads, relations, (h, r) -> new ParticipleRepair(s, words, h, r).apply());
    changed |= guarded(heads, relations, (h, r) -> new FiniteRepair(s, h, r, words).apply());
    changed |= guarded(heads, relations, (h, r) -> new ReportRepair(s, words, h, r).apply());
    changed |= guarded(heads, relations, (h, r) -> new AsideRepair(s, words, h, r).apply());
    changed |= guarded(heads, relations, (h, r) -> new ClauseRepair(s, words, h, r).apply());
    changed |= guarded(heads, relations, (h, r) -> new SubjectRepair(s, h, r, words).apply());
    changed |= guarded(heads, relations, (h, r) -> new AttachmentRepair(s, words, h, r).apply());
    changed |= guarded(heads, relations, (h, r) -> new PhraseRepair(s, words, h, r).apply());
    changed |=
        guarded(heads, relations, (h, r) -> new RelativeRepair(s, words, h, r).falsePassives());
    changed |= guarded(heads, relations, (h, r) -> new AgentRepair(s, words, h, r).apply());
    changed |= guarded(heads, relations, (h, r) -> new MainVerbRepair(s, words, h, r).apply());
    if (changed) {
      s.tree(heads, relations);
    }
  }

  /** Verbs and objects back in their place. */
  private boolean places(Sentence s, int[] heads, String[] relations) {
    return guarded(
        heads,
        relations,
        (h, r) ->
            new VerbPlaceRepair(s, words, h, r).apply()
                | new ObjectPlaceRepair(s, words, h, r).apply());
  }

  /** What a repair makes of a tree, unless that is no tree. */
  private static boolean guarded(
      int[] heads, String[] relations, BiPredicate<int[], String[]> repair) {
    int[] mended = heads.clone();
    String[] named = relations.clone();
    if (!repair.test(mended, named) || !tree(mended)) {
      return false;
    }
    System.arraycopy(mended, 0, heads, 0, heads.length);
    System.arraycopy(named, 0, relations, 0, relations.length);
    return true;
  }

  /** Whether every word hangs, in the end, on the one root. */
  private static boolean tree(int[] heads) {
    int[] seen = new int[heads.length];
    int roots = 0;
    for (int i = 0; i < heads.length; i++) {
      roots += heads[i] < 0 ? 1 : 0;
      int at = i;
      while (at >= 0 && seen[at] == 0) {
        seen[at] = i + 1;
        at = heads[at];
      }
      if (at >= 0 && seen[at] == i + 1) {
        return false;
      }
    }
    return roots == 1;
  }

  /** "has suspended food supplies": the participle is the verb, "has" its auxiliary. */
  private boolean perfects(Sentence s, int[] heads, String[] relations) {
    boolean changed = false;
    for (int i = 0; i + 1 < s.size(); i++) {
      if (!s.lemma(i).equals("have") || relations[i].startsWith("aux")) {
        continue;
      }
      int verb = i + 1;
      while (verb + 1 < s.size() && s.tag(verb).startsWith("RB") && verb < i + 4) {
        verb++;
      }
      boolean participle = s.tag(verb).equals("VBN") || s.tag(verb).equals("VBD");
      if (participle && heads[i] == verb) {
        relations[i] = "aux";
        changed = true;
        continue;
      }
      if (!participle || s.lemma(verb).equals("be") || under(verb, i, heads) < 0) {
        continue;
      }
      int noun = heads[verb];
      boolean modifier = relations[verb].equals("amod") || relations[verb].equals("acl");
      heads[verb] = heads[i];
      relations[verb] = relations[i];
      for (int k = 0; k < heads.length; k++) {
        if (heads[k] == i && k != verb) {
          heads[k] = verb;
        }
      }
      if (modifier && noun != i && heads[noun] == verb && relations[noun].equals("nsubj")) {
        relations[noun] = "obj";
      }
      heads[i] = verb;
      relations[i] = "aux";
      changed = true;
    }
    return changed;
  }

  private static int under(int i, int ancestor, int[] heads) {
    int at = heads[i];
    for (int steps = 0; steps < 4 && at >= 0; steps++) {
      if (at == ancestor) {
        return steps;
      }
      at = heads[at];
    }
    return -1;
  }

  private static boolean functionWords(int[] heads, String[] relations) {
    boolean changed = false;
    for (int i = 0; i < heads.length; i++) {
      int h = heads[i];
      for (int steps = 0;
          steps < 4 && h >= 0 && FUNCTION.contains(relations[h]) && !STAYS.contains(relations[i]);
          steps++) {
        h = heads[h];
        changed = true;
      }
      if (h >= 0 && h != i) {
        heads[i] = h;
      }
    }
    return changed;
  }

  /** "called off the strike": the particle is the verb's, and its noun the object. */
  private boolean particles(Sentence s, int[] heads, String[] relations) {
    boolean changed = false;
    for (int i = 1; i < s.size(); i++) {
      int verb = i - 1;
      int noun = heads[i];
      if (relations[i].equals("case")
          && PARTICLES.contains(s.lemma(i))
          && noun > i
          && heads[noun] == verb
          && relations[noun].startsWith("obl")
          && s.tag(verb).startsWith("VB")
          && patterns.isParticle(s.lemma(verb), s.lemma(i))) {
        heads[i] = verb;
        relations[i] = "compound:prt";
        relations[noun] = "obj";
        changed = true;
      }
    }
    return changed;
  }

  /** "put the number of dead at two": of whom, though no noun says it. */
  private boolean counted(Sentence s, int[] heads, String[] relations) {
    boolean changed = false;
    for (int i = 2; i < s.size(); i++) {
      boolean number = words.countNouns.contains(s.lemma(i - 2)) && s.lemma(i - 1).equals("of");
      boolean harmed = s.tag(i).startsWith("JJ") || s.tag(i).equals("VBN");
      if (number && harmed && heads[i - 1] == i && (i + 1 >= s.size() || !noun(s, i + 1))) {
        heads[i] = i - 2;
        relations[i] = "nmod";
        changed = true;
      }
    }
    return changed;
  }

  private static boolean noun(Sentence s, int i) {
    return s.tag(i).startsWith("NN");
  }

  /** "vetoed on Friday a resolution": what stands after the date is no name of the day. */
  private boolean afterDates(Sentence s, int[] heads, String[] relations) {
    boolean changed = false;
    for (int i = 1; i < s.size(); i++) {
      int h = heads[i];
      if (h < 0 || h > i || !words.temporal.contains(s.lowerLemma(h))) {
        continue;
      }
      int verb = heads[h];
      if (verb < 0 || !s.tag(verb).startsWith("VB") || !relations[h].startsWith("obl")) {
        continue;
      }
      if (relations[i].equals("appos") && s.tag(i).startsWith("NN")) {
        heads[i] = verb;
        relations[i] = "obj";
        changed = true;
      } else if (relations[i].equals("nmod") && !s.tag(i).equals("CD")) {
        heads[i] = verb;
        relations[i] = "obl";
        changed = true;
      }
    }
    return changed;
  }
}
