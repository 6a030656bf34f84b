package org.dateline.resolve;

import java.util.Set;
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
 * @param some whether they may be some of others who are counted: children
 */
record Figure(
    String attribute,
    String object,
    Set<String> kind,
    double low,
    double high,
    boolean approximate,
    boolean some) {
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

  private static final Set<String> GROWING =
      Set.of("KILLED", "INJURED", "ARRESTED", "DISPLACED", "MISSING", "DETAINED", "DESTROYED");

  /**
   * Whether what is counted is left out, so that only the words before tell: "five were downed".
   */
  boolean elliptic() {
    return object.isEmpty() && OF_THINGS.contains(attribute);
  }

  /** The same count, of things that its own words leave out. */
  Figure of(Figure things) {
    return new Figure(attribute, things.object, kind, low, high, approximate, things.some);
  }

  /** The same count of what befell the things by another word. */
  Figure counting(String befallen) {
    return new Figure(befallen, object, kind, low, high, approximate, some);
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
        && !some
        && !other.some;
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
