package org.dateline.resolve;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which statements on one event cannot hold together, and which are one side's later word. A side
 * that corrects itself does not contradict itself; a toll that grows from one day's news to the
 * next is an update, whoever writes it.
 */
final class Conflicts {
  /** A higher toll so much later is an update. */
  private static final Duration UPDATE = Duration.ofHours(4);

  private static final Comparator<Statement> FIRST_STATED =
      Comparator.comparing(
              Statement::statedAt, Comparator.nullsLast(Comparator.<Instant>naturalOrder()))
          .thenComparing(Statement::id);

  private Conflicts() {}

  /** Sets the revisions, then the conflicts, of the statements on one event. */
  static void find(Collection<Statement> statements) {
    if (statements.size() < 2) {
      return;
    }
    List<Statement> ordered = new ArrayList<>(statements);
    ordered.sort(FIRST_STATED);
    for (int later = 1; later < ordered.size(); later++) {
      for (int earlier = later - 1; earlier >= 0; earlier--) {
        if (revises(ordered.get(later), ordered.get(earlier))) {
          ordered.get(later).revises = ordered.get(earlier);
          ordered.get(earlier).revised = true;
          break;
        }
      }
    }
    for (int i = 0; i < ordered.size(); i++) {
      for (int j = i + 1; j < ordered.size(); j++) {
        if (conflict(ordered.get(i), ordered.get(j))) {
          ordered.get(i).conflicts.add(ordered.get(j).id());
          ordered.get(j).conflicts.add(ordered.get(i).id());
        }
      }
    }
  }

  private static boolean revises(Statement later, Statement earlier) {
    if (!later.side.equals(earlier.side) || !about(later, earlier) || same(later, earlier)) {
      return false;
    }
    boolean writers = later.side.equals(ClaimSide.WRITERS);
    if (!after(later, earlier, writers ? UPDATE : Duration.ofSeconds(1))
        || meet(later.articles(), earlier.articles())) {
      return false;
    }
    boolean oneOutlet = meet(later.sources(), earlier.sources());
    // Two outlets that give one side's word differently do not tell that it was changed.
    boolean changes = writers || (later.figure != null && !later.figure.growing());
    return !changes || oneOutlet || grown(later, earlier);
  }

  private static boolean conflict(Statement earlier, Statement later) {
    if (!about(earlier, later) || earlier.denies() && later.denies()) {
      return false;
    }
    boolean sameSide = earlier.side.equals(later.side);
    Figure left = earlier.figure;
    Figure right = later.figure;
    if (left == null || right == null) {
      boolean opposed =
          earlier.denies() != later.denies() ? samePoint(earlier, later) : !same(earlier, later);
      return opposed && !sameSide;
    }
    if (earlier.denies() != later.denies()) {
      return left.compatible(right) && !sameSide;
    }
    if (left.compatible(right) || (left.growing() && otherDead(earlier, later))) {
      return false;
    }
    if (sameSide) {
      boolean disputed = earlier.side.equals(ClaimSide.WRITERS) || !left.growing();
      return disputed && !chained(later, earlier) && !meet(earlier.articles(), later.articles());
    }
    boolean attributed =
        !earlier.side.equals(ClaimSide.WRITERS) && !later.side.equals(ClaimSide.WRITERS);
    if (left.growing() && grown(later, earlier) && after(later, earlier, UPDATE)) {
      return attributed && !earlier.revised;
    }
    return true;
  }

  /** Of a clash each side counts its own dead: two states each say how many the other killed. */
  private static boolean otherDead(Statement left, Statement right) {
    return !left.culprits().isEmpty()
        && !right.culprits().isEmpty()
        && !meet(left.culprits(), right.culprits())
        && !meet(left.victims(), right.victims());
  }

  /** Whether a later statement replaces an earlier one, directly or over others. */
  private static boolean chained(Statement later, Statement earlier) {
    for (Statement step = later.revises; step != null; step = step.revises) {
      if (step == earlier) {
        return true;
      }
    }
    return grown(later, earlier) && after(later, earlier, UPDATE);
  }

  private static boolean about(Statement left, Statement right) {
    Figure a = left.figure;
    Figure b = right.figure;
    if (a != null && b != null) {
      boolean anyOf = a.object().isEmpty() || b.object().isEmpty();
      boolean apart = anyOf || !meet(left.articles(), right.articles());
      return a.comparable(b) || (rivals(left, right) && apart && a.sameTolled(b));
    }
    return a == null && b == null && left.attribute.equals(right.attribute);
  }

  /** Whether two sides that are named speak. */
  private static boolean rivals(Statement left, Statement right) {
    return !left.side.equals(ClaimSide.WRITERS)
        && !right.side.equals(ClaimSide.WRITERS)
        && !left.side.equals(right.side);
  }

  private static boolean samePoint(Statement left, Statement right) {
    return java.util.Objects.equals(left.valueText, right.valueText);
  }

  private static boolean same(Statement left, Statement right) {
    Figure a = left.figure;
    Figure b = right.figure;
    if (a != null && b != null) {
      return a.low() == b.low() && a.high() == b.high() && left.denies() == right.denies();
    }
    return samePoint(left, right) && left.denies() == right.denies();
  }

  private static boolean grown(Statement later, Statement earlier) {
    Figure a = earlier.figure;
    Figure b = later.figure;
    return a != null && b != null && a.growing() && floor(b) > floor(a);
  }

  private static double floor(Figure figure) {
    return Double.isFinite(figure.low()) ? figure.low() : figure.high();
  }

  private static boolean after(Statement later, Statement earlier, Duration by) {
    @Nullable Instant a = earlier.statedAt();
    @Nullable Instant b = later.statedAt();
    return a != null && b != null && !b.isBefore(a.plus(by));
  }

  private static boolean meet(Collection<String> left, Collection<String> right) {
    return left.stream().anyMatch(right::contains);
  }
}
