package org.dateline.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.dateline.language.Sentence;
import org.dateline.lexicon.EventTypes;
import org.dateline.record.Participant;
import org.jspecify.annotations.Nullable;

/**
 * Whose weapons and attacks these are: those of the sentence's own shooting, or of the attack that
 * the article told before ("five of the missiles were intercepted", "the strike hit a depot"). A
 * side that claims an interception in the passive made it itself.
 */
final class PriorAttack {

  private static final Set<String> POINTING = Set.of("the", "this", "these", "that", "those");

  private static final int DEPTH = 3;

  private final Clauses clauses;
  private final Sentence s;
  private final Vocabulary words;
  private final ParticipantFinder participants;
  private final Agency agency;

  PriorAttack(Clauses clauses, Vocabulary words, ParticipantFinder participants, Agency agency) {
    this.clauses = clauses;
    this.s = clauses.sentence();
    this.words = words;
    this.participants = participants;
    this.agency = agency;
  }

  /** Gives drafts the participants that they owe to others of the sentence or the article. */
  void apply(List<Draft> drafts, ArmsExchange exchange) {
    for (Draft draft : drafts) {
      if (draft.dropped != null) {
        continue;
      }
      if (!draft.type.equals("ASSAULT")) {
        judged(draft, exchange);
      } else if (interception(draft)) {
        draft.interception = true;
        intercepted(draft, exchange);
      } else {
        sameSentence(draft, drafts);
        earlier(draft, exchange);
      }
    }
  }

  /** "denounced the strikes": whoever made them. */
  private void judged(Draft draft, ArmsExchange exchange) {
    Participant attacker = exchange.attacker();
    if (attacker == null || EventTypes.quad(draft.type).equals("MATERIAL CONFLICT")) {
      return;
    }
    boolean pointed =
        draft.recipients.size() == 1
            && agency.attack(draft.recipients.get(0))
            && definite(draft.recipients.get(0))
            && unowned(draft.recipients.get(0));
    if (pointed && !sides(draft.actors).contains(attacker.getCountry())) {
      draft.recipients = List.of();
      draft.lentRecipients = List.of(attacker);
      draft.trace.add("the attack is that of '" + attacker.getName() + "'");
    }
  }

  private boolean interception(Draft draft) {
    return words.intercepting.contains(lemma(draft.trigger))
        && draft.recipients.stream().anyMatch(agency::weapon)
        && draft.instruments.isEmpty();
  }

  private void intercepted(Draft draft, ArmsExchange exchange) {
    Participant attacker = exchange.attacker();
    Participant target = exchange.target();
    if (draft.actors.isEmpty() && draft.claimant >= 0) {
      Resolution claimant = participants.at(draft.claimant).match();
      String side = claimant == null ? null : claimant.country();
      boolean party =
          target == null || attacker == null
              ? armed(claimant)
              : side != null && side.equals(target.getCountry());
      if (side != null && party) {
        draft.actors = List.of(draft.claimant);
        draft.trace.add("the claimant intercepted");
      }
    }
    if (attacker != null && !sides(draft.actors).contains(attacker.getCountry())) {
      for (int head : draft.recipients) {
        if (agency.weapon(head) && unowned(head)) {
          participants.assign(
              head,
              Resolution.of(
                  attacker.getCountry(), "MIL", null, null, null, .5, "fired by", List.of()));
          draft.trace.add("the weapons are those of '" + attacker.getName() + "'");
        }
      }
    }
  }

  /** Whether somebody speaks for a country's arms: it, its military, its ministry of defence. */
  private static boolean armed(@Nullable Resolution match) {
    if (match == null) {
      return false;
    }
    String name = match.entityName();
    return match.sector() == null
        || match.sector().equals("MIL")
        || (name != null && name.contains("Defen"));
  }

  /** "launched missiles targeting depots": one shooting, whose sides both clauses share. */
  private void sameSentence(Draft draft, List<Draft> drafts) {
    for (Draft other : drafts) {
      if (other == draft || !other.type.equals("ASSAULT") || interception(other)) {
        continue;
      }
      boolean shot =
          draft.actors.isEmpty()
              && !other.actors.isEmpty()
              && weapons(draft).stream().anyMatch(i -> fires(other, i));
      if (shot) {
        draft.actors = new ArrayList<>(other.actors);
        draft.trace.add("by those of '" + s.form(other.trigger) + "'");
      }
      if ((shot || participial(draft, other)) && draft.actors.equals(other.actors)) {
        if (other.recipients.isEmpty()) {
          other.recipients = new ArrayList<>(draft.recipients);
        } else if (draft.recipients.isEmpty() && clauses.isVerb(draft.trigger)) {
          draft.recipients = new ArrayList<>(other.recipients);
        }
      }
    }
  }

  /**
   * The weapons and attacks that stand where an actor should, and the weapons that are subjects.
   */
  private List<Integer> weapons(Draft draft) {
    List<Integer> found = new ArrayList<>(draft.instruments);
    if (clauses.isVerb(draft.trigger)) {
      clauses.subjects(draft.trigger).stream().filter(agency::weapon).forEach(found::add);
    }
    return found;
  }

  private boolean fires(Draft other, int weapon) {
    return clauses.isVerb(other.trigger)
        && clauses.objects(other.trigger).stream()
            .anyMatch(o -> clauses.conjuncts(o).contains(weapon));
  }

  /** Whether a draft's clause is a participle under another's: "…, firing 120 missiles". */
  private boolean participial(Draft draft, Draft other) {
    int at = draft.anchor;
    for (int depth = 0; depth < DEPTH && at >= 0; depth++) {
      if (!s.tag(at).equals("VBG") || clauses.child(at, "nsubj") >= 0) {
        return false;
      }
      at = s.head(at);
      if (at == other.anchor) {
        return true;
      }
    }
    return false;
  }

  /** "The attack targeted a depot", "one missile hit it": by whoever attacked before. */
  private void earlier(Draft draft, ArmsExchange exchange) {
    Participant attacker = exchange.attacker();
    Participant target = exchange.target();
    if (attacker == null || target == null || !draft.actors.isEmpty() || elsewhere(draft, target)) {
      return;
    }
    boolean weapons =
        weapons(draft).stream().anyMatch(i -> (definite(i) || counted(i)) && unowned(i));
    boolean event =
        draft.pattern.pos() == 'n'
            && draft.anchor == draft.trigger
            && definite(draft.trigger)
            && (draft.recipients.isEmpty() || thisOne(draft.trigger))
            && tookPlace(draft.trigger);
    if (weapons || event) {
      draft.lentActors = List.of(attacker);
      draft.lentRecipients = draft.recipients.isEmpty() ? List.of(target) : List.of();
      draft.trace.add("by '" + attacker.getName() + "', as told before");
    }
  }

  /** Whether what is hit is another's than the one attacked before. */
  private boolean elsewhere(Draft draft, Participant target) {
    return sides(draft.recipients).stream().anyMatch(c -> !c.equals(target.getCountry()));
  }

  private List<String> sides(List<Integer> heads) {
    return heads.stream()
        .map(head -> participants.at(head).match())
        .filter(Objects::nonNull)
        .map(Resolution::country)
        .filter(Objects::nonNull)
        .toList();
  }

  private boolean unowned(int head) {
    Resolution match = participants.at(head).match();
    return match == null || match.country() == null;
  }

  /** Whether an attack is told to have taken place: by its verb, or by a relative clause. */
  private boolean tookPlace(int noun) {
    int h = s.head(noun);
    if (h < 0 && thisOne(noun)) {
      return true;
    }
    if (h >= 0 && clauses.is(noun, "nsubj") && words.tookPlace.contains(lemma(h))) {
      return !toldAnew(h);
    }
    for (int c : clauses.children(noun, "acl")) {
      if (words.tookPlace.contains(lemma(c)) && clauses.isVerb(c)) {
        return true;
      }
    }
    return false;
  }

  /** "The attack began when a bomber rammed the gate": by whom is told there. */
  private boolean toldAnew(int verb) {
    for (int c : clauses.children(verb, "advcl")) {
      int who = clauses.child(c, "nsubj");
      int when = clauses.child(c, "advmod");
      when = when < 0 ? clauses.child(c, "mark") : when;
      if (when >= 0 && lemma(when).equals("when") && who >= 0 && clauses.isNoun(who)) {
        return true;
      }
    }
    return false;
  }

  /** "This attack": no other than the one told before. */
  private boolean thisOne(int noun) {
    int det = clauses.child(noun, "det");
    return det >= 0 && POINTING.contains(lemma(det)) && !lemma(det).equals("the");
  }

  private boolean definite(int noun) {
    if (s.tag(noun).equals("PRP")) {
      return true;
    }
    int det = clauses.child(noun, "det");
    return det >= 0 && POINTING.contains(lemma(det));
  }

  private boolean counted(int noun) {
    return s.tag(noun).equals("CD") || clauses.child(noun, "nummod") >= 0;
  }

  private String lemma(int i) {
    return s.lowerLemma(i);
  }
}
