package org.dateline.tag;

import java.util.List;
import org.dateline.language.Sentence;
import org.dateline.lexicon.QuantityAttributes;
import org.dateline.lexicon.QuantityAttributes.Rule;
import org.dateline.lexicon.QuantityAttributes.Slot;
import org.jspecify.annotations.Nullable;

/** Finds the word that tells what a count counts: along the tree, then by the words beside it. */
final class QuantityGovernor {
  /** More steps up the tree than a count is ever away from its verb. */
  private static final int CLIMB = 6;

  /** Words between a number and where those are held whom it counts, at most. */
  private static final int HELD = 6;

  private final QuantityAttributes attributes;
  private final QuantityScan scan;

  QuantityGovernor(QuantityAttributes attributes) {
    this.attributes = attributes;
    scan = new QuantityScan(attributes);
  }

  /** A word and the rule that fits it. */
  record Governor(int token, Rule rule) {}

  /**
   * The governor of a count.
   *
   * @param from first token of the count, its hedges included
   * @param number last token of the number
   * @param object the things counted; null where the number stands alone
   */
  @Nullable Governor find(Sentence s, int from, int number, QuantityObject.@Nullable Span object) {
    int to = object == null ? number + 1 : object.to();
    Governor state = scan.stateAfter(s, to);
    if (state != null) {
      return state;
    }
    String thing = object == null ? null : s.lemma(object.head());
    Governor near = scan.touching(s, from, thing);
    if (near != null) {
      return near;
    }
    if (s.parsed() && afterPassive(s, object == null ? number : object.head())) {
      return null;
    }
    Governor verb = s.parsed() ? climb(s, number, object, thing) : null;
    if (verb == null) {
      verb = scan.besides(s, from, to, thing);
    }
    if (verb != null) {
      return verb;
    }
    return object == null ? null : noun(s, object.head());
  }

  /** "were intercepted and one caused damage": a passive with its subject has no further object. */
  private static boolean afterPassive(Sentence s, int x) {
    int verb = s.head(x);
    return verb >= 0
        && s.relation(x).equals("obj")
        && s.child(verb, "aux:pass") >= 0
        && s.child(verb, "nsubj:pass") >= 0;
  }

  private @Nullable Governor noun(Sentence s, int head) {
    Governor noun = of(s, Slot.NOUN, head, null);
    return noun != null ? noun : scan.stateInside(s, head);
  }

  private @Nullable Governor of(Sentence s, Slot slot, int token, @Nullable String thing) {
    return scan.rule(s, slot, token, thing);
  }

  private @Nullable Governor climb(
      Sentence s, int number, QuantityObject.@Nullable Span object, @Nullable String thing) {
    int x = number;
    for (int steps = 0; steps < CLIMB && x >= 0; steps++) {
      Governor found = clause(s, x, thing);
      if (found == null) {
        found = upward(s, x, thing);
      }
      if (found != null) {
        return found;
      }
      String relation = s.relation(x);
      boolean pass =
          relation.startsWith("nummod")
              || relation.startsWith("compound")
              || relation.startsWith("nmod")
              || relation.equals("conj")
              || relation.equals("appos")
              || relation.equals("advmod")
              || relation.equals("amod")
              || relation.equals("det")
              || relation.equals("dep")
              || relation.equals("fixed")
              || relation.equals("flat")
              || (relation.equals("obl") && object != null && x == object.head());
      if (!pass) {
        return null;
      }
      x = s.head(x);
    }
    return null;
  }

  /** "12 people killed in …", "missiles that were intercepted", "12 who died". */
  private @Nullable Governor clause(Sentence s, int x, @Nullable String thing) {
    for (int d = s.firstChild(x); d >= 0; d = s.nextSibling(d)) {
      String relation = s.relation(d);
      if (!relation.startsWith("acl") || d < x) {
        continue;
      }
      boolean active = s.child(d, "nsubj") >= 0 || s.child(d, "aux") >= 0;
      boolean passive = s.child(d, "nsubj:pass") >= 0 || (s.tag(d).equals("VBN") && !active);
      if (passive) {
        Governor found = of(s, Slot.OBJ, d, thing);
        if (found != null) {
          return found;
        }
      } else if (relation.equals("acl:relcl")) {
        int subject = s.child(d, "nsubj");
        boolean ofSubject = subject < 0 || s.tag(subject).startsWith("W");
        Governor found = ofSubject ? of(s, Slot.SUBJ, d, thing) : of(s, Slot.OBJ, d, thing);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  private @Nullable Governor upward(Sentence s, int x, @Nullable String thing) {
    int g = s.head(x);
    if (g < 0) {
      return null;
    }
    return switch (s.relation(x)) {
      case "obj", "nsubj:pass", "iobj" -> object(s, g, thing);
      case "nsubj" -> subject(s, g, thing);
      case "nmod" ->
          s.child(x, "case") >= 0 && isOf(s, s.child(x, "case")) ? of(s, Slot.OF, g, thing) : null;
      case "obl" -> toll(s, g);
      default -> null;
    };
  }

  private static boolean isOf(Sentence s, int i) {
    return s.form(i).equalsIgnoreCase("of");
  }

  private @Nullable Governor object(Sentence s, int verb, @Nullable String thing) {
    Governor found = of(s, Slot.OBJ, verb, thing);
    if (found != null) {
      return found;
    }
    int complement = s.child(verb, "xcomp");
    if (complement >= 0) {
      found = scan.rule(s, Slot.STATE, complement, thing);
    }
    return found != null ? found : toll(s, verb);
  }

  private @Nullable Governor subject(Sentence s, int verb, @Nullable String thing) {
    Governor found = scan.rule(s, Slot.STATE, verb, thing);
    if (found == null) {
      found = of(s, Slot.SUBJ, verb, thing);
    }
    if (found == null && s.lemma(verb).equals("lose") && s.child(verb, "obj") >= 0) {
      int lost = s.child(verb, "obj");
      if (s.lemma(lost).equals("life")) {
        List<Rule> dying = attributes.rules(Slot.SUBJ, "die");
        return dying.isEmpty() ? null : new Governor(verb, dying.get(0));
      }
    }
    return found;
  }

  /** "The death toll rose to 15", "stood at 15"; "put the toll at 15". */
  private @Nullable Governor toll(Sentence s, int verb) {
    int subject = s.child(verb, "nsubj");
    Governor found = subject < 0 ? null : tollNoun(s, subject);
    int object = s.child(verb, "obj");
    return found != null || object < 0 ? found : tollNoun(s, object);
  }

  private @Nullable Governor tollNoun(Sentence s, int noun) {
    if (!s.lemma(noun).equalsIgnoreCase("number")) {
      return scan.rule(s, Slot.TOLL, noun, null);
    }
    Governor held = held(s, noun);
    if (held != null) {
      return held;
    }
    int of = s.child(noun, "nmod");
    if (of < 0 && noun + 2 < s.size() && isOf(s, noun + 1)) {
      of = noun + 2;
    }
    if (of < 0) {
      return null;
    }
    Governor found = scan.rule(s, Slot.TOLL, of, null);
    // "the number of inmates killed", "the number of those who fled"
    return found != null ? found : clause(s, of, null);
  }

  /** "the number in custody", "the number of its members behind bars": where they are told of. */
  private @Nullable Governor held(Sentence s, int noun) {
    for (int i = noun + 1; i + 1 < s.size() && i < noun + HELD; i++) {
      if (s.tag(i).startsWith("VB")) {
        return null;
      }
      boolean in =
          s.form(i).equals("in") || s.form(i).equals("behind") || s.form(i).equals("under");
      if (in) {
        return scan.rule(s, Slot.HELD, i + 1, null);
      }
    }
    return null;
  }
}
