package org.dateline.write;

import java.util.List;
import org.dateline.record.Article;
import org.dateline.record.ArticleOverlap;
import org.dateline.record.Claim;
import org.dateline.record.Event;
import org.dateline.record.EventMerge;
import org.dateline.record.GroupMerge;
import org.dateline.record.Mention;
import org.dateline.record.Passage;
import org.dateline.record.PassageGroup;
import org.dateline.record.PassageIndexEntry;
import org.dateline.record.PassageLink;
import org.dateline.record.Rejected;
import org.dateline.record.Story;
import org.dateline.record.StoryMerge;

/** Every dataset that a run writes, in the order of the contract. */
public final class Datasets {
  public static final Dataset<Article> ARTICLES =
      new Dataset<>("articles", Article.class, Article::getPublishedAt);
  public static final Dataset<Passage> PASSAGES =
      new Dataset<>("passages", Passage.class, Passage::getPublishedAt);
  public static final Dataset<PassageLink> PASSAGE_LINKS =
      new Dataset<>("passage_links", PassageLink.class, PassageLink::getPublishedAt);
  public static final Dataset<PassageGroup> PASSAGE_GROUPS =
      new Dataset<>("passage_groups", PassageGroup.class, PassageGroup::getLastPublishedAt);
  public static final Dataset<ArticleOverlap> ARTICLE_OVERLAP =
      new Dataset<>("article_overlap", ArticleOverlap.class, ArticleOverlap::getPublishedAt);
  public static final Dataset<GroupMerge> GROUP_MERGES =
      new Dataset<>("group_merges", GroupMerge.class, GroupMerge::getPublishedAt);
  public static final Dataset<PassageIndexEntry> PASSAGE_INDEX =
      new Dataset<>("passage_index", PassageIndexEntry.class, PassageIndexEntry::getPublishedAt);
  public static final Dataset<Mention> MENTIONS =
      new Dataset<>("mentions", Mention.class, Mention::getPublishedAt);
  public static final Dataset<Event> EVENTS =
      new Dataset<>("events", Event.class, Event::getFirstPublishedAt);
  public static final Dataset<Claim> CLAIMS =
      new Dataset<>("claims", Claim.class, Claim::getFirstPublishedAt);
  public static final Dataset<Story> STORIES =
      new Dataset<>("stories", Story.class, Story::getFirstPublishedAt);
  public static final Dataset<EventMerge> EVENT_MERGES =
      new Dataset<>("event_merges", EventMerge.class, EventMerge::getMergedAt);
  public static final Dataset<StoryMerge> STORY_MERGES =
      new Dataset<>("story_merges", StoryMerge.class, StoryMerge::getMergedAt);
  public static final Dataset<Rejected> REJECTED =
      new Dataset<>("rejected", Rejected.class, row -> null);

  private static final List<Dataset<?>> ALL =
      List.of(
          ARTICLES,
          PASSAGES,
          PASSAGE_LINKS,
          PASSAGE_GROUPS,
          ARTICLE_OVERLAP,
          GROUP_MERGES,
          PASSAGE_INDEX,
          MENTIONS,
          EVENTS,
          CLAIMS,
          STORIES,
          EVENT_MERGES,
          STORY_MERGES,
          REJECTED);

  private Datasets() {}

  /** Those of which a run writes the days of its look-back again. */
  static List<Dataset<?>> resolvedAgain() {
    return List.of(EVENTS, CLAIMS, STORIES);
  }

  /** All of them. */
  public static List<Dataset<?>> all() {
    return ALL;
  }
}
