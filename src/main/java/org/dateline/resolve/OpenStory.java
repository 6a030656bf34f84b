package org.dateline.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dateline.record.ContentId;
import org.jspecify.annotations.Nullable;

/** A story that events may still join. */
final class OpenStory extends CandidateIndex.Entry {
  /** Parties and places that so few of a story's events name are not its own. */
  private static final double MIN_SHARE = 0.1;

  /** A country that this share of its events has to do with is its own. */
  private static final double OWN_COUNTRY = 0.25;

  private static final int MAX_PLACES = 24;

  /** Its id; that of an older story where that turned out to be the same and is over. */
  String id;

  final int firstDay;
  int lastDay;
  int eventCount;

  /** Of the number of its events, natural. */
  double logarithm;

  /** The story that it turned out to be part of, or null. */
  private @Nullable OpenStory mergedInto;

  private final WordBag words;
  private final LongCounts parties = new LongCounts();
  private final Map<String, Integer> countries = new HashMap<>();
  private final List<Where> places = new ArrayList<>();
  private int placed;

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

  /** Takes in a story whose first event is one of its own. */
  void merge(OpenStory other) {
    other.mergedInto = this;
    words.add(other.words);
    lastDay = Math.max(lastDay, other.lastDay);
    eventCount += other.eventCount - 1;
    logarithm = Math.log(eventCount);
    parties.addAll(other.parties);
    other.countries.forEach((country, count) -> countries.merge(country, count, Integer::sum));
    for (Where place : other.places) {
      if (placed < MAX_PLACES && !places.contains(place)) {
        places.add(place);
        placed++;
      }
    }
  }

  /** The story that it is part of now, itself where it stands. */
  OpenStory current() {
    OpenStory story = this;
    while (story.mergedInto != null) {
      story = story.mergedInto;
    }
    return story;
  }

  private void count(StorySeed seed) {
    lastDay = Math.max(lastDay, seed.day());
    eventCount++;
    logarithm = Math.log(eventCount);
    Profile profile = seed.profile();
    countParties(profile.actors);
    countParties(profile.recipients);
    StoryClusters.countries(profile).forEach(country -> countries.merge(country, 1, Integer::sum));
    Where where = profile.where;
    if (where != null && where.level() > 1 && placed < MAX_PLACES) {
      if (!places.contains(where)) {
        places.add(where);
      }
      placed++;
    }
  }

  private void countParties(List<Party> role) {
    for (Party party : role) {
      parties.add(key(party), 1);
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

  /** How well an event's words and names fit, but for its place: 0 where nothing is shared. */
  double likeness(Profile profile) {
    return 2.2 * words.likeness(profile.words) + 0.7 * sharedParties(profile);
  }

  /** The share of an event's parties that are the story's too; a bare country counts half. */
  private double sharedParties(Profile profile) {
    int all = profile.actors.size() + profile.recipients.size();
    return all == 0 ? 0 : shared(profile.recipients, shared(profile.actors, 0)) / all;
  }

  private double shared(List<Party> role, double before) {
    double shared = before;
    double enough = Math.max(1, MIN_SHARE * eventCount);
    for (Party party : role) {
      if (parties.get(key(party)) >= enough) {
        shared += party.specificity() >= 3 ? 1 : party.country() != null ? 0.5 : 0.2;
      }
    }
    return shared;
  }

  /** Whether one of its events was near an event's place. */
  boolean sharesPlace(Profile profile) {
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
    return party.entity() != 0
        ? party.entity()
        : 31 * Objects.hashCode(party.country()) + Objects.hashCode(party.sector());
  }
}
