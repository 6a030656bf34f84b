package org.dateline.resolve;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.dateline.record.ContentId;
import org.dateline.record.Event;
import org.dateline.record.Participant;
import org.dateline.record.Story;
import org.jspecify.annotations.Nullable;

/** The events of one story → its row. */
final class StoryBuilder {
  private static final int MAX_NAMES = 10;

  private static final Comparator<Event> AS_HAPPENED =
      Comparator.comparing(Event::getEventDate, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(
              Event::getFirstPublishedAt, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Event::getEventId);

  private StoryBuilder() {}

  /**
   * An event of the story.
   *
   * @param event its row
   * @param articleIds the articles that report it
   * @param outlets their outlets; an article without one is an outlet of its own
   * @param voices the outlets among them that report it in their own words
   * @param title the title of the article of its representative sentence or, where that has none,
   *     of the first article that has one; null where none has
   * @param titleArticleId that article, or null
   */
  record Part(
      Event event,
      Collection<String> articleIds,
      Collection<String> outlets,
      Collection<String> voices,
      @Nullable String title,
      @Nullable String titleArticleId) {}

  /** Whether the story's first event is among some; else the row written earlier stands. */
  static boolean holdsFirst(String storyId, Collection<Part> parts) {
    for (Part part : parts) {
      if (ContentId.of("story", part.event().getEventId()).equals(storyId)) {
        return true;
      }
    }
    return false;
  }

  static Story build(String storyId, Collection<Part> parts) {
    List<Part> ordered = new ArrayList<>(parts);
    ordered.sort(Comparator.comparing(Part::event, AS_HAPPENED));
    TreeSet<String> articles = new TreeSet<>();
    TreeSet<String> outlets = new TreeSet<>();
    TreeSet<String> voices = new TreeSet<>();
    TreeSet<String> sources = new TreeSet<>();
    Map<String, Integer> countries = new TreeMap<>();
    Map<String, Integer> places = new TreeMap<>();
    Map<String, Integer> actors = new TreeMap<>();
    int mentions = 0;
    boolean conflict = false;
    for (Part part : ordered) {
      Event event = part.event();
      articles.addAll(part.articleIds());
      outlets.addAll(part.outlets());
      voices.addAll(part.voices());
      sources.addAll(event.getSources());
      mentions += event.getMentionCount();
      conflict |= event.getHasConflict();
      name(event, countries, places, actors);
    }
    Part lead = lead(ordered);
    Story.Builder story =
        Story.newBuilder()
            .setStoryId(storyId)
            .setTitle(
                lead.title() == null ? lead.event().getRepresentativeSentence() : lead.title())
            .setEventIds(ordered.stream().map(part -> part.event().getEventId()).toList())
            .setEventCount(ordered.size())
            .setMentionCount(mentions)
            .setArticleCount(articles.size())
            .setSourceCount(outlets.size())
            .setIndependentSourceCount(voices.size())
            .setSources(List.copyOf(sources))
            .setCountries(most(countries))
            .setPlaces(most(places))
            .setActors(most(actors))
            .setHasConflict(conflict);
    story.setTitleArticleId(
        lead.titleArticleId() == null
            ? lead.event().getRepresentativeArticleId()
            : lead.titleArticleId());
    setPeriod(story, ordered);
    return story.build();
  }

  /** The event of most outlets, then of most mentions; what happened before what is planned. */
  private static Part lead(List<Part> parts) {
    return parts.stream()
        .min(
            Comparator.comparingInt((Part part) -> -part.event().getIndependentSourceCount())
                .thenComparing(part -> !part.event().getRealis().equals("ACTUAL"))
                .thenComparingInt(part -> -part.event().getMentionCount())
                .thenComparing(part -> part.title() == null)
                .thenComparing(Part::event, AS_HAPPENED))
        .orElseThrow();
  }

  private static void setPeriod(Story.Builder story, List<Part> parts) {
    LocalDate firstDay = null;
    LocalDate lastDay = null;
    Instant first = null;
    Instant last = null;
    for (Part part : parts) {
      Event event = part.event();
      LocalDate date = event.getEventDate();
      if (date != null && !event.getRealis().equals("HISTORICAL")) {
        firstDay = firstDay == null || date.isBefore(firstDay) ? date : firstDay;
        lastDay = lastDay == null || date.isAfter(lastDay) ? date : lastDay;
      }
      first = earlier(first, event.getFirstPublishedAt());
      Instant latest = event.getLastPublishedAt();
      last = last == null || (latest != null && latest.isAfter(last)) ? latest : last;
    }
    set(firstDay, story::setFirstEventDate);
    set(lastDay, story::setLastEventDate);
    set(first, story::setFirstPublishedAt);
    set(last, story::setLastPublishedAt);
  }

  private static @Nullable Instant earlier(@Nullable Instant left, @Nullable Instant right) {
    return left == null || (right != null && right.isBefore(left)) ? right : left;
  }

  private static <T> void set(@Nullable T value, Consumer<T> field) {
    if (value != null) {
      field.accept(value);
    }
  }

  private static void name(
      Event event,
      Map<String, Integer> countries,
      Map<String, Integer> places,
      Map<String, Integer> actors) {
    TreeSet<String> ofEvent = new TreeSet<>();
    TreeSet<String> names = new TreeSet<>();
    for (List<Participant> role : List.of(event.getActors(), event.getRecipients())) {
      for (Participant participant : role) {
        if (participant.getCountry() != null) {
          ofEvent.add(participant.getCountry());
        }
        String entity = participant.getEntityName();
        names.add(entity == null ? participant.getName() : entity);
      }
    }
    if (event.getPlace() != null) {
      places.merge(event.getPlace().getName(), 1, Integer::sum);
      if (event.getPlace().getCountry() != null) {
        ofEvent.add(event.getPlace().getCountry());
      }
    }
    ofEvent.forEach(country -> countries.merge(country, 1, Integer::sum));
    names.forEach(name -> actors.merge(name, 1, Integer::sum));
  }

  private static List<String> most(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .sorted(
            Comparator.comparingInt((Map.Entry<String, Integer> entry) -> -entry.getValue())
                .thenComparing(Map.Entry::getKey))
        .limit(MAX_NAMES)
        .map(Map.Entry::getKey)
        .toList();
  }
}
