package org.dateline.lexicon;

/** What a place of the gazetteer is, which is also how exact its coordinates are. */
public enum PlaceKind {
  /** A town, a village or a city district. */
  CITY,
  /** A country's first-level region: oblast, state, province, governorate. */
  ADMIN1,
  /** A country or a dependent territory. */
  COUNTRY,
  /** A sea, strait, mountain, border, camp, base or a region that is no first-level one. */
  POINT
}
