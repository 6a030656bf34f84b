package org.dateline.resolve;

import org.dateline.record.Mention;

/** The telling of an event by a passage and its edited copies, which counts as one. */
final class GroupedText {
  private GroupedText() {}

  /** Whether the mention's passage has a group. */
  static boolean grouped(Mention mention) {
    String group = mention.getGroupId();
    return group != null && !group.isEmpty();
  }

  /**
   * The same for mentions of one type with one trigger in the passages of one group; of its own for
   * a mention without group.
   */
  static String key(Mention mention) {
    if (!grouped(mention)) {
      String copied = mention.getCopiedFrom();
      return copied == null ? mention.getMentionId() : copied;
    }
    return mention.getGroupId()
        + '|'
        + mention.getEventType()
        + '|'
        + WordHashes.ofWord(mention.getTrigger().getText());
  }
}
