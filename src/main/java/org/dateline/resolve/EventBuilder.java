package org.dateline.resolve;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.record.Event;
import org.dateline.record.Mention;
import org.dateline.record.Place;
import org.jspecify.annotations.Nullable;

/** The mentions of one event → its row: the most exact and best attested value of each field. */
final class EventBuilder {
  /** What an independent report adds: it halves the doubt by this factor. */
  private static final double DOUBT_LEFT = 0.8;

  private static final int MAX_CONTEXTS = 8;

  private EventBuilder() {}

  /**
   * Builds the row.
   *
   * @param eventId the event's id
   * @param tellings its mentions, copies included; at least one
   * @param independence of those mentions
   * @param hasConflict whether claims about it conflict
   * @param wording what they are read by
   */
  static Event build(
      String eventId,
      List<Telling> tellings,
      Independence independence,
      boolean hasConflict,
      Wording wording) {
    List<Telling> distinct = Telling.distinct(tellings);
    Telling best = RepresentativeSentence.of(distinct);
    Mention kind = kind(distinct, independence);
    ParticipantChoice.Chosen actors =
        ParticipantChoice.choose(
            asserted(distinct), independence, Interception::attackers, wording);
    ParticipantChoice.Chosen recipients =
        ParticipantChoice.choose(
            attacks(asserted(distinct)), independence, Interception::attacked, wording);
    DateChoice.Chosen date = DateChoice.choose(distinct, independence);
    PlaceChoice.Chosen place = PlaceChoice.choose(distinct, independence);
    TreeSet<String> sources = new TreeSet<>();
    TreeSet<String> outlets = new TreeSet<>();
    TreeSet<String> articles = new TreeSet<>();
    Instant first = null;
    Instant last = null;
    double doubt = 1;
    for (Telling telling : tellings) {
      Mention mention = telling.mention();
      articles.add(mention.getArticleId());
      outlets.add(telling.source());
      if (mention.getSource() != null) {
        sources.add(mention.getSource());
      }
      Instant published = mention.getPublishedAt();
      if (published != null) {
        first = first == null || published.isBefore(first) ? published : first;
        last = last == null || published.isAfter(last) ? published : last;
      }
      doubt = Math.min(doubt, 1 - mention.getConfidence());
    }
    Event.Builder event = Event.newBuilder();
    setWhatIsKnown(event, mode(distinct, kind, independence), date.date(), place.place());
    if (first != null && last != null) {
      event.setFirstPublishedAt(first).setLastPublishedAt(last);
    }
    return event
        .setEventId(eventId)
        .setEventType(kind.getEventType())
        .setContexts(contexts(distinct))
        .setCameoCode(kind.getCameoCode())
        .setQuadClass(kind.getQuadClass())
        .setGoldstein(kind.getGoldstein())
        .setActors(actors.participants())
        .setRecipients(recipients.participants())
        .setRealis(realis(distinct, independence))
        .setDatePrecision(date.precision())
        .setMentionCount(distinct.size())
        .setReportCount(tellings.size())
        .setArticleCount(articles.size())
        .setSourceCount(outlets.size())
        .setIndependentSourceCount(independence.count())
        .setSources(List.copyOf(sources))
        .setConfidence(1 - doubt * Math.pow(DOUBT_LEFT, independence.count() - 1))
        .setHasConflict(hasConflict)
        .setRepresentativeSentence(best.mention().getSentence())
        .setRepresentativeArticleId(best.mention().getArticleId())
        .setDateSupport(date.support())
        .setPlaceSupport(place.support())
        .setActorSupport(actors.support())
        .build();
  }

  private static void setWhatIsKnown(
      Event.Builder event, @Nullable String mode, @Nullable LocalDate date, @Nullable Place place) {
    if (mode != null) {
      event.setMode(mode);
    }
    if (date != null) {
      event.setEventDate(date);
    }
    if (place != null) {
      event.setPlace(place);
    }
  }

  /** The mention whose type and CAMEO code most outlets give. */
  private static Mention kind(List<Telling> tellings, Independence independence) {
    Votes<String> types = new Votes<>();
    for (Telling telling : tellings) {
      String type = telling.mention().getEventType();
      types.add(type, type, independence.voiceOf(telling));
    }
    String type = Objects.requireNonNull(types.best());
    Votes<Mention> codes = new Votes<>();
    for (Telling telling : tellings) {
      Mention mention = telling.mention();
      if (mention.getEventType().equals(type)) {
        codes.add(
            Objects.toString(mention.getCameoCode(), "~"), mention, independence.voiceOf(telling));
      }
    }
    return Objects.requireNonNull(codes.best());
  }

  private static @Nullable String mode(
      List<Telling> tellings, Mention kind, Independence independence) {
    Votes<String> modes = new Votes<>();
    for (Telling telling : tellings) {
      String mode = telling.mention().getMode();
      if (mode != null && telling.mention().getEventType().equals(kind.getEventType())) {
        modes.add(mode, mode, independence.voiceOf(telling));
      }
    }
    return modes.best();
  }

  /** The contexts that most mentions have, in alphabetical order. */
  private static List<String> contexts(List<Telling> tellings) {
    TreeMap<String, Integer> counts = new TreeMap<>();
    for (Telling telling : tellings) {
      for (String context : telling.mention().getContexts()) {
        counts.merge(context, 1, Integer::sum);
      }
    }
    if (counts.size() <= MAX_CONTEXTS) {
      return List.copyOf(counts.keySet());
    }
    return counts.entrySet().stream()
        .sorted((a, b) -> b.getValue() - a.getValue())
        .limit(MAX_CONTEXTS)
        .map(java.util.Map.Entry::getKey)
        .sorted()
        .toList();
  }

  /** What is denied, or told as history, only counts where no report says that it happened. */
  private static String realis(List<Telling> tellings, Independence independence) {
    Votes<String> values = new Votes<>();
    boolean denied = false;
    for (Telling telling : tellings) {
      Mention mention = telling.mention();
      if (Realis.denied(mention)) {
        denied = true;
      } else if (Realis.of(mention) == Realis.HAPPENED) {
        return "ACTUAL";
      } else {
        values.add(mention.getRealis(), mention.getRealis(), independence.voiceOf(telling));
      }
    }
    String best = values.best();
    return best != null ? best : denied ? "NEGATED" : "ACTUAL";
  }

  /** Those that tell whom it hit, not who shot it down; all where none does. */
  private static List<Telling> attacks(List<Telling> tellings) {
    List<Telling> attacks =
        tellings.stream()
            .filter(telling -> !Interception.told(telling.mention()))
            .filter(telling -> !telling.mention().getRecipients().isEmpty())
            .toList();
    return attacks.isEmpty() ? tellings : attacks;
  }

  /** The tellings that do not deny it; all where all do. */
  private static List<Telling> asserted(List<Telling> tellings) {
    List<Telling> asserted =
        tellings.stream().filter(telling -> !Realis.denied(telling.mention())).toList();
    return asserted.isEmpty() ? tellings : asserted;
  }
}
