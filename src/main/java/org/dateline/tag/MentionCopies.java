package org.dateline.tag;

import java.util.ArrayList;
import java.util.List;
import org.dateline.record.ContentId;
import org.dateline.record.Mention;
import org.dateline.record.Participant;
import org.dateline.record.Passage;
import org.dateline.record.Place;
import org.dateline.record.Quantity;
import org.dateline.record.Trigger;
import org.jspecify.annotations.Nullable;

/** The mentions of a passage, carried over to a passage that repeats it character by character. */
final class MentionCopies {
  private MentionCopies() {}

  /**
   * One mention as the copy reports it: its own ids and offsets, the first one's reading. A copy
   * that appeared a day later still means the first one's "Tuesday".
   */
  static Mention of(Mention first, Passage original, Passage copy) {
    int shift = copy.getStart() - original.getStart();
    return Mention.newBuilder(first)
        .setMentionId(ContentId.of("mention", copy.getPassageId(), first.getMentionId()))
        .setEventId(null)
        .setCopiedFrom(first.getMentionId())
        .setArticleId(copy.getArticleId())
        .setPassageId(copy.getPassageId())
        .setSource(copy.getSource())
        .setPublishedAt(copy.getPublishedAt())
        .setGroupId(copy.getGroupId())
        .setSentenceStart(first.getSentenceStart() + shift)
        .setSentenceEnd(first.getSentenceEnd() + shift)
        .setTrigger(moved(first.getTrigger(), shift))
        .setActors(moved(first.getActors(), shift))
        .setRecipients(moved(first.getRecipients(), shift))
        .setClaimant(moved(first.getClaimant(), shift))
        .setPlace(first.getPlace() == null ? null : Place.newBuilder(first.getPlace()).build())
        .setQuantities(movedQuantities(first.getQuantities(), shift))
        .build();
  }

  private static Trigger moved(Trigger trigger, int shift) {
    return Trigger.newBuilder(trigger)
        .setStart(trigger.getStart() + shift)
        .setEnd(trigger.getEnd() + shift)
        .build();
  }

  private static @Nullable Participant moved(@Nullable Participant participant, int shift) {
    return participant == null
        ? null
        : Participant.newBuilder(participant)
            .setStart(participant.getStart() + shift)
            .setEnd(participant.getEnd() + shift)
            .build();
  }

  private static List<Participant> moved(List<Participant> participants, int shift) {
    List<Participant> moved = new ArrayList<>();
    for (Participant participant : participants) {
      moved.add(
          Participant.newBuilder(participant)
              .setStart(participant.getStart() + shift)
              .setEnd(participant.getEnd() + shift)
              .build());
    }
    return moved;
  }

  private static List<Quantity> movedQuantities(List<Quantity> quantities, int shift) {
    List<Quantity> moved = new ArrayList<>();
    for (Quantity quantity : quantities) {
      moved.add(
          Quantity.newBuilder(quantity)
              .setStart(quantity.getStart() + shift)
              .setEnd(quantity.getEnd() + shift)
              .build());
    }
    return moved;
  }
}
