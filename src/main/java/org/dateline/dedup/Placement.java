package org.dateline.dedup;

import org.dateline.record.ContentId;
import org.jspecify.annotations.Nullable;

/**
 * The group that a passage belongs to.
 *
 * @param groupId the group
 * @param passageId the group's canonical passage
 * @param articleId that passage's article
 * @param source that article's outlet
 * @param leads whether the placed passage has the canonical passage's words, so that others may
 *     join by it
 */
record Placement(
    String groupId, String passageId, String articleId, @Nullable String source, boolean leads) {

  /** A passage at the head of a group named after it. */
  static Placement alone(Occurrence first) {
    return new Placement(
        ContentId.of("group", first.passageId()),
        first.passageId(),
        first.articleId(),
        first.source(),
        true);
  }

  /** The same group, for a passage with other words than the canonical one's. */
  Placement following() {
    return new Placement(groupId, passageId, articleId, source, false);
  }
}
