package org.dateline.dedup;

import java.util.ArrayList;
import java.util.List;
import org.dateline.record.PassageLink;

/**
 * A link, and what it adds to the overlap of its two articles.
 *
 * @param link the link
 * @param shared its share in the overlap
 */
record LinkedPair(PassageLink link, SharedWords shared) {
  /**
   * Of two passages.
   *
   * @param leftText the words of the earlier one's text, be it as another passage has them
   * @param rightText the words of the later one's text, likewise
   * @param match what the texts share
   */
  static LinkedPair of(
      Occurrence left, Words leftText, Occurrence right, Words rightText, Match match) {
    Words leftWords = placed(left, leftText);
    Words rightWords = placed(right, rightText);
    return new LinkedPair(
        LinkWriting.link(left, leftWords, right, rightWords, match),
        SharedWords.of(left, right, rightWords, match));
  }

  /** The words with the places that they have in a passage: signs and spaces may differ. */
  private static Words placed(Occurrence passage, Words words) {
    return passage.text().equals(words.text()) ? words : new WordScanner().scan(passage.text());
  }

  /**
   * The links of two texts' earliest passages, pair by pair. A pair whose later passage is of an
   * earlier run is left out: its day is not this run's to write.
   */
  static List<LinkedPair> each(
      DistinctText earlier,
      Compared earlierWords,
      DistinctText later,
      Compared laterWords,
      TextComparer comparer,
      Match match) {
    List<LinkedPair> pairs = new ArrayList<>();
    Match turned = null;
    for (int i = 0; i < earlier.firsts().size(); i++) {
      Occurrence one = earlier.firsts().get(i);
      int most = Math.min(later.firsts().size(), DistinctText.MAX_PAIRS / (i + 1));
      for (Occurrence other : later.firsts().subList(0, most)) {
        if (one.compareTo(other) < 0) {
          if (other.fresh()) {
            pairs.add(of(one, earlierWords.words(), other, laterWords.words(), match));
          }
        } else if (one.fresh()) {
          turned = turned == null ? comparer.compare(laterWords, earlierWords) : turned;
          if (turned != null) {
            pairs.add(of(other, laterWords.words(), one, earlierWords.words(), turned));
          }
        }
      }
    }
    return pairs;
  }
}
