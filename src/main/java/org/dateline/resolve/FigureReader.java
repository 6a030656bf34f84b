package org.dateline.resolve;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dateline.lexicon.CueLexicon;
import org.dateline.lexicon.Synonyms;
import org.dateline.record.Quantity;

/** A quantity as it is written → the figure that is compared. Immutable. */
final class FigureReader implements Serializable {
  private static final long serialVersionUID = 1L;

  /** People of whom a count tells no more than how many, stemmed. */
  private final Set<String> peopleAtLarge;

  /** Who is counted besides those who are counted, stemmed. */
  private final Set<String> someOfThem;

  /** Words that reports use for each other → the first of them. */
  private final Map<String, String> same;

  /** Makes that are counted without the word for what they are: "six ATACMS" are six missiles. */
  private final Map<String, String> makes;

  FigureReader(CueLexicon cues, Synonyms synonyms) {
    peopleAtLarge = stems(cues.words("people-at-large"));
    someOfThem = stems(cues.words("some-of-them"));
    same = stems(synonyms.firsts("counted"));
    makes = stems(synonyms.firsts("make"));
  }

  private static Set<String> stems(Set<String> words) {
    return words.stream().map(WordHashes::stem).collect(Collectors.toUnmodifiableSet());
  }

  private static Map<String, String> stems(Map<String, String> firsts) {
    Map<String, String> stems = new HashMap<>();
    firsts.forEach((word, first) -> stems.put(WordHashes.stem(word), WordHashes.stem(first)));
    return Map.copyOf(stems);
  }

  /** What a quantity of a mention counts. */
  Figure of(Quantity quantity) {
    Double low = quantity.getValueLow();
    Double high = quantity.getValueHigh();
    String object = quantity.getObjectText();
    String head = "";
    TreeSet<String> kind = new TreeSet<>();
    if (object != null) {
      for (String word : WordHashes.words(headPhrase(object))) {
        String plain = WordHashes.stem(word);
        String stem = same.getOrDefault(plain, plain);
        if (!stem.isEmpty() && !isNoise(stem)) {
          if (!head.isEmpty()) {
            kind.add(head);
          }
          head = stem;
        }
      }
      String thing = makes.get(head);
      if (thing != null) {
        kind.add(head);
        head = thing;
      }
      if (peopleAtLarge.contains(head)) {
        head = "";
      }
    }
    return new Figure(
        quantity.getAttribute(),
        head,
        kind.isEmpty() ? Set.of() : kind,
        low == null ? Double.NEGATIVE_INFINITY : low,
        high == null ? Double.POSITIVE_INFINITY : high,
        quantity.getApproximate(),
        someOfThem.contains(head));
  }

  private static boolean isNoise(String stem) {
    return stem.equals("at") || stem.equals("least") || stem.equals("th") || stem.equals("more");
  }

  /** The words up to the first preposition: "soldiers from the north" counts soldiers. */
  private static String headPhrase(String object) {
    String lower = object.toLowerCase(Locale.ROOT);
    for (String word :
        new String[] {
          " of ", " from ", " in ", " at ", " on ", " who ", " that ", " by ", ", ", " and ", " ("
        }) {
      int at = lower.indexOf(word);
      if (at > 0) {
        lower =
            word.equals(" of ") && isMeasure(lower.substring(0, at))
                ? lower.substring(at + word.length())
                : lower.substring(0, at);
      }
    }
    return lower;
  }

  private static boolean isMeasure(String words) {
    return words.endsWith("dozens")
        || words.endsWith("hundreds")
        || words.endsWith("thousands")
        || words.endsWith("scores")
        || words.endsWith("group")
        || words.endsWith("number");
  }
}
