package org.dateline.resolve;

/** What speaks for two profiles telling of one event, added up. Not thread-safe. */
final class Evidence {
  /** All of it. */
  double score;

  /** The part of it that few other events share. */
  double specific;

  /** Adds evidence, and how far it is shared by few other events. */
  void add(double evidence, double rarity) {
    score += evidence;
    specific += rarity;
  }
}
