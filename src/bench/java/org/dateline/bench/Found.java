package org.dateline.bench;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.dedup.DedupOutcome;
import org.dateline.record.Passage;
import org.dateline.record.PassageLink;

/** What was found, by pairs of passages. */
final class Found {
  private final Map<String, String> relations = new HashMap<>();
  private final Map<String, Passage> passages = new HashMap<>();
  private final Map<String, Map<String, Passage>> byArticle = new HashMap<>();

  private final Set<String> linkedGroups = new HashSet<>();

  Found(DedupOutcome outcome) {
    for (Passage passage : outcome.passages()) {
      passages.put(passage.getPassageId(), passage);
      byArticle
          .computeIfAbsent(passage.getArticleId(), a -> new HashMap<>())
          .put(passage.getPassageId(), passage);
    }
    for (PassageLink link : outcome.links()) {
      String left = link.getLeftPassageId();
      String right = link.getRightPassageId();
      relations.put(key(left, right), link.getRelation());
      // A passage of an earlier run is not here.
      if (passages.containsKey(left)) {
        linkedGroups.add(key(group(left), group(right)));
      }
    }
  }

  private String group(String passage) {
    return passages.get(passage).getGroupId();
  }

  /** Whether some passages of the two passages' groups are linked. */
  boolean groupsLinked(String one, String other) {
    return linkedGroups.contains(key(group(one), group(other)));
  }

  private static String key(String one, String other) {
    return one.compareTo(other) < 0 ? one + other : other + one;
  }

  /** How a pair was told: by its link, COPY where only the group says it, null where by nothing. */
  String relation(String one, String other) {
    String relation = relations.get(key(one, other));
    return relation != null ? relation : together(one, other) ? "COPY" : null;
  }

  /** Whether two passages are in one group. */
  boolean together(String one, String other) {
    return one.equals(other)
        || group(one).equals(group(other));
  }

  /** The passage as completed. */
  Passage passage(String id) {
    return passages.get(id);
  }

  /** All passages. */
  List<Passage> passages() {
    return List.copyOf(passages.values());
  }

  /** The passage of an article that has most of a stretch; null where none has any. */
  Passage at(String articleId, int start, int end) {
    Passage best = null;
    int most = 0;
    for (Passage passage : byArticle.getOrDefault(articleId, Map.of()).values()) {
      int shared = Math.min(end, passage.getEnd()) - Math.max(start, passage.getStart());
      if (shared > most) {
        most = shared;
        best = passage;
      }
    }
    return best;
  }
}
