package org.dateline.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dateline.language.Sentence;
import org.dateline.lexicon.Gazetteer;
import org.dateline.lexicon.PlaceEntry;
import org.dateline.lexicon.PlaceKind;
import org.dateline.lexicon.PlaceNesting;
import org.dateline.lexicon.PlaceWords;
import org.jspecify.annotations.Nullable;

/**
 * Finds the places that a sentence names, and decides which place of a name is meant. Not
 * thread-safe: make one for each thread; the gazetteer is shared.
 *
 * <p>Names of persons and organisations are left out as far as the words beside them tell. A
 * capital that stands for a government ("Washington said") is given with the role OTHER: the caller
 * decides.
 */
public final class PlaceFinder {
  private final PlaceMatcher matcher;
  private final PlaceSyntax syntax;
  private final CapitalPhrases capitals;

  /** A finder over a gazetteer. */
  public PlaceFinder(Gazetteer gazetteer, PlaceWords words) {
    matcher = new PlaceMatcher(gazetteer, words);
    syntax = new PlaceSyntax(words);
    capitals = new CapitalPhrases(gazetteer, syntax);
  }

  /**
   * The places of a sentence in the order of the text.
   *
   * @param s a sentence, with or without its tree
   * @param context the countries that the article is about; may be empty
   */
  public List<FoundPlace> find(Sentence s, PlaceContext context) {
    List<PlaceMatch> matches = matcher.match(s);
    PlaceContext local = new PlaceContext();
    for (PlaceMatch match : matches) {
      PlaceEntry first = match.candidates().get(0);
      if (first.kind() == PlaceKind.COUNTRY && match.candidates().size() == 1) {
        local.add(first.country());
      }
    }
    List<FoundPlace> found = new ArrayList<>();
    for (int m = 0; m < matches.size(); m++) {
      PlaceMatch match = matches.get(m);
      PlaceMatch container = containerAfter(s, matches, m);
      PlaceMatch owner = ownerBefore(s, matches, m);
      PlaceEntry best = null;
      double bestScore = 0;
      boolean bestHeld = false;
      for (PlaceEntry candidate : match.candidates()) {
        boolean held = isHeld(candidate, container) || isHeld(candidate, owner);
        double score = score(s, match, candidate, held, context, local);
        if (best == null || score > bestScore) {
          best = candidate;
          bestScore = score;
          bestHeld = held;
        }
      }
      if (best != null) {
        add(found, s, match, best, bestHeld);
      }
    }
    capitals.add(s, context, found);
    return found;
  }

  private void add(
      List<FoundPlace> found, Sentence s, PlaceMatch match, PlaceEntry place, boolean held) {
    int from = match.from();
    int to = match.to();
    FoundPlace before = found.isEmpty() ? null : found.get(found.size() - 1);
    boolean nested =
        before != null
            && PlaceNesting.within(before.place(), place)
            && !before.place().equals(place);
    boolean inside =
        before != null
            && (nested || inLargeArea(before.place(), place))
            && syntax.liesIn(s, before.toToken(), from);
    if (before != null && inside && before.role() == FoundPlace.Role.OTHER) {
      // "the hospital of El Fasher in Darfur": where the one is, the other is
      before = before.withRole(FoundPlace.Role.LOCATIVE);
      found.set(found.size() - 1, before);
    }
    boolean qualifier =
        before != null
            && (inside
                || (nested
                    && before.toToken() + 1 == from
                    && s.form(before.toToken()).equals(",")));
    if (!qualifier && syntax.excluded(s, from, to, place, held)) {
      return;
    }
    if (place.kind() == PlaceKind.ADMIN1 && syntax.regionFollows(s, to)) {
      to++;
    }
    FoundPlace.Role role = syntax.role(s, from, to, place.kind());
    boolean listed =
        role == FoundPlace.Role.OTHER
            && before != null
            && syntax.isListed(s, before.toToken(), from, to);
    if (before != null && (qualifier || listed)) {
      role = before.role();
    }
    String text =
        s.text().substring(s.tokenStart(from) - s.start(), s.tokenEnd(to - 1) - s.start());
    found.add(new FoundPlace(from, to, text, place, role, qualifier));
  }

  /** Darfur, the Donbas: parts of a country that are no regions by its own order. */
  private static boolean inLargeArea(PlaceEntry place, PlaceEntry area) {
    return place.kind() == PlaceKind.CITY
        && area.kind() == PlaceKind.POINT
        && area.country() != null
        && area.country().equals(place.country());
  }

  /** "Paris, Texas": the match after a comma. */
  private static @Nullable PlaceMatch containerAfter(Sentence s, List<PlaceMatch> matches, int m) {
    if (m + 1 >= matches.size()) {
      return null;
    }
    int to = matches.get(m).to();
    PlaceMatch next = matches.get(m + 1);
    boolean comma = next.from() == to + 1 && s.form(to).equals(",");
    boolean in = next.from() == to + 1 && (s.lemma(to).equals("in") || s.lemma(to).equals("of"));
    return comma || in ? next : null;
  }

  /** "Russia's Bryansk region": the match before a possessive, an adjective may stand between. */
  private static @Nullable PlaceMatch ownerBefore(Sentence s, List<PlaceMatch> matches, int m) {
    if (m == 0) {
      return null;
    }
    PlaceMatch before = matches.get(m - 1);
    int from = matches.get(m).from();
    int gap = from - before.to();
    return gap >= 1 && gap <= 4 && s.tag(before.to()).equals("POS") ? before : null;
  }

  private static boolean isHeld(PlaceEntry candidate, @Nullable PlaceMatch outer) {
    if (outer == null) {
      return false;
    }
    for (PlaceEntry entry : outer.candidates()) {
      if (!entry.equals(candidate)
          && entry.kind() != PlaceKind.CITY
          && PlaceNesting.within(candidate, entry)) {
        return true;
      }
    }
    return false;
  }

  /** Higher is likelier. The logarithm of the population is the prior; each clue outweighs it. */
  private double score(
      Sentence s,
      PlaceMatch match,
      PlaceEntry candidate,
      boolean held,
      PlaceContext context,
      PlaceContext local) {
    double score = Math.log10(candidate.population() + 1000.0);
    if (candidate.kind() == PlaceKind.COUNTRY) {
      score += 1;
    } else if (candidate.kind() == PlaceKind.ADMIN1) {
      score -= 1.5;
    }
    if (syntax.regionFollows(s, match.to()) || syntax.regionPrecedes(s, match.from())) {
      score += candidate.kind() == PlaceKind.ADMIN1 ? 5 : 0;
    } else if (syntax.townBeside(s, match.from(), match.to())) {
      score += candidate.kind() == PlaceKind.CITY ? 4 : 0;
    }
    if (held) {
      score += 6;
    }
    if (!Objects.equals(candidate.kind(), PlaceKind.COUNTRY)) {
      score += 2 * local.share(candidate.country()) + 4 * context.share(candidate.country());
    }
    return score;
  }
}
