package org.dateline.dedup;

import java.nio.ByteBuffer;
import org.dateline.record.Passage;
import org.dateline.record.PassageIndexEntry;

/** Passages that are grouped with no other: headlines and boilerplate. */
final class Solitary {
  /** A longer line at the head of a text is its first sentence, cut short. */
  private static final int HEADLINE_WORDS = 14;

  private Solitary() {}

  /** Whether a passage of these words is told apart before any comparison. */
  static boolean is(Passage passage, Words words) {
    return passage.getKind().equals("BOILERPLATE")
        || (passage.getKind().equals("HEADLINE") && words.size() <= HEADLINE_WORDS);
  }

  /** The passage in a group of its own, as what it is. */
  static Passage passage(Passage passage, String kind) {
    String id = passage.getPassageId();
    return new GroupedPassage(GroupPlacer.groupId(id), id, 1, "UNIQUE", null)
        .complete(passage, kind);
  }

  /** A passage of an earlier run, as far as the index knows it. */
  static Passage passage(Occurrence earlier) {
    Passage passage = new Passage();
    passage.setPassageId(earlier.passageId());
    passage.setArticleId(earlier.articleId());
    passage.put("source", earlier.source());
    passage.put("published_at", earlier.publishedAt());
    passage.setStart(earlier.start());
    passage.setEnd(earlier.end());
    passage.setText(earlier.text());
    return passage(passage, "BODY");
  }

  /** What later runs need to know to count a passage of boilerplate. */
  static PassageIndexEntry entry(Occurrence passage, Words words, long high, long low) {
    Placement alone =
        new Placement(
            GroupPlacer.groupId(passage.passageId()),
            passage.passageId(),
            passage.articleId(),
            passage.source(),
            false);
    return TextCompletion.entry(
        passage, words, ByteBuffer.allocate(0), high, low, alone, "BOILERPLATE");
  }
}
