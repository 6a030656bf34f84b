package org.dateline.tag;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.language.Sentence;
import org.dateline.lexicon.EventTypes;
import org.dateline.tag.ResolvedDate.Precision;
import org.jspecify.annotations.Nullable;

/** Ties the dates, places and counts of one sentence to its events by the tree. */
final class Circumstances {

  /** An event that lies farther back than this is background to the report. */
  private static final int HISTORICAL_DAYS = 365;

  private static final int DEPTH = 40;

  private final Clauses clauses;
  private final Background background;
  private final ClausePaths paths;
  private final Sentence s;
  private final Vocabulary words;
  private final @Nullable LocalDate published;
  private final List<ResolvedDate> dates;
  private final List<DateGap> gaps;
  private final EventPlaces where;
  private final List<FoundQuantity> quantities;

  Circumstances(
      Clauses clauses,
      Vocabulary words,
      @Nullable LocalDate published,
      List<ResolvedDate> dates,
      List<DateGap> gaps,
      List<FoundPlace> places,
      List<FoundQuantity> quantities) {
    this.clauses = clauses;
    this.s = clauses.sentence();
    this.background = new Background(clauses, words);
    this.paths = new ClausePaths(clauses, words);
    this.words = words;
    this.published = published;
    this.dates = dates;
    this.gaps = gaps;
    this.where = new EventPlaces(clauses, paths, places, this::distance);
    this.quantities = quantities;
  }

  /** Gives each event that is kept its date, place and counts, and old ones their realis. */
  void attach(List<Draft> drafts) {
    List<Draft> kept = drafts.stream().filter(d -> d.dropped == null).toList();
    for (Draft draft : kept) {
      draft.date = date(draft, kept.size() == 1);
      if (draft.date != null && background.since(draft.date) && !then(draft.date, draft)) {
        draft.date = null;
        draft.spread = true;
      }
      draft.place = where.place(draft, kept.size() == 1);
    }
    where.nearer(kept);
    new EventGaps(s, published, dates).date(gaps, kept);
    for (Draft draft : kept) {
      if (draft.realis == Realis.ACTUAL && old(draft.date)) {
        draft.realis = Realis.HISTORICAL;
        draft.trace.add("the date lies far back");
      }
      boolean sum = background.sums(draft.anchor, dates, longAgo());
      draft.date = sum ? null : draft.date;
      if (draft.realis == Realis.ACTUAL && draft.date == null && (sum || background.holds(draft))) {
        draft.realis = Realis.HISTORICAL;
        draft.trace.add("told as what went before");
      }
    }
    for (FoundQuantity quantity : quantities) {
      Draft draft = owner(quantity, kept);
      if (draft != null) {
        draft.quantities.add(Befallen.told(quantity, draft, s, words));
      }
    }
  }

  /** "missing since May, when he was abducted": the day is of what happened then. */
  private boolean then(ResolvedDate date, Draft draft) {
    int when = date.toToken();
    when += when < s.size() && s.form(when).equals(",") ? 1 : 0;
    if (when >= s.size() || !lemma(when).equals("when") || draft.anchor < when) {
      return false;
    }
    int verb = s.head(when);
    return verb < when || verb == draft.anchor || verb == draft.trigger;
  }

  private @Nullable LocalDate longAgo() {
    return published == null ? null : published.minusDays(HISTORICAL_DAYS);
  }

  private boolean old(@Nullable ResolvedDate date) {
    if (date == null) {
      return false;
    }
    LocalDate end = date.end();
    LocalDate before = longAgo();
    if (end != null && before != null) {
      return end.isBefore(before);
    }
    String text = date.text().toLowerCase(Locale.ROOT);
    return text.contains("years ago") || text.contains("decades ago") || text.contains("century");
  }

  /** Whether a date lies wholly behind the publication; a day's slack, as newsrooms are not UTC. */
  private boolean ahead(ResolvedDate date) {
    LocalDate start = date.start();
    return start != null && published != null && start.isAfter(published.plusDays(1));
  }

  private @Nullable ResolvedDate date(Draft draft, boolean only) {
    ResolvedDate best = null;
    int bestDistance = Integer.MAX_VALUE;
    for (ResolvedDate date : dates) {
      if (date.precision() == Precision.UNKNOWN && date.start() == null && !old(date)) {
        continue;
      }
      if (draft.realis == Realis.ACTUAL && ahead(date)) {
        // "pledged to raise trade by 2028": the year is of what was pledged
        continue;
      }
      int day = date.fromToken();
      if (then(date, draft)) {
        return date;
      }
      if (ofNoun(date)
          || ofOther(day, draft)
          || ofAnswered(day, draft)
          || paths.ofParticiple(day, draft.anchor)
          || paths.apart(day, draft.anchor)) {
        continue;
      }
      int distance = distance(date.fromToken(), date.toToken(), draft);
      boolean none = distance < 0 || distance >= 4;
      if (none && closes(draft, day) || ofNounBefore(day, draft)) {
        distance = 2;
      }
      if (distance >= 4 && paths.before(draft.anchor, day)) {
        continue;
      }
      boolean loose = !saidThen(date.fromToken()) && !aside(date.fromToken(), draft);
      loose &= !paths.before(draft.anchor, day);
      if (distance < 0 && only && loose && !counting(paths.verbAbove(date.fromToken()))) {
        distance = 20;
      }
      if (distance >= 0 && distance < bestDistance) {
        best = date;
        bestDistance = distance;
      }
    }
    return best;
  }

  /** "told him of her visit to Chad last week": the day right behind the noun's phrase is its. */
  private boolean closes(Draft draft, int day) {
    return noun(draft) && day > draft.trigger + 1 && paths.within(day - 1, draft.trigger) > 0;
  }

  private static boolean noun(Draft draft) {
    return draft.pattern.pos() == 'n' && draft.anchor == draft.trigger;
  }

  /** "Friday's attack damaging a ship": the day of the attack is that of the damage. */
  private boolean ofNounBefore(int day, Draft draft) {
    int noun = s.head(day);
    return clauses.is(day, "nmod:poss")
        && words.deed.contains(lemma(noun))
        && clauses.is(draft.anchor, "acl")
        && s.head(draft.anchor) == noun;
  }

  /**
   * "in answer to Friday's attack, it raided": the day is that attack's. But "Friday's strike
   * killed two" then and there.
   */
  private boolean ofOther(int day, Draft draft) {
    int noun = s.head(day);
    return clauses.is(day, "nmod:poss")
        && !draft.instruments.contains(noun)
        && !during(noun, draft)
        && (words.deed.contains(lemma(noun)) || words.nature.contains(lemma(noun)))
        && paths.within(draft.trigger, noun) < 0
        && paths.within(draft.anchor, noun) < 0;
  }

  /** "sank it in retaliation for an attack on Friday": the day of what is answered. */
  private boolean ofAnswered(int day, Draft draft) {
    int at = s.head(day);
    for (int steps = 0; steps < DEPTH && at >= 0 && at != draft.anchor; steps++) {
      if (words.replies.contains(lemma(at)) && at < day) {
        boolean told = paths.within(draft.trigger, at) >= 0 || paths.within(draft.anchor, at) >= 0;
        boolean to = !clauses.prepositional(at, "to").isEmpty();
        return !told && (to || !clauses.prepositional(at, "for").isEmpty());
      }
      at = s.head(at);
    }
    return false;
  }

  /** "were killed in Friday's attack". */
  private boolean during(int noun, Draft draft) {
    boolean below = s.head(noun) == draft.anchor && clauses.is(noun, "obl");
    return below && (clauses.hasCase(noun, "in") || clauses.hasCase(noun, "during"));
  }

  /** "a 1978 law": the year tells which law, and not when. */
  private boolean ofNoun(ResolvedDate date) {
    int year = date.fromToken();
    int noun = s.head(year);
    boolean single = date.toToken() - year == 1 && s.tag(year).equals("CD");
    boolean inside = clauses.is(year, "compound") || clauses.is(year, "nummod");
    return single && inside && noun > year && s.tag(noun).startsWith("NN");
  }

  /** Steps in the tree from a phrase to the event, or -1 where it belongs to another clause. */
  private int distance(int from, int to, Draft draft) {
    int head = from;
    while (s.head(head) >= from && s.head(head) < to) {
      head = s.head(head);
    }
    if (paths.apart(head, draft.anchor) || paths.apart(draft.anchor, head)) {
      return -1;
    }
    if (paths.within(head, draft.trigger) >= 0 || paths.within(head, draft.anchor) >= 0) {
      int inner = paths.verbAbove(head);
      boolean below =
          paths.within(inner, draft.trigger) > 0 || paths.within(inner, draft.anchor) > 0;
      if (!below) {
        return 1;
      }
      boolean aside = paths.within(draft.anchor, inner) < 0 && clauses.is(inner, "advcl");
      if (aside && paths.speech(inner) && from > inner) {
        // "were arrested, police said on Friday"
        return -1;
      }
      return elsewhere(inner, draft) ? -1 : 4;
    }
    int verb = paths.verbAbove(head);
    int up =
        verb < 0 || paths.toldBelow(draft.anchor, verb) ? -1 : paths.within(draft.anchor, verb);
    if (up <= 0 || paths.speech(verb) || counting(verb) || reacting(verb, draft)) {
      return -1;
    }
    return 4 + up;
  }

  /** "on Tuesday backed the president's strike": the day of the answer to it. */
  private boolean reacting(int verb, Draft draft) {
    return noun(draft) && words.reacting.contains(lemma(verb));
  }

  /** "the toll from the strike rose on Wednesday": the day of the count. */
  private boolean counting(int verb) {
    int subject = verb < 0 ? -1 : clauses.child(verb, "nsubj");
    return subject >= 0 && words.countNouns.contains(lemma(subject));
  }

  /**
   * Whether the verb that a date or place belongs to, below an event, tells something else: "the
   * minister, who resigned on Friday, met", "agreed to talks, and proposed a meeting on Friday".
   */
  private boolean elsewhere(int inner, Draft draft) {
    int at = inner;
    for (int steps = 0; steps < DEPTH && at >= 0; steps++) {
      if (at == draft.anchor || at == draft.trigger) {
        return false;
      }
      // a participle that ends the sentence may share its date; one in the midst does not
      boolean participle = s.tag(at).equals("VBG") || s.tag(at).equals("VBN");
      boolean relative =
          s.relation(at).equals("acl:relcl") || (clauses.is(at, "acl") && at < draft.anchor);
      boolean marked = clauses.is(at, "advcl") && clauses.child(at, "mark") >= 0 && !participle;
      boolean told = clauses.is(at, "conj") && clauses.child(at, "obj") >= 0 && !shared(at, draft);
      // "has freed the crew seized on Monday": a perfect has no day
      relative |= clauses.is(at, "acl") && presentPerfect(draft.anchor);
      boolean beside = clauses.is(at, "parataxis") && clauses.child(at, "nsubj") > draft.anchor;
      if (relative || marked || told || beside) {
        return true;
      }
      at = s.head(at);
    }
    return false;
  }

  private boolean presentPerfect(int verb) {
    return clauses.children(verb, "aux").stream()
        .anyMatch(a -> lemma(a).equals("have") && !s.tag(a).equals("VBD"));
  }

  /** Whether coordinated verbs share what follows them: "attacked a camp and killed ten". */
  private boolean shared(int verb, Draft draft) {
    return EventTypes.quad(draft.type).equals("MATERIAL CONFLICT")
        && clauses.child(verb, "nsubj") < 0;
  }

  /** Whether a date stands in a clause that only tells more of somebody. */
  private boolean aside(int token, Draft draft) {
    int at = token;
    for (int steps = 0; steps < DEPTH && at >= 0; steps++) {
      if (s.relation(at).startsWith("acl") && paths.within(draft.anchor, s.head(at)) < 0) {
        return true;
      }
      at = s.head(at);
    }
    return false;
  }

  private String lemma(int i) {
    return s.lowerLemma(i);
  }

  private boolean saidThen(int token) {
    int verb = paths.verbAbove(token);
    return verb >= 0 && paths.speech(verb);
  }

  private @Nullable Draft owner(FoundQuantity quantity, List<Draft> drafts) {
    int at = quantity.governor() >= 0 ? quantity.governor() : quantity.fromToken();
    boolean counted = !quantity.attribute().equals("COUNT");
    for (int steps = 0; steps < DEPTH && at >= 0; steps++) {
      for (Draft draft : drafts) {
        if (draft.trigger == at || draft.anchor == at) {
          return draft;
        }
      }
      if (!counted && steps > 3) {
        return null;
      }
      at = s.head(at);
    }
    if (!counted) {
      return null;
    }
    List<Draft> violent = new ArrayList<>();
    for (Draft draft : drafts) {
      if (draft.type.equals("ASSAULT") || draft.type.equals("COERCE")) {
        violent.add(draft);
      }
    }
    return violent.isEmpty() ? null : violent.get(0);
  }
}
