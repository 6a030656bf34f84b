package org.dateline.resolve;

import java.util.List;
import java.util.Map;
import org.dateline.record.Mention;

/**
 * What resolution looks at.
 *
 * @param mentions the mentions to resolve, copies included, in any order. Those of earlier runs
 *     carry their event_id and keep it.
 * @param copiedArticles an article's id → the article that most of its words were taken from. What
 *     such an article reports is no independent report. Articles that are not in it are their own.
 * @param titles an article's id → its title, for the names of stories; may lack any article
 * @param earlierStories the id of an event of an earlier run → the id of its story
 */
public record ResolverInput(
    List<Mention> mentions,
    Map<String, String> copiedArticles,
    Map<String, String> titles,
    Map<String, String> earlierStories) {

  /** Mentions alone: every article its own, none with a title, no earlier run. */
  public static ResolverInput of(List<Mention> mentions) {
    return new ResolverInput(mentions, Map.of(), Map.of(), Map.of());
  }
}
