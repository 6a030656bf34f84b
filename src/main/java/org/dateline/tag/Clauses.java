package org.dateline.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.language.Sentence;

/**
 * Logical relations in one parsed sentence: who is the subject and the object of a verb once voice,
 * control, coordination, relative and participial clauses are undone. All methods take and give
 * token numbers. Every walk is bounded by {@link #DEPTH} steps up the tree.
 */
final class Clauses extends Relations {

  /** Longest walk through controllers and conjuncts; deeper nesting than this is not news prose. */
  static final int DEPTH = 6;

  private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whom");

  private final Chunks chunks;
  private final Controllers controllers;

  Clauses(Sentence s, Vocabulary words) {
    super(s, words);
    this.chunks = new Chunks(s, words.temporal);
    this.controllers = new Controllers(this);
  }

  Chunks chunks() {
    return chunks;
  }

  /**
   * Whether a verb is passive: by its relations, as a participle after its noun, or in a headline.
   */
  boolean passive(int v) {
    return passive(v, 0);
  }

  private boolean passive(int v, int depth) {
    if ((hasAux(v, "have") && !hasAux(v, "be")) || minded(v)) {
      return false;
    }
    if (s.child(v, "nsubj:pass") >= 0
        || s.child(v, "aux:pass") >= 0
        || s.child(v, "csubj:pass") >= 0) {
      return true;
    }
    String tag = s.tag(v);
    boolean participle = tag.equals("VBN") || tag.equals("VBD");
    if (!participle || child(v, "obj") >= 0) {
      return false;
    }
    boolean bare = child(v, "aux") < 0;
    if (bare && (leftSo(v) || words.grammar.harmed.contains(s.lemma(v)) && gapped(v))) {
      return true;
    }
    boolean harmed = bare && words.grammar.harmed.contains(s.lemma(v)) && !objectFollows(v);
    if (harmed && headline() || s.child(v, "obl:agent") >= 0) {
      return true;
    }
    boolean second = bare && is(v, "conj") && child(v, "nsubj") < 0;
    if (second && (harmed || by(v)) && depth < DEPTH) {
      // "was attacked and accused of spying by the council", "were caught and killed"
      return passive(s.head(v), depth + 1);
    }
    if (tag.equals("VBN") && bare) {
      if (s.relation(v).equals("acl") || s.relation(v).equals("amod") || is(v, "advcl")) {
        return !finite(v);
      }
      if (is(v, "conj") && child(v, "nsubj") < 0 && depth < DEPTH) {
        return passive(s.head(v), depth + 1);
      }
      return child(v, "nsubj") >= 0 && !objectFollows(v) && headline();
    }
    return false;
  }

  /** "left the soldiers besieged", "saw women abducted": what befell the object. */
  private boolean leftSo(int v) {
    int h = s.head(v);
    return is(v, "xcomp")
        && words.grammar.leaving.contains(s.lemma(h))
        && s.child(h, "obj") >= 0
        && s.child(h, "obj") < v
        && child(v, "nsubj") < 0;
  }

  /** "were killed and others wounded on Monday": the second goes without its "were". */
  private boolean gapped(int v) {
    return is(v, "conj") && child(v, "nsubj") >= 0 && s.child(s.head(v), "aux:pass") >= 0;
  }

  /** The logical subjects, first conjuncts only. */
  List<Integer> subjects(int v) {
    return subjects(v, 0);
  }

  private List<Integer> subjects(int v, int depth) {
    if (passive(v)) {
      return agents(v, depth);
    }
    return surfaceSubjects(v, depth);
  }

  List<Integer> agents(int v, int depth) {
    List<Integer> found = new ArrayList<>();
    for (int c = s.firstChild(v); c >= 0; c = s.nextSibling(c)) {
      if (s.relation(c).equals("obl:agent") || (is(c, "obl") && hasCase(c, "by"))) {
        if (!isGerund(c)) {
          found.add(c);
        }
      }
    }
    if (found.isEmpty() && is(v, "conj") && depth < DEPTH && passive(s.head(v))) {
      return agents(s.head(v), depth + 1);
    }
    if (found.isEmpty()) {
      for (int c : children(v, "conj")) {
        if (depth < DEPTH && s.tag(c).equals("VBN") && child(c, "aux") < 0) {
          return agents(c, DEPTH);
        }
      }
    }
    return found;
  }

  boolean isGerund(int i) {
    return s.tag(i).equals("VBG");
  }

  List<Integer> surfaceSubjects(int v, int depth) {
    List<Integer> found = new ArrayList<>();
    for (int c = s.firstChild(v); c >= 0; c = s.nextSibling(c)) {
      if (is(c, "nsubj")) {
        found.add(controllers.speakerOf(antecedent(c, v), v, depth));
      }
    }
    if (!found.isEmpty() || depth >= DEPTH || s.head(v) < 0) {
      return found;
    }
    int h = s.head(v);
    String r = s.relation(v);
    if (r.equals("acl:relcl")) {
      return List.of(h);
    }
    return switch (r.indexOf(':') < 0 ? r : r.substring(0, r.indexOf(':'))) {
      case "conj" -> isVerbal(h) ? controllers.ofConjunct(h, depth) : List.of();
      case "xcomp", "ccomp" -> controllers.ofComplement(v, h, depth);
      case "acl" -> controllers.ofNounClause(v, h, depth);
      case "advcl" -> controllers.ofAdverbial(v, h, depth);
      case "parataxis", "dep" -> isVerbal(h) ? surfaceSubjects(h, depth + 1) : List.of();
      default -> List.of();
    };
  }

  List<Integer> surface(int v) {
    List<Integer> found = new ArrayList<>();
    for (int c = s.firstChild(v); c >= 0; c = s.nextSibling(c)) {
      if (is(c, "nsubj")) {
        found.add(antecedent(c, v));
      }
    }
    return found.isEmpty() && s.relation(v).startsWith("acl") ? List.of(s.head(v)) : found;
  }

  /** The logical objects, indirect ones left out; first conjuncts only. */
  List<Integer> objects(int v) {
    return objects(v, 0);
  }

  List<Integer> objects(int v, int depth) {
    List<Integer> found = new ArrayList<>();
    if (passive(v)) {
      int kept = TwoObjects.kept(this, v);
      if (kept >= 0) {
        return List.of(kept);
      }
      found.addAll(surface(v));
      if (found.isEmpty() && depth < DEPTH && s.head(v) >= 0) {
        int h = s.head(v);
        if (s.relation(v).startsWith("acl") || s.relation(v).equals("amod")) {
          found.add(h);
        } else if (is(v, "conj")) {
          // "he reported on it and was jailed"
          return hasAux(v, "be") && !passive(h)
              ? surfaceSubjects(h, depth + 1)
              : objects(h, depth + 1);
        } else if (leftSo(v)) {
          return objects(h, depth + 1);
        } else if (is(v, "advcl") || is(v, "xcomp")) {
          return passive(h) ? surface(h) : surfaceSubjects(h, depth + 1);
        }
      }
      return found;
    }
    for (int c = s.firstChild(v); c >= 0; c = s.nextSibling(c)) {
      if (s.relation(c).equals("obj")) {
        found.add(antecedent(c, v));
      }
    }
    if (found.isEmpty() && s.relation(v).equals("acl:relcl") && relativeSubject(v) < 0) {
      int subject = s.child(v, "nsubj");
      if (subject >= 0 && child(v, "ccomp") < 0 && child(v, "xcomp") < 0) {
        found.add(s.head(v));
      }
    }
    if (found.isEmpty() && depth == 0) {
      // "arrested and tortured activists": the object hangs on the last verb
      for (int c : children(v, "conj")) {
        int object = s.child(c, "obj");
        if (object >= 0 && isVerb(c) && child(v, "obl") < 0) {
          return List.of(antecedent(object, c));
        }
      }
      int chunk = complemented(v) ? s.child(v, "iobj") : chunks.object(v);
      if (chunk >= 0) {
        // "told Kenya to leave": who is told, where nothing else is
        found.add(chunk);
      }
    }
    return found;
  }

  private boolean complemented(int v) {
    return child(v, "ccomp") >= 0 || child(v, "xcomp") >= 0 || child(v, "csubj") >= 0;
  }

  private int relativeSubject(int v) {
    int subject = child(v, "nsubj");
    return subject >= 0 && RELATIVES.contains(s.lemma(subject)) ? subject : -1;
  }

  /** For a relative pronoun the noun that it stands for; otherwise the word itself. */
  int antecedent(int word, int verb) {
    String tag = s.tag(word);
    boolean relative =
        tag.equals("WDT") || tag.equals("WP") || (tag.equals("IN") && s.lemma(word).equals("that"));
    if (!relative) {
      return word;
    }
    int v = verb;
    for (int depth = 0; depth < DEPTH && v >= 0; depth++) {
      if (s.relation(v).startsWith("acl")) {
        return s.head(v);
      }
      v = s.head(v);
    }
    return word;
  }

  /** Prepositional complements of a verb or noun, wherever the parser may have hung them. */
  List<Integer> prepositional(int i, String preposition) {
    List<Integer> found = new ArrayList<>();
    own(i, preposition, found);
    if (!found.isEmpty()) {
      return found;
    }
    if (isNoun(i)) {
      int h = s.head(i);
      boolean only = is(i, "nsubj") && child(h, "obj") < 0; // "his warning came from Oslo"
      only &=
          h < 0 || !preposition.equals("by") || !passive(h); // "the release was welcomed by Oslo"
      if (h >= 0 && (is(i, "obj") || only) && isVerb(h)) {
        own(h, preposition, found);
      }
      return found;
    }
    for (int object : children(i, "obj")) {
      own(object, preposition, found);
    }
    if (preposition.equals("to")) {
      int receiver = TwoObjects.kept(this, i) >= 0 ? s.child(i, "nsubj:pass") : s.child(i, "iobj");
      if (receiver >= 0) {
        found.add(receiver);
      }
    }
    if (found.isEmpty() && passive(i)) {
      for (int subject : surface(i)) {
        own(subject, preposition, found);
      }
    }
    return found;
  }

  void own(int i, String preposition, List<Integer> found) {
    for (int c = s.firstChild(i); c >= 0; c = s.nextSibling(c)) {
      if ((is(c, "obl") || is(c, "nmod")) && hasCase(c, preposition)) {
        found.add(c);
      }
    }
  }
}
