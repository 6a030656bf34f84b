package org.dateline.resolve;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dateline.record.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * A count as far as comparing needs it.
 *
 * @param attribute what was counted: KILLED, FIRED, …
 * @param object the head word of the things counted, stemmed; empty for people at large
 * @param kind the words before the head that tell a kind ("cruise" of cruise missiles); may be
 *     empty
 * @param low lowest value; negative infinity where open below
 * @param high highest value; infinity where open above
 * @param approximate whether the words hedge
 */
record Figure(
    String attribute,
    String object,
    Set<String> kind,
    double low,
    double high,
    boolean approximate) {
  /** Hedged figures this far apart (as a share of the higher) may be one: "nearly 300" and 290. */
  private static final double HEDGE = 0.1;

  /** From here on it is hardly a chance that two counts are the same number. */
  private static final double RARE = 10;

  /** A count whose highest value is so many times its lowest is a word like "thousands". */
  private static final double VAGUE = 3;

  /** Counts of weapons and the like, never of people. */
  private static final Set<String> OF_THINGS =
      Set.of("FIRED", "INTERCEPTED", "DESTROYED", "DAMAGED", "SUPPLIED", "SEIZED");

  private static final Set<String> OF_PEOPLE =
      Set.of("KILLED", "INJURED", "ARRESTED", "ABDUCTED", "DISPLACED", "PROTESTERS", "EXPELLED");

  /** Who is counted besides those who are counted. */
  private static final Set<String> SOME_OF_THEM = stems("some-of-them.txt");

  private static final Set<String> GROWING =
      Set.of("KILLED", "INJURED", "ARRESTED", "DISPLACED", "MISSING", "DETAINED", "DESTROYED");

  private static final Set<String> PEOPLE_AT_LARGE = stems("people-at-large.txt");

  /** Words that reports use for each other → the first of them. */
  private static final Map<String, String> SAME = firsts("same-counted.txt");

  /** Makes that are counted without the word for what they are: "six ATACMS" are six missiles. */
  private static final Map<String, String> MAKES = firsts("makes.txt");

  static Figure of(Quantity quantity) {
    Double low = quantity.getValueLow();
    Double high = quantity.getValueHigh();
    String object = quantity.getObjectText();
    String head = "";
    TreeSet<String> kind = new TreeSet<>();
    if (object != null) {
      for (String word : WordHashes.words(headPhrase(object))) {
        String plain = WordHashes.stem(word);
        String stem = SAME.getOrDefault(plain, plain);
        if (!stem.isEmpty() && !isNoise(stem)) {
          if (!head.isEmpty()) {
            kind.add(head);
          }
          head = stem;
        }
      }
      String thing = MAKES.get(head);
      if (thing != null) {
        kind.add(head);
        head = thing;
      }
      if (PEOPLE_AT_LARGE.contains(head)) {
        head = "";
      }
    }
    return new Figure(
        quantity.getAttribute(),
        head,
        kind.isEmpty() ? Set.of() : kind,
        low == null ? Double.NEGATIVE_INFINITY : low,
        high == null ? Double.POSITIVE_INFINITY : high,
        quantity.getApproximate());
  }

  private static Set<String> stems(String file) {
    return WordHashes.list(file).stream()
        .map(WordHashes::stem)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The stem of each word but the first of a line → that of the first. */
  private static Map<String, String> firsts(String file) {
    Map<String, String> firsts = new HashMap<>();
    for (String line : WordHashes.lines(file)) {
      String[] words = line.split(" +");
      for (int i = 1; i < words.length; i++) {
        firsts.put(WordHashes.stem(words[i]), WordHashes.stem(words[0]));
      }
    }
    return Map.copyOf(firsts);
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

  /**
   * Whether what is counted is left out, so that only the words before tell: "five were downed".
   */
  boolean elliptic() {
    return object.isEmpty() && OF_THINGS.contains(attribute);
  }

  /** The same count, of things that its own words leave out. */
  Figure of(String things) {
    return new Figure(attribute, things, kind, low, high, approximate);
  }

  /** The same count of what befell the things by another word. */
  Figure counting(String befallen) {
    return new Figure(befallen, object, kind, low, high, approximate);
  }

  /** Whether it is no more than some, of which not even what befell them is known. */
  boolean vague() {
    return attribute.equals("COUNT") && low != high && high < RARE;
  }

  /** Whether the two count the same things, so that their values may be held against each other. */
  boolean comparable(Figure other) {
    if (!attribute.equals(other.attribute)) {
      return false;
    }
    if (object.equals(other.object) && kind.isEmpty() && other.kind.isEmpty()) {
      return true;
    }
    if (elliptic() || other.elliptic()) {
      return true;
    }
    if (!object.equals(other.object)) {
      // "six ATACMS" are six ATACMS missiles.
      return kind.contains(other.object) || other.kind.contains(object);
    }
    if (kind.isEmpty() || other.kind.isEmpty()) {
      // "Five wounded men died" counts some of the dead only.
      return !object.isEmpty() || kind.isEmpty() == other.kind.isEmpty();
    }
    return kind.stream().anyMatch(other.kind::contains);
  }

  /**
   * Whether so many of the same are counted, one by what befell them, one by another word for it.
   */
  boolean sameThings(Figure other) {
    return !attribute.equals(other.attribute)
        && !object.isEmpty()
        && object.equals(other.object)
        && exact()
        && other.exact()
        && low == other.low
        && low >= RARE;
  }

  /** Whether so many people are counted, of whom only one report tells what they are. */
  boolean samePeople(Figure other) {
    return object.isEmpty() != other.object.isEmpty()
        && low == other.low
        && low > 1
        && exact()
        && other.exact()
        && attribute.equals(other.attribute)
        && !OF_THINGS.contains(attribute);
  }

  /**
   * Whether two counts of people may be of the same though named by other words, where two sides
   * speak of one event: "nine soldiers", "fourteen dead". Women, children and the like are some of
   * those counted.
   */
  boolean sameTolled(Figure other) {
    return attribute.equals(other.attribute)
        && OF_PEOPLE.contains(attribute)
        && kind.isEmpty()
        && other.kind.isEmpty()
        && !SOME_OF_THEM.contains(object)
        && !SOME_OF_THEM.contains(other.object);
  }

  /** The same, where one of the two tells no more than that they are people. */
  boolean sameCrowd(Figure other) {
    return sameTolled(other) && object.isEmpty() != other.object.isEmpty();
  }

  /** Whether one number can make both true. */
  boolean compatible(Figure other) {
    double slack =
        approximate || other.approximate
            ? HEDGE * Math.max(finite(high, low), finite(other.high, other.low))
            : 0;
    return low <= other.upTo() + slack && other.low <= upTo() + slack;
  }

  /** "Thousands" may be more than ten thousand. */
  private double upTo() {
    boolean vague = approximate && Double.isFinite(high) && low >= RARE && high > VAGUE * low;
    return vague ? Double.POSITIVE_INFINITY : high;
  }

  private static double finite(double high, double low) {
    if (Double.isFinite(high)) {
      return Math.abs(high);
    }
    return Double.isFinite(low) ? Math.abs(low) : 0;
  }

  /** What it tells that two counts agree: more for 38 than for 40, little for two. */
  double rarity() {
    boolean odd = exact() && low > 2 * RARE && low % RARE != 0;
    return odd ? 1.8 : low >= RARE ? 1.2 : low >= 3 ? 0.8 : 0.4;
  }

  /** Whether it is an amount of money. */
  boolean money() {
    return attribute.endsWith("_AMOUNT");
  }

  /** Whether it is one plain number. */
  boolean exact() {
    return low == high && !approximate;
  }

  /** Whether the count can only grow while an event is being reported. */
  boolean growing() {
    return GROWING.contains(attribute);
  }

  /** Which things are counted, for grouping: attribute and head. */
  String things() {
    return attribute + "/" + object;
  }

  /** The value as given, or null where it is open. */
  static @Nullable Double open(double value) {
    return Double.isFinite(value) ? value : null;
  }
}
