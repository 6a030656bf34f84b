package org.dateline.tag;

import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.dateline.language.Sentence;
import org.dateline.tag.ParticipantFinder.Found;
import org.jspecify.annotations.Nullable;

/** Whose the bodies are that are named by their kind alone: by a place, or by "its" and "their". */
final class Belonging {
  private static final Set<String> LOCATING = Set.of("in", "of", "from");

  /** Sectors of bodies that act for whose they are. */
  private static final Set<String> SERVING = Set.of("MIL", "GOV", "COP", "SPY", "LEG", "JUD");

  private static final Set<String> THIRD = Set.of("its", "their", "his", "her", "they", "it", "he");

  private final Clauses clauses;
  private final Sentence s;
  private final ParticipantFinder participants;
  private final Vocabulary words;
  private final IntFunction<@Nullable Resolution> places;

  /**
   * Over a sentence.
   *
   * @param places what the phrase around a word names, by itself
   */
  Belonging(
      Clauses clauses,
      ParticipantFinder participants,
      Vocabulary words,
      IntFunction<@Nullable Resolution> places) {
    this.clauses = clauses;
    this.s = clauses.sentence();
    this.participants = participants;
    this.words = words;
    this.places = places;
  }

  /** A participant, with the country of those to whom it belongs where only that was open. */
  Found read(Found found) {
    return shared(owned(located(follower(found))));
  }

  /** "met rebels in Chad": the place that follows tells whose, wherever the parser hung it. */
  private Found located(Found found) {
    Resolution match = open(found);
    int to = found.phrase().to();
    if (match == null
        || to + 1 >= s.size()
        || !LOCATING.contains(s.lemma(to))
        || match.entries().stream().anyMatch(PhraseComposer.ABROAD::contains)
        || participants.ofWeapons(found.phrase().head(), match)) {
      return found;
    }
    int place = s.head(to);
    if (place <= to || !s.tag(place).startsWith("N")) {
      return found;
    }
    Resolution where = places.apply(place);
    boolean body = where != null && where.sector() != null && s.lemma(to).equals("in");
    return where == null || where.country() == null || where.entityId() == null && !body
        ? found
        : of(found, match, where, "+located");
  }

  /** "Russia said its forces fired": whose they are, the subject of a clause above tells. */
  private Found owned(Found found) {
    int head = found.phrase().head();
    boolean land = clauses.is(head, "nsubj") && words.grammar.land.contains(s.lowerLemma(head));
    Resolution match = land ? country(found) : recalled(found) ? found.match() : open(found);
    if (match == null
        || !land && !SERVING.contains(match.sector())
        || clauses.children(head, "nmod").stream().noneMatch(this::ofThird)) {
      return found;
    }
    int at = s.head(head);
    for (int depth = 0; depth < 6 && at >= 0; depth++) {
      List<Integer> subjects = clauses.isVerb(at) ? clauses.subjects(at) : List.of();
      if (subjects.size() == 1 && !subjects.contains(head)) {
        Resolution owner = participants.at(subjects.get(0)).match();
        boolean named = land || s.tag(subjects.get(0)).startsWith("NNP");
        return named && owner != null && owner.country() != null
            ? of(found, match, owner, "+owner")
            : found;
      }
      at = s.head(at);
    }
    return found;
  }

  /** "his aide", "her spokesman": of whom the pronoun stands for. */
  private Found follower(Found found) {
    Resolution match = found.match();
    int head = found.phrase().head();
    boolean open = match == null || match.country() == null && match.entityId() == null;
    if (!open || !words.followers.contains(s.lowerLemma(head))) {
      return found;
    }
    for (int c : clauses.children(head, "nmod")) {
      Resolution owner = ofThird(c) ? participants.at(c).match() : null;
      if (owner != null && owner.country() != null && owner.sector() != null) {
        return new Found(
            found.phrase(),
            Resolution.of(
                owner.country(),
                owner.sector(),
                null,
                null,
                null,
                .6,
                "role+owner",
                match == null ? List.of() : match.entries()));
      }
    }
    return found;
  }

  /** "Iraqi planes and forces": a bare plural beside a nation's is that nation's too. */
  private Found shared(Found found) {
    int head = found.phrase().head();
    Resolution match = recalled(found) ? found.match() : open(found);
    int first = s.relation(head).equals("conj") ? s.head(head) : -1;
    if (match == null
        || first < 0
        || found.phrase().from() != head
        || !s.tag(head).equals("NNS")
        || !s.tag(first).equals("NNS")
        || !SERVING.contains(match.sector())) {
      return found;
    }
    Resolution nation = participants.at(first).match();
    return nation != null && nation.rule().startsWith("nationality") && nation.country() != null
        ? of(found, match, nation, "+shared")
        : found;
  }

  /** "its troops" are of whom the sentence tells, before those of whom the article told last. */
  private static boolean recalled(Found found) {
    Resolution match = found.match();
    return match != null
        && match.sector() != null
        && match.rule().equals(ParticipantResolver.RECALLED);
  }

  /** "his country": nobody yet, where nothing is known of whose it is. */
  private static @Nullable Resolution country(Found found) {
    Resolution match = found.match();
    if (match == null) {
      return Resolution.of(null, null, null, null, null, .6, "land", List.of());
    }
    return match.country() == null && match.entityId() == null ? match : null;
  }

  /** What a participant is where only its kind is told, not whose it is; null elsewhere. */
  private static @Nullable Resolution open(Found found) {
    Resolution match = found.match();
    return match != null
            && match.country() == null
            && match.entityId() == null
            && match.sector() != null
        ? match
        : null;
  }

  private static Found of(Found found, Resolution match, Resolution owner, String rule) {
    return new Found(
        found.phrase(),
        Resolution.of(
            owner.country(),
            match.sector(),
            match.secondary(),
            null,
            null,
            Math.min(match.confidence(), owner.confidence()),
            match.rule() + rule,
            match.entries()));
  }

  private boolean ofThird(int c) {
    return s.tag(c).equals("PRP$") && THIRD.contains(s.lowerLemma(c));
  }
}
