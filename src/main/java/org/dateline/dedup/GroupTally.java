package org.dateline.dedup;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.record.PassageGroup;
import org.jspecify.annotations.Nullable;

/** Counts a group's passages, of this run and of earlier ones. */
final class GroupTally {
  private final String groupId;
  private final Set<String> articles = new HashSet<>();
  private final TreeSet<String> sources = new TreeSet<>();
  private @Nullable Member earliest;
  private int passages;
  private long latest = Long.MIN_VALUE;
  private long latestFresh = Long.MIN_VALUE;
  private boolean dated;
  private boolean fresh;

  GroupTally(String groupId) {
    this.groupId = groupId;
  }

  /**
   * A passage of a group.
   *
   * @param groupId the group
   * @param passageId the passage
   * @param articleId its article
   * @param source its outlet
   * @param micros when it was published
   * @param length its code points
   * @param fresh whether it is of this run
   * @param canonicalId the canonical passage that it was placed with
   */
  record Member(
      String groupId,
      String passageId,
      String articleId,
      @Nullable String source,
      long micros,
      int length,
      boolean fresh,
      String canonicalId) {

    /** A passage where its text was placed. */
    static Member of(Occurrence passage, Placement placement) {
      return new Member(
          placement.groupId(),
          passage.passageId(),
          passage.articleId(),
          passage.source(),
          passage.micros(),
          passage.length(),
          passage.fresh(),
          placement.passageId());
    }

    private boolean before(Member other) {
      if (micros != other.micros) {
        return micros < other.micros;
      }
      return length != other.length
          ? length > other.length
          : passageId.compareTo(other.passageId) < 0;
    }
  }

  /** Counts a passage. */
  void add(Member member) {
    passages++;
    fresh |= member.fresh();
    articles.add(member.articleId());
    if (member.source() != null) {
      sources.add(member.source());
    }
    if (earliest == null || member.before(earliest)) {
      earliest = member;
    }
    if (member.micros() != Occurrence.UNDATED) {
      dated = true;
      latest = Math.max(latest, member.micros());
      if (member.fresh()) {
        latestFresh = Math.max(latestFresh, member.micros());
      }
    }
  }

  /** Whether any counted passage is of this run. */
  boolean fresh() {
    return fresh;
  }

  /** The group as counted; at least one passage must have been. */
  PassageGroup group() {
    Member first = earliest;
    if (first == null) {
      throw new IllegalStateException("group " + groupId + " has no passage");
    }
    return PassageGroup.newBuilder()
        .setGroupId(groupId)
        .setCanonicalPassageId(first.canonicalId())
        .setPassageCount(passages)
        .setArticleCount(articles.size())
        .setSourceCount(sources.size())
        .setSources(new java.util.ArrayList<>(sources))
        .setFirstPublishedAt(Occurrence.instant(first.micros()))
        .setLastPublishedAt(dated ? Occurrence.instant(latest) : null)
        .setUpdatedOn(
            latestFresh == Long.MIN_VALUE
                ? null
                : LocalDate.ofEpochDay(Occurrence.day(latestFresh)))
        .build();
  }
}
