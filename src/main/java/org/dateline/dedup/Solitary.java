package org.dateline.dedup;

import org.dateline.record.Passage;
import org.dateline.record.PassageIndexEntry;

/** Passages that are grouped with no other: headlines and boilerplate. */
final class Solitary {
  private Solitary() {}

  /** The passage in a group of its own, as what it is. */
  static Passage passage(Passage passage, String kind) {
    return Passage.newBuilder(passage)
        .setKind(kind)
        .setGroupId(GroupPlacer.groupId(passage.getPassageId()))
        .setCanonicalPassageId(passage.getPassageId())
        .setIsCanonical(true)
        .setSimilarity(1)
        .setRelation("UNIQUE")
        .build();
  }

  /** What later runs need to know to count a passage of boilerplate. */
  static PassageIndexEntry entry(Occurrence passage, long high, long low) {
    Placement alone =
        new Placement(
            GroupPlacer.groupId(passage.passageId()),
            passage.passageId(),
            passage.articleId(),
            passage.source(),
            false);
    return TextCompletion.entry(passage, high, low, alone, "BOILERPLATE");
  }
}
