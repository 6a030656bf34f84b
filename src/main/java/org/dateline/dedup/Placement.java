package org.dateline.dedup;

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

  /** The same group, for a passage with other words than the canonical one's. */
  Placement following() {
    return new Placement(groupId, passageId, articleId, source, false);
  }
}
