package org.dateline.tag;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.language.Sentence;
import org.dateline.lexicon.QuantityAttributes;
import org.dateline.lexicon.QuantityAttributes.Rule;
import org.dateline.lexicon.QuantityAttributes.Slot;
import org.dateline.tag.QuantityGovernor.Governor;
import org.jspecify.annotations.Nullable;

/** The governor of a count by the words beside it, for sentences without a tree or a bad one. */
final class QuantityScan {
  private static final int REACH = 9;
  private static final Set<String> HELPERS = Set.of("be", "have", "get");
  private static final Set<String> RISING =
      Set.of(
          "rise",
          "risen",
          "climb",
          "reach",
          "stand",
          "increase",
          "jump",
          "grow",
          "top",
          "exceed",
          "be",
          "soar",
          "pass",
          "surpass",
          "hit");

  private final QuantityAttributes attributes;

  QuantityScan(QuantityAttributes attributes) {
    this.attributes = attributes;
  }

  /** The first rule of a slot that a token and the words behind it fulfil. */
  @Nullable Governor rule(Sentence s, Slot slot, int token, @Nullable String thing) {
    if (token < 0 || token >= s.size()) {
      return null;
    }
    String form = s.form(token).toLowerCase(Locale.ROOT);
    List<Rule> rules = attributes.rules(slot, slot == Slot.STATE ? form : s.lemma(token));
    Governor best = null;
    int bestWords = 0;
    // A form in the file, such as "fled", catches verbs whose lemma went wrong.
    for (Rule rule : rules.isEmpty() ? attributes.rules(slot, form) : rules) {
      boolean fits =
          rule.objects() == null || (thing != null && attributes.isOf(rule.objects(), thing));
      if (fits && rule.words().size() > bestWords && particles(s, token, rule)) {
        best = new Governor(token, rule);
        bestWords = rule.words().size();
      }
    }
    return best;
  }

  /** Whether a verb's particles follow it, next to it or behind its object. */
  private static boolean particles(Sentence s, int token, Rule rule) {
    int at = token + 1;
    for (int k = 1; k < rule.words().size(); k++) {
      String particle = rule.words().get(k);
      int end = Math.min(s.size(), at + (k == 1 ? REACH : 1));
      int found = -1;
      for (int i = at; i < end && found < 0; i++) {
        if (s.form(i).equalsIgnoreCase(particle)) {
          found = i;
        } else if (s.tag(i).startsWith("VB") || s.form(i).equals(",")) {
          return false;
        }
      }
      if (found < 0) {
        return false;
      }
      at = found + 1;
    }
    return true;
  }

  /** "12 dead", "20 others wounded", "12 people dead or missing". */
  @Nullable Governor stateAfter(Sentence s, int to) {
    int at = to;
    if (at < s.size() && (s.form(at).equals("more") || s.form(at).equals("others"))) {
      at++;
    }
    if (at >= s.size()) {
      return null;
    }
    Governor state = rule(s, Slot.STATE, at, null);
    boolean modifies = at + 1 < s.size() && s.tag(at + 1).startsWith("NN");
    return state == null || modifies ? null : state;
  }

  /** "12 wounded soldiers" where nothing else tells. */
  @Nullable Governor stateInside(Sentence s, int head) {
    for (int i = head - 1; i >= 0 && i > head - 4 && !s.tag(i).equals("CD"); i--) {
      Governor state = rule(s, Slot.STATE, i, null);
      if (state != null) {
        return state;
      }
    }
    return null;
  }

  /** The verb or noun right before the count, which even a bad tree can't take away. */
  @Nullable Governor touching(Sentence s, int from, @Nullable String thing) {
    Governor left = left(s, from, thing);
    return left != null && touches(s, left.token(), from) ? left : null;
  }

  /** The verb or noun beside the count: right of it, else left. */
  @Nullable Governor besides(Sentence s, int from, int to, @Nullable String thing) {
    Governor right = right(s, to, thing);
    return right != null ? right : left(s, from, thing);
  }

  private static boolean touches(Sentence s, int governor, int from) {
    for (int i = governor + 1; i < from; i++) {
      String tag = s.tag(i);
      if (!tag.equals("RP") && !tag.equals("IN") && !tag.equals("DT") && !tag.startsWith("RB")) {
        return false;
      }
    }
    return true;
  }

  private @Nullable Governor left(Sentence s, int from, @Nullable String thing) {
    int at = from - 1;
    if (at >= 1 && s.form(at).equalsIgnoreCase("of")) {
      Governor of = rule(s, Slot.OF, at - 1, thing);
      if (of != null) {
        return of;
      }
    }
    for (int i = at; i >= 0 && i > from - REACH; i--) {
      String tag = s.tag(i);
      if (s.form(i).equals(";") || s.form(i).equals(":") || tag.startsWith("W")) {
        return null;
      }
      if (tag.startsWith("VB")) {
        if (RISING.contains(s.lemma(i))) {
          Governor toll = tollBefore(s, i);
          if (toll != null) {
            return toll;
          }
        }
        if (tag.equals("VBN") && isPassive(s, i)) {
          return null;
        }
        Governor verb = rule(s, Slot.OBJ, i, thing);
        if (verb != null || !HELPERS.contains(s.lemma(i))) {
          return verb;
        }
      }
    }
    return null;
  }

  private @Nullable Governor tollBefore(Sentence s, int verb) {
    for (int i = verb - 1; i >= 0 && i > verb - REACH; i--) {
      Governor toll =
          s.tag(i).startsWith("NN") || s.tag(i).startsWith("JJ")
              ? rule(s, Slot.TOLL, i, null)
              : null;
      if (toll != null) {
        return toll;
      }
    }
    return null;
  }

  private static boolean isPassive(Sentence s, int verb) {
    for (int i = verb - 1; i >= 0 && i > verb - 4; i--) {
      if (s.lemma(i).equals("be")) {
        return true;
      }
      if (!s.tag(i).startsWith("RB") && !s.tag(i).startsWith("VB")) {
        return false;
      }
    }
    return false;
  }

  /** The comma that ends what the one at a token begins; the token itself where none is near. */
  private static int closingComma(Sentence s, int comma) {
    for (int i = comma + 1; i < s.size() && i < comma + REACH; i++) {
      if (s.form(i).equals(",")) {
        return i;
      }
    }
    return comma;
  }

  private @Nullable Governor right(Sentence s, int to, @Nullable String thing) {
    boolean be = false;
    boolean have = false;
    for (int i = to; i < s.size() && i < to + 2 * REACH; i++) {
      String tag = s.tag(i);
      if (tag.equals("IN") && i > to && !be && !have) {
        continue;
      }
      if (s.form(i).equals(",") && i == to) {
        i = closingComma(s, i);
        continue;
      }
      if (tag.startsWith("VB")) {
        if (HELPERS.contains(s.lemma(i))) {
          be |= s.lemma(i).equals("be") || s.lemma(i).equals("get");
          have |= s.lemma(i).equals("have");
          continue;
        }
        boolean passive = be || (tag.equals("VBN") && i == to && !have);
        Governor verb = rule(s, passive ? Slot.OBJ : Slot.SUBJ, i, thing);
        return verb == null && be ? rule(s, Slot.STATE, i, thing) : verb;
      }
      if (be) {
        Governor state = rule(s, Slot.STATE, i, thing);
        if (state != null) {
          return state;
        }
      }
      boolean skip =
          tag.startsWith("RB")
              || tag.equals("MD")
              || tag.startsWith("W")
              || List.of("DT", "NNP", "NN", "NNS", "JJ", "IN").contains(tag)
                  && !be
                  && !have
                  && !s.form(i).equals("that");
      if (!skip) {
        return null;
      }
    }
    return null;
  }
}
