package org.dateline.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.language.Sentence;

/**
 * Whose a clause is that has no subject of its own, by what it hangs on: "vowed to fight", "told
 * them to leave", "accused of killing"; and who is meant by a pronoun in what somebody says.
 */
final class Controllers {

  private static final Set<String> OBJECT_MARKS = Set.of("of", "from", "for", "into", "against");

  private final Clauses clauses;
  private final Sentence s;

  Controllers(Clauses clauses) {
    this.clauses = clauses;
    this.s = clauses.sentence();
  }

  /** "Trump said he would …": the pronoun in what is said goes back to the speaker. */
  int speakerOf(int subject, int v, int depth) {
    if (!s.tag(subject).equals("PRP") || depth >= Clauses.DEPTH) {
      return subject;
    }
    int clause = v;
    while (clauses.is(clause, "conj") && s.head(clause) >= 0) {
      clause = s.head(clause);
    }
    int h = s.head(clause);
    if (h < 0
        || !(clauses.is(clause, "ccomp") || clauses.is(clause, "parataxis"))
        || !clauses.isVerb(h)) {
      return subject;
    }
    List<Integer> speakers = clauses.surfaceSubjects(h, depth + 1);
    boolean third = !s.form(subject).matches("I|[Ww]e"); // "He fired, Kess said": not Kess
    boolean another = third && h > v && s.tag(v).equals("VBD");
    return speakers.size() == 1 && !another ? speakers.get(0) : subject;
  }

  /** Who did what is told second: "was arrested and charged". */
  List<Integer> ofConjunct(int h, int depth) {
    // "was arrested and charged" shares the passive; "was elected and promised" does not
    return clauses.passive(h) ? clauses.surface(h) : clauses.surfaceSubjects(h, depth + 1);
  }

  /** Who is to do what a verb is followed by: "told them to leave". */
  List<Integer> ofComplement(int v, int h, int depth) {
    if (clauses.isGerund(v)
        && v > 0
        && v < h
        && clauses.words.grammar.plainSaying.contains(s.lemma(h))
        && clauses.child(v, "mark") < 0) {
      return List.of(); // "must take steps such as closing ports, he said": not he
    }
    if (clauses.is(v, "ccomp")) {
      int sibling = earlierClause(v, h);
      if (clauses.isGerund(v) && sibling >= 0) {
        // "…, killing 12, officials said" belongs to what happened, not to the officials
        return clauses.surfaceSubjects(sibling, depth + 1);
      }
      if (!s.tag(v).equals("VB") && !clauses.isGerund(v)) {
        return List.of();
      }
    }
    if (clauses.passive(h)) {
      List<Integer> subjects = ofPassive(h, depth);
      return subjects.isEmpty() && clauses.is(h, "conj")
          ? clauses.surfaceSubjects(s.head(h), depth + 1)
          : subjects;
    }
    if (clauses.words.grammar.calling.contains(s.lemma(h))) {
      for (String preposition : List.of("on", "upon", "to", "for")) {
        List<Integer> called = new ArrayList<>();
        clauses.own(h, preposition, called);
        if (!called.isEmpty()) {
          return called;
        }
      }
    }
    if (!clauses.words.grammar.subjectControl.contains(s.lemma(h))) {
      int object = s.child(h, "obj");
      if (object < 0) {
        object = s.child(h, "iobj");
      }
      if (object >= 0) {
        return List.of(clauses.antecedent(object, h));
      }
    }
    return clauses.surfaceSubjects(h, depth + 1);
  }

  private int earlierClause(int v, int h) {
    return clauses.children(h, "ccomp").stream().filter(c -> c < v).findFirst().orElse(-1);
  }

  /** Who does what a noun is followed by: "its decision to attack". */
  List<Integer> ofNounClause(int v, int noun, int depth) {
    int mark = clauses.child(v, "mark");
    boolean accused = mark >= 0 && OBJECT_MARKS.contains(s.lemma(mark)) && clauses.is(noun, "obj");
    if (clauses.isGerund(v) && (mark < 0 || accused)) {
      return List.of(noun);
    }
    // "its decision to attack", "made a promise to withdraw", "plans to strike"
    int owner = s.child(noun, "nmod:poss");
    if (owner >= 0) {
      return List.of(owner);
    }
    int h = s.head(noun);
    if (h >= 0 && clauses.isVerb(h) && (clauses.is(noun, "obj") || clauses.is(noun, "obl"))) {
      return clauses.surfaceSubjects(h, depth + 1);
    }
    return List.of();
  }

  /** Who does what is told beside a clause: "…, killing 12". */
  List<Integer> ofAdverbial(int v, int h, int depth) {
    int mark = clauses.child(v, "mark");
    if (clauses.child(v, "aux") >= 0
        && !clauses.isGerund(v)
        && mark >= 0
        && !s.lemma(mark).equals("to")) {
      return List.of();
    }
    if (clauses.isVerb(h)
        && (mark >= 0 && OBJECT_MARKS.contains(s.lemma(mark)) || clauses.charged(mark, h))) {
      List<Integer> objects = clauses.objects(h, depth + 1);
      if (!objects.isEmpty()) {
        return objects;
      }
    }
    if (clauses.isNoun(h) && clauses.child(h, "nsubj") < 0) {
      return List.of();
    }
    return clauses.passive(h) ? ofPassive(h, depth) : clauses.surfaceSubjects(h, depth + 1);
  }

  /** "was used by rebels to shell it": what is used does nothing; "was sent to shell it" does. */
  private List<Integer> ofPassive(int h, int depth) {
    return s.lemma(h).equals("use") ? clauses.agents(h, depth) : clauses.surface(h);
  }
}
