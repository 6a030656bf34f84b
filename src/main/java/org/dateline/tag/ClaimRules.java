package org.dateline.tag;

import java.util.List;
import java.util.Set;
import org.dateline.language.Sentence;
import org.dateline.lexicon.EventTypes;
import org.dateline.lexicon.Pattern.Inner;
import org.dateline.lexicon.Pattern.StepKind;

/**
 * Who says that an event happened, where it is not the writer. The nearest speaker counts; but
 * where evidence speaks ("officials stated that data suggested …"), whoever presents it does.
 */
final class ClaimRules {

  private static final int DEPTH = 12;

  private static final Set<String> TELLERS = Set.of("by", "from", "of");

  private final Clauses clauses;
  private final Sentence s;
  private final Vocabulary words;
  private final ParticipantFinder participants;

  ClaimRules(Clauses clauses, Vocabulary words, ParticipantFinder participants) {
    this.clauses = clauses;
    this.s = clauses.sentence();
    this.words = words;
    this.participants = participants;
  }

  void apply(List<Draft> drafts) {
    for (Draft draft : drafts) {
      if (draft.inner == Inner.CLAIMED && draft.outer != null && !draft.outer.actors.isEmpty()) {
        claim(draft, draft.outer.actors.get(0), false);
        draft.trace.add("claimed by " + draft.outer.pattern.id());
        continue;
      }
      if (!denied(draft) && !counts(draft)) {
        climb(draft);
      }
      if (draft.claimant < 0 && draft.stance == null) {
        source(draft);
      }
      if (draft.stance == null && hedged(draft)) {
        draft.stance = "REPORTED";
      }
    }
  }

  /** "The ministry denied an attack", "denied shelling": who denies it says that there was none. */
  private boolean denied(Draft draft) {
    boolean noun = draft.pattern.pos() == 'n' && clauses.is(draft.trigger, "obj");
    int told = noun ? draft.trigger : draft.anchor;
    boolean gerund = draft.pattern.pos() == 'v' && clauses.is(told, "xcomp");
    int verb = s.head(told);
    boolean clause = s.relation(told).startsWith("acl") || clauses.is(told, "ccomp");
    boolean report = verb >= 0 && clause && denial(verb);
    if (report) {
      verb = s.head(verb);
    }
    return (noun || gerund || report)
        && verb >= 0
        && (report || s.lemma(verb).equals("deny"))
        && (report || EventTypes.quad(draft.type).equals("MATERIAL CONFLICT"))
        && speaks(draft, verb);
  }

  /** "denied a report that", "rejected claims that": what was told before is what is denied. */
  private boolean denial(int noun) {
    int verb = s.head(noun);
    return clauses.is(noun, "obj")
        && words.tellings.contains(s.lowerLemma(noun))
        && verb >= 0
        && words.denying.contains(s.lowerLemma(verb));
  }

  /** "The ministry put the toll at 31": who counts claims. */
  private boolean counts(Draft draft) {
    int verb = countedBy(draft.trigger);
    List<Integer> subjects = verb < 0 ? List.of() : clauses.subjects(verb);
    if (subjects.isEmpty()) {
      return false;
    }
    int speaker = subjects.get(0);
    draft.counted = true;
    draft.actors.remove(Integer.valueOf(speaker));
    draft.recipients.removeIf(
        r -> clauses.is(r, "obj") && words.countNouns.contains(s.lemma(r)) && s.head(r) == verb);
    if (words.evidence.contains(s.lowerLemma(speaker))) {
      return false;
    }
    claim(draft, speaker, false);
    return true;
  }

  /** The verb of counting that a trigger is, or that it tells the object of; -1 for none. */
  private int countedBy(int trigger) {
    int object = clauses.child(trigger, "obj");
    if (object >= 0) {
      String lemma = s.lemma(object);
      boolean number = words.countNouns.contains(lemma) || words.harmedNouns.contains(lemma);
      boolean counts = number && words.counting.contains(s.lemma(trigger));
      // "the rebels acknowledged the loss of four men"
      boolean owns = lemma.equals("loss") && words.admitting.contains(s.lemma(trigger));
      return counts || owns ? trigger : -1;
    }
    // "put the number of soldiers killed at 13"
    int at = s.relation(trigger).startsWith("acl") ? s.head(trigger) : -1;
    while (at >= 0 && clauses.is(at, "nmod")) {
      at = s.head(at);
    }
    boolean number = at >= 0 && clauses.is(at, "obj") && words.countNouns.contains(s.lemma(at));
    return number && words.counting.contains(s.lemma(s.head(at))) ? s.head(at) : -1;
  }

  private void climb(Draft draft) {
    int at = draft.anchor;
    boolean evidence = false;
    for (int depth = 0; depth < DEPTH && at >= 0; depth++) {
      if (!evidence && fromBelow(draft, at)) {
        return;
      }
      int h = s.head(at);
      if (clauses.is(at, "acl") && tellers(draft, at, h)) {
        return;
      }
      boolean told = h >= 0 && (clauses.is(at, "ccomp") || clauses.is(at, "parataxis"));
      if (told && speaks(draft, h)) {
        evidence = presentsEvidence(draft.claimant);
        if (!evidence) {
          return;
        }
      }
      if (h > at && !told && trails(draft, h)) {
        return;
      }
      at = h;
    }
  }

  /** "The army's claim that", "a report from the ministry that": whose word it is. */
  private boolean tellers(Draft draft, int clause, int noun) {
    int mark = clauses.child(clause, "mark");
    if (mark < 0 || !s.lemma(mark).equals("that") || !words.tellings.contains(s.lowerLemma(noun))) {
      return false;
    }
    for (int c = s.firstChild(noun); c >= 0 && c < clause; c = s.nextSibling(c)) {
      boolean by = clauses.is(c, "nmod") && told(c);
      if ((by || s.relation(c).equals("nmod:poss")) && canSpeak(c)) {
        claim(draft, c, false);
        return true;
      }
    }
    return false;
  }

  private boolean told(int teller) {
    return TELLERS.stream().anyMatch(word -> clauses.hasCase(teller, word));
  }

  /** "…, according to a rights group", wherever the tree hangs it. */
  private void source(Draft draft) {
    for (int i = 0; i + 1 < s.size(); i++) {
      boolean set = i == 0 || !Character.isLetterOrDigit(s.form(i - 1).charAt(0));
      boolean names = s.form(i).equalsIgnoreCase("according") && s.form(i + 1).equals("to");
      int h = s.head(i);
      if (set && names && h > i && clauses.isNoun(h) && !clauses.isVerb(h)) {
        claim(draft, h, false);
        return;
      }
    }
  }

  /** "a spokeswoman told the agency": whom is no part of what. */
  private boolean informs(int verb) {
    return words.informing.contains(s.lowerLemma(verb));
  }

  /**
   * What follows a closed quotation or a comma says it, though the tree takes it for a second
   * clause.
   */
  private boolean quoted(Draft draft, int verb) {
    int subject = clauses.child(verb, "nsubj");
    if (!clauses.is(verb, "conj") || verb < draft.anchor || subject < draft.anchor) {
      return false;
    }
    boolean bare = clauses.child(verb, "cc") < 0;
    if (bare && (clauses.child(verb, "obj") < 0 || informs(verb)) && comma(draft, subject)) {
      return true;
    }
    for (int i = draft.anchor + 1; i < subject; i++) {
      if (s.form(i).equals("\"") || s.form(i).equals("''") || s.form(i).equals("”")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a comma comes right before the phrase that a word heads. */
  private boolean comma(Draft draft, int head) {
    for (int i = head - 1; i > draft.anchor; i--) {
      if (s.form(i).equals(",")) {
        return true;
      }
      if (s.tag(i).startsWith("VB") || s.tag(i).equals("IN") && !s.lemma(i).equals("of")) {
        return false;
      }
    }
    return false;
  }

  /** "Four drones were shot down, the ministry said", however the tree hangs what comes first. */
  private boolean trails(Draft draft, int verb) {
    boolean says = words.saying.contains(s.lowerLemma(verb));
    if (!says
        || verb == draft.trigger
        || clauses.child(verb, "mark") >= 0
        || clauses.children(verb, "ccomp").stream().anyMatch(c -> c > verb)) {
      // "hours after the strike, the president said that …" tells of something else
      return false;
    }
    int speaker = -1;
    for (int c = s.firstChild(verb); c >= 0 && c < verb; c = s.nextSibling(c)) {
      speaker = clauses.is(c, "nsubj") && canSpeak(c) ? c : speaker;
    }
    for (int i = draft.anchor + 1; i < speaker; i++) {
      if (s.form(i).equals(",") && speaker - i < 6) {
        claim(draft, speaker, false);
        return true;
      }
    }
    return false;
  }

  /** Data, footage, estimates: somebody's, who may be named further out. */
  private boolean presentsEvidence(int speaker) {
    return words.evidence.contains(s.lowerLemma(speaker))
        && participants.at(speaker).match() == null;
  }

  /** "…, officials said"; "as officials said"; "according to officials". */
  private boolean fromBelow(Draft draft, int at) {
    for (int c = s.firstChild(at); c >= 0; c = s.nextSibling(c)) {
      if ((clauses.is(c, "parataxis") || clauses.is(c, "advcl") || quoted(draft, c))
          && c != draft.trigger
          && c != draft.anchor
          && clauses.child(c, "ccomp") < 0
          && clauses.child(c, "xcomp") < 0
          && (clauses.child(c, "obj") < 0 || informs(c) || quoted(draft, c))
          && !itsOwn(c)
          && speaks(draft, c)) {
        return true;
      }
      if (clauses.is(c, "obl") && according(c)) {
        claim(draft, c, false);
        return true;
      }
    }
    return false;
  }

  /** "He signed it, signaling more to come": who did it is not who claims it. */
  private boolean itsOwn(int verb) {
    return s.tag(verb).equals("VBG") && clauses.child(verb, "nsubj") < 0;
  }

  /** "Chad said its army attacked, adding that …": who adds is who said, not the army. */
  private int outer(int verb) {
    int at = s.head(verb);
    for (int depth = 0; depth < DEPTH && at >= 0; depth++) {
      boolean says = words.saying.contains(s.lowerLemma(at));
      if (says && clauses.child(at, "nsubj") >= 0) {
        return at;
      }
      at = s.head(at);
    }
    return verb;
  }

  private boolean according(int i) {
    for (int c = s.firstChild(i); c >= 0; c = s.nextSibling(c)) {
      if (clauses.is(c, "case")
          && (s.form(c).equalsIgnoreCase("according") || s.lemma(c).equals("per"))) {
        return true;
      }
    }
    return false;
  }

  private boolean speaks(Draft draft, int verb) {
    String lemma = s.lowerLemma(verb);
    boolean denies = words.denying.contains(lemma);
    if (verb == draft.trigger || (!denies && !words.saying.contains(lemma))) {
      return false;
    }
    List<Integer> speakers = clauses.subjects(itsOwn(verb) ? outer(verb) : verb);
    for (int i = speakers.size() - 1; i >= 0; i--) {
      int speaker = speakers.get(i);
      boolean told = within(draft.trigger, speaker) && !within(verb, speaker);
      if (canSpeak(speaker) && !told) {
        claim(draft, speaker, denies);
        return true;
      }
    }
    return false;
  }

  /** "the suspects detained told the judge": of whom it is told, and not by whom. */
  private boolean within(int word, int phrase) {
    int at = word;
    for (int depth = 0; depth < DEPTH && at >= 0 && at != phrase; depth++) {
      at = s.head(at);
    }
    return at == phrase;
  }

  /** A day says nothing, nor does a deed or a thing that nobody stands behind. */
  private boolean canSpeak(int head) {
    String lemma = s.lowerLemma(head);
    if (!participants.acceptable(head, StepKind.SUBJ) || s.tag(head).equals("VBG")) {
      return false;
    }
    boolean writes =
        words.media.contains(lemma)
            || words.evidence.contains(lemma)
            || words.documents.contains(lemma);
    boolean nobody = words.deed.contains(lemma) || words.isVague(lemma);
    return writes || !nobody || participants.at(head).match() != null;
  }

  private void claim(Draft draft, int speaker, boolean denies) {
    draft.claimant = speaker;
    Resolution match = participants.at(speaker).match();
    boolean relayed =
        words.media.contains(s.lowerLemma(speaker))
            || (match != null && "JRN".equals(match.sector()));
    draft.stance = denies ? "DENIED" : relayed || hedged(draft) ? "REPORTED" : "ASSERTED";
    draft.trace.add("claimed by '" + s.form(speaker) + "'");
  }

  private boolean hedged(Draft draft) {
    for (int at : new int[] {draft.trigger, draft.anchor}) {
      for (int c = s.firstChild(at); c >= 0; c = s.nextSibling(c)) {
        if (words.hedging.contains(s.lowerLemma(c))) {
          return true;
        }
      }
    }
    return false;
  }
}
