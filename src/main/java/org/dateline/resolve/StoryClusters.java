package org.dateline.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.record.StoryMerge;
import org.jspecify.annotations.Nullable;

/**
 * Events → stories, a day of first reports after the other. An event joins the story that the
 * articles telling of it tell of, if its names and words fit too; an article that tells of many
 * countries is a round-up, which ties no two of them together. A story ends after {@link
 * #QUIET_DAYS} without a new event and {@link #LIFE_DAYS} in all, and the larger it is the better
 * an event must fit, so that a war is not one story. Not thread-safe.
 */
final class StoryClusters {
  /** A story without a new event for so long is over. */
  static final int QUIET_DAYS = 4;

  /** What goes on for longer is told as a new story. */
  static final int LIFE_DAYS = 14;

  private static final double JOIN = 0.85;
  private static final double SHARED_PLACE = 0.6;

  /** An article that tells so much of one story, and of no other, is about that story. */
  private static final int WHOLLY = 3;

  private static final double JOIN_PER_DOUBLING = 0.06;

  private final CandidateIndex<OpenStory> index = new CandidateIndex<>();
  private final Map<String, OpenStory> storyOfEvent = new HashMap<>();
  private final Map<String, OpenStory> byId = new HashMap<>();
  private final StoryMerges merges = new StoryMerges();
  private List<OpenStory> open = new ArrayList<>();

  /** An event with the day's articles on it; in stories known first, then by most articles. */
  private record Told(StorySeed seed, List<Article> articles) implements Comparable<Told> {
    @Override
    public int compareTo(Told other) {
      int order = Boolean.compare(seed.storyId() == null, other.seed.storyId() == null);
      order = order != 0 ? order : Integer.compare(other.articles.size(), articles.size());
      order = order != 0 ? order : Long.compare(seed.published(), other.seed.published());
      return order != 0 ? order : seed.eventId().compareTo(other.seed.eventId());
    }
  }

  /** Which events an article tells of. */
  record Article(String articleId, Set<String> eventIds) {}

  /**
   * Joins stories whose first events turned out to be part of another's; to be called before a
   * day's events are placed.
   */
  void join(int day, List<StoryDays.Joined> events) {
    close(day);
    for (StoryDays.Joined joined : events) {
      StoryMerge merge = merges.of(joined);
      OpenStory from = merge == null ? null : byId.remove(merge.getFromStoryId());
      if (merge != null && from != null) {
        join(from, merge.getIntoStoryId());
      }
    }
  }

  private void join(OpenStory from, String intoId) {
    OpenStory into = byId.get(intoId);
    if (into == null) {
      // The older one is over; what goes on with the younger one goes on in its name.
      from.id = intoId;
      byId.put(intoId, from);
      return;
    }
    into.merge(from);
    index.fileAs(into, from);
    from.close();
  }

  /** The story that one is part of now. */
  String current(String storyId) {
    return merges.current(storyId);
  }

  /** Stories that became part of another, in order of the story that is gone. */
  List<StoryMerge> merges() {
    return merges.all();
  }

  /**
   * Places the events first reported on one day; days must come in ascending order.
   *
   * @param day the day
   * @param seeds the day's new events
   * @param articles the day's articles, with all events they tell of, new and old
   * @return the story of each new event
   */
  Map<String, String> add(int day, List<StorySeed> seeds, List<Article> articles) {
    close(day);
    Map<String, List<Article>> articlesOfEvent = new HashMap<>();
    for (Article article : articles) {
      for (String event : article.eventIds()) {
        articlesOfEvent.computeIfAbsent(event, e -> new ArrayList<>()).add(article);
      }
    }
    Map<String, Set<String>> countriesOfEvent = new HashMap<>();
    List<Told> ordered = new ArrayList<>(seeds.size());
    for (StorySeed seed : seeds) {
      countriesOfEvent.put(seed.eventId(), countries(seed.profile()));
      ordered.add(new Told(seed, articlesOfEvent.getOrDefault(seed.eventId(), List.of())));
    }
    Collections.sort(ordered);
    Map<String, String> stories = new HashMap<>();
    for (Told told : ordered) {
      StorySeed seed = told.seed();
      OpenStory story = place(seed, told.articles(), countriesOfEvent);
      storyOfEvent.put(seed.eventId(), story);
      index.file(story, ProfileKeys.ofNames(seed.profile()));
      stories.put(seed.eventId(), story.id);
      merges.place(seed.eventId(), story.id);
    }
    return stories;
  }

  private OpenStory place(
      StorySeed seed, List<Article> articles, Map<String, Set<String>> countriesOfEvent) {
    OpenStory known = seed.storyId() == null ? null : byId.get(seed.storyId());
    if (known != null) {
      known.add(seed);
      return known;
    }
    if (seed.storyId() == null) {
      OpenStory best = best(seed, articles, countriesOfEvent);
      if (best != null) {
        best.add(seed);
        return best;
      }
    }
    OpenStory story = new OpenStory(seed);
    open.add(story);
    byId.put(story.id, story);
    return story;
  }

  private @Nullable OpenStory best(
      StorySeed seed, List<Article> articles, Map<String, Set<String>> countriesOfEvent) {
    Set<String> countries = countriesOfEvent.getOrDefault(seed.eventId(), Set.of());
    Map<OpenStory, Double> told = new LinkedHashMap<>();
    for (Article article : articles) {
      double focus = focus(article, countriesOfEvent);
      shares(seed, article)
          .forEach(
              (story, share) -> {
                boolean related = countries.isEmpty() || story.isAbout(countries);
                boolean wholly = share == 1 && placed(seed, article) >= WHOLLY;
                double weight = related || wholly ? 1 : focus * focus;
                told.merge(story, share * weight / articles.size(), Double::sum);
              });
    }
    Set<OpenStory> candidates = new LinkedHashSet<>(told.keySet());
    candidates.addAll(index.candidates(ProfileKeys.ofNames(seed.profile())));
    OpenStory best = null;
    double bestScore = 0;
    for (OpenStory story : candidates) {
      double ties = 1.2 * told.getOrDefault(story, 0.0);
      double likeness = story.likeness(seed.profile());
      double growth = JOIN_PER_DOUBLING * story.logarithm / Math.log(2);
      // The place is only looked at where it can make the difference.
      if (ties + (likeness + SHARED_PLACE) - growth < JOIN) {
        continue;
      }
      if (story.sharesPlace(seed.profile())) {
        likeness += SHARED_PLACE;
      }
      double score = ties + likeness - growth;
      if (score >= JOIN
          && (best == null
              || score > bestScore
              || (score == bestScore && story.id.compareTo(best.id) < 0))) {
        best = story;
        bestScore = score;
      }
    }
    return best;
  }

  /** The open stories of an article's other events, by share. */
  private Map<OpenStory, Double> shares(StorySeed seed, Article article) {
    Map<OpenStory, Double> counts = new LinkedHashMap<>();
    int placed = 0;
    for (String event : article.eventIds()) {
      OpenStory placedIn = storyOfEvent.get(event);
      OpenStory story = placedIn == null ? null : placedIn.current();
      if (story != null && !story.isClosed() && !event.equals(seed.eventId())) {
        counts.merge(story, 1.0, Double::sum);
        placed++;
      }
    }
    int others = placed;
    counts.replaceAll((story, count) -> count / others);
    return counts;
  }

  /** How many of an article's other events have an open story. */
  private long placed(StorySeed seed, Article article) {
    return article.eventIds().stream()
        .filter(event -> !event.equals(seed.eventId()))
        .map(storyOfEvent::get)
        .filter(story -> story != null && !story.isClosed())
        .count();
  }

  /** The share of an article's new events that have to do with its commonest country. */
  private static double focus(Article article, Map<String, Set<String>> countriesOfEvent) {
    if (article.eventIds().size() < 2) {
      return 1;
    }
    Map<String, Integer> countries = new HashMap<>();
    int events = 0;
    for (String event : article.eventIds()) {
      Set<String> own = countriesOfEvent.get(event);
      if (own != null) {
        events += own.isEmpty() ? 0 : 1;
        own.forEach(country -> countries.merge(country, 1, Integer::sum));
      }
    }
    return events < 2 ? 1 : (double) max(countries.values()) / events;
  }

  private static int max(Collection<Integer> counts) {
    return counts.stream().mapToInt(Integer::intValue).max().orElse(0);
  }

  static Set<String> countries(Profile profile) {
    Set<String> countries = new LinkedHashSet<>();
    for (List<Party> role : List.of(profile.actors, profile.recipients)) {
      for (Party party : role) {
        if (party.country() != null) {
          countries.add(party.country());
        }
      }
    }
    Where where = profile.where;
    if (where != null && where.country() != null) {
      countries.add(where.country());
    }
    return countries;
  }

  private void close(int day) {
    List<OpenStory> still = new ArrayList<>();
    for (OpenStory story : open) {
      if (story.isClosed()
          || story.firstDay + LIFE_DAYS < day
          || story.lastDay + QUIET_DAYS < day) {
        story.close();
        byId.remove(story.id, story);
      } else {
        still.add(story);
      }
    }
    if (still.size() < open.size()) {
      open = still;
      index.sweep();
      storyOfEvent.values().removeIf(story -> story.current().isClosed());
    }
  }
}
