package org.dateline.tag;

import java.util.Set;
import org.dateline.language.Sentence;

/**
 * Event nouns that take it for known that the event was: "the arrest of the mayor", "Tuesday's
 * bombing", "the massacre at the well".
 */
final class Presupposed {

  /** What has a day and a place, though nobody is named for it. */
  private static final Set<String> FORCEFUL = Set.of("ASSAULT", "COERCE", "PROTEST");

  private static final Set<String> ONE = Set.of("a", "an", "another");

  /** What an answer to it, or the time after it, takes for known. */
  private static final Set<String> ANSWERED =
      Set.of("ASSAULT", "COERCE", "PROTEST", "SANCTION", "RETREAT");

  private static final Set<String> AFTER =
      Set.of("after", "following", "over", "during", "since", "because", "response");

  private final Clauses clauses;
  private final Sentence s;
  private final Vocabulary words;
  private final Agency agency;

  Presupposed(Clauses clauses, Vocabulary words, Agency agency) {
    this.clauses = clauses;
    this.s = clauses.sentence();
    this.words = words;
    this.agency = agency;
  }

  /**
   * Whether it is known which one, though nobody is named for it: by its day, "Saturday's
   * demonstration", or as a blow that is over, by its place: "the massacre at Dansara".
   */
  boolean known(Draft draft) {
    int noun = draft.trigger;
    boolean day = dated(noun) && (words.blows.contains(lemma(noun)) || in(noun));
    return broke(draft) || (forceful(draft) && (day || placed(draft) || occurred(draft)));
  }

  /** "Riots broke out in Lima", "roads in Lima were blocked": whoever it was, and there. */
  private boolean broke(Draft draft) {
    return draft.type.equals("PROTEST")
        && draft.pattern.pos() == 'v'
        && draft.realis == Realis.ACTUAL
        && (at(draft.trigger) || clauses.subjects(draft.trigger).stream().anyMatch(this::at));
  }

  /** "The blast tore through stalls", "the assault came at dawn": more is told of it. */
  boolean occurred(Draft draft) {
    int noun = draft.trigger;
    int verb = s.head(noun);
    return verb >= 0
        && draft.type.equals("ASSAULT")
        && draft.anchor == noun
        && clauses.is(noun, "nsubj")
        && s.tag(verb).equals("VBD")
        && (words.occurring.contains(lemma(verb)) || words.tearing.contains(lemma(verb)))
        && words.blows.contains(lemma(noun))
        && definite(noun);
  }

  /** "The blast tore through stalls": what it did is told. */
  boolean tears(int noun) {
    int verb = s.head(noun);
    return verb >= 0 && clauses.is(noun, "nsubj") && words.tearing.contains(lemma(verb));
  }

  private boolean in(int noun) {
    return clauses.prepositional(noun, "in").stream()
        .anyMatch(place -> s.tag(place).startsWith("NNP"));
  }

  private static boolean forceful(Draft draft) {
    return draft.pattern.pos() == 'n'
        && draft.realis == Realis.ACTUAL
        && FORCEFUL.contains(draft.type);
  }

  /** "the massacre at Dansara". */
  boolean placed(Draft draft) {
    int noun = draft.trigger;
    return forceful(draft)
        && definite(noun)
        && words.blows.contains(lemma(noun))
        && words.grammar.placing.stream()
            .flatMap(word -> clauses.prepositional(noun, word).stream())
            .anyMatch(place -> s.tag(place).startsWith("NNP") || named(place));
  }

  /** "the arrest of the mayor", "the assault on a hotel", "the attack on its convoy". */
  boolean holds(Draft draft) {
    return draft.realis == Realis.ACTUAL
        && definite(draft.trigger)
        && !draft.recipients.isEmpty()
        && draft.recipients.stream().allMatch(this::particular);
  }

  /**
   * Whether what is told answers it or came after it: "condemned the coup", "resigned over the
   * killings", "18 days after their abduction", "accused them of the bombing".
   */
  boolean answered(Draft draft) {
    int noun = draft.trigger;
    int h = s.head(noun);
    boolean which = definite(noun) || clauses.child(noun, "nmod:poss") >= 0 || sited(draft);
    boolean any = draft.recipients.stream().anyMatch(head -> !specific(head));
    boolean blow = words.blows.contains(lemma(noun)) || words.dealt.contains(lemma(noun));
    boolean one = draft.hasActor() || !any && (blow || draft.hasRecipient());
    if (h < 0
        || !which
        || !one
        || draft.pattern.pos() != 'n'
        || draft.anchor != noun
        || draft.realis != Realis.ACTUAL
        || !ANSWERED.contains(draft.type)) {
      return false;
    }
    if (clauses.is(noun, "obj")) {
      return words.judging.contains(lemma(h));
    }
    if (!clauses.is(noun, "obl") && !clauses.is(noun, "nmod")) {
      return false;
    }
    boolean of = clauses.hasCase(noun, "of");
    boolean blamed = of || clauses.hasCase(noun, "for");
    boolean answer =
        clauses.hasCase(noun, "to")
            || clauses.hasCase(noun, "against")
            || clauses.hasCase(noun, "at");
    return AFTER.stream().anyMatch(word -> clauses.hasCase(noun, word))
        || blamed && words.blaming.contains(lemma(h))
        || of && words.involved.contains(lemma(h))
        || answer && words.answerNouns.contains(lemma(h))
        || clauses.hasCase(noun, "in") && shared(h);
  }

  /** "an attack on a hotel near Beni": one that has a place, though it is not told of before. */
  private boolean sited(Draft draft) {
    int det = clauses.child(draft.trigger, "det");
    return det >= 0
        && ONE.contains(lemma(det))
        && words.blows.contains(lemma(draft.trigger))
        && (at(draft.trigger) || draft.recipients.stream().anyMatch(this::at));
  }

  private boolean at(int noun) {
    return words.grammar.placing.stream()
        .flatMap(word -> clauses.prepositional(noun, word).stream())
        .anyMatch(place -> s.tag(place).startsWith("NNP"));
  }

  /** "had any part in the killing", "denied a role in it", "the deaths in the raid". */
  private boolean shared(int above) {
    if (words.sharing.contains(lemma(above))) {
      return true;
    }
    int object = clauses.isVerb(above) ? clauses.child(above, "obj") : -1;
    return object >= 0 && words.sharing.contains(lemma(object));
  }

  /** "the killing of civilians" is of any, "of two civilians" is told. */
  private boolean specific(int head) {
    return !s.tag(head).equals("NNS")
        || clauses.child(head, "det") >= 0
        || clauses.child(head, "nummod") >= 0
        || clauses.child(head, "nmod:poss") >= 0
        || clauses.child(head, "amod") >= 0
        || clauses.child(head, "compound") >= 0;
  }

  /** "a day after a curfew was imposed": a deed whose object tells it, that another came after. */
  boolean came(Draft draft) {
    int verb = draft.trigger;
    int mark = clauses.child(verb, "mark");
    return draft.pattern.pos() == 'v'
        && draft.realis == Realis.ACTUAL
        && clauses.is(verb, "advcl")
        && mark >= 0
        && lemma(mark).equals("after")
        && s.child(verb, "aux:pass") >= 0
        && draft.pattern.conditions().stream().anyMatch(c -> !c.negated() && !c.words().isEmpty());
  }

  /** "Tuesday's attack". */
  boolean dated(int noun) {
    int owner = clauses.child(noun, "nmod:poss");
    return owner >= 0 && words.temporal.contains(lemma(owner));
  }

  /** "the attack", "that attack". */
  boolean definite(int noun) {
    int det = clauses.child(noun, "det");
    return det >= 0 && words.pointing.contains(lemma(det));
  }

  /** Whether a phrase names one thing or person, or some that are counted; no whole country. */
  private boolean particular(int head) {
    boolean one = s.tag(head).equals("NN") && clauses.child(head, "det") >= 0;
    return clauses.child(head, "nummod") >= 0
        || one
        || owned(head)
        || (s.tag(head).startsWith("NNP") && !agency.country(head));
  }

  /** "its convoy". */
  private boolean owned(int head) {
    int owner = clauses.child(head, "nmod:poss");
    return owner >= 0 && s.tag(owner).equals("PRP$");
  }

  /** "the Guayaquil prison". */
  private boolean named(int place) {
    int first = clauses.child(place, "compound");
    return first >= 0 && s.tag(first).equals("NNP");
  }

  private String lemma(int i) {
    return s.lowerLemma(i);
  }
}
