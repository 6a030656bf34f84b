package org.dateline.tag;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.dateline.language.Sentence;
import org.dateline.lexicon.PlaceKind;
import org.dateline.tag.FoundPlace.Role;
import org.jspecify.annotations.Nullable;

/** Where the events of one sentence happened: which of its places is whose. */
final class EventPlaces {

  private static final int DEPTH = 40;

  /** Dealings in words and in deeds whose parties' names tell no place. */
  private static final Set<String> PLACELESS =
      Set.of("ACCUSE", "REJECT", "THREATEN", "REQUEST", "SUPPORT", "AGREE", "CONCEDE", "SANCTION");

  /** How far a phrase stands from an event. */
  interface Distance {
    /** Steps in the tree, or -1 where the phrase belongs to another clause. */
    int of(int from, int to, Draft draft);
  }

  private final Clauses clauses;
  private final Sentence s;
  private final ClausePaths paths;
  private final List<FoundPlace> places;
  private final Distance distance;

  EventPlaces(Clauses clauses, ClausePaths paths, List<FoundPlace> places, Distance distance) {
    this.clauses = clauses;
    this.s = clauses.sentence();
    this.paths = paths;
    this.places = places;
    this.distance = distance;
  }

  /** "struck Chad, killing five in Abeche": what came of it happened where it did. */
  void nearer(List<Draft> drafts) {
    for (Draft effect : drafts) {
      FoundPlace place = effect.place;
      if (place == null || !consequence(effect) || country(place)) {
        continue;
      }
      for (Draft deed : drafts) {
        FoundPlace wide = deed.place;
        if (wide != null
            && country(wide)
            && deed.type.equals("ASSAULT")
            && deed.anchor == s.head(effect.anchor)
            && Objects.equals(wide.place().country(), place.place().country())) {
          deed.place = place;
          deed.trace.add("where '" + s.form(effect.anchor) + "' was");
        }
      }
    }
  }

  private boolean consequence(Draft draft) {
    int v = draft.anchor;
    return draft.type.equals("ASSAULT")
        && s.tag(v).equals("VBG")
        && clauses.is(v, "advcl")
        && clauses.child(v, "nsubj") < 0
        && clauses.child(v, "mark") < 0;
  }

  private static boolean country(FoundPlace place) {
    return place.place().kind().equals(PlaceKind.COUNTRY);
  }

  /** The place that stands nearest to an event and is not only somebody's name. */
  @Nullable FoundPlace place(Draft draft, boolean only) {
    FoundPlace best = null;
    int bestScore = Integer.MAX_VALUE;
    for (FoundPlace place : places) {
      if (place.qualifier()
          || place.role() == Role.DATELINE
          || party(place, draft)
          || origin(place.toToken() - 1, draft)
          || spokenOf(place, draft)
          || paths.ofEarlier(place.toToken() - 1, draft.anchor)
          || paths.behindWhole(place.toToken() - 1, draft.anchor)) {
        continue;
      }
      int distance = this.distance.of(place.fromToken(), place.toToken(), draft);
      if (distance >= 4 && paths.before(draft.anchor, place.fromToken())) {
        continue;
      }
      if (distance < 0) {
        if (!only || place.role() == Role.OTHER) {
          continue;
        }
        distance = 12;
      }
      int score =
          distance * 2
              + switch (place.role()) {
                case LOCATIVE -> 0;
                case TARGET -> 3;
                case OTHER, DATELINE -> 40;
              };
      if (score < bestScore && score < 40) {
        best = place;
        bestScore = score;
      }
    }
    return best;
  }

  /**
   * Whether a place is where something is to happen that words are about: "permitted it to strike
   * inside Chad"; but "speaking in Lima, he accused" does tell where.
   */
  private boolean spokenOf(FoundPlace place, Draft draft) {
    int inner = paths.verbAbove(place.toToken() - 1);
    if (draft.type.equals("CONSULT") && topic(place.toToken() - 1, draft.anchor)) {
      return true;
    }
    if (!PLACELESS.contains(draft.type)) {
      boolean own =
          draft.pattern.pos() == 'n' && paths.within(place.toToken() - 1, draft.trigger) >= 0;
      return place.role() == Role.TARGET && !own && otherGoal(inner, draft);
    }
    boolean below = inner > draft.anchor && paths.within(inner, draft.anchor) > 0;
    return place.role() == Role.TARGET || below && !paths.speech(inner);
  }

  /** "talked about Chad and the dispute over Abyei": what of, and not where. */
  private boolean topic(int place, int anchor) {
    int at = place;
    for (int steps = 0; steps < DEPTH && at >= 0 && at != anchor; steps++, at = s.head(at)) {
      boolean on = at != place && clauses.hasCase(at, "on");
      if (on || clauses.hasCase(at, "about") || clauses.hasCase(at, "over")) {
        return true;
      }
    }
    return false;
  }

  /**
   * "an offer to Chad in view of its deployment", "hit rebels marching on Gao": others go there.
   */
  private boolean otherGoal(int verb, Draft draft) {
    boolean above = verb != draft.anchor && paths.within(draft.anchor, verb) > 0;
    boolean telling = verb > draft.anchor && s.relation(verb).startsWith("acl");
    return verb >= 0 && (above && !clauses.isVerb(draft.anchor) || telling);
  }

  /** "were held as they crossed from Chad": where they came from. */
  private boolean origin(int place, Draft draft) {
    int verb = paths.verbAbove(place);
    return clauses.hasCase(place, "from")
        && s.head(place) == verb
        && verb != draft.anchor
        && verb != draft.trigger
        && (clauses.is(verb, "advcl") || clauses.is(verb, "xcomp"));
  }

  /** Whether a place's name only tells who takes part: "blamed Washington". */
  private boolean party(FoundPlace place, Draft draft) {
    boolean placeless = PLACELESS.contains(draft.type);
    int at = place.fromToken();
    for (int steps = 0; at >= 0 && steps < DEPTH; at = s.head(at), steps++) {
      if (draft.actors.contains(at) || (placeless && draft.recipients.contains(at))) {
        return true;
      }
      // "a court in Nairobi", "soldiers near Beni" do tell where
      if (clauses.isVerb(at) || paths.located(at)) {
        return false;
      }
    }
    return false;
  }
}
