package org.dateline.dedup;

import java.util.List;

/**
 * Links of texts that say the same but were placed in different groups, because the text that leads
 * one's group does not say the other's.
 */
final class CrossLinks {
  private final WordScanner scanner = new WordScanner();
  private final TextComparer comparer = new TextComparer();

  /** The links of two such texts' passages. */
  List<LinkedPair> of(DistinctText earlier, DistinctText later) {
    Compared earlierWords = Compared.of(scanner.scan(earlier.first().text()));
    Compared laterWords = Compared.of(scanner.scan(later.first().text()));
    Match match = comparer.compare(earlierWords, laterWords);
    return match == null
        ? List.of()
        : LinkedPair.each(earlier, earlierWords, later, laterWords, comparer, match);
  }
}
