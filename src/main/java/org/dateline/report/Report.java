package org.dateline.report;

import java.time.Instant;
import java.util.Comparator;
import org.dateline.record.Mention;
import org.dateline.record.Participant;
import org.dateline.record.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * One report of an event: a sentence in an article.
 *
 * @param cited whether a claim rests on it
 * @param copied whether its passage repeats an earlier one word for word
 * @param triggerStart UTF-16 offset of the reporting words in the sentence; -1 where not in it
 */
record Report(
    String mentionId,
    String articleId,
    @Nullable Instant publishedAt,
    boolean cited,
    boolean copied,
    String sentence,
    int triggerStart,
    int triggerEnd,
    String realis,
    @Nullable String claimant,
    @Nullable String stance)
    implements Comparable<Report> {
  /** UTF-16 units of a sentence shown at most. */
  static final int LONGEST = 700;

  /** What a page with room for some shows first: what claims rest on, own words, the earliest. */
  private static final Comparator<Report> ORDER =
      Comparator.comparing((Report report) -> !report.cited)
          .thenComparing(Report::copied)
          .thenComparing(Report::publishedAt, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Report::mentionId);

  static Report of(Mention mention, boolean cited) {
    String sentence = mention.getSentence();
    Trigger trigger = mention.getTrigger();
    int start = utf16(sentence, trigger.getStart() - mention.getSentenceStart());
    int end = utf16(sentence, trigger.getEnd() - mention.getSentenceStart());
    boolean inside = start >= 0 && end > start && end < LONGEST;
    Participant claimant = mention.getClaimant();
    return new Report(
        mention.getMentionId(),
        mention.getArticleId(),
        mention.getPublishedAt(),
        cited,
        mention.getCopiedFrom() != null,
        cut(PageText.clean(sentence)),
        inside ? start : -1,
        inside ? end : -1,
        mention.getRealis(),
        claimant == null ? null : Party.of(claimant).label(),
        mention.getClaimStance());
  }

  private static String cut(String sentence) {
    return sentence.length() <= LONGEST ? sentence : PageText.cut(sentence, LONGEST);
  }

  private static int utf16(String sentence, int codePoints) {
    if (codePoints < 0 || codePoints > sentence.codePointCount(0, sentence.length())) {
      return -1;
    }
    return sentence.offsetByCodePoints(0, codePoints);
  }

  @Override
  public int compareTo(Report other) {
    return ORDER.compare(this, other);
  }
}
