package org.dateline.tag;

import java.util.List;
import org.dateline.language.Sentence;
import org.dateline.lexicon.EventTypes;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence tells by the way and a reader does not take for news: what was years before, done
 * by nobody known; what is only a habit; what a novel tells; a wish that there may be.
 */
final class Asides {

  private final Clauses clauses;
  private final Sentence s;
  private final Vocabulary words;
  private final ParticipantFinder participants;

  Asides(Clauses clauses, Vocabulary words, ParticipantFinder participants) {
    this.clauses = clauses;
    this.s = clauses.sentence();
    this.words = words;
    this.participants = participants;
  }

  /** Why an event is told by the way alone; null where it is told for itself. */
  @Nullable String objection(Draft draft) {
    if (draft.pattern.pos() != 'v') {
      return null;
    }
    if (draft.type.equals("ASSAULT") && nobodys(draft.actors) && onBothSides(draft.anchor)) {
      return "the toll of a war";
    }
    if (yearsBefore(draft.anchor) && nobodys(draft.actors) && nobodys(draft.recipients)) {
      return "years before what is told, by nobody known";
    }
    boolean unsaid = draft.recipients.stream().allMatch(this::nobody);
    boolean force = EventTypes.quad(draft.type).equals("MATERIAL CONFLICT");
    if (habit(draft.anchor) && (unsaid || !force && present(draft.anchor))) {
      return "a habit, and no event";
    }
    if (able(draft.anchor)) {
      return "what somebody may do";
    }
    if (generic(draft)) {
      return "what such people do";
    }
    if (invented(draft.anchor)) {
      return "told in a work of art";
    }
    return wished(draft) || draft.outer != null && wished(draft.outer)
        ? "a wish that there may be"
        : null;
  }

  /** "the power to detain suspects"; but it was done where the power was used. */
  private boolean able(int v) {
    int at = clauses.is(v, "conj") && clauses.isVerb(s.head(v)) ? s.head(v) : v;
    int noun = s.head(at);
    if (noun < 0
        || !clauses.is(at, "acl")
        || !clauses.infinitive(at)
        || !words.abilities.contains(lemma(noun))) {
      return false;
    }
    int verb = clauses.is(noun, "obj") ? s.head(noun) : -1;
    return verb < 0 || !words.exercising.contains(lemma(verb));
  }

  /** "Doctors who treat refugees": any that do, and no one time. */
  private boolean generic(Draft draft) {
    int v = draft.anchor;
    int whose = s.head(v);
    return s.relation(v).equals("acl:relcl")
        && s.tag(v).equals("VBP")
        && (s.tag(whose).equals("NNS") || whose == 0 && s.tag(whose).equals("NNPS"))
        && draft.actors.contains(whose)
        && clauses.children(whose, "det").isEmpty()
        && clauses.children(whose, "nummod").isEmpty()
        && clauses.children(whose, "amod").isEmpty()
        && clauses.child(whose, "nmod:poss") < 0
        && unplaced(whose);
  }

  /** "with thousands killed on both sides". */
  private boolean onBothSides(int v) {
    for (int i = v + 1; i + 2 < s.size(); i++) {
      if (s.lemma(i).equals("on")
          && (lemma(i + 1).equals("both") || lemma(i + 1).equals("either"))
          && lemma(i + 2).equals("side")) {
        return true;
      }
    }
    return false;
  }

  /** "might want him to resign". */
  private boolean wished(Draft draft) {
    return draft.type.equals("REQUEST")
        && draft.realis == Realis.HYPOTHETICAL
        && words.wishing.contains(lemma(draft.trigger));
  }

  /** "The novel tells how the Romans took the city". */
  private boolean invented(int v) {
    int above = s.head(v);
    if (above >= 0 && s.tag(above).equals("WRB")) {
      above = s.head(above);
    }
    return above >= 0
        && words.depicting.contains(lemma(above))
        && clauses.subjects(above).stream().anyMatch(w -> words.artworks.contains(lemma(w)));
  }

  /** "five years after crowds burned its embassy". */
  private boolean yearsBefore(int v) {
    int mark = clauses.child(v, "mark");
    if (!clauses.is(v, "advcl") || mark < 1 || !s.lemma(mark).equals("after")) {
      return false;
    }
    return words.longTimes.contains(lemma(mark - 1));
  }

  private boolean nobodys(List<Integer> heads) {
    return heads.stream()
        .flatMap(head -> clauses.conjuncts(head).stream())
        .allMatch(this::nameless);
  }

  private boolean nobody(int head) {
    return !s.tag(head).startsWith("NNP") && participants.at(head).match() == null;
  }

  private boolean nameless(int head) {
    return !s.tag(head).startsWith("NNP") && unplaced(head);
  }

  /** Whether neither a name nor a country is known. */
  private boolean unplaced(int head) {
    Resolution match = participants.at(head).match();
    return match == null || match.country() == null && match.entityId() == null;
  }

  private boolean present(int v) {
    if (clauses.infinitive(v)) {
      return s.head(v) >= 0 && !clauses.infinitive(s.head(v)) && present(s.head(v));
    }
    String tag = s.tag(v);
    boolean bare = tag.equals("VB") && clauses.child(v, "aux") < 0;
    return tag.equals("VBP") || tag.equals("VBZ") || bare;
  }

  /** "safety rules often ignored", "they usually reject such offers". */
  private boolean habit(int v) {
    int told = clauses.infinitive(v) && s.head(v) >= 0 ? s.head(v) : v;
    return clauses.children(told, "advmod").stream()
        .anyMatch(c -> words.habitual.contains(lemma(c)));
  }

  private String lemma(int i) {
    return s.lowerLemma(i);
  }
}
