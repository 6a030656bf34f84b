package org.dateline.resolve;

/** What speaks for two profiles telling of one event, added up. Not thread-safe. */
final class Evidence {
  /** All of it. */
  double score;

  /** The part of it that few other events share. */
  double specific;

  /**
   * Whether more than the words of the sentence agrees: who, where, the day, a figure. Templates of
   * news ("gave no details", "subject to approval by shareholders") agree in nothing else.
   */
  boolean anchored;

  /** Whether the places are one, or one in the other, more exactly than in a country. */
  boolean nearby;

  /** What of it is figures that agree. */
  double figures;

  /** Whether both name one and the same day. */
  boolean dated;

  /** Whether it may be done to the same. */
  boolean toWhom;

  /** Whether a party of the one is known to be the other's: a country, body or person. */
  boolean known;

  /** Whether somebody is named in both. */
  boolean named;

  /** Whether the places are two, though one may be no more than a country's name. */
  boolean elsewhere;

  /** Whether the two differ in their numbers alone: news that comes again and again. */
  boolean series;

  /** Whether somebody says two things in words of which hardly one is the same. */
  boolean otherWords;

  /** Whether the articles tell of one country. */
  boolean background;

  /** Whether both are told by one article. */
  boolean within;

  /** Adds evidence, and how far it is shared by few other events. */
  void add(double evidence, double rarity) {
    score += evidence;
    specific += rarity;
  }
}
