package org.dateline.resolve;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.dateline.record.Place;
import org.jspecify.annotations.Nullable;

/**
 * A place as far as telling events apart needs it: city within region within country.
 *
 * @param country ISO 3166-1 alpha-3, or null
 * @param region hash of the first-level region's name; 0 where unknown
 * @param area the same without a point of the compass before it: Darfur of North Darfur
 * @param city hash of the name of the city or point; 0 where it is a region or country
 * @param latitude degrees north; NaN where unknown
 * @param longitude degrees east; NaN where unknown
 */
record Where(
    @Nullable String country, long region, long area, long city, float latitude, float longitude) {
  /** Of each code there is one object: comparing two looks for no letters elsewhere in memory. */
  Where {
    country = country == null ? null : country.intern();
  }

  /** How two places stand to each other. */
  enum Relation {
    /** One city, or two names within {@link #SAME_KM}. */
    SAME_CITY,
    /** Two names within {@link #NEAR_KM}. */
    NEAR,
    /** One region, or a region and a city in it. */
    SAME_REGION,
    /** A country and a place in it, or one country. */
    SAME_COUNTRY,
    /** Not enough is known. */
    UNKNOWN,
    /** Two cities of one region, or two names of which one has no coordinates. */
    OTHER_CITY,
    /** Two regions of one country. */
    OTHER_REGION,
    /** Two countries. */
    OTHER_COUNTRY;

    /** Whether the two are one place, or one is in the other, more exactly than in a country. */
    boolean near() {
      return this == SAME_CITY || this == NEAR || this == SAME_REGION;
    }
  }

  private static final double SAME_KM = 12;
  private static final double NEAR_KM = 45;

  /** The same across a border, on each side of which its own town is named. */
  private static final double BORDER_KM = 25;

  private static final double KM_PER_DEGREE = 111.2;
  private static final Set<String> COMPASS =
      Set.of(
          "north",
          "south",
          "east",
          "west",
          "central",
          "northern",
          "southern",
          "eastern",
          "western",
          "upper",
          "lower");

  static Where of(Place place) {
    String precision = place.getPrecision() == null ? "" : place.getPrecision();
    boolean country = precision.equals("COUNTRY");
    boolean region = precision.equals("ADMIN1") || precision.equals("REGION");
    String admin = place.getAdmin1() != null ? place.getAdmin1() : region ? place.getName() : null;
    Double latitude = place.getLatitude();
    Double longitude = place.getLongitude();
    return new Where(
        place.getCountry(),
        country || admin == null ? 0 : WordHashes.of(normal(admin)),
        country || admin == null ? 0 : WordHashes.of(area(normal(admin))),
        country || region ? 0 : WordHashes.of(normal(place.getName())),
        latitude == null ? Float.NaN : latitude.floatValue(),
        longitude == null ? Float.NaN : longitude.floatValue());
  }

  private static String normal(String name) {
    return name.toLowerCase(Locale.ROOT)
        .replace(" region", "")
        .replace(" oblast", "")
        .replace(" province", "")
        .replace(" state", "")
        .trim();
  }

  private static String area(String region) {
    int space = region.indexOf(' ');
    return space > 0 && COMPASS.contains(region.substring(0, space))
        ? region.substring(space + 1)
        : region;
  }

  /** 3 a city or point, 2 a region, 1 a country, 0 nothing. */
  int level() {
    if (city != 0) {
      return 3;
    }
    return region != 0 ? 2 : country != null ? 1 : 0;
  }

  Relation to(Where other) {
    if (country != null && other.country != null && !country.equals(other.country)) {
      return near(other, BORDER_KM) ? Relation.NEAR : Relation.OTHER_COUNTRY;
    }
    if (city != 0 && city == other.city) {
      return Relation.SAME_CITY;
    }
    if (inLargeArea(other) || other.inLargeArea(this)) {
      return Relation.SAME_REGION;
    }
    if (level() == 1 || other.level() == 1) {
      return country != null && country.equals(other.country)
          ? Relation.SAME_COUNTRY
          : Relation.UNKNOWN;
    }
    if (city != 0 && other.city != 0) {
      if (near(other, SAME_KM)) {
        return Relation.SAME_CITY;
      }
      if (near(other, NEAR_KM)) {
        return Relation.NEAR;
      }
      return region != 0 && other.region != 0 && !sameRegion(other)
          ? Relation.OTHER_REGION
          : Relation.OTHER_CITY;
    }
    if (region == 0 || other.region == 0) {
      return Relation.UNKNOWN;
    }
    if (sameRegion(other)) {
      return Relation.SAME_REGION;
    }
    return near(other, NEAR_KM) ? Relation.NEAR : Relation.OTHER_REGION;
  }

  /** Whether it is one region by name, or the one is a part of the other: of Darfur, its north. */
  private boolean sameRegion(Where other) {
    return region == other.region || region == other.area || area == other.region;
  }

  /**
   * Whether the other is an area of no rank of its own, Darfur, whose part this one's region is.
   */
  private boolean inLargeArea(Where other) {
    return region != 0 && other.region == 0 && other.city != 0 && area == other.city;
  }

  private boolean near(Where other, double km) {
    if (Float.isNaN(latitude) || Float.isNaN(other.latitude)) {
      return false;
    }
    double north = (latitude - other.latitude) * KM_PER_DEGREE;
    if (Math.abs(north) > km) {
      return false;
    }
    double east =
        (longitude - other.longitude) * KM_PER_DEGREE * Math.cos(Math.toRadians(latitude));
    return north * north + east * east <= km * km;
  }

  /** Whether a place is this one or one inside it. */
  boolean holds(Where inner) {
    if (equals(inner)) {
      return true;
    }
    return switch (level()) {
      case 1 -> Objects.equals(country, inner.country);
      case 2 -> inner.region == region && Objects.equals(country, inner.country);
      case 3 -> to(inner) == Relation.SAME_CITY;
      default -> false;
    };
  }
}
