package org.dateline.tag;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.dateline.language.Sentence;
import org.dateline.lexicon.ActorCodes;
import org.dateline.lexicon.ActorEntry;
import org.dateline.lexicon.ActorKind;
import org.dateline.lexicon.ActorLexicon;
import org.dateline.lexicon.ActorMatch;
import org.dateline.lexicon.ActorText;
import org.jspecify.annotations.Nullable;

/**
 * The one country that an article plays in, told by whom and what it names: where all of it is of
 * one country, "the police" need no other word.
 *
 * <p>One for each article, whose text is read when first asked. Not thread-safe.
 */
final class HomeCountry {

  /** Sectors of a state, and of those who oppose it from within. */
  private static final Set<String> WITHIN =
      Set.of("GOV", "MIL", "COP", "LEG", "JUD", "SPY", "OPP", "PTY");

  /** Who is of the country where they act, or are acted upon. */
  private static final String ON_THE_SPOT = "COP";

  /** As many names at least: fewer make no setting. */
  private static final int NAMES = 4;

  /** The share of all names that are the country's. */
  private static final double SHARE = .75;

  /** The share that any other may have: a neighbour in passing. */
  private static final double OTHERS = .1;

  private final ActorLexicon actors;
  private final PlaceFinder places;
  private final Supplier<List<Sentence>> text;
  private @Nullable PlaceContext named;
  private @Nullable Sentence last;
  private @Nullable PlaceContext lastNames;

  HomeCountry(ActorLexicon actors, PlaceFinder places, Supplier<List<Sentence>> text) {
    this.actors = actors;
    this.places = places;
    this.text = text;
  }

  /**
   * Whose a participant of a sentence is, whose country no word tells.
   *
   * @param place where the event was; null where unknown
   * @return null where that is told, or open
   */
  @Nullable String of(Resolution match, Sentence s, @Nullable FoundPlace place) {
    String sector = match.sector();
    if (match.country() != null || match.entityId() != null || sector == null) {
      return null;
    }
    String scene = place == null ? null : place.place().country();
    boolean within = WITHIN.contains(sector) || "OPP".equals(match.secondary());
    String country = within ? country() : null;
    country = country == null && scene != null && sector.equals(ON_THE_SPOT) ? scene : country;
    return country == null || names(s).countOfNext(country) > 0 ? null : country;
  }

  private PlaceContext names(Sentence s) {
    PlaceContext names = lastNames;
    if (s != last || names == null) {
      names = new PlaceContext();
      read(s, names);
      last = s;
      lastNames = names;
    }
    return names;
  }

  /** The country that the article plays in; null where several are named, or too little to tell. */
  private @Nullable String country() {
    PlaceContext all = named;
    if (all == null) {
      all = new PlaceContext();
      for (Sentence each : text.get()) {
        read(each, all);
      }
      named = all;
    }
    return home(all);
  }

  private static @Nullable String home(PlaceContext all) {
    String main = all.main();
    boolean plain =
        main != null
            && all.count(main) >= NAMES
            && all.share(main) >= SHARE
            && all.countOfNext(main) * all.share(main) <= OTHERS * all.count(main);
    return plain ? main : null;
  }

  /** Counts whom and what a sentence names; it needs no tree. */
  private void read(Sentence s, PlaceContext countries) {
    ActorText words = actors.read(s);
    for (int i = 0; i < words.size(); i++) {
      ActorMatch match = actors.longest(words, i, words.size());
      if (match != null) {
        if (tells(match)) {
          countries.add(match.entry().country());
        }
        i = match.to() - 1;
      }
    }
    for (FoundPlace place : places.find(s, countries)) {
      countries.add(place.place().country());
    }
  }

  /** Whether a name is a country's own: a surname alone may be anybody's. */
  private static boolean tells(ActorMatch match) {
    ActorEntry entry = match.entry();
    String country = entry.country();
    if (country == null || ActorCodes.nonState(country)) {
      return false;
    }
    ActorKind kind = entry.kind();
    return kind == ActorKind.COUNTRY
        || kind == ActorKind.NATIONALITY
        || kind == ActorKind.CAPITAL
        || kind == ActorKind.NAMED
        || kind == ActorKind.INSTITUTION
        || kind == ActorKind.PERSON && match.to() - match.from() > 1;
  }
}
