package org.dateline.tag;

import org.dateline.language.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * What harms people and is nobody's deed: nature, disease, accidents, markets. "The cyclone
 * destroyed 300 houses", "killed in a fire", "drowned when their boat sank" report no event.
 */
final class Nature {

  /** Name of the rule by which a pronoun goes back to such a cause. */
  static final String RULE = "nature";

  private final Clauses clauses;
  private final Sentence s;
  private final Vocabulary words;
  private final ParticipantFinder participants;
  private @Nullable Boolean foul;

  Nature(Clauses clauses, Vocabulary words, ParticipantFinder participants) {
    this.clauses = clauses;
    this.s = clauses.sentence();
    this.words = words;
    this.participants = participants;
  }

  /** Whether a word names such a cause, or a pronoun stands for one. */
  boolean is(int head) {
    if (s.tag(head).startsWith("PRP")) {
      Resolution match = participants.at(head).match();
      return match != null && match.rule().equals(RULE);
    }
    return names(clauses, words, head);
  }

  /** Whether a noun or the name around it is of such a cause: "Cyclone Idai", "a bush fire". */
  static boolean names(Relations tree, Vocabulary words, int head) {
    Sentence s = tree.sentence();
    if (!s.tag(head).startsWith("NN") || acronym(s.form(head))) {
      return false;
    }
    boolean cause = words.nature.contains(lower(s, head));
    for (int c = s.firstChild(head); c >= 0; c = s.nextSibling(c)) {
      boolean inside = tree.is(c, "compound") || tree.is(c, "flat") || tree.is(c, "amod");
      if (inside && words.armedKinds.contains(lower(s, c))) {
        return false;
      }
      boolean name = s.tag(head).startsWith("NNP") && s.tag(c).startsWith("NNP");
      cause |= inside && name && words.nature.contains(lower(s, c));
    }
    return cause;
  }

  /** "ICE", a body: what nature does is written small. */
  private static boolean acronym(String form) {
    return form.length() > 1 && form.chars().allMatch(Character::isUpperCase);
  }

  /** Whether the harm that a draft tells of was such a cause's. */
  boolean caused(Draft draft) {
    if (draft.natural && draft.actors.isEmpty()) {
      return true;
    }
    if (!draft.type.equals("ASSAULT") || !draft.actors.isEmpty()) {
      return false;
    }
    boolean shared = clauses.is(draft.anchor, "conj") && clauses.child(draft.anchor, "nsubj") < 0;
    return (vehicle(draft)
            || under(draft.trigger)
            || under(draft.anchor)
            || shared && under(s.head(draft.anchor)))
        && !foulPlay();
  }

  private boolean vehicle(Draft draft) {
    return draft.instruments.stream().anyMatch(i -> words.civilVehicles.contains(lower(s, i)));
  }

  /** "killed in the flood", "drowned when the ferry sank". */
  private boolean under(int i) {
    for (int c = s.firstChild(i); c >= 0; c = s.nextSibling(c)) {
      boolean phrase = clauses.is(c, "obl") || clauses.is(c, "nmod");
      // "came under fire": that of guns
      boolean guns = phrase && clauses.hasCase(c, "under");
      if (phrase && !guns && clauses.child(c, "case") >= 0 && names(clauses, words, c)) {
        return true;
      }
      if (c > i && clauses.is(c, "conj") && clauses.child(c, "nsubj") < 0 && under(c)) {
        // "killed or injured in flooding"
        return true;
      }
      boolean clause = clauses.is(c, "advcl");
      int subject = clause ? clauses.child(c, "nsubj") : -1;
      if (clause && words.accidentVerbs.contains(lower(s, c))
          || subject >= 0 && names(clauses, words, subject)) {
        return true;
      }
    }
    return false;
  }

  /** "the strike had halted 158 vessels, the union said": nobody is struck. */
  boolean labour(Draft draft) {
    if (!draft.type.equals("ASSAULT")
        || draft.pattern.pos() != 'n'
        || !lower(s, draft.trigger).equals("strike")) {
      return false;
    }
    for (int i = 0; i < s.size(); i++) {
      if (words.labour.contains(lower(s, i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the sentence tells of arms or of intent. */
  boolean foulPlay() {
    if (foul == null) {
      boolean found = false;
      for (int i = 0; i < s.size() && !found; i++) {
        found = words.foulPlay.contains(lower(s, i));
      }
      foul = found;
    }
    return foul;
  }

  private static String lower(Sentence s, int i) {
    return s.lowerLemma(i);
  }
}
