package org.dateline.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dateline.record.ContentId;

/** A story that events may still join. */
final class OpenStory extends CandidateIndex.Entry {
  /** Parties and places that so few of a story's events name are not its own. */
  private static final double MIN_SHARE = 0.1;

  /** A country that this share of its events has to do with is its own. */
  private static final double OWN_COUNTRY = 0.25;

  private static final int MAX_PLACES = 24;

  final String id;
  final int firstDay;
  int lastDay;
  int eventCount;
  private final WordBag words;
  private final Map<Long, Integer> parties = new HashMap<>();
  private final Map<String, Integer> countries = new HashMap<>();
  private final List<Where> places = new ArrayList<>();

  OpenStory(StorySeed seed) {
    String known = seed.storyId();
    id = known == null ? ContentId.of("story", seed.eventId()) : known;
    firstDay = seed.day();
    words = seed.profile().words.copy();
    count(seed);
  }

  void add(StorySeed seed) {
    words.add(seed.profile().words);
    count(seed);
  }

  private void count(StorySeed seed) {
    lastDay = Math.max(lastDay, seed.day());
    eventCount++;
    Profile profile = seed.profile();
    for (List<Party> role : List.of(profile.actors, profile.recipients)) {
      for (Party party : role) {
        parties.merge(key(party), 1, Integer::sum);
      }
    }
    StoryClusters.countries(profile).forEach(country -> countries.merge(country, 1, Integer::sum));
    Where where = profile.where;
    if (where != null && where.level() > 1 && places.size() < MAX_PLACES) {
      places.add(where);
    }
  }

  /** Whether enough of its events have to do with one of some countries. */
  boolean isAbout(Set<String> some) {
    for (String country : some) {
      if (countries.getOrDefault(country, 0) >= Math.max(1, OWN_COUNTRY * eventCount)) {
        return true;
      }
    }
    return false;
  }

  /** How well an event's words and names fit: 0 where nothing is shared. */
  double likeness(Profile profile) {
    return 2.2 * words.likeness(profile.words)
        + 0.7 * sharedParties(profile)
        + (sharesPlace(profile) ? 0.6 : 0);
  }

  /** The share of an event's parties that are the story's too; a bare country counts half. */
  private double sharedParties(Profile profile) {
    int all = 0;
    double shared = 0;
    for (List<Party> role : List.of(profile.actors, profile.recipients)) {
      for (Party party : role) {
        all++;
        int events = parties.getOrDefault(key(party), 0);
        if (events >= Math.max(1, MIN_SHARE * eventCount)) {
          shared += party.specificity() >= 3 ? 1 : party.country() != null ? 0.5 : 0.2;
        }
      }
    }
    return all == 0 ? 0 : shared / all;
  }

  private boolean sharesPlace(Profile profile) {
    Where where = profile.where;
    if (where == null || where.level() <= 1) {
      return false;
    }
    for (Where place : places) {
      switch (where.to(place)) {
        case SAME_CITY, NEAR, SAME_REGION -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  private static long key(Party party) {
    return party.entity() != 0 ? party.entity() : Objects.hash(party.country(), party.sector());
  }
}
