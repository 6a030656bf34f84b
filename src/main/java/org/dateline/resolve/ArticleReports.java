package org.dateline.resolve;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.dateline.record.Mention;
import org.jspecify.annotations.Nullable;

/**
 * The mentions of one article → its reports: sentences that tell of one event joined, in the text's
 * order, each to the report it fits best.
 */
final class ArticleReports {
  /** An article of more reports is a list; a sentence is compared with the latest of them. */
  private static final int MAX_COMPARED = 64;

  private static final Comparator<Mention> IN_TEXT_ORDER =
      Comparator.comparingInt(Mention::getSentenceStart)
          .thenComparingInt((Mention mention) -> mention.getTrigger().getStart())
          .thenComparing(Mention::getMentionId);

  private ArticleReports() {}

  /** A report and the mentions that it was made of, in the text's order. */
  record Told(Report report, List<Mention> mentions) {}

  /** Groups the mentions of one article, given in any order. */
  static List<Told> of(List<Mention> mentions) {
    List<Mention> ordered = new ArrayList<>(mentions);
    ordered.sort(IN_TEXT_ORDER);
    List<Draft> drafts = new ArrayList<>();
    for (Mention mention : ordered) {
      Profile profile = ProfileReader.read(mention);
      Draft draft = place(mention, profile, drafts);
      if (draft == null) {
        drafts.add(new Draft(mention, profile));
      } else {
        draft.add(mention, profile);
      }
    }
    return drafts.stream().map(Draft::told).toList();
  }

  private static @Nullable Draft place(Mention mention, Profile profile, List<Draft> drafts) {
    Draft best = null;
    double bestScore = Match.JOIN_WITHIN;
    Draft latest = null;
    for (int i = drafts.size() - 1; i >= Math.max(0, drafts.size() - MAX_COMPARED); i--) {
      Draft draft = drafts.get(i);
      String known = mention.getEventId();
      if (known != null && draft.eventId != null && !known.equals(draft.eventId)) {
        continue;
      }
      double score = Match.within(profile, draft.profile, draft.tells(mention.getSentenceStart()));
      if (score > bestScore) {
        bestScore = score;
        best = draft;
      }
      if (latest == null && score != Match.NO && sameKind(draft.profile, profile)) {
        latest = draft;
      }
    }
    boolean refersBack = profile.anonymous() && !Family.spoken(profile.family());
    return best == null && refersBack ? latest : best;
  }

  private static boolean sameKind(Profile left, Profile right) {
    boolean otherMode =
        left.mode != null
            && right.mode != null
            && !left.mode.equals(right.mode)
            && !left.type.equals("ASSAULT");
    return left.type.equals(right.type) && !otherMode;
  }

  private static final class Draft {
    private final List<Mention> mentions = new ArrayList<>();
    private final Profile profile;
    private @Nullable String eventId;

    Draft(Mention mention, Profile profile) {
      this.profile = profile;
      this.eventId = mention.getEventId();
      mentions.add(mention);
    }

    void add(Mention mention, Profile other) {
      profile.absorb(other);
      mentions.add(mention);
      if (eventId == null) {
        eventId = mention.getEventId();
      }
    }

    /** Whether the sentence that starts there is among its mentions'. */
    boolean tells(int sentenceStart) {
      for (int i = mentions.size() - 1; i >= 0; i--) {
        int start = mentions.get(i).getSentenceStart();
        if (start <= sentenceStart) {
          return start == sentenceStart;
        }
      }
      return false;
    }

    Told told() {
      Mention first = mentions.get(0);
      Instant published = first.getPublishedAt();
      long micros = published == null ? 0 : ChronoUnit.MICROS.between(Instant.EPOCH, published);
      String id =
          mentions.stream().map(Mention::getMentionId).min(Comparator.naturalOrder()).orElseThrow();
      return new Told(
          new Report(
              id,
              Objects.requireNonNull(first.getArticleId()),
              When.publicationDay(published),
              micros,
              eventId,
              profile),
          List.copyOf(mentions));
    }
  }
}
