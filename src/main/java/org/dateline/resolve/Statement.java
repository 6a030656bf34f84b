package org.dateline.resolve;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.record.ContentId;
import org.dateline.record.Mention;
import org.dateline.record.Participant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that one side says of an event, wherever it is said: a claim in the making. Not
 * thread-safe.
 */
final class Statement {
  /** {@link #attribute} of a disputed "who did it". */
  static final String ACTOR = "ACTOR";

  /** {@link #attribute} of a disputed "whether it happened". */
  static final String OCCURRENCE = "OCCURRENCE";

  final String eventId;
  final String attribute;
  final String side;
  final String stance;

  /** The figure, or null where the value is not one. */
  final @Nullable Figure figure;

  /** The value where it is not a figure, or null. */
  final @Nullable String valueText;

  /** In order of publication. */
  final List<Telling> tellings = new ArrayList<>();

  final Set<String> conflicts = new TreeSet<>();
  private final Map<String, Integer> objects = new TreeMap<>();
  @Nullable Participant claimant;
  @Nullable Statement revises;

  /** Whether a later statement of the same side stands in its place. */
  boolean revised;

  private @Nullable String id;

  Statement(
      String eventId,
      String attribute,
      String side,
      String stance,
      @Nullable Figure figure,
      @Nullable String valueText) {
    this.eventId = eventId;
    this.attribute = attribute;
    this.side = side;
    this.stance = stance;
    this.figure = figure;
    this.valueText = valueText;
  }

  /** Counts a mention that says it; the earlier published first. */
  void add(Telling telling, @Nullable String objectText) {
    tellings.add(telling);
    Participant by = telling.mention().getClaimant();
    if (by != null && !side.equals(ClaimSide.WRITERS)) {
      claimant = claimant == null ? by : ClaimSide.moreExact(claimant, by);
    }
    if (objectText != null) {
      objects.merge(objectText, 1, Integer::sum);
    }
  }

  /** Content hash of what is said, of which event and by which side; not of who carries it. */
  String id() {
    if (id == null) {
      id = contentId();
    }
    return id;
  }

  private String contentId() {
    Figure value = figure;
    return value == null
        ? ContentId.of("claim", eventId, attribute, valueText, side, stance)
        : ContentId.of(
            "claim",
            eventId,
            value.things(),
            value.low(),
            value.high(),
            value.approximate(),
            side,
            stance);
  }

  /** The words for what is counted that most mentions use, then the first in the alphabet. */
  @Nullable String objectText() {
    return objects.entrySet().stream()
        .min(
            Comparator.comparingInt((Map.Entry<String, Integer> entry) -> -entry.getValue())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  /** Earliest publication that says it; null where none is dated. */
  @Nullable Instant statedAt() {
    return tellings.isEmpty() ? null : tellings.get(0).mention().getPublishedAt();
  }

  Set<String> sources() {
    return set(Telling::source);
  }

  Set<String> articles() {
    return set(telling -> telling.mention().getArticleId());
  }

  /** The countries of those who did it, by the mentions that say so. */
  Set<String> culprits() {
    Set<String> countries = new TreeSet<>();
    tellings.forEach(telling -> addCountries(telling.mention().getActors(), countries));
    return countries;
  }

  /** The countries of those whom it befell. */
  Set<String> victims() {
    Set<String> countries = new TreeSet<>();
    tellings.forEach(telling -> addCountries(telling.mention().getRecipients(), countries));
    return countries;
  }

  private static void addCountries(List<Participant> participants, Set<String> countries) {
    for (Participant participant : participants) {
      String country = participant.getCountry();
      if (country != null && !country.isEmpty()) {
        countries.add(country);
      }
    }
  }

  private Set<String> set(java.util.function.Function<Telling, String> value) {
    Set<String> values = new TreeSet<>();
    for (Telling telling : tellings) {
      values.add(value.apply(telling));
    }
    return values;
  }

  boolean denies() {
    return stance.equals("DENIED");
  }

  /** The stance that a mention's claim has: the writers' own word is an assertion. */
  static String stanceOf(Mention mention) {
    String stance = mention.getClaimStance();
    return stance == null || mention.getClaimant() == null ? "ASSERTED" : stance;
  }
}
