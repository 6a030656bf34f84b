package org.dateline.resolve;

import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The reports of one family of event types → events, a publication day after the other: what a day
 * decides stands, so that thirty daily runs decide as one run over thirty days does. Within a day
 * the most telling reports come first, so that vague ones find the event they belong to.
 *
 * <p>An event joins reports for {@link #LIFE_DAYS} from its first; only the events still open are
 * held. Not thread-safe.
 */
final class EventClusters {
  /** Reports that come later tell of history. At most half of a daily run's window. */
  static final int LIFE_DAYS = 15;

  /** Two events become one only on better evidence than a report needs to join. */
  private static final double MERGE = Match.JOIN + 0.8;

  /** What an article tells apart is joined only on much better evidence. */
  private static final double APART = 1.5;

  /** Earliest published, then lowest id. */
  static final Comparator<Report> FIRST_PUBLISHED =
      Comparator.comparingInt(Report::day)
          .thenComparingLong(Report::published)
          .thenComparing(Report::id);

  /** A report with its rank, worked out once for all the comparisons of a sort. */
  private record Ranked(int specificity, Report report) implements Comparable<Ranked> {
    @Override
    public int compareTo(Ranked other) {
      int order = Integer.compare(other.specificity, specificity);
      return order != 0 ? order : FIRST_PUBLISHED.compare(report, other.report);
    }
  }

  /** How well a report must fit what an event was founded on, so that an event does not drift. */
  private static final double FOUNDED = Match.JOIN - 1.4;

  /** What of a fit with all that is told makes up for a poorer one with the founding report. */
  private static final double WELL_TOLD = 0.5;

  private final CandidateIndex<OpenEvent> index = new CandidateIndex<>();
  private final Map<String, OpenEvent> byId = new LinkedHashMap<>();
  private List<OpenEvent> open = new ArrayList<>();
  private List<OpenEvent> founded = new ArrayList<>();
  private WordWeights weights = WordWeights.EVEN;

  /** A report and the event it tells of; ask for the event's id after the last day. */
  record Assignment(Report report, OpenEvent event) {}

  /** Two events that became one by a report. */
  record Merge(String from, OpenEvent into, Report by) {}

  /** What a day's reports led to. */
  record Day(List<Assignment> assignments, List<OpenEvent> founded, List<Merge> merges) {}

  /** Places the reports published on one day; days must come in ascending order. */
  Day add(int day, List<Report> reports) {
    close(day);
    weights = new WordWeights(reports);
    founded = new ArrayList<>();
    List<Merge> merges = new ArrayList<>();
    List<Assignment> assignments = new ArrayList<>(reports.size());
    List<Report> ordered = mostTellingFirst(reports);
    for (Report report : ordered) {
      String id = report.eventId();
      if (id != null) {
        long[] keys = ProfileKeys.of(report.profile());
        assignments.add(new Assignment(report, place(report, keys, byId.get(id))));
      }
    }
    for (Report report : ordered) {
      if (report.eventId() == null) {
        assignments.add(new Assignment(report, join(report, day, merges)));
      }
    }
    List<OpenEvent> news = new ArrayList<>();
    for (OpenEvent event : founded) {
      if (!event.isClosed()) {
        byId.put(event.id(), event);
        news.add(event);
      }
    }
    return new Day(assignments, news, merges);
  }

  private static List<Report> mostTellingFirst(List<Report> reports) {
    List<Ranked> ranked = new ArrayList<>(reports.size());
    reports.forEach(report -> ranked.add(new Ranked(report.profile().specificity(), report)));
    Collections.sort(ranked);
    return Lists.transform(ranked, Ranked::report);
  }

  /** Puts a report into an event, or founds one with it. */
  private OpenEvent place(Report report, long[] keys, @Nullable OpenEvent known) {
    if (known != null) {
      OpenEvent event = known.current();
      event.add(report);
      index.file(event, keys);
      return event;
    }
    OpenEvent event = new OpenEvent(report);
    open.add(event);
    founded.add(event);
    index.file(event, keys);
    String id = report.eventId();
    if (id != null) {
      byId.put(id, event);
    }
    return event;
  }

  private OpenEvent join(Report report, int day, List<Merge> merges) {
    Profile profile = report.profile();
    long[] keys = ProfileKeys.of(profile);
    OpenEvent copied = withTextOf(profile);
    if (copied != null) {
      return place(report, keys, copied);
    }
    OpenEvent best = null;
    OpenEvent second = null;
    double bestScore = Match.JOIN;
    double secondScore = Match.JOIN;
    Sole sole = new Sole(profile);
    for (OpenEvent event : index.candidates(keys)) {
      if (event.toldOnlyBy(report.articleId())) {
        continue;
      }
      double score = Match.between(profile, event.profile, weights);
      boolean alike = event.profile.type.equals(profile.type);
      // asked only where it matters: most candidates are neither likely nor alike
      boolean toldApart = (score != Match.NO || alike) && event.toldBy(report.articleId());
      if (score != Match.NO && toldApart) {
        score -= APART;
      }
      if (alike && !toldApart) {
        sole.offer(event, score);
      }
      if (!sole.likely(score)
          || (score < Match.JOIN && !Match.telling(profile, event.profile, weights))
          || (event.reportCount > 1 && drifts(profile, event, score))) {
        sole.drop(event);
        continue;
      }
      if (score < Match.JOIN) {
        continue;
      }
      if (best == null ? score >= bestScore : better(score, event, bestScore, best)) {
        second = best;
        secondScore = bestScore;
        best = event;
        bestScore = score;
      } else if (second == null
          ? score >= secondScore
          : better(score, event, secondScore, second)) {
        second = event;
        secondScore = score;
      }
    }
    if (best == null) {
      best = sole.event();
    }
    OpenEvent joined = place(report, keys, best);
    if (best != null && second != null && secondScore >= MERGE) {
      return merge(best, second, report, day, merges);
    }
    return joined;
  }

  /** Whether a report fits what an event became, and hardly what it was founded on. */
  private boolean drifts(Profile report, OpenEvent event, double score) {
    double better = Math.max(0, score - MERGE) * WELL_TOLD;
    return Match.founded(report, event.founding, weights) + better < FOUNDED;
  }

  /** The oldest event that shares a text with a report: what it copies. */
  private @Nullable OpenEvent withTextOf(Profile report) {
    OpenEvent found = null;
    for (long text : report.texts) {
      for (OpenEvent filed : index.under(ProfileKeys.text(text))) {
        OpenEvent event = filed.current();
        if (!event.isClosed()
            && (found == null || FIRST_PUBLISHED.compare(event.first(), found.first()) < 0)) {
          found = event;
        }
      }
    }
    return found;
  }

  private static boolean better(double score, OpenEvent event, double than, OpenEvent held) {
    return score > than
        || (score == than && FIRST_PUBLISHED.compare(event.first(), held.first()) < 0);
  }

  private OpenEvent merge(OpenEvent left, OpenEvent right, Report by, int day, List<Merge> merges) {
    if (Match.between(left.profile, right.profile, weights) < MERGE) {
      return left;
    }
    boolean leftOlder = FIRST_PUBLISHED.compare(left.first(), right.first()) < 0;
    OpenEvent into = leftOlder ? left : right;
    OpenEvent from = leftOlder ? right : left;
    if (from.firstDay < day) {
      merges.add(new Merge(from.id(), into, by));
    }
    into.merge(from);
    index.file(into, ProfileKeys.of(from.profile));
    return into;
  }

  private void close(int day) {
    List<OpenEvent> still = new ArrayList<>();
    for (OpenEvent event : open) {
      boolean over = event.isClosed() || event.firstDay + LIFE_DAYS < day;
      if (over) {
        event.close();
        byId.remove(event.id(), event);
      } else {
        still.add(event);
      }
    }
    if (still.size() < open.size()) {
      open = still;
      index.sweep();
    }
  }
}
