package org.dateline.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.dateline.record.Claim;
import org.dateline.record.Event;
import org.dateline.record.EventMerge;
import org.dateline.record.Mention;
import org.dateline.record.Story;

/**
 * Mentions → events, claims and stories, in memory: the steps that {@link ResolveEvents} spreads
 * over workers, one after the other, with the same result where no lexicon but the shipped one is
 * given. Thread-safe: it holds no state.
 */
public final class Resolver {
  /** Resolves mentions; the result does not depend on their order. */
  public Resolution resolve(ResolverInput input) {
    Map<String, List<Mention>> mentionsOfReport = new HashMap<>();
    List<FamilyEvents.Outcome> outcomes = outcomes(reports(input, mentionsOfReport));
    List<EventMerge> merges = new ArrayList<>();
    Map<String, List<Telling>> tellings = new HashMap<>();
    List<Mention> mentions = new ArrayList<>(input.mentions().size());
    for (FamilyEvents.Outcome outcome : outcomes) {
      merges.addAll(outcome.merges());
      for (FamilyEvents.Assigned assigned : outcome.assigned()) {
        String article = assigned.articleId();
        String origin = input.copiedArticles().getOrDefault(article, article);
        String title = input.titles().get(article);
        List<Telling> told = tellings.computeIfAbsent(assigned.eventId(), id -> new ArrayList<>());
        for (Mention given : mentionsOfReport.getOrDefault(assigned.reportId(), List.of())) {
          Mention mention = withEvent(given, assigned.eventId());
          mentions.add(mention);
          told.add(new Telling(mention, origin, title));
        }
      }
    }
    SortedMap<String, List<Telling>> ordered = new TreeMap<>(tellings);
    inOrder(mentions, Mention::getMentionId);
    merges.sort(Comparator.comparing(EventMerge::getFromEventId));
    StoryDays.Outcome stories = stories(outcomes, input.earlierStories());
    return rows(mentions, ordered, stories, merges);
  }

  /** Sorts by id, of which most are told apart by their first letters, held beside each other. */
  private static <T> void inOrder(List<T> rows, Function<T, String> id) {
    List<Keyed<T>> keyed = new ArrayList<>(rows.size());
    for (T row : rows) {
      keyed.add(new Keyed<>(id.apply(row), row));
    }
    Collections.sort(keyed);
    for (int i = 0; i < keyed.size(); i++) {
      rows.set(i, keyed.get(i).row);
    }
  }

  private static final class Keyed<T> implements Comparable<Keyed<T>> {
    /** Stands for itself and all behind it; what follows is then left to the whole ids. */
    private static final int LAST_LETTER = 0xFF;

    private final long head;
    private final String id;
    private final T row;

    Keyed(String id, T row) {
      long letters = 0;
      boolean more = true;
      for (int i = 0; i < Long.BYTES; i++) {
        more &= i < id.length();
        int letter = more ? Math.min(id.charAt(i), LAST_LETTER) : 0;
        letters = letters << Byte.SIZE | letter;
        more &= letter < LAST_LETTER;
      }
      this.head = letters;
      this.id = id;
      this.row = row;
    }

    @Override
    public int compareTo(Keyed<T> other) {
      int order = Long.compareUnsigned(head, other.head);
      return order != 0 ? order : id.compareTo(other.id);
    }
  }

  /** A copy with an event_id; what it holds is shared, as no step changes it. */
  private static Mention withEvent(Mention given, String eventId) {
    Mention copy = new Mention();
    int fields = given.getSchema().getFields().size();
    for (int i = 0; i < fields; i++) {
      copy.put(i, given.get(i));
    }
    copy.setEventId(eventId);
    return copy;
  }

  /** The reports by family and day; fills in the mentions of each report. */
  private static SortedMap<String, SortedMap<Integer, List<Report>>> reports(
      ResolverInput input, Map<String, List<Mention>> mentionsOfReport) {
    Map<String, List<Mention>> byArticle = new LinkedHashMap<>();
    for (Mention mention : input.mentions()) {
      byArticle.computeIfAbsent(mention.getArticleId(), id -> new ArrayList<>()).add(mention);
    }
    SortedMap<String, SortedMap<Integer, List<Report>>> reports = new TreeMap<>();
    for (Map.Entry<String, List<Mention>> article : byArticle.entrySet()) {
      String title = input.titles().get(article.getKey());
      for (ArticleReports.Told told :
          ArticleReports.of(article.getValue(), title, Wording.SHIPPED)) {
        Report report = told.report();
        mentionsOfReport.put(report.id(), told.mentions());
        reports
            .computeIfAbsent(report.profile().block(), family -> new TreeMap<>())
            .computeIfAbsent(report.day(), day -> new ArrayList<>())
            .add(report);
      }
    }
    return reports;
  }

  private static List<FamilyEvents.Outcome> outcomes(
      SortedMap<String, SortedMap<Integer, List<Report>>> reports) {
    return reports.values().stream().map(FamilyEvents::of).toList();
  }

  private static StoryDays.Outcome stories(
      List<FamilyEvents.Outcome> outcomes, Map<String, String> earlierStories) {
    StoryDays days = new StoryDays();
    for (FamilyEvents.Outcome outcome : outcomes) {
      outcome.assigned().forEach(days::add);
      outcome.seeds().forEach(days::add);
      outcome.joined().forEach(days::add);
    }
    earlierStories.forEach(days::addEarlier);
    return days.stories();
  }

  private static Resolution rows(
      List<Mention> mentions,
      SortedMap<String, List<Telling>> tellings,
      StoryDays.Outcome placed,
      List<EventMerge> merges) {
    List<Event> events = new ArrayList<>();
    List<Claim> claims = new ArrayList<>();
    SortedMap<String, List<StoryBuilder.Part>> parts = new TreeMap<>();
    tellings.forEach(
        (eventId, told) -> {
          String storyId = placed.storyOfEvent().get(eventId);
          EventAssembly.Assembled assembled =
              EventAssembly.assemble(eventId, told, storyId, Wording.SHIPPED);
          if (assembled != null) {
            events.add(assembled.event());
            claims.addAll(assembled.claims());
            if (storyId != null) {
              parts.computeIfAbsent(storyId, id -> new ArrayList<>()).add(assembled.part());
            }
          }
        });
    inOrder(claims, Claim::getClaimId);
    List<Story> stories = new ArrayList<>();
    parts.forEach(
        (storyId, of) -> {
          if (StoryBuilder.holdsFirst(storyId, of)) {
            stories.add(StoryBuilder.build(storyId, of));
          }
        });
    return new Resolution(mentions, events, claims, stories, merges, placed.merges());
  }
}
