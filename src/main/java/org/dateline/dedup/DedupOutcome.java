package org.dateline.dedup;

import java.util.List;
import java.util.Map;
import org.dateline.record.ArticleOverlap;
import org.dateline.record.GroupMerge;
import org.dateline.record.Passage;
import org.dateline.record.PassageGroup;
import org.dateline.record.PassageIndexEntry;
import org.dateline.record.PassageLink;

/**
 * What {@link PassageDedup} found.
 *
 * @param passages the input's passages, completed
 * @param links pairs of passages that share text
 * @param groups the groups that have a passage of the input
 * @param overlaps pairs of articles that share passages
 * @param merges groups of earlier runs that turned out to be one
 * @param index what later runs need to know
 * @param counters what was counted on the way, by name
 * @param stageNanos CPU time by stage, in order
 */
public record DedupOutcome(
    List<Passage> passages,
    List<PassageLink> links,
    List<PassageGroup> groups,
    List<ArticleOverlap> overlaps,
    List<GroupMerge> merges,
    List<PassageIndexEntry> index,
    Map<String, Long> counters,
    Map<String, Long> stageNanos) {}
