package org.dateline.lexicon;

import java.util.Objects;
import org.dateline.record.Place;
import org.jspecify.annotations.Nullable;

/** Whether one place lies in another: Karachev in the Bryansk region in Russia. */
public final class PlaceNesting {
  private PlaceNesting() {}

  /**
   * Whether {@code inner} lies in {@code outer} or is it, as far as names and codes tell: by
   * country and first-level region, never by distance.
   */
  public static boolean within(Place inner, Place outer) {
    return within(
        inner.getName(),
        inner.getPrecision(),
        inner.getCountry(),
        inner.getAdmin1(),
        outer.getName(),
        outer.getPrecision(),
        outer.getCountry(),
        outer.getAdmin1());
  }

  /** The same for rows of the gazetteer. */
  public static boolean within(PlaceEntry inner, PlaceEntry outer) {
    return within(
        inner.name(),
        inner.kind().name(),
        inner.country(),
        inner.admin1(),
        outer.name(),
        outer.kind().name(),
        outer.country(),
        outer.admin1());
  }

  private static boolean within(
      String name,
      @Nullable String kind,
      @Nullable String country,
      @Nullable String admin1,
      String outerName,
      @Nullable String outerKind,
      @Nullable String outerCountry,
      @Nullable String outerAdmin1) {
    if (!Objects.equals(country, outerCountry)) {
      return false;
    }
    if (Objects.equals(outerKind, PlaceKind.COUNTRY.name())) {
      return country != null;
    }
    if (Objects.equals(outerKind, PlaceKind.ADMIN1.name())) {
      return outerAdmin1 != null
          && !Objects.equals(kind, PlaceKind.COUNTRY.name())
          && outerAdmin1.equals(admin1);
    }
    return Objects.equals(kind, outerKind)
        && Objects.equals(admin1, outerAdmin1)
        && PlaceNames.fold(name).equals(PlaceNames.fold(outerName));
  }
}
