package org.dateline.dedup;

import java.util.ArrayList;
import java.util.List;
import org.dateline.record.Difference;
import org.dateline.record.PassageLink;
import org.dateline.record.Span;

/** Writes what two texts share as a link between two passages of them. */
final class LinkWriting {
  private LinkWriting() {}

  /**
   * The link of two passages.
   *
   * @param left the earlier passage
   * @param leftWords its words
   * @param right the later passage
   * @param rightWords its words
   * @param match what their texts share, the left text's first
   */
  static PassageLink link(
      Occurrence left, Words leftWords, Occurrence right, Words rightWords, Match match) {
    List<Span> spans = new ArrayList<>();
    CodePoints leftPoints = new CodePoints(left.text(), left.start());
    CodePoints rightPoints = new CodePoints(right.text(), right.start());
    for (Alignment.Block block : match.alignment().blocks()) {
      spans.add(
          new Span(
              leftPoints.at(leftWords.start(block.left())),
              leftPoints.at(leftWords.end(block.leftEnd() - 1)),
              rightPoints.at(rightWords.start(block.right())),
              rightPoints.at(rightWords.end(block.rightEnd() - 1))));
    }
    List<Difference> differences = new ArrayList<>();
    for (Disagreement found : match.disagreements()) {
      differences.add(
          new Difference(
              found.kind().name(),
              leftWords.slice(found.leftFrom(), found.leftTo()),
              rightWords.slice(found.rightFrom(), found.rightTo())));
    }
    return PassageLink.newBuilder()
        .setLeftPassageId(left.passageId())
        .setRightPassageId(right.passageId())
        .setRelation(match.relation().name())
        .setJaccard(match.jaccard())
        .setLeftInRight(match.leftInRight())
        .setRightInLeft(match.rightInLeft())
        .setSpans(spans)
        .setDifferences(differences)
        .setPublishedAt(right.publishedAt())
        .build();
  }

  /** What two passages of the same words share. */
  static Match copy(Words words) {
    return new Match(Match.Relation.COPY, 1, 1, 1, Alignment.whole(words.size()), List.of());
  }

  /** Places in an article by places in a passage; quick when asked in ascending order. */
  private static final class CodePoints {
    private final String text;
    private final int start;
    private int unit;
    private int points;

    CodePoints(String text, int start) {
      this.text = text;
      this.start = start;
    }

    int at(int asked) {
      if (asked < unit) {
        unit = 0;
        points = 0;
      }
      points += text.codePointCount(unit, asked);
      unit = asked;
      return start + points;
    }
  }
}
