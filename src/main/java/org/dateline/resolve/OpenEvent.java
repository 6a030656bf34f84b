package org.dateline.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.record.ContentId;
import org.jspecify.annotations.Nullable;

/** An event that reports may still join. */
final class OpenEvent extends CandidateIndex.Entry {
  /** A party is agreed on that is named more often than one in so many of the commonest. */
  private static final int ENOUGH = 4;

  final Profile profile;

  /**
   * What its founding report tells, the most telling of its first day; of its participants those
   * that other reports bear out.
   */
  Profile founding;

  final int firstDay;
  int reportCount;

  /** The event that it turned out to be, or null. */
  @Nullable OpenEvent mergedInto;

  private final Map<Party, Integer> actors = new HashMap<>();
  private final Map<Party, Integer> recipients = new HashMap<>();
  private final Set<String> articles = new HashSet<>();
  private @Nullable String eventId;
  private @Nullable Report first;

  OpenEvent(Report report) {
    profile = report.profile().copy();
    founding = report.profile();
    firstDay = report.day();
    count(report);
  }

  /** Takes in a report of it. */
  void add(Report report) {
    own();
    profile.absorb(report.profile());
    count(report);
    bearOut();
  }

  /** The founding report's profile is the report's until there are others to bear it out. */
  private void own() {
    if (reportCount == 1) {
      founding = founding.copy();
    }
  }

  private void bearOut() {
    founding.mainActors = kept(founding.actors, profile.actorsAgreed());
    founding.mainRecipients = kept(founding.recipients, profile.recipientsAgreed());
  }

  private static List<Party> kept(List<Party> parties, List<Party> agreed) {
    List<Party> kept = new ArrayList<>(parties);
    kept.removeIf(party -> !agreed.contains(party));
    return kept;
  }

  /** Whether an article tells of it. */
  boolean toldBy(String articleId) {
    return articles.contains(articleId);
  }

  /** Whether no other article told it: then that article's own sentences have been compared. */
  boolean toldOnlyBy(String articleId) {
    return articles.size() == 1 && toldBy(articleId);
  }

  private void count(Report report) {
    articles.add(report.articleId());
    reportCount++;
    profile.mainActors = agreed(profile.actors, report.profile().actors, actors);
    profile.mainRecipients = agreed(profile.recipients, report.profile().recipients, recipients);
    if (eventId == null) {
      eventId = report.eventId();
    }
    if (first == null || EventClusters.FIRST_PUBLISHED.compare(report, first) < 0) {
      first = report;
    }
  }

  /** Counts a report's parties; those of all that enough reports name. */
  private static List<Party> agreed(List<Party> all, List<Party> told, Map<Party, Integer> counts) {
    told.forEach(party -> counts.merge(party, 1, Integer::sum));
    return agreed(all, counts);
  }

  private static List<Party> agreed(List<Party> all, Map<Party, Integer> counts) {
    int most = 0;
    for (int count : counts.values()) {
      most = Math.max(most, count);
    }
    int least = most / ENOUGH;
    List<Party> agreed = new ArrayList<>(all.size());
    for (Party party : all) {
      if (counts.getOrDefault(party, 0) > least) {
        agreed.add(party);
      }
    }
    return agreed;
  }

  /** Takes in an event that is the same; the ids of the one first reported stay. */
  void merge(OpenEvent other) {
    own();
    profile.absorb(other.profile);
    reportCount += other.reportCount;
    articles.addAll(other.articles);
    other.actors.forEach((party, count) -> actors.merge(party, count, Integer::sum));
    other.recipients.forEach((party, count) -> recipients.merge(party, count, Integer::sum));
    profile.mainActors = agreed(profile.actors, actors);
    profile.mainRecipients = agreed(profile.recipients, recipients);
    bearOut(); // as when a later run takes its reports in one by one
    Report theirs = other.first;
    if (first == null
        || (theirs != null && EventClusters.FIRST_PUBLISHED.compare(theirs, first) < 0)) {
      first = theirs;
    }
    other.mergedInto = this;
    other.close();
  }

  /** The event that it is now, after merges. */
  OpenEvent current() {
    OpenEvent event = this;
    while (event.mergedInto != null) {
      event = event.mergedInto;
    }
    return event;
  }

  /**
   * Its id: that of an earlier run, else the content hash of its first mention (the earliest
   * published, then the lowest id). Asked for at the end of its first day, it stays from then on.
   */
  String id() {
    if (eventId == null) {
      eventId = ContentId.of("event", first == null ? "" : first.id());
    }
    return eventId;
  }

  /** When it was first reported, for telling the older of two. */
  Report first() {
    if (first == null) {
      throw new IllegalStateException("an event without reports");
    }
    return first;
  }
}
