package org.dateline.dedup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.record.ContentId;
import org.dateline.record.GroupMerge;
import org.jspecify.annotations.Nullable;

/**
 * Gives texts their groups. In the canonical order, each text joins the earliest text that leads a
 * group and was found to say the same, or else leads a group of its own. So every member was
 * compared with its group's canonical passage, however long a chain of edits connects them, and a
 * text that comes later never changes where an earlier one was placed: that is why a run a day
 * gives the groups of one run over all days.
 *
 * <p>Only a text published before one that an earlier run placed (a day filled in afterwards) can
 * show two groups to be one: it takes the earlier group's id, and the merge is recorded.
 */
final class GroupPlacer {
  /** No text. */
  static final int NONE = -1;

  private final List<TextHead> heads;
  private final Placement[] placements;
  private final int[] leaders;
  private final List<GroupMerge> merges = new ArrayList<>();

  /**
   * Places texts.
   *
   * @param heads the texts, in order
   * @param neighbours for each, the indexes of the texts that say the same, ascending
   */
  GroupPlacer(List<TextHead> heads, int[][] neighbours) {
    this.heads = heads;
    this.placements = new Placement[heads.size()];
    this.leaders = new int[heads.size()];
    Arrays.fill(leaders, NONE);
    for (int i = 0; i < heads.size(); i++) {
      place(i, neighbours[i]);
    }
  }

  /** The id of the group that a passage heads. */
  static String groupId(String passageId) {
    return ContentId.of("group", passageId);
  }

  private void place(int text, int[] neighbours) {
    TextHead head = heads.get(text);
    Placement earlier = head.earlier();
    if (earlier != null && earlier.leads()) {
      placements[text] = head.fresh() ? head.heading(earlier.groupId()) : earlier;
      return;
    }
    int leader = leader(text, neighbours, earlier == null ? null : earlier.groupId());
    leaders[text] = leader;
    if (earlier != null) {
      placements[text] = earlier;
    } else if (leader != NONE) {
      placements[text] = placements[leader].following();
    } else {
      placements[text] = adopted(text, neighbours);
    }
  }

  /** The earliest neighbour before a text that leads a group, or a given group. */
  private int leader(int text, int[] neighbours, @Nullable String groupId) {
    for (int other : neighbours) {
      if (other >= text) {
        return NONE;
      }
      if (placements[other].leads()
          && (groupId == null || groupId.equals(placements[other].groupId()))) {
        return other;
      }
    }
    return NONE;
  }

  /** A group of its own, under the id of the first later one that turns out to be the same. */
  private Placement adopted(int text, int[] neighbours) {
    TextHead head = heads.get(text);
    String ownId = groupId(head.passageId());
    String id = ownId;
    for (int other : neighbours) {
      Placement placed = heads.get(other).earlier();
      if (other < text || placed == null || !placed.leads() || placed.groupId().equals(id)) {
        continue;
      }
      if (id.equals(ownId)) {
        id = placed.groupId();
      } else {
        merges.add(
            GroupMerge.newBuilder()
                .setFrom(placed.groupId())
                .setInto(id)
                .setWhen(Occurrence.instant(heads.get(other).micros()))
                .setPassageId(head.passageId())
                .setPublishedAt(Occurrence.instant(head.micros()))
                .build());
      }
    }
    return head.heading(id);
  }

  /** Where a text was placed. */
  Placement placement(int text) {
    return placements[text];
  }

  /** The text whose words are its group's, for a text with other words; else {@link #NONE}. */
  int leader(int text) {
    return leaders[text];
  }

  /** For each text, whether others follow it. */
  boolean[] followed() {
    boolean[] followed = new boolean[leaders.length];
    for (int leader : leaders) {
      if (leader != NONE) {
        followed[leader] = true;
      }
    }
    return followed;
  }

  /** Groups of earlier runs that are one. */
  List<GroupMerge> merges() {
    return merges;
  }
}
