package org.dateline.tag;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.language.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * How a blow was dealt, where its own words tell no mode: as the strike that it speaks of, or by
 * the weapons that were used.
 */
final class Manner {
  /** CAMEO's codes for force of no particular kind. */
  private static final Set<String> PLAIN = Set.of("180", "190");

  /** The code of a blow that is told by its weapon alone, by its mode. */
  private static final ImmutableMap<String, String> CODES =
      ImmutableMap.of(
          "drone", "195",
          "aerial", "195",
          "heavy-weapons", "194",
          "firearms", "193",
          "explosives", "183",
          "primitive", "182",
          "unconventional", "204");

  /** The modes that a weapon tells; of each there are cues, {@code mode-drone} and so on. */
  static final Set<String> MODES = CODES.keySet();

  /** What leads in a weapon. */
  private static final Set<String> WITH = Set.of("with", "by", "from");

  private static final Set<String> ONLY_WITH = Set.of("with");

  /** What leads in the blow that somebody died in. */
  private static final Set<String> DURING = Set.of("in", "by", "during", "from");

  private final Clauses clauses;
  private final Sentence s;
  private final Vocabulary words;

  Manner(Clauses clauses, Vocabulary words) {
    this.clauses = clauses;
    this.s = clauses.sentence();
    this.words = words;
  }

  /** Gives each blow that is kept and has no mode the one that is told. */
  void apply(List<Draft> drafts) {
    for (Draft draft : drafts) {
      if (draft.mode == null && draft.type.equals("ASSAULT")) {
        weapon(draft);
      }
    }
    for (Draft draft : drafts) {
      if (draft.dropped == null && draft.mode == null && draft.type.equals("ASSAULT")) {
        Draft blow = blow(draft, drafts);
        if (blow != null) {
          draft.mode = blow.mode;
          draft.cameo = plain(draft) ? blow.cameo : draft.cameo;
        }
      }
    }
  }

  private static boolean plain(Draft draft) {
    return draft.cameo == null || PLAIN.contains(draft.cameo);
  }

  /**
   * "The air strike killed two", "carried out an air strike", "were killed in an air strike", "hit
   * it with rockets, killing two".
   */
  private @Nullable Draft blow(Draft draft, List<Draft> drafts) {
    for (Draft blow : drafts) {
      if (blow == draft || blow.mode == null || !blow.type.equals(draft.type)) {
        continue;
      }
      boolean noun = blow.pattern.pos() == 'n';
      boolean effect = s.tag(draft.anchor).equals("VBG") && s.head(draft.anchor) == blow.anchor;
      boolean below = s.head(blow.trigger) == draft.anchor || s.head(blow.trigger) == draft.trigger;
      boolean during = clauses.is(blow.trigger, "obl") && led(blow.trigger, DURING);
      boolean made = clauses.is(blow.trigger, "obj") || clauses.is(blow.trigger, "nsubj");
      if (draft.instruments.contains(blow.trigger)
          || effect
          || noun && below && blow.dropped != null && (during || made)) {
        return blow;
      }
    }
    return null;
  }

  private void weapon(Draft draft) {
    for (int weapon : weapons(draft)) {
      String mode = mode(weapon);
      if (mode != null) {
        draft.mode = mode;
        draft.cameo = plain(draft) ? CODES.get(mode) : draft.cameo;
        draft.trace.add(mode + " by '" + s.form(weapon) + "'");
        return;
      }
    }
  }

  /** "Missile Systems": what a weapon is called may stand before its noun. */
  private @Nullable String mode(int weapon) {
    String mode = words.modes.get(s.lowerLemma(weapon));
    for (int word : clauses.children(weapon, "compound")) {
      mode = mode == null ? words.modes.get(s.lowerLemma(word)) : mode;
    }
    return mode;
  }

  /**
   * Head tokens of what it was done with: what stood for an actor first, then in the text's order.
   */
  private List<Integer> weapons(Draft draft) {
    List<Integer> heads = new ArrayList<>(draft.instruments);
    for (int i = 0; i < s.size(); i++) {
      int head = s.head(i);
      if (head >= 0 && (head == draft.anchor || head == draft.trigger)) {
        if (wielded(i, head) || led(i, WITH) && !clauses.is(i, "nmod") || led(i, ONLY_WITH)) {
          heads.add(i);
        } else if (i > head && wielding(i)) {
          heads.add(clauses.child(i, "obj"));
        }
      } else if (draft.actors.contains(head) && s.form(i).equals("armed") && i > head) {
        // "gunmen armed with rifles"
        heads.addAll(clauses.children(i, "obl"));
        heads.addAll(clauses.children(head, "nmod"));
      }
    }
    List<Integer> found = new ArrayList<>();
    heads.forEach(head -> found.addAll(clauses.conjuncts(head)));
    return found;
  }

  /** "used drones to strike", "a gun attack": the weapon is the verb's object, or in the noun. */
  private boolean wielded(int i, int head) {
    boolean object = clauses.is(i, "obj") || clauses.is(i, "nsubj:pass");
    return object && words.wielding.contains(s.lowerLemma(head))
        || clauses.is(i, "compound") && s.tag(head).startsWith("NN");
  }

  private boolean wielding(int v) {
    return words.wielding.contains(s.lowerLemma(v))
        && s.tag(v).equals("VBG")
        && clauses.child(v, "mark") < 0
        && clauses.child(v, "obj") >= 0;
  }

  private boolean led(int noun, Set<String> prepositions) {
    int link = clauses.child(noun, "case");
    return link >= 0 && prepositions.contains(s.lowerLemma(link));
  }
}
