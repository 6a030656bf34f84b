package org.dateline.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.record.Mention;
import org.dateline.record.Participant;
import org.dateline.record.Quantity;
import org.jspecify.annotations.Nullable;

/** The mentions of one event → what each side states: figures, and facts that are in dispute. */
final class Statements {
  private final String eventId;
  private final Wording wording;
  private final Map<Key, Statement> byKey = new LinkedHashMap<>();

  /** What one statement is told from another by, but for the words of what is counted. */
  private record Key(
      String attribute,
      String value,
      double low,
      double high,
      boolean approximate,
      String side,
      String stance) {}

  private Statements(String eventId, Wording wording) {
    this.eventId = eventId;
    this.wording = wording;
  }

  /** The statements, in the order in which they were first made. */
  static Collection<Statement> of(String eventId, List<Telling> tellings, Wording wording) {
    List<Telling> ordered = new ArrayList<>(tellings);
    ordered.sort(Telling.FIRST_PUBLISHED);
    Statements statements = new Statements(eventId, wording);
    Map<String, String> known = knownSides(ordered);
    List<Told> figures = figures(ordered, known, wording);
    for (Told told : figures) {
      statements.addFigure(told, reportedBy(told, figures));
    }
    statements.addOccurrence(ordered, known);
    statements.addActors(ordered, known);
    return statements.byKey.values();
  }

  /** "Police" is the police of the one country whose police speak, where there is just one. */
  private static Map<String, String> knownSides(List<Telling> tellings) {
    Map<String, String> known = new TreeMap<>();
    for (Telling telling : tellings) {
      Participant claimant = telling.mention().getClaimant();
      if (claimant != null && claimant.getSector() != null && claimant.getCountry() != null) {
        String any = "any:" + claimant.getSector();
        String side = ClaimSide.of(claimant);
        String before = known.putIfAbsent(any, side);
        if (before != null && !before.equals(side)) {
          known.put(any, any);
        }
      }
    }
    return known;
  }

  private static String side(Mention mention, Map<String, String> known) {
    String side = ClaimSide.of(mention.getClaimant());
    return known.getOrDefault(side, side);
  }

  /** A figure as one mention gives it, and whose word it is. */
  private record Told(Telling telling, Figure figure, @Nullable String objectText, String side) {}

  /** The figures in order; what some leave out is what all others of their kind count. */
  private static List<Told> figures(
      List<Telling> tellings, Map<String, String> known, Wording wording) {
    List<Told> figures = new ArrayList<>();
    Map<String, SortedMap<String, Figure>> things = new TreeMap<>();
    for (Telling telling : tellings) {
      for (Quantity quantity : telling.mention().getQuantities()) {
        Figure figure = Contingents.figure(telling.mention(), quantity, wording);
        if (!figure.vague()) {
          String side = side(telling.mention(), known);
          figures.add(new Told(telling, figure, quantity.getObjectText(), side));
          if (!figure.elliptic()) {
            things
                .computeIfAbsent(figure.attribute(), a -> new TreeMap<>())
                .putIfAbsent(figure.object(), figure);
          }
        }
      }
    }
    figures.replaceAll(
        told -> {
          SortedMap<String, Figure> counted = things.get(told.figure().attribute());
          return told.figure().elliptic() && counted != null && counted.size() == 1
              ? new Told(
                  told.telling(),
                  told.figure().of(counted.values().iterator().next()),
                  told.objectText(),
                  told.side())
              : told;
        });
    return figures;
  }

  /**
   * Whose word a figure is. What is "reportedly" so, and nobody is named for it, is the word of the
   * one side that is known to say it.
   */
  private static String reportedBy(Told told, List<Told> figures) {
    boolean unnamed =
        told.side().equals(ClaimSide.WRITERS)
            && "REPORTED".equals(told.telling().mention().getClaimStance());
    if (!unnamed) {
      return told.side();
    }
    TreeSet<String> sides = new TreeSet<>();
    for (Told other : figures) {
      boolean same =
          other.figure().comparable(told.figure())
              && other.figure().low() == told.figure().low()
              && other.figure().high() == told.figure().high();
      if (same && !other.side().equals(ClaimSide.WRITERS)) {
        sides.add(other.side());
      }
    }
    return sides.size() == 1 ? sides.first() : told.side();
  }

  private void addFigure(Told told, String side) {
    Figure figure = told.figure();
    put(
        new Statement(
            eventId,
            figure.attribute(),
            side,
            Statement.stanceOf(told.telling().mention()),
            figure,
            null),
        told.telling(),
        told.objectText());
  }

  /** Whether it happened is a claim only where someone denies it. */
  private void addOccurrence(List<Telling> tellings, Map<String, String> known) {
    boolean disputed = tellings.stream().anyMatch(telling -> Realis.denied(telling.mention()));
    if (!disputed) {
      return;
    }
    for (Telling telling : tellings) {
      Mention mention = telling.mention();
      if (Realis.of(mention) == Realis.HAPPENED) {
        put(
            new Statement(
                eventId,
                Statement.OCCURRENCE,
                side(mention, known),
                Statement.stanceOf(mention),
                null,
                "happened"),
            telling,
            null);
      }
    }
  }

  /** Who did it is a claim only where two parties are named that cannot be one. */
  private void addActors(List<Telling> tellings, Map<String, String> known) {
    boolean claimed =
        tellings.stream().anyMatch(t -> t.mention().getClaimant() != null && !accused(t).isEmpty());
    if (!claimed) {
      return;
    }
    List<Party> rivals = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (Telling telling : tellings) {
      for (Participant actor : accused(telling)) {
        Party party = Party.of(actor, wording);
        if (rivalOf(party, rivals) < 0) {
          rivals.add(party);
          names.add(nameOf(actor));
        }
      }
    }
    boolean disputed = false;
    for (int i = 0; i < rivals.size(); i++) {
      for (int j = i + 1; j < rivals.size(); j++) {
        disputed |= rivals.get(i).compare(rivals.get(j)) == Party.DIFFERENT;
      }
    }
    if (!disputed || jointly(tellings)) {
      return;
    }
    for (Telling telling : tellings) {
      for (Participant actor : accused(telling)) {
        int rival = rivalOf(Party.of(actor, wording), rivals);
        Mention mention = telling.mention();
        put(
            new Statement(
                eventId,
                Statement.ACTOR,
                side(mention, known),
                Statement.stanceOf(mention),
                null,
                names.get(rival)),
            telling,
            null);
      }
    }
  }

  /** Those said to have done it; none where it is denied or reciprocal. */
  private static List<Participant> accused(Telling telling) {
    Mention mention = telling.mention();
    boolean counts =
        Realis.of(mention) == Realis.HAPPENED
            && !Realis.denied(mention)
            && !Family.reciprocal(mention.getEventType());
    if (!counts || Interception.told(mention)) {
      return List.of();
    }
    return mention.getActors();
  }

  /** Whether one report names the rivals side by side: then they did it together. */
  private boolean jointly(List<Telling> tellings) {
    for (Telling telling : tellings) {
      List<Party> actors =
          accused(telling).stream().map(actor -> Party.of(actor, wording)).toList();
      for (int i = 0; i < actors.size(); i++) {
        for (int j = i + 1; j < actors.size(); j++) {
          if (actors.get(i).compare(actors.get(j)) == Party.DIFFERENT) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static int rivalOf(Party party, List<Party> rivals) {
    for (int i = 0; i < rivals.size(); i++) {
      // Of a participant of whom nothing is known, comparing says nothing.
      if (party.equals(rivals.get(i)) || party.compare(rivals.get(i)) > 0) {
        return i;
      }
    }
    return -1;
  }

  private static String nameOf(Participant actor) {
    String entity = actor.getEntityName();
    return entity != null ? entity : Objects.requireNonNullElse(actor.getCode(), actor.getName());
  }

  private void put(Statement statement, Telling telling, @Nullable String objectText) {
    Figure figure = statement.figure;
    Key key =
        figure == null
            ? new Key(
                statement.attribute,
                Objects.toString(statement.valueText, ""),
                0,
                0,
                false,
                statement.side,
                statement.stance)
            : new Key(
                statement.attribute,
                figure.object(),
                figure.low(),
                figure.high(),
                figure.approximate(),
                statement.side,
                statement.stance);
    byKey.computeIfAbsent(key, k -> statement).add(telling, objectText);
  }
}
