package org.dateline.dedup;

import org.dateline.record.Passage;
import org.jspecify.annotations.Nullable;

/**
 * What is told of a passage's place in its group.
 *
 * @param groupId its group
 * @param canonicalPassageId the group's canonical passage
 * @param similarity how much of the canonical passage it has, from 0 to 1
 * @param relation how it relates to the canonical passage
 * @param earlier where an earlier run placed the group; null where the group is of this run
 */
record GroupedPassage(
    String groupId,
    String canonicalPassageId,
    double similarity,
    String relation,
    @Nullable Placement earlier) {

  /**
   * A passage as split, completed. Avro's builder would copy each field by its schema, at ten times
   * the cost.
   */
  Passage complete(Passage passage, String kind) {
    return new Passage(
        passage.getPassageId(),
        passage.getArticleId(),
        passage.getSource(),
        passage.getPublishedAt(),
        passage.getLanguage(),
        passage.getOrdinal(),
        passage.getStart(),
        passage.getEnd(),
        passage.getText(),
        kind,
        groupId,
        canonicalPassageId.equals(passage.getPassageId()),
        canonicalPassageId,
        similarity,
        relation,
        earlier == null ? null : earlier.passageId(),
        earlier == null ? null : earlier.articleId(),
        earlier == null ? null : earlier.source());
  }
}
