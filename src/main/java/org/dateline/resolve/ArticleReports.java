package org.dateline.resolve;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.record.Mention;
import org.jspecify.annotations.Nullable;

/**
 * The mentions of one article → its reports: sentences that tell of one event joined, in the text's
 * order, each to the report it fits best.
 */
final class ArticleReports {
  /** An article of more reports is a list; a sentence is compared with the latest of them. */
  private static final int MAX_COMPARED = 64;

  /** Sentences of an article that are read for its other reports. */
  private static final int MAX_AROUND = 8;

  private static final Comparator<Mention> IN_TEXT_ORDER =
      Comparator.comparingInt(Mention::getSentenceStart)
          .thenComparingInt((Mention mention) -> mention.getTrigger().getStart())
          .thenComparing(Mention::getMentionId);

  /** An article of more countries tells of the world. */
  private static final int MAX_COUNTRIES = 8;

  private ArticleReports() {}

  /** A report and the mentions that it was made of, in the text's order. */
  record Told(Report report, List<Mention> mentions) {}

  /**
   * Groups the mentions of one article.
   *
   * @param mentions in any order
   * @param title the article's title, or null
   * @param wording what is looked for in them
   */
  static List<Told> of(List<Mention> mentions, @Nullable String title, Wording wording) {
    List<Mention> ordered = new ArrayList<>(mentions);
    ordered.sort(IN_TEXT_ORDER);
    List<Draft> drafts = new ArrayList<>();
    SortedMap<Integer, int[]> sentences = new TreeMap<>();
    for (Mention mention : ordered) {
      int[] words = words(mention, sentences, wording);
      Profile profile = ProfileReader.read(mention, words, wording);
      Pronouns.name(mention, profile, ordered, wording);
      wording.names().mark(profile);
      Draft draft = place(mention, profile, drafts, wording);
      if (draft == null) {
        drafts.add(new Draft(mention, profile));
      } else {
        draft.add(mention, profile);
      }
    }
    placeByContext(drafts);
    long[] setting = setting(drafts, ordered, title);
    int[] heading = title == null ? new int[0] : wording.content().of(title);
    for (Draft draft : drafts) {
      draft.profile.context = context(draft, heading, sentences);
      draft.profile.setting = setting;
      if (setting.length == 1) {
        home(draft.profile, country(drafts));
      }
    }
    return drafts.stream().map(Draft::told).toList();
  }

  /**
   * What an article tells without a place and a day happened where the rest of it did, if that is
   * one place: "Sixteen people died in the attack".
   */
  private static void placeByContext(List<Draft> drafts) {
    Where one = null;
    for (Draft draft : drafts) {
      Profile profile = draft.profile;
      Where where = profile.where;
      if (!profile.placed()) {
        continue;
      }
      if (where == null || where.level() < 2) {
        if (profile.anonymous()) {
          continue;
        }
        // A round-up tells of other deeds besides, whose place is not known.
        return;
      }
      if (one != null && !one.to(where).near()) {
        return;
      }
      one = one == null || where.level() > one.level() ? where : one;
    }
    for (Draft draft : drafts) {
      if (draft.profile.where == null && draft.profile.placed() && draft.profile.anonymous()) {
        draft.profile.where = one;
      }
    }
  }

  /**
   * The countries of everyone and of every place that an article tells of; where nobody and no
   * place of it has one, those that its words name: "a tanker seized off Togo".
   */
  private static long[] setting(
      List<Draft> drafts, List<Mention> mentions, @Nullable String title) {
    TreeSet<Long> countries = new TreeSet<>();
    for (Draft draft : drafts) {
      Profile profile = draft.profile;
      for (List<Party> role : List.of(profile.actors, profile.recipients)) {
        for (Party party : role) {
          if (party.country() != null && !party.international()) {
            countries.add(WordHashes.of(party.country()));
          }
        }
      }
      if (profile.where != null && profile.where.country() != null) {
        countries.add(WordHashes.of(profile.where.country()));
      }
    }
    if (countries.isEmpty()) {
      Set<String> named = new TreeSet<>(title == null ? Set.of() : Nationalities.codes(title));
      mentions.forEach(mention -> named.addAll(Nationalities.codes(mention.getSentence())));
      named.forEach(code -> countries.add(WordHashes.of(code)));
    }
    return countries.stream().limit(MAX_COUNTRIES).mapToLong(Long::longValue).toArray();
  }

  /** "The government", "police": those of the one country that the article tells of. */
  private static void home(Profile profile, @Nullable String country) {
    if (country != null) {
      profile.actors.replaceAll(party -> party.at(country));
      profile.recipients.replaceAll(party -> party.at(country));
    }
  }

  private static @Nullable String country(List<Draft> drafts) {
    for (Draft draft : drafts) {
      Profile profile = draft.profile;
      for (List<Party> role : List.of(profile.actors, profile.recipients)) {
        for (Party party : role) {
          if (party.country() != null && !party.international()) {
            return party.country();
          }
        }
      }
      if (profile.where != null && profile.where.country() != null) {
        return profile.where.country();
      }
    }
    return null;
  }

  private static int[] words(
      Mention mention, SortedMap<Integer, int[]> sentences, Wording wording) {
    return sentences.computeIfAbsent(
        mention.getSentenceStart(), start -> wording.content().of(mention.getSentence()));
  }

  /** The words of the title and of the sentences that tell of something else. */
  private static WordBag context(Draft draft, int[] heading, SortedMap<Integer, int[]> sentences) {
    WordBag context = WordBag.EMPTY.with(WordBag.of(heading));
    int read = 0;
    for (Map.Entry<Integer, int[]> sentence : sentences.entrySet()) {
      if (!draft.tells(sentence.getKey()) && read++ < MAX_AROUND) {
        context = context.with(WordBag.of(sentence.getValue()));
      }
    }
    return context.without(names(draft.profile));
  }

  /** Who takes part is compared as such. */
  private static Set<Integer> names(Profile profile) {
    Set<Integer> names = new HashSet<>();
    for (List<Party> role : List.of(profile.actors, profile.recipients)) {
      for (Party party : role) {
        for (int word : party.nameWords()) {
          names.add(word);
        }
      }
    }
    return names;
  }

  private static @Nullable Draft place(
      Mention mention, Profile profile, List<Draft> drafts, Wording wording) {
    Draft best = null;
    double bestScore = Match.JOIN_WITHIN;
    Draft latest = null;
    boolean befell = false;
    for (int i = drafts.size() - 1; i >= Math.max(0, drafts.size() - MAX_COMPARED); i--) {
      Draft draft = drafts.get(i);
      String known = mention.getEventId();
      if (known != null && draft.eventId != null && !known.equals(draft.eventId)) {
        continue;
      }
      Where where = draft.profile.where;
      boolean other = (where == null || where.level() < 2) && elsewhere(mention);
      if (other || draft.followed(mention, wording)) {
        continue;
      }
      double score = Match.within(profile, draft.profile, draft.tells(mention.getSentenceStart()));
      if (score > bestScore) {
        bestScore = score;
        best = draft;
      }
      if (score != Match.NO && sameKind(draft.profile, profile) && !ofOne(draft.profile, profile)) {
        boolean same = PartyMatch.best(profile.recipients, draft.profile.recipients) > 0;
        if (latest == null || draft.newsBefore(latest) || (same && !befell)) {
          latest = draft;
          befell = same;
        }
      }
    }
    boolean refersBack = profile.refersBack() && !profile.spoken();
    return best == null && refersBack ? latest : best;
  }

  /** "Schools closed in Beira, where teachers also went on strike": as well, and there. */
  private static boolean elsewhere(Mention mention) {
    int end = mention.getTrigger().getStart() - mention.getSentenceStart();
    String before = end > 0 ? mention.getSentence().substring(0, end) : "";
    return mention.getPlace() != null && before.endsWith(" also ");
  }

  /**
   * Whether one tells of a person seized or judged, by name, and the other of a number of people.
   */
  private static boolean ofOne(Profile told, Profile profile) {
    return told.type.equals("COERCE")
        && told.figures.isEmpty()
        && PartyMatch.persons(told.recipients)
        && profile.figures.stream().anyMatch(figure -> figure.low() > 1);
  }

  private static boolean sameKind(Profile left, Profile right) {
    boolean otherMode =
        left.mode != null
            && right.mode != null
            && !left.mode.equals(right.mode)
            && !left.type.equals("ASSAULT")
            && !left.type.equals("PROTEST");
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

    /**
     * Whether a sentence says that this came after what a mention tells: "retook it after a riot".
     */
    boolean followed(Mention mention, Wording wording) {
      Mention last = mentions.get(mentions.size() - 1);
      return last.getSentenceStart() == mention.getSentenceStart()
          && Sequels.are(last, mention, wording);
    }

    /**
     * Whether it is what a sentence tells, and the other only what it was told after: "bombed a
     * camp two days after the killings".
     */
    boolean newsBefore(Draft other) {
      Mention last = other.mentions.get(other.mentions.size() - 1);
      return other.profile.definite && !profile.definite && tells(last.getSentenceStart());
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
