package org.dateline.tag;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.language.Sentence;
import org.dateline.lexicon.Pattern.StepKind;
import org.dateline.tag.ActorLookup.ActorMatch;
import org.dateline.tag.NounPhrases.Phrase;
import org.jspecify.annotations.Nullable;

/** The participants of one sentence: spans by the tree, identities by the lexicon. */
final class ParticipantFinder {

  /** Most participants on one side of an event; longer lists are cut. */
  private static final int MOST = 24;

  /**
   * A participant.
   *
   * @param phrase where it stands
   * @param match who it is; null where nothing is known but the words
   */
  record Found(Phrase phrase, @Nullable ActorMatch match) {}

  private final Clauses clauses;
  private final Sentence s;
  private final NounPhrases phrases;
  private final ActorLookup lookup;
  private final Vocabulary words;
  private final Map<Integer, Found> byHead = new HashMap<>();

  ParticipantFinder(Clauses clauses, ActorLookup lookup, Vocabulary words) {
    this.clauses = clauses;
    this.s = clauses.sentence();
    this.phrases = new NounPhrases(s);
    this.lookup = lookup;
    this.words = words;
  }

  /** Whether a word can head a participant when it is reached by this kind of step. */
  boolean acceptable(int word, StepKind by) {
    String lemma = s.lemma(word).toLowerCase(Locale.ROOT);
    String tag = s.tag(word);
    if (words.temporal.contains(lemma)
        || tag.equals("EX")
        || lemma.equals("it") && by != StepKind.SUBJ
        || !(clauses.isNoun(word)
            || tag.startsWith("JJ")
            || tag.equals("DT")
            || tag.equals("PRP$")
            || tag.equals("FW")
            || tag.equals("VBG"))) {
      return false;
    }
    if (by == StepKind.MOD) {
      return at(word).match() != null && !isLowerCommon(word);
    }
    if (by == StepKind.SELF || tag.equals("VBG")) {
      return true;
    }
    return true;
  }

  private boolean isLowerCommon(int word) {
    ActorMatch match = at(word).match();
    return match != null && match.country() == null && match.sector() == null;
  }

  /** Whether the participant at a word has one of these sectors, or is known at all (ACTOR). */
  boolean hasSector(int word, Set<String> sectors) {
    ActorMatch match = at(word).match();
    if (match == null) {
      return false;
    }
    return sectors.contains("ACTOR")
        || (match.sector() != null && sectors.contains(match.sector()));
  }

  /** Who a head word names; the possessor where the phrase itself names nobody. */
  Found at(int head) {
    Found known = byHead.get(head);
    if (known != null) {
      return known;
    }
    Phrase phrase = phrases.around(head);
    Found found = new Found(phrase, lookup.resolve(s, phrase.from(), phrase.to(), head));
    if (found.match() == null || unnamed(found.match())) {
      Found better = owner(head);
      if (better != null) {
        found = better;
      }
    }
    byHead.put(head, found);
    return found;
  }

  private static boolean unnamed(ActorMatch match) {
    return match.country() == null && match.entityId() == null && match.sector() == null;
  }

  /** Whose it is: "Trump's decision", "the decision of the court", "a strike by Israel". */
  private @Nullable Found owner(int head) {
    List<Integer> places = new ArrayList<>();
    for (int c = s.firstChild(head); c >= 0; c = s.nextSibling(c)) {
      if (s.relation(c).equals("nmod:poss")) {
        places.add(0, c);
      } else if (clauses.is(c, "nmod") && (clauses.hasCase(c, "of") || clauses.hasCase(c, "by"))) {
        places.add(c);
      }
    }
    for (int place : places) {
      if (s.tag(place).equals("PRP$")) {
        continue;
      }
      Phrase phrase = phrases.around(place);
      ActorMatch match = lookup.resolve(s, phrase.from(), phrase.to(), place);
      if (match != null && !unnamed(match)) {
        return new Found(phrase, match);
      }
    }
    return null;
  }

  /** The participants at some head words and their conjuncts, each span once, in text order. */
  List<Found> all(List<Integer> heads) {
    Map<Integer, Found> byStart = new java.util.TreeMap<>();
    for (int head : heads) {
      for (int each : clauses.conjuncts(head)) {
        Found found = at(each);
        if (byStart.size() < MOST) {
          byStart.putIfAbsent(found.phrase().from(), found);
        }
      }
    }
    return List.copyOf(byStart.values());
  }
}
