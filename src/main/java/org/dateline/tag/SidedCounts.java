package org.dateline.tag;

import java.util.List;
import java.util.Set;
import org.dateline.language.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Counts of one event by several sides in one sentence: "put the dead at 14, against the 27 counted
 * by a hospital", "police put the crowd at 4,000, organisers at 15,000", "the army said 18 rebels
 * had died; the rebels admitted losing five", "residents said 12 had died". Each is a mention of
 * its own with its own claimant.
 */
final class SidedCounts {
  /** Words between who owns to a loss and the number lost at most. */
  private static final int REACH = 4;

  /** Words of a speaker's name at most. */
  private static final int NAME = 8;

  private static final Set<String> DYING = Set.of("die", "perish");

  private final Vocabulary words;
  private final QuantityFinder numbers;

  SidedCounts(Vocabulary words, QuantityFinder numbers) {
    this.words = words;
    this.numbers = numbers;
  }

  /**
   * A count with the side that gives it.
   *
   * @param speaker head token of who counts
   * @param verb the token that tells of the count
   * @param attribute what is counted, where the words say so
   */
  record Sided(FoundQuantity count, int speaker, int verb, @Nullable String attribute) {}

  /** The side that gives the number at a token, where the sentence names one; else null. */
  @Nullable Sided at(Sentence s, int token, List<FoundQuantity> quantities) {
    if (!s.tag(token).equals("CD")) {
      return null;
    }
    FoundQuantity count = count(s, token, quantities);
    if (count == null || count.fromToken() == 0) {
      return null;
    }
    Sided sided = by(s, count);
    if (sided == null) {
      sided = besides(s, count);
    }
    if (sided == null) {
      sided = lost(s, count);
    }
    return sided == null ? died(s, count) : sided;
  }

  /** Whether somebody owns to a loss in a sentence, or says that some died. */
  boolean counts(Sentence s) {
    boolean said = false;
    boolean died = false;
    for (int i = 1; i < s.size(); i++) {
      said |= words.saying.contains(s.lemma(i));
      died |= dies(s, i);
      if (said && died || losing(s, i) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean dies(Sentence s, int i) {
    return DYING.contains(s.lemma(i)) && s.tag(i).startsWith("VB");
  }

  /** "a priest said 12 people had died", with no word of how. */
  private @Nullable Sided died(Sentence s, FoundQuantity count) {
    int verb = count.governor();
    if (verb < 1 || !dies(s, verb) || !s.relation(verb).equals("ccomp")) {
      return null;
    }
    for (int c = s.firstChild(verb); c >= 0; c = s.nextSibling(c)) {
      boolean when = words.temporal.contains(s.lemma(c));
      boolean how = s.relation(c).startsWith("obl") || s.relation(c).startsWith("advcl");
      if (how && !when || s.relation(c).equals("obj")) {
        return null;
      }
    }
    int said = s.head(verb);
    int speaker = said >= 0 && words.saying.contains(s.lemma(said)) ? s.child(said, "nsubj") : -1;
    return speaker < 0 ? null : new Sided(count, speaker, verb, null);
  }

  private @Nullable FoundQuantity count(Sentence s, int token, List<FoundQuantity> quantities) {
    for (FoundQuantity quantity : quantities) {
      if (quantity.fromToken() <= token && token < quantity.toToken()) {
        return token == quantity.toToken() - 1 ? quantity : null;
      }
    }
    return numbers.bare(s, token);
  }

  /** "the 27 counted by a hospital", "40 dead reported by doctors". */
  private @Nullable Sided by(Sentence s, FoundQuantity count) {
    int verb = Math.max(count.toToken(), count.objectTo());
    while (verb < s.size() && words.harmedNouns.contains(s.lemma(verb))) {
      verb++;
    }
    boolean told =
        verb + 2 < s.size()
            && s.tag(verb).startsWith("VB")
            && s.form(verb + 1).equalsIgnoreCase("by")
            && (words.rivalCounting.contains(s.lemma(verb))
                || words.saying.contains(s.lemma(verb)));
    int speaker = told ? nameFrom(s, verb + 2) : -1;
    return speaker < 0 ? null : new Sided(count, speaker, verb, null);
  }

  /** The last noun of the name that begins at a token; -1 for none. */
  private static int nameFrom(Sentence s, int from) {
    int head = -1;
    for (int i = from; i < s.size() && i < from + NAME; i++) {
      String tag = s.tag(i);
      if (tag.startsWith("NN")) {
        head = i;
      } else if (!modifies(tag)) {
        break;
      }
    }
    return head;
  }

  private static boolean modifies(String tag) {
    return tag.startsWith("JJ")
        || tag.equals("DT")
        || tag.equals("POS")
        || tag.equals("PRP$")
        || tag.equals("HYPH")
        || tag.equals("VBN");
  }

  /** "police put the crowd at 4,000, organisers at 15,000": the verb is left out. */
  private @Nullable Sided besides(Sentence s, FoundQuantity count) {
    int at = count.fromToken() - 1;
    if (at < 3 || !s.form(at).equals("at") || !s.tag(at - 1).startsWith("NN")) {
      return null;
    }
    int before = at - 1;
    while (before > 0 && (s.tag(before).startsWith("NN") || modifies(s.tag(before)))) {
      before--;
    }
    String link = s.lowerLemma(before);
    if (!link.equals(",") && !link.equals(";") && !s.tag(before).equals("CC")) {
      return null;
    }
    for (int verb = before - 1; verb > 0; verb--) {
      if (s.tag(verb).startsWith("VB")) {
        boolean counts = words.rivalCounting.contains(s.lemma(verb));
        return counts && has(s, "at", verb, before) ? new Sided(count, at - 1, at, null) : null;
      }
    }
    return null;
  }

  private static boolean has(Sentence s, String form, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (s.form(i).equals(form)) {
        return true;
      }
    }
    return false;
  }

  /** "the rebels admitted losing five", "admitted to losing five fighters". */
  private @Nullable Sided lost(Sentence s, FoundQuantity count) {
    int lose = count.fromToken() - 1;
    while (lose > 0 && s.tag(lose).startsWith("RB")) {
      lose--;
    }
    int speaker = losing(s, lose);
    int after = count.toToken();
    boolean things =
        after < s.size() && (s.tag(after).startsWith("NN") || s.tag(after).equals("JJ"));
    boolean people = count.objectTo() > 0 && numbers.people(s.lemma(count.objectTo() - 1));
    return speaker < 0 || (things && !people) ? null : new Sided(count, speaker, lose, "KILLED");
  }

  /** Who owns to losing at a token; -1 where nobody does. */
  private int losing(Sentence s, int lose) {
    if (lose < 2 || !s.lemma(lose).equals("lose")) {
      return -1;
    }
    for (int i = lose - 1; i > 0 && i >= lose - REACH; i--) {
      if (words.admitting.contains(s.lemma(i)) && s.tag(i).startsWith("VB")) {
        return RivalCounts.speaker(s, i);
      }
      boolean between =
          s.form(i).equals("to")
              || s.form(i).equals("that")
              || s.tag(i).equals("PRP")
              || s.lemma(i).equals("have");
      if (!between) {
        return -1;
      }
    }
    return -1;
  }
}
