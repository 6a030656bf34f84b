package org.dateline.resolve;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.record.ContentId;
import org.dateline.record.Event;
import org.dateline.record.Mention;

/** Mentions → events, claims and stories. Thread-safe: it holds no state. */
public final class Resolver {
  /** Resolves mentions; the result does not depend on their order. */
  public Resolution resolve(ResolverInput input) {
    Map<String, List<Mention>> byEvent = new TreeMap<>();
    List<Mention> resolved = new ArrayList<>();
    for (Mention mention : input.mentions()) {
      String first =
          mention.getCopiedFrom() == null ? mention.getMentionId() : mention.getCopiedFrom();
      String eventId =
          mention.getEventId() == null ? ContentId.of("event", first) : mention.getEventId();
      Mention copy = Mention.newBuilder(mention).setEventId(eventId).build();
      resolved.add(copy);
      byEvent.computeIfAbsent(eventId, id -> new ArrayList<>()).add(copy);
    }
    resolved.sort(Comparator.comparing(Mention::getMentionId));
    List<Event> events = new ArrayList<>();
    byEvent.forEach((id, mentions) -> events.add(event(id, mentions)));
    return new Resolution(resolved, events, List.of(), List.of(), List.of());
  }

  private static Event event(String id, List<Mention> mentions) {
    mentions.sort(Comparator.comparing(Mention::getMentionId));
    Mention best = mentions.get(0);
    Set<String> articles = new HashSet<>();
    Set<String> sources = new HashSet<>();
    Event.Builder event = Event.newBuilder();
    for (Mention mention : mentions) {
      articles.add(mention.getArticleId());
      sources.add(mention.getSource() == null ? mention.getArticleId() : mention.getSource());
      Instant published = mention.getPublishedAt();
      if (published != null) {
        if (!event.hasFirstPublishedAt() || published.isBefore(event.getFirstPublishedAt())) {
          event.setFirstPublishedAt(published);
        }
        if (!event.hasLastPublishedAt() || published.isAfter(event.getLastPublishedAt())) {
          event.setLastPublishedAt(published);
        }
      }
    }
    return event
        .setEventId(id)
        .setEventType(best.getEventType())
        .setMode(best.getMode())
        .setContexts(best.getContexts())
        .setCameoCode(best.getCameoCode())
        .setQuadClass(best.getQuadClass())
        .setGoldstein(best.getGoldstein())
        .setActors(best.getActors())
        .setRecipients(best.getRecipients())
        .setRealis(best.getRealis())
        .setEventDate(best.getEventDate())
        .setDatePrecision(best.getDatePrecision())
        .setPlace(best.getPlace())
        .setMentionCount(1)
        .setReportCount(mentions.size())
        .setArticleCount(articles.size())
        .setSourceCount(sources.size())
        .setIndependentSourceCount(1)
        .setConfidence(best.getConfidence())
        .setHasConflict(false)
        .setRepresentativeSentence(best.getSentence())
        .setRepresentativeArticleId(best.getArticleId())
        .build();
  }
}
