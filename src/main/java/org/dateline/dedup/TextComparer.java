package org.dateline.dedup;

import java.util.ArrayList;
import java.util.List;
import org.dateline.dedup.Match.Relation;
import org.jspecify.annotations.Nullable;

/**
 * Tells exactly what two texts share, or that it is too little. Not safe for use by several
 * threads.
 */
final class TextComparer {
  /** Below it two texts share stock phrases at most, and are not aligned at all. */
  private static final double LEAST_CONTAINMENT = 0.12;

  /** From here on a pair is always linked, be it from a template. */
  private static final double SURE_JACCARD = 0.55;

  private static final double SURE_CONTAINMENT = 0.75;

  /**
   * No fewer words than this share of the fewer 3-grams have two texts in common where they are
   * surely linked: each 3-gram in common begins with another word in common, and a Jaccard
   * similarity of .55 takes .55 / 1.55 of both texts' 3-grams, so .7096 of the fewer ones.
   */
  private static final double SURE_WORDS = 0.7;

  /** Least share of the shorter text's words that must be aligned, slips of spelling included. */
  private static final double LEAST_ALIGNED = 0.6;

  /** Least share of the shorter text's words that the other has anywhere; slips take some away. */
  private static final double LEAST_BAG = 0.5;

  /** Texts of fewer words need nearly all of them. */
  private static final int SHORT_WORDS = 10;

  /** Fewer words are no sentence of their own: "More to come." */
  private static final int SENTENCE_WORDS = 5;

  /** Share of the longer one's words that two short sentences need to have aligned. */
  private static final double LEAST_SHORT = 0.8;

  /** Words by one side's start, such as "By a staff reporter", that make no longer text. */
  private static final int BYLINE_WORDS = 6;

  /** Words at an end that make no longer text, such as an agency's name. */
  private static final int SIGNATURE_WORDS = 2;

  /** So many times as long is the report itself, at least: in a short text every word counts. */
  private static final int LEAST_REPORT = 4;

  /** Share of the longer text that must lie outside what is aligned for the other to be a part. */
  private static final double CONTAINED_OUTSIDE = 0.09;

  /** In texts reworded more than this a lost "not" or another name is no sign of an update. */
  private static final double LIGHT_EDIT = 0.12;

  private final WordAligner aligner = new WordAligner();

  /** What two texts share; null where it is too little to link them. */
  @Nullable Match compare(Compared left, Compared right) {
    int shorter = Math.min(left.words().size(), right.words().size());
    int fewer = Math.min(left.grams().length, right.grams().length);
    int mostWords = left.sketch().mostShared(right.sketch());
    if (mostWords < LEAST_BAG * shorter && mostWords < SURE_WORDS * fewer) {
      return null;
    }
    int shared = Grams.shared(left.grams(), right.grams());
    if (shared == 0 || shared < LEAST_CONTAINMENT * fewer) {
      return null;
    }
    double leftInRight = (double) shared / left.grams().length;
    double rightInLeft = (double) shared / right.grams().length;
    double jaccard = (double) shared / (left.grams().length + right.grams().length - shared);
    double containment = Math.max(leftInRight, rightInLeft);
    boolean sure = jaccard >= SURE_JACCARD || containment >= SURE_CONTAINMENT;
    double leastAligned = LEAST_ALIGNED * shorter;
    if (!sure && shorter < SHORT_WORDS) {
      if (!sentences(left, right)) {
        return null;
      }
      leastAligned = LEAST_SHORT * Math.max(left.words().size(), right.words().size());
    }
    if (!sure && Grams.shared(left.bag(), right.bag()) < LEAST_BAG * shorter) {
      return null;
    }
    Alignment alignment = aligner.align(left.words(), right.words());
    List<Gap> gaps = Gap.of(alignment, left.words().size(), right.words().size());
    int aligned = alignment.aligned();
    if (!sure && aligned < leastAligned) {
      if (aligned + mostSlips(gaps) < leastAligned) {
        return null;
      }
      aligned += slips(left.words(), right.words(), gaps);
      if (aligned < leastAligned) {
        return null;
      }
    }
    Figures figures = new Figures(left, right, gaps);
    if (!sure && fromTemplate(left, right, figures)) {
      return null;
    }
    Extent extent = new Extent(left, right, alignment);
    if (!sure && shorter < SHORT_WORDS && extent.otherEnds()) {
      return null;
    }
    Relation whole = extent.relation(gaps, figures);
    List<Disagreement> disagreements = new ArrayList<>(figures.inside());
    if (extent.rewording() <= LIGHT_EDIT || shorter < SHORT_WORDS) {
      disagreements.addAll(
          Wording.names(
              left.words(),
              right.words(),
              gaps,
              () -> slips(left.words(), right.words(), gaps) > 0));
      disagreements.addAll(Wording.negations(left.words(), right.words(), gaps));
    }
    Relation relation = disagreements.isEmpty() ? whole : Relation.UPDATED;
    return new Match(relation, jaccard, leftInRight, rightInLeft, alignment, disagreements);
  }

  /** Whether both are sentences: in short lines of a table every word may be another. */
  private static boolean sentences(Compared left, Compared right) {
    return sentence(left.words()) && sentence(right.words());
  }

  private static boolean sentence(Words words) {
    String end = words.text().substring(words.end(words.size() - 1));
    return words.size() >= SENTENCE_WORDS
        && !end.isBlank()
        && ".!?".indexOf(end.strip().charAt(0)) >= 0;
  }

  /** More slips than gaps have words on either side there cannot be. */
  private static int mostSlips(List<Gap> gaps) {
    int most = 0;
    for (Gap gap : gaps) {
      most += Math.min(gap.leftTo() - gap.leftFrom(), gap.rightTo() - gap.rightFrom());
    }
    return most;
  }

  /** Words in the same gap that are a slip of spelling apart. */
  private static int slips(Words left, Words right, List<Gap> gaps) {
    int slips = 0;
    for (Gap gap : gaps) {
      int next = gap.rightFrom();
      for (int i = gap.leftFrom(); i < gap.leftTo(); i++) {
        int last = Math.min(gap.rightTo(), next + 4);
        for (int j = next; j < last; j++) {
          if (Spelling.near(left.word(i), right.word(j))) {
            slips++;
            next = j + 1;
            break;
          }
        }
      }
    }
    return slips;
  }

  /** Whether both texts have figures and none, or hardly any, in common. */
  private static boolean fromTemplate(Compared left, Compared right, Figures figures) {
    int inLeft = figures(left);
    int inRight = figures(right);
    return Math.min(inLeft, inRight) >= 3
        && inLeft - figures.leftInDigits() <= 0.2 * inLeft
        && inRight - figures.rightInDigits() <= 0.2 * inRight;
  }

  private static int figures(Compared text) {
    int figures = 0;
    for (int i = text.dateline(); i < text.words().size(); i++) {
      figures += text.words().is(i, Words.FIGURE) ? 1 : 0;
    }
    return figures;
  }

  /** How far what is aligned reaches in each text. */
  private static final class Extent {
    private final Compared left;
    private final Compared right;
    private final Alignment alignment;
    private final int leftOutside;
    private final int rightOutside;

    Extent(Compared left, Compared right, Alignment alignment) {
      this.left = left;
      this.right = right;
      this.alignment = alignment;
      this.leftOutside = outside(left, alignment.leftFrom(), alignment.leftTo());
      this.rightOutside = outside(right, alignment.rightFrom(), alignment.rightTo());
    }

    /** Words before and after what is aligned, but datelines, bylines and signatures. */
    private static int outside(Compared text, int from, int to) {
      int most = (to - from) / LEAST_REPORT;
      int before = from - Math.min(from, text.dateline());
      int after = text.words().size() - to;
      return (before <= Math.min(BYLINE_WORDS, most) ? 0 : before)
          + (after <= Math.min(SIGNATURE_WORDS, most) ? 0 : after);
    }

    Relation relation(List<Gap> gaps, Figures figures) {
      int leftWords = left.words().size();
      int rightWords = right.words().size();
      boolean leftIsPart =
          rightOutside > CONTAINED_OUTSIDE * rightWords && rightOutside > 3 * leftOutside;
      boolean rightIsPart =
          leftOutside > CONTAINED_OUTSIDE * leftWords && leftOutside > 3 * rightOutside;
      if (leftIsPart || rightIsPart || figures.leftOutside() || figures.rightOutside()) {
        return Relation.CONTAINED;
      }
      boolean asItStood =
          leftOutside == 0 && rightOutside == 0 && alignment.inOrder() && !otherEnds();
      for (Gap gap : gaps) {
        asItStood &= !gap.leftInside() && !gap.rightInside();
      }
      return asItStood ? Relation.COPY : Relation.EDITED;
    }

    /** Whether the texts begin, or end, with other words: neither just lacks what one added. */
    private boolean otherEnds() {
      return (alignment.leftFrom() > left.dateline() && alignment.rightFrom() > right.dateline())
          || (alignment.leftTo() < left.words().size()
              && alignment.rightTo() < right.words().size());
    }

    /** Share of the words between the first and the last aligned that are not. */
    double rewording() {
      int leftSpan = alignment.leftTo() - alignment.leftFrom();
      int rightSpan = alignment.rightTo() - alignment.rightFrom();
      int span = Math.max(1, leftSpan + rightSpan);
      return 1 - 2.0 * alignment.aligned() / span;
    }
  }
}
