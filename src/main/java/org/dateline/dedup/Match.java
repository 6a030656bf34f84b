package org.dateline.dedup;

import java.util.List;

/**
 * What two texts share.
 *
 * @param relation how the one relates to the other
 * @param jaccard exact Jaccard similarity of their sets of word 3-grams
 * @param leftInRight share of the left text's 3-grams that the right one has
 * @param rightInLeft share of the right text's 3-grams that the left one has
 * @param alignment which words correspond
 * @param disagreements what differs in substance
 */
record Match(
    Relation relation,
    double jaccard,
    double leftInRight,
    double rightInLeft,
    Alignment alignment,
    List<Disagreement> disagreements) {

  /** How two texts relate. */
  enum Relation {
    COPY("matched_copy"),
    EDITED("matched_edited"),
    UPDATED("matched_updated"),
    CONTAINED("matched_contained");

    private final String counter;

    Relation(String counter) {
      this.counter = counter;
    }

    /** The name of the counter of such matches. */
    String counter() {
      return counter;
    }
  }

  /**
   * Least containment for two texts to share a group. Below it the words of two members of a group
   * need have little in common, though each is aligned with the canonical passage: in 154,896
   * passages of news 3 of 10,825 pairs of members had less than .4 of their 3-grams in common, with
   * .5 in its place 32 of 11,297.
   */
  static final double GROUPED_CONTAINMENT = 0.6;

  /** Share of the 3-grams of the text that has fewer which the other one has. */
  double containment() {
    return Math.max(leftInRight, rightInLeft);
  }

  /** Whether the texts say the same in words alike enough to share a group. */
  boolean groups() {
    return relation == Relation.COPY
        || (relation == Relation.EDITED && containment() >= GROUPED_CONTAINMENT);
  }
}
