package org.dateline.report;

import org.dateline.record.Place;
import org.jspecify.annotations.Nullable;

/**
 * A place for a reader, coordinates rounded to a thousandth of a degree.
 *
 * @param precision POINT, CITY, ADMIN1 or COUNTRY; null without coordinates
 */
record Spot(
    String name,
    @Nullable String country,
    @Nullable Double latitude,
    @Nullable Double longitude,
    @Nullable String precision)
    implements Comparable<Spot> {
  private static final int LONGEST = 80;

  static Spot of(Place place) {
    return new Spot(
        PageText.cut(place.getName(), LONGEST),
        place.getCountry(),
        rounded(place.getLatitude()),
        rounded(place.getLongitude()),
        place.getPrecision());
  }

  private static @Nullable Double rounded(@Nullable Double degrees) {
    return degrees == null ? null : Math.round(degrees * 1000) / 1000.0;
  }

  @Override
  public int compareTo(Spot other) {
    return key().compareTo(other.key());
  }

  private String key() {
    return name + '\n' + country + '\n' + latitude + '\n' + longitude + '\n' + precision;
  }
}
