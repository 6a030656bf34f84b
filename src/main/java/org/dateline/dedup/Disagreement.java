package org.dateline.dedup;

/**
 * One place where two aligned texts differ in substance, in words of each; a side may be empty.
 *
 * @param kind what differs
 * @param leftFrom first word of the left text
 * @param leftTo word after the last of the left text
 * @param rightFrom first word of the right text
 * @param rightTo word after the last of the right text
 */
record Disagreement(Kind kind, int leftFrom, int leftTo, int rightFrom, int rightTo) {
  /** What two texts may differ in. */
  enum Kind {
    NUMBER,
    NAME,
    NEGATION
  }
}
