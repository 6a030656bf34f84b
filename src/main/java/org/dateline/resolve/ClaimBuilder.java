package org.dateline.resolve;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.dateline.record.Claim;
import org.jspecify.annotations.Nullable;

/** The mentions of one event → its claims. */
final class ClaimBuilder {
  /** Beyond this a list of figures is a table, and its claims are not compared. */
  private static final int MAX_COMPARED = 400;

  private ClaimBuilder() {}

  /** The claims of an event, in order of id, with their conflicts and revisions. */
  static List<Claim> build(String eventId, List<Telling> tellings, Wording wording) {
    Collection<Statement> statements = Statements.of(eventId, tellings, wording);
    if (statements.size() <= MAX_COMPARED) {
      Conflicts.find(statements);
    }
    Instant first =
        tellings.stream()
            .map(telling -> telling.mention().getPublishedAt())
            .filter(Objects::nonNull)
            .min(Comparator.naturalOrder())
            .orElse(null);
    return statements.stream()
        .map(statement -> claim(statement, first))
        .sorted(Comparator.comparing(Claim::getClaimId))
        .toList();
  }

  private static Claim claim(Statement statement, @Nullable Instant first) {
    TreeSet<String> mentions = new TreeSet<>();
    TreeSet<String> sources = new TreeSet<>();
    for (Telling telling : statement.tellings) {
      mentions.add(telling.mention().getMentionId());
      if (telling.mention().getSource() != null) {
        sources.add(telling.mention().getSource());
      }
    }
    Claim.Builder claim =
        Claim.newBuilder()
            .setClaimId(statement.id())
            .setEventId(statement.eventId)
            .setAttribute(statement.attribute)
            .setStance(statement.stance)
            .setSourceCount(statement.sources().size())
            .setSources(List.copyOf(sources))
            .setMentionIds(List.copyOf(mentions))
            .setConflictsWith(List.copyOf(statement.conflicts));
    set(statement.objectText(), claim::setObjectText);
    Figure figure = statement.figure;
    if (figure != null) {
      set(Figure.open(figure.low()), claim::setValueLow);
      set(Figure.open(figure.high()), claim::setValueHigh);
    }
    set(statement.valueText, claim::setValueText);
    set(statement.claimant, claim::setClaimant);
    set(statement.revises == null ? null : statement.revises.id(), claim::setRevises);
    set(statement.statedAt(), claim::setStatedAt);
    set(first, claim::setFirstPublishedAt);
    return claim.build();
  }

  private static <T> void set(@Nullable T value, Consumer<T> field) {
    if (value != null) {
      field.accept(value);
    }
  }
}
