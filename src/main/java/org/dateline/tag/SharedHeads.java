package org.dateline.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.language.Sentence;
import org.dateline.tag.NounPhrases.Phrase;
import org.dateline.tag.ParticipantFinder.Found;
import org.jspecify.annotations.Nullable;

/**
 * Several parties that share one head noun: "Turkish and Syrian troops", "officials from Egypt and
 * Israel". Each gets the span that is its own and what the shared noun tells.
 */
final class SharedHeads {

  /** Who the tokens from one to another name, where their head is the third. */
  interface Reader {
    @Nullable Resolution read(int from, int to, int head);
  }

  private final Clauses clauses;
  private final Sentence s;
  private final Reader reader;

  SharedHeads(Clauses clauses, Reader reader) {
    this.clauses = clauses;
    this.s = clauses.sentence();
    this.reader = reader;
  }

  /** The parties that a phrase names, two or more; empty where it names one. */
  List<Found> split(Phrase phrase) {
    if (!s.tag(phrase.head()).endsWith("S")) {
      return List.of();
    }
    List<Found> found = before(phrase);
    return found.isEmpty() ? after(phrase) : found;
  }

  /** "Turkish, Syrian and Iraqi ministers". */
  private List<Found> before(Phrase phrase) {
    int and = -1;
    for (int i = phrase.from(); i < phrase.head(); i++) {
      if (s.lemma(i).equals("and") || s.form(i).equals("&")) {
        and = i;
      }
    }
    if (and <= phrase.from() || and + 1 >= phrase.head()) {
      return List.of();
    }
    Resolution last = reader.read(and + 1, phrase.to(), phrase.head());
    if (last == null || last.country() == null) {
      return List.of();
    }
    List<Found> found = new ArrayList<>();
    int from = phrase.from();
    for (int i = from; i <= and; i++) {
      if (i < and && !s.form(i).equals(",")) {
        continue;
      }
      if (i > from) {
        Resolution one = country(from, i);
        if (one == null || last.country().equals(one.country())) {
          return List.of();
        }
        found.add(new Found(new Phrase(from, i, i - 1), like(last, one)));
      }
      from = i + 1;
    }
    found.add(new Found(new Phrase(and + 1, phrase.to(), phrase.head()), last));
    return found.size() < 2 ? List.of() : found;
  }

  /** "envoys of Kenya, Uganda and Sudan". */
  private List<Found> after(Phrase phrase) {
    int head = phrase.head();
    for (int c = s.firstChild(head); c >= 0; c = s.nextSibling(c)) {
      boolean whose =
          c > head
              && clauses.is(c, "nmod")
              && (clauses.hasCase(c, "of") || clauses.hasCase(c, "from"));
      List<Integer> each = whose ? clauses.children(c, "conj") : List.of();
      if (each.isEmpty()) {
        continue;
      }
      Resolution first = reader.read(phrase.from(), c + 1, head);
      if (first == null || first.country() == null || country(c, c + 1) == null) {
        return List.of();
      }
      List<Found> found = new ArrayList<>();
      found.add(new Found(new Phrase(phrase.from(), c + 1, head), first));
      for (int other : each) {
        if (s.lemma(other).equals("other")) {
          continue; // "and others"
        }
        int from = other;
        while (from > c + 1 && s.head(from - 1) == other && s.tag(from - 1).startsWith("NNP")) {
          from--;
        }
        Resolution one = country(from, other + 1);
        if (one == null || first.country().equals(one.country())) {
          return List.of();
        }
        found.add(new Found(new Phrase(from, other + 1, other), like(first, one)));
      }
      return found.size() < 2 ? List.of() : found;
    }
    return List.of();
  }

  /** What the words tell where they are but a country's name or adjective; otherwise null. */
  private @Nullable Resolution country(int from, int to) {
    int start = from;
    if (start + 1 < to && s.form(start).toLowerCase(Locale.ROOT).equals("the")) {
      start++;
    }
    Resolution one = reader.read(start, to, to - 1);
    boolean plain =
        one != null
            && one.country() != null
            && one.entries().size() == 1
            && (one.rule().equals("nationality") || one.rule().equals("country"));
    return plain ? one : null;
  }

  /** A party of another's kind. */
  private static Resolution like(Resolution kind, Resolution one) {
    return Resolution.of(
        one.country(),
        kind.sector(),
        kind.secondary(),
        null,
        null,
        Math.min(kind.confidence(), one.confidence()),
        "shared+" + kind.rule(),
        one.entries());
  }
}
