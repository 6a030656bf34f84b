package org.dateline.resolve;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is told of one event, by a sentence, an article, or all articles so far. It only ever
 * becomes more exact: what would contradict its day, place or participants is kept out by {@link
 * Match}, so that an event does not drift.
 */
final class Profile {
  private static final int MAX_PARTIES = 8;
  private static final int MAX_FIGURES = 16;
  private static final int MAX_TRIGGERS = 12;
  private static final int MAX_TEXTS = 32;

  final String type;
  final Realis realis;
  private final String family;
  private final boolean placed;
  private final boolean reciprocal;
  @Nullable String mode;
  final List<Party> actors = new ArrayList<>();
  final List<Party> recipients = new ArrayList<>();
  final List<Figure> figures = new ArrayList<>();

  /** The participants that a good part of its reports name; null where that was not counted. */
  @Nullable List<Party> mainActors;

  @Nullable List<Party> mainRecipients;

  /** Hashes of the numbers in its sentences. */
  long[] numbers = {};

  private When when = When.UNKNOWN;

  /**
   * Its first and last day, and whether they are one that is stated: what most comparisons end
   * with, held where they read anyway.
   */
  private int firstDay = when.first();

  private int lastDay = when.last();
  private boolean exact;

  @Nullable Where where;

  /** Hashes of the names of where it happened that no gazetteer has, see {@link Scenes}. */
  long[] scenes = {};

  WordBag words;

  /** Hashes of the countries that its article tells of, in whatever part. */
  long[] setting = {};

  /** The words around: of the articles' titles and of their other sentences. */
  WordBag context = WordBag.EMPTY;

  long[] triggers = {};
  int instruments;

  /** Whether who did it is only said by someone, and so may be disputed. */
  boolean actorClaimed;

  /** Whether all that tell it name it as known, see {@link Definite}. */
  boolean definite;

  /** Whether they say so who did it. Only within an article, before reports are sent on. */
  boolean selfTold;

  /** Whether it befell those told of before, see {@link TakenUp}. Only within an article. */
  boolean takenUp;

  /** Hash of who says so; 0 for the writer. Only within an article, before reports are sent on. */
  long voice;

  /** Hashes of the texts that tell it; a copy has its original's. */
  long[] texts = {};

  /** Hashes of its tellings by groups of near-identical passages, see {@link GroupedText}. */
  long[] groups = {};

  Profile(String type, Realis realis, WordBag words) {
    this.type = type.intern();
    this.family = Family.of(type);
    this.placed = Family.placed(family);
    this.reciprocal = Family.reciprocal(type);
    this.realis = realis;
    this.words = words;
  }

  String family() {
    return family;
  }

  /** The days on which it may have happened. */
  When when() {
    return when;
  }

  /** Sets the days on which it may have happened. */
  void date(When days) {
    when = days;
    firstDay = days.first();
    lastDay = days.last();
    exact = days.exact();
  }

  /** See {@link When#exact}. */
  boolean exact() {
    return exact;
  }

  /** See {@link When#gap}. */
  int daysTo(Profile other) {
    return When.gap(firstDay, lastDay, other.firstDay, other.lastDay);
  }

  /** See {@link Family#placed}. */
  boolean placed() {
    return placed;
  }

  /** Whether its family's events are words alone. */
  boolean spoken() {
    return !placed;
  }

  /** See {@link Family#reciprocal}. */
  boolean reciprocal() {
    return reciprocal;
  }

  /**
   * What no event reaches beyond, so that each such block is resolved by itself: the family, and
   * whether it happened, lies ahead, or did not happen.
   */
  String block() {
    return switch (realis) {
      case HAPPENED, OLD -> family;
      case AHEAD -> family + "/ahead";
      case NOT -> family + "/not";
    };
  }

  /**
   * Whether it names nobody in particular, no place and no day: "the attack", "nineteen people were
   * injured". Such a sentence goes on about an event told before it.
   */
  boolean anonymous() {
    return actors.stream().noneMatch(Party::identified)
        && recipients.stream().noneMatch(Party::identified)
        && (where == null || where.level() <= 1)
        && scenes.length == 0
        && !when.stated();
  }

  /**
   * Whether it goes on about an event told before it: it names nobody, or is no more than what they
   * say themselves of what they did, "Moscow said it had hit a depot", or where it befell those who
   * were told of before: "The suspects were caught in Oran".
   */
  boolean refersBack() {
    boolean bare = where == null && scenes.length == 0 && !when.stated();
    return anonymous() || (selfTold && bare) || (takenUp && !when.stated());
  }

  /** Those who did it by a good part of its reports, so that an event does not drift. */
  List<Party> actorsAgreed() {
    return mainActors == null ? actors : mainActors;
  }

  /** Those to whom it was done by a good part of its reports. */
  List<Party> recipientsAgreed() {
    return mainRecipients == null ? recipients : mainRecipients;
  }

  /** Whether it counts anything but money. */
  boolean counts() {
    for (Figure figure : figures) {
      if (!figure.money()) {
        return true;
      }
    }
    return false;
  }

  /** How much of an event it fixes; the most telling reports are placed first. */
  int specificity() {
    int known = (actors.isEmpty() ? 0 : 2) + (recipients.isEmpty() ? 0 : 2);
    known += when.exact() ? 2 : when.stated() ? 1 : 0;
    known += where == null ? 0 : where.level();
    return known + Math.min(figures.size(), 2);
  }

  /** A copy that may be changed apart. */
  Profile copy() {
    Profile copy = new Profile(type, realis, words.copy());
    copy.context = context.copy();
    copy.mode = mode;
    copy.actors.addAll(actors);
    copy.recipients.addAll(recipients);
    copy.figures.addAll(figures);
    copy.date(when);
    copy.where = where;
    copy.scenes = scenes;
    copy.setting = setting;
    copy.triggers = triggers;
    copy.numbers = numbers;
    copy.instruments = instruments;
    copy.actorClaimed = actorClaimed;
    copy.definite = definite;
    copy.texts = texts;
    copy.groups = groups;
    return copy;
  }

  /** What stories compare, apart: who, where, when, and the words of the sentences. */
  Profile forStories() {
    Profile part = new Profile(type, realis, words.copy());
    part.actors.addAll(actors);
    part.recipients.addAll(recipients);
    part.date(when);
    part.where = where;
    return part;
  }

  /** Takes in what another report tells of the same event. */
  void absorb(Profile other) {
    if (mode == null && type.equals(other.type)) {
      mode = other.mode;
    }
    addParties(actors, other.actors);
    addParties(recipients, other.recipients);
    for (Figure figure : other.figures) {
      if (figures.size() < MAX_FIGURES && !figures.contains(figure)) {
        figures.add(figure);
      }
    }
    date(when.meet(other.when));
    if (other.where != null && (where == null || other.where.level() > where.level())) {
      where = other.where;
    }
    scenes = SortedHashes.union(scenes, other.scenes, MAX_TRIGGERS);
    setting = SortedHashes.union(setting, other.setting, MAX_TRIGGERS);
    words.add(other.words);
    context = context.with(other.context);
    numbers = SortedHashes.union(numbers, other.numbers, MAX_TRIGGERS);
    triggers = SortedHashes.union(triggers, other.triggers, MAX_TRIGGERS);
    instruments |= other.instruments;
    actorClaimed |= other.actorClaimed;
    definite &= other.definite;
    texts = SortedHashes.union(texts, other.texts, MAX_TEXTS);
    groups = SortedHashes.union(groups, other.groups, MAX_TEXTS);
  }

  private static void addParties(List<Party> into, List<Party> parties) {
    for (Party party : parties) {
      if (into.size() < MAX_PARTIES && !into.contains(party)) {
        into.add(party);
      }
    }
  }
}
