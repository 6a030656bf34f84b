package org.dateline.tag;

import java.util.List;
import org.dateline.language.Sentence;
import org.dateline.lexicon.EventTypes;
import org.dateline.lexicon.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which events are told firmly enough to be mentions. A reader of news takes "the strike provoked a
 * response" for talk about a strike, and "Ukraine's strike on a depot" for a strike.
 */
final class Admission {

  static final String CONFLICT = "MATERIAL CONFLICT";
  private static final String NOBODY = "nobody takes part";

  private final Clauses clauses;
  private final Sentence s;
  private final Vocabulary words;

  private final Agency agency;
  private final Nature nature;
  private final Subject subject;
  private final boolean introduces;
  private final Standing standing;
  private final Asides asides;
  private final Presupposed presupposed;
  private final NounFirmness nouns;

  Admission(
      Clauses clauses,
      Vocabulary words,
      Agency agency,
      Nature nature,
      Subject subject,
      boolean introduces,
      Standing standing,
      Asides asides) {
    this.standing = standing;
    this.asides = asides;
    this.presupposed = new Presupposed(clauses, words, agency);
    this.nouns = new NounFirmness(clauses, words, agency, presupposed);
    this.nature = nature;
    this.introduces = introduces;
    this.agency = agency;
    this.subject = subject;
    this.clauses = clauses;
    this.s = clauses.sentence();
    this.words = words;
  }

  /** Drops what is not told firmly, and events told twice. */
  void apply(List<Draft> drafts) {
    for (Draft draft : drafts) {
      if (draft.dropped == null) {
        draft.dropped = objection(draft, drafts);
      }
    }
    for (Draft draft : drafts) {
      if (draft.inner == Pattern.Inner.DROP
          && draft.outer != null
          && NOBODY.equals(draft.outer.dropped)) {
        // "the toll from the strike on the town rose": it is told for itself after all
        draft.dropped = objection(draft, drafts);
      }
    }
  }

  private @Nullable String objection(Draft draft, List<Draft> drafts) {
    boolean actor = draft.hasActor();
    boolean recipient = draft.hasRecipient();
    if (!actor && !recipient && !blow(draft) && !known(draft) && !draft.counted) {
      return NOBODY;
    }
    if (nature.caused(draft)) {
      return "nobody's deed: nature, disease or an accident";
    }
    if (!actor && draft.abstraction) {
      return "an abstraction acts";
    }
    String idle = idle(draft, drafts);
    String aside = idle == null ? asides.objection(draft) : idle;
    if (aside != null) {
      return aside;
    }
    if (subject == Subject.DISASTER) {
      if (!actor && draft.type.equals("ASSAULT") && !nature.foulPlay()) {
        return "in an article on a disaster, and by nobody";
      }
    } else if (!subject.ofPublic()
        && (!agency.official(draft, subject)
            || !standing.abroad(draft)
            || draft.realis == Realis.PLANNED
            || draft.realis == Realis.HYPOTHETICAL
            || (draft.type.equals("AID") && !recipient))) {
      return "in an article on " + subject + ", and no deed of a public body";
    }
    if (!actor && draft.type.equals("REQUEST") && draft.trigger == 0) {
      return "asked by the press";
    }
    String slight = introduces ? standing.objection(draft) : null;
    if (slight != null) {
      return slight;
    }
    if (!actor && nature.labour(draft)) {
      return "a strike of workers";
    }
    if (draft.pattern.pos() == 'n' && clauses.hasCase(draft.trigger, "without")) {
      return "told to be missing";
    }
    if (draft.pattern.pos() == 'n') {
      if (!actor && !recipient && harmedBy(draft, drafts)) {
        return "told by its verb";
      }
      draft.tears = presupposed.tears(draft.trigger);
      boolean told =
          presupposed.answered(draft)
              || presupposed.occurred(draft)
              || nouns.firmness(draft, actor, recipient) > 1;
      return told ? null : "a noun that only names it";
    }
    boolean harm = EventTypes.quad(draft.type).equals(CONFLICT);
    if (!actor && draft.inanimate && !harm) {
      return "no one acts";
    }
    if (!actor && attributive(draft.anchor, recipient || harm)) {
      return "a participle that only tells which";
    }
    if (draft.pointless && draft.type.equals("ASSAULT") && plain(draft.pattern)) {
      return "what is struck is abstract";
    }
    if (effect(draft)) {
      return "an effect of what is told";
    }
    if (Questions.only(draft, clauses)) {
      return "only a question";
    }
    if (ofAny(draft.anchor)) {
      return "of any such, and of none that is told";
    }
    if (!recipient && draft.inner == Pattern.Inner.PLANNED) {
      return "told by " + draft.outerRule();
    }
    boolean denied = "DENIED".equals(draft.stance) && recipient;
    if (!actor && !denied && draft.realis != Realis.ACTUAL && subordinate(draft.anchor)) {
      return "nobody's, and not told to have happened";
    }
    if (draft.pattern.type().equals("CONSULT") && !recipient) {
      return "with nobody";
    }
    boolean doer = draft.actors.stream().anyMatch(agency::known);
    boolean subject = clauses.is(draft.anchor, "csubj") || afterThat(draft.anchor);
    if (gerund(draft.anchor) && (!doer || subject)) {
      return "a gerund that only names it";
    }
    return purpose(draft, drafts) ? "a purpose of what is told" : null;
  }

  /** "The attack killed two": one blow, and whom it befell. */
  private boolean harmedBy(Draft noun, List<Draft> drafts) {
    return clauses.is(noun.trigger, "nsubj")
        && drafts.stream()
            .anyMatch(
                d ->
                    d != noun
                        && d.anchor == s.head(noun.trigger)
                        && d.type.equals(noun.type)
                        && d.hasRecipient()
                        && d.dropped == null);
  }

  private boolean known(Draft draft) {
    return presupposed.known(draft) || presupposed.answered(draft) || presupposed.came(draft);
  }

  /** "Three shells landed near the dam": weapons struck, whoever fired them, whomever they hit. */
  private boolean blow(Draft draft) {
    return draft.type.equals("ASSAULT")
        && draft.inanimate
        && draft.realis == Realis.ACTUAL
        && draft.pattern.pos() == 'v'
        && (!subordinate(draft.anchor) || clauses.is(draft.anchor, "ccomp"));
  }

  /** What tells nothing between two parties: with oneself, twice, or only what is claimed. */
  private @Nullable String idle(Draft draft, List<Draft> drafts) {
    boolean claims =
        draft.type.equals("ACCUSE")
            && draft.pattern.inner() == Pattern.Inner.CLAIMED
            && (!draft.hasRecipient() || introduces && lemma(draft.trigger).equals("claim"));
    boolean aside = clauses.is(draft.anchor, "parataxis") && lemma(draft.trigger).equals("claim");
    if (aside && drafts.stream().anyMatch(d -> d.anchor == s.head(draft.anchor))
        || claims && drafts.stream().anyMatch(d -> d.outer == draft && d.dropped == null)) {
      return "it only claims what is told for itself";
    }
    for (Draft other : drafts) {
      boolean twin =
          other != draft
              && other.dropped == null
              && other.pattern.id().equals(draft.pattern.id())
              && clauses.is(draft.anchor, "conj")
              && s.head(draft.anchor) == other.anchor
              && other.actors.equals(draft.actors)
              && other.recipients.equals(draft.recipients);
      if (twin) {
        return "told with '" + s.form(other.trigger) + "'";
      }
    }
    boolean harm = EventTypes.quad(draft.type).equals(CONFLICT);
    boolean itself = harm ? agency.onItself(draft) : agency.withItself(draft);
    return itself && !draft.reciprocal && !draft.type.equals("ASSAULT") ? "with itself" : null;
  }

  /** "recently reclaimed territory", and for what harms nobody "missiles provided by allies". */
  private boolean attributive(int v, boolean told) {
    int h = s.head(v);
    boolean participle = s.tag(v).equals("VBN") || s.tag(v).equals("VBD");
    return participle
        && h >= 0
        && clauses.isNoun(h)
        && (h > v && clauses.child(v, "nsubj") < 0 || clauses.is(v, "acl") && !told);
  }

  /** Whether a pattern asks for nothing but its trigger. */
  private static boolean plain(Pattern pattern) {
    return pattern.conditions().stream().allMatch(Pattern.Condition::negated);
  }

  /** "…, allowing customers to order": what happened did, and nobody by a deed of its own. */
  private boolean effect(Draft draft) {
    int v = draft.anchor;
    return s.tag(v).equals("VBG")
        && words.effects.contains(lemma(v))
        && (clauses.is(v, "advcl") || clauses.is(v, "acl"))
        && clauses.child(v, "nsubj") < 0
        && clauses.child(v, "mark") < 0
        && clauses.child(v, "case") < 0
        && !(s.head(v) >= 0 && Deciding.isDecision(clauses, s.head(v)));
  }

  /** "any strikes supported by them". */
  private boolean ofAny(int v) {
    int h = s.head(v);
    int det = h >= 0 && clauses.is(v, "acl") ? clauses.child(h, "det") : -1;
    return det >= 0 && lemma(det).equals("any");
  }

  private boolean subordinate(int v) {
    return clauses.is(v, "advcl")
        || clauses.is(v, "acl")
        || clauses.is(v, "xcomp")
        || clauses.is(v, "ccomp")
        || clauses.is(v, "csubj");
  }

  /** "allowing it would…", "the role in fighting …": named, not told. */
  private boolean gerund(int v) {
    if (!s.tag(v).equals("VBG") || clauses.child(v, "nsubj") >= 0) {
      return false;
    }
    int h = s.head(v);
    if (afterThat(v)) {
      return true;
    }
    boolean marked = clauses.child(v, "mark") >= 0 || clauses.child(v, "case") >= 0;
    return clauses.is(v, "csubj") || (marked && h >= 0);
  }

  /** "said that using them would …": the subject of its clause. */
  private boolean afterThat(int v) {
    return v > 0
        && s.tag(v).equals("VBG")
        && s.lemma(v - 1).equals("that")
        && clauses.child(v, "aux") < 0;
  }

  /** "allowed it to strike": the strike is what the allowing is for. */
  private boolean purpose(Draft draft, List<Draft> drafts) {
    int v = draft.anchor;
    boolean meant = draft.realis == Realis.PLANNED || draft.realis == Realis.HYPOTHETICAL;
    boolean condition = clauses.hasAux(v, "should"); // "should they attack, …"
    boolean begun =
        s.tag(v).equals("VBG")
            && clauses.is(v, "xcomp")
            && words.grammar.begun.contains(lemma(s.head(v)));
    if (draft.outer != null || !meant || condition || begun || !subordinate(v)) {
      return false;
    }
    if (draft.recipients.isEmpty() && clauses.child(v, "nsubj") < 0 && !clauses.is(v, "ccomp")) {
      return true;
    }
    int at = v;
    for (int depth = 0; depth < 3 && subordinate(at) && !clauses.is(at, "ccomp"); depth++) {
      at = s.head(at);
      for (Draft other : drafts) {
        if (other != draft && other.dropped == null && other.anchor == at) {
          if (other.type.equals(draft.type) && other.recipients.isEmpty()) {
            other.recipients.addAll(draft.recipients);
          }
          return true;
        }
      }
    }
    return false;
  }

  private String lemma(int i) {
    return s.lowerLemma(i);
  }
}
