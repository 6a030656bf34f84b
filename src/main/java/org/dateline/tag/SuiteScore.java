package org.dateline.tag;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.record.Mention;
import org.dateline.record.Participant;
import org.dateline.tag.SuiteCase.Gold;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one public suite: root accuracy, macro-F1, dyad and root, and the same with
 * CAMEO's actor codes read as PLOVER's, which the plain comparison of three letters cannot match.
 * Of several mentions of a sentence with gold spans the one whose participants fit best is judged;
 * with gold codes, any.
 */
final class SuiteScore {
  private static final Set<String> MUTUAL = Set.of("CONSULT", "AGREE", "COOPERATE");

  /** Bodies that CAMEO files under IGO and PLOVER has codes of their own for. */
  private static final Set<String> BODIES = Set.of("UNO", "EUR");

  private int cases;
  private int coded;
  private int roots;
  private int dyads;
  private int renamed;
  private int none;
  private int noneCoded;
  private int mentions;
  private final Map<String, int[]> byRoot = new TreeMap<>();

  /** Counts a case in; returns whether all that is asked of it was right. */
  boolean add(SuiteCase c, List<Mention> said) {
    mentions += said.size();
    if (c.gold().isEmpty()) {
      none++;
      noneCoded += said.isEmpty() ? 0 : 1;
      return said.isEmpty();
    }
    cases++;
    coded += said.isEmpty() ? 0 : 1;
    return c.spans() ? spans(c, said) : codes(c, said);
  }

  private boolean spans(SuiteCase c, List<Mention> said) {
    Gold gold = c.gold().get(0);
    int[] wanted = byRoot.computeIfAbsent(gold.root(), r -> new int[3]);
    Mention best =
        said.stream()
            .max(
                Comparator.<Mention>comparingInt(m -> fit(c.text(), m, gold))
                    .thenComparingInt(m -> either(c.text(), m, gold))
                    .thenComparingInt(m -> -reversed(c.text(), m, gold))
                    .thenComparingDouble(Mention::getConfidence)
                    .thenComparingInt(m -> -said.indexOf(m)))
            .orElse(null);
    if (best == null) {
      wanted[2]++;
      return false;
    }
    String root = SuiteCase.root(best.getEventType());
    boolean right = root.equals(gold.root());
    if (right) {
      roots++;
      wanted[0]++;
    } else {
      wanted[2]++;
      byRoot.computeIfAbsent(root, r -> new int[3])[1]++;
    }
    boolean dyad = right && fit(c.text(), best, gold) == 2;
    dyads += dyad ? 1 : 0;
    return dyad;
  }

  private static int fit(String text, Mention m, Gold gold) {
    return at(text, m.getActors(), gold.source()) + at(text, m.getRecipients(), gold.target());
  }

  private static int reversed(String text, Mention m, Gold gold) {
    return at(text, m.getActors(), gold.target()) * at(text, m.getRecipients(), gold.source());
  }

  private static int either(String text, Mention m, Gold gold) {
    int source =
        at(text, m.getActors(), gold.source()) | at(text, m.getRecipients(), gold.source());
    int target =
        at(text, m.getActors(), gold.target()) | at(text, m.getRecipients(), gold.target());
    return source + target;
  }

  /** 1 where one of the participants covers a part of the phrase's first occurrence, else 0. */
  private static int at(String text, List<Participant> participants, String phrase) {
    int unit = phrase.isEmpty() ? -1 : text.indexOf(phrase);
    String lower = phrase.toLowerCase(Locale.ROOT);
    int from = unit < 0 ? 0 : text.codePointCount(0, unit);
    int to = from + phrase.codePointCount(0, phrase.length());
    for (Participant p : participants) {
      String name = p.getName().toLowerCase(Locale.ROOT);
      boolean hit =
          unit >= 0
              ? p.getStart() < to && from < p.getEnd()
              : !phrase.isEmpty() && (name.contains(lower) || lower.contains(name));
      if (hit) {
        return 1;
      }
    }
    return 0;
  }

  private boolean codes(SuiteCase c, List<Mention> said) {
    boolean root = false;
    boolean dyad = false;
    boolean named = false;
    for (Mention m : said) {
      Set<String> actors = countries(m.getActors());
      Set<String> recipients = countries(m.getRecipients());
      for (Gold gold : c.gold()) {
        if (SuiteCase.root(m.getEventType()).equals(gold.root())) {
          root = true;
          dyad |= pair(actors, recipients, gold, m.getEventType());
          named |= is(m.getActors(), gold.source()) && is(m.getRecipients(), gold.target());
        }
      }
    }
    roots += root ? 1 : 0;
    dyads += dyad ? 1 : 0;
    renamed += dyad || named ? 1 : 0;
    return dyad;
  }

  private static boolean pair(Set<String> actors, Set<String> recipients, Gold gold, String type) {
    String source = three(gold.source());
    String target = three(gold.target());
    return (actors.contains(source) && (target.isEmpty() || recipients.contains(target)))
        || (target.isEmpty() && recipients.contains(source))
        || (actors.contains(source) && actors.contains(target))
        || (MUTUAL.contains(type) && actors.contains(target) && recipients.contains(source));
  }

  /**
   * Whether one of the participants is meant by a CAMEO code, though PLOVER writes it otherwise:
   * {@code IGOUNO} for {@code UNO}, {@code ---REB} for rebels of no country, {@code ---} for nobody
   * in particular.
   */
  private static boolean is(List<Participant> participants, String code) {
    String country = three(code);
    String rest = code.substring(country.length());
    if (country.equals("---")) {
      String sector = three(rest);
      return sector.isEmpty() || participants.stream().anyMatch(p -> sector.equals(p.getSector()));
    }
    String wanted = country.equals("IGO") && BODIES.contains(three(rest)) ? three(rest) : country;
    return participants.stream().anyMatch(p -> wanted.equals(p.getCountry()));
  }

  private static String three(String code) {
    return code.substring(0, Math.min(3, code.length()));
  }

  private static Set<String> countries(List<Participant> participants) {
    Set<String> found = new HashSet<>();
    for (Participant p : participants) {
      @Nullable String country = p.getCountry();
      @Nullable String code = p.getCode();
      found.add(country != null ? country : code != null ? code : "");
    }
    return found;
  }

  /** One row: cases, coded, roots, macro-F1, dyad and root, that in PLOVER's codes, no event. */
  String row(String name) {
    double f1 = 0;
    int kinds = 0;
    for (int[] c : byRoot.values()) {
      if (c[0] + c[2] > 0) {
        f1 += 2.0 * c[0] / (2 * c[0] + c[1] + c[2]);
        kinds++;
      }
    }
    return String.format(
        Locale.ROOT,
        "%-38s %5d %6.3f %6.3f %8s %8.3f %7s %9s %6.2f",
        name,
        cases,
        share(coded, cases),
        share(roots, cases),
        kinds == 0 ? "-" : String.format(Locale.ROOT, "%.3f", f1 / kinds),
        share(dyads, cases),
        kinds == 0 ? String.format(Locale.ROOT, "%.3f", share(renamed, cases)) : "-",
        none == 0 ? "-" : noneCoded + "/" + none,
        share(mentions, cases + none));
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : part / (double) whole;
  }

  /** The heading of {@link #row}. */
  static String heading() {
    return String.format(
        "%-38s %5s %6s %6s %8s %8s %7s %9s %6s",
        "suite", "cases", "coded", "root", "macro-F1", "dyad+root", "PLOVER", "no event", "each");
  }
}
