package org.dateline.lexicon;

import java.util.List;
import org.dateline.record.Place;
import org.jspecify.annotations.Nullable;

/**
 * One place of the gazetteer.
 *
 * @param id the row's id, unique in its file
 * @param name the name that records carry
 * @param aliases other spellings and former names; the name itself is not among them
 * @param kind what it is
 * @param country ISO 3166-1 alpha-3; null for seas and places that several countries hold or claim
 * @param admin1 name of the first-level region that it lies in or is; null where unknown
 * @param latitude degrees north, WGS 84
 * @param longitude degrees east, WGS 84
 * @param population inhabitants, 0 where unknown: the prior when names are shared
 * @param geonamesId GeoNames id, null where the row has none
 * @param caution what else the name often is
 */
public record PlaceEntry(
    String id,
    String name,
    List<String> aliases,
    PlaceKind kind,
    @Nullable String country,
    @Nullable String admin1,
    double latitude,
    double longitude,
    long population,
    @Nullable Long geonamesId,
    Caution caution) {

  /** What a place's name often is beside the place's name. */
  public enum Caution {
    /** Nothing else: the bare name is taken for the place. */
    NONE,
    /** A person's name too (Sydney, Jordan, Lincoln). */
    NAME,
    /** A common word too (Nice, Reading, Mobile). */
    WORD
  }

  /** The place as records carry it. */
  public Place toPlace() {
    Place.Builder place =
        Place.newBuilder()
            .setName(name)
            .setLatitude(latitude)
            .setLongitude(longitude)
            .setPrecision(kind.name());
    if (country != null) {
      place.setCountry(country);
    }
    if (admin1 != null && kind != PlaceKind.COUNTRY) {
      place.setAdmin1(admin1);
    }
    if (geonamesId != null) {
      place.setGeonamesId(geonamesId);
    }
    return place.build();
  }
}
