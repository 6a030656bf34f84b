package org.dateline.tag;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.dateline.language.Sentence;
import org.dateline.lexicon.ActorEntry;
import org.dateline.lexicon.ActorKind;
import org.dateline.lexicon.ActorLexicon;
import org.dateline.lexicon.ActorMatch;
import org.dateline.lexicon.ActorText;
import org.dateline.lexicon.ActorWords;
import org.jspecify.annotations.Nullable;

/**
 * Resolves noun phrases to country, sector and entity: nationality and role compose, persons by
 * their term of office on the day, and within an article back to who was named before.
 *
 * <p>Remembers the last sentence that it was asked of, so make one for each thread.
 */
public final class ParticipantResolver {
  /** Name of the rule by which a phrase is taken for one that the article had before. */
  static final String RECALLED = "antecedent";

  /** Sectors of a state: in an article from Kyiv, "the police" are Ukraine's. */
  private static final Set<String> STATE = Set.of("GOV", "MIL", "COP", "LEG", "JUD", "SPY");

  /** "these forces": those named last, by whatever word. */
  private static final Set<String> POINTING = Set.of("these", "those");

  /** Clauses that somebody speaks. */
  private static final Set<String> SPOKEN = Set.of("ccomp", "parataxis");

  /** Sectors of armed bodies that are no state's. */
  private static final Set<String> ARMED = Set.of("REB", "UAF");

  private final ActorLexicon lexicon;
  private final GrammarWords words;
  private @Nullable Sentence lastSentence;
  private @Nullable ActorText lastText;

  ParticipantResolver(ActorLexicon lexicon, GrammarWords words) {
    this.lexicon = lexicon;
    this.words = words;
  }

  /**
   * Who a noun phrase of a sentence names.
   *
   * @param from the phrase's first token
   * @param to the token after its last
   * @param head its head token
   * @param day the day that terms of office are looked up for, as a rule the publication date; null
   *     where unknown
   * @param memory what the article named before
   * @return what is known of it, as little as a sector; null where nothing is
   */
  public @Nullable Resolution resolve(
      Sentence s, int from, int to, int head, @Nullable LocalDate day, ArticleMemory memory) {
    if (to - from == 1) {
      Resolution antecedent = pronoun(s, from, memory);
      if (antecedent != null || s.tag(from).startsWith("PRP")) {
        return antecedent;
      }
    }
    ActorText text = text(s);
    PhraseComposer composer = new PhraseComposer(lexicon, words, text, s, day);
    PhraseSense sense = composer.sense(text.wordAt(from), text.wordAt(to));
    if (sense.entity != null && sense.entity.kind() == ActorKind.PERSON) {
      int name = onlyName(s, from, to);
      if (name >= 0 && memory.stranger(ActorWords.fold(s.form(name)))) {
        Resolution other = memory.named(s.form(name), false);
        return other == null || other.entityId() != null ? null : other.because("introduced", .8);
      }
    }
    if (sense.entity == null || sense.unknown()) {
      Resolution known = introduced(s, from, to, head, sense, memory);
      if (known != null) {
        return known;
      }
    }
    return remembered(s, from, head, sense, memory, day);
  }

  /**
   * Notes a full name that is nobody's who is known, though the surname is: "Anna Bush". Later the
   * surname alone is not the known person's.
   */
  void meet(Sentence s, int from, int to, int head, ArticleMemory memory) {
    int last = head;
    while (last + 1 < to && s.tag(last + 1).startsWith("NNP")) {
      last++;
    }
    if (last - 1 < from || !s.tag(last).startsWith("NNP") || !s.tag(last - 1).startsWith("NNP")) {
      return;
    }
    ActorText text = text(s);
    int given = text.wordAt(last - 1);
    int surname = text.wordAt(last);
    ActorMatch bearer = lexicon.longest(text, surname, surname + 1);
    String first = text.folded(given);
    if (bearer == null
        || bearer.entry().kind() != ActorKind.PERSON
        || first.isEmpty()
        || words.honorific.contains(first)
        || lexicon.longest(text, given, surname) != null) {
      return;
    }
    for (ActorEntry person : bearer.namesakes()) {
      if (initial(person.name(), first.charAt(0))) {
        return;
      }
    }
    memory.noteStranger(text.folded(surname));
  }

  /** Whether one of a full name's words begins with a letter. */
  private static boolean initial(String name, char letter) {
    String folded = ActorWords.fold(name);
    return folded.charAt(0) == letter || folded.indexOf(" " + letter) >= 0;
  }

  /** The one proper noun of a phrase that has titles beside it at most; else -1. */
  private int onlyName(Sentence s, int from, int to) {
    int name = -1;
    for (int i = from; i < to; i++) {
      boolean title = words.honorific.contains(ActorWords.fold(s.form(i)));
      if (s.tag(i).startsWith("NN") && !title) {
        if (name >= 0 || !s.tag(i).startsWith("NNP")) {
          return -1;
        }
        name = i;
      }
    }
    return name;
  }

  /** Who a free phrase names; null where nothing is known of it. */
  public @Nullable Resolution resolve(String phrase, @Nullable LocalDate day) {
    ActorText text = lexicon.read(phrase);
    return new PhraseComposer(lexicon, words, text, null, day).sense(0, text.size()).resolution();
  }

  private ActorText text(Sentence s) {
    ActorText text = lastText;
    if (text == null || s != lastSentence) {
      text = lexicon.read(s);
      lastText = text;
      lastSentence = s;
    }
    return text;
  }

  private static @Nullable Resolution pronoun(Sentence s, int at, ArticleMemory memory) {
    String word = ActorWords.fold(s.form(at));
    Resolution found = null;
    boolean person = PhraseWords.HE.contains(word) || PhraseWords.SHE.contains(word);
    int nearer = person ? nearerSubject(s, at) : -1;
    if (nearer >= 0) {
      found = memory.person(s, ActorWords.fold(s.form(nearer)));
      return found == null ? null : found.because("pronoun", .6);
    }
    if (PhraseWords.HE.contains(word)) {
      found = memory.singular('m', word.equals("he"));
    } else if (PhraseWords.SHE.contains(word)) {
      found = memory.singular('f', word.equals("she"));
    } else if (PhraseWords.THEY.contains(word)) {
      found = memory.several(s, doer(s, at), at);
    } else if (PhraseWords.IT.contains(word)) {
      found = memory.body();
    }
    boolean nature = found != null && found.rule().equals(Nature.RULE);
    return found == null ? null : found.because(nature ? Nature.RULE : "pronoun", .6);
  }

  /**
   * "Police said Brown was arrested on charges that he fled": the name that is the subject of a
   * clause between the pronoun's own and the one that tells who speaks; else -1.
   */
  private static int nearerSubject(Sentence s, int pronoun) {
    boolean subject = s.parsed() && s.relation(pronoun).startsWith("nsubj");
    int verb = subject ? s.head(pronoun) : -1;
    int above = verb < 0 ? -1 : s.head(verb);
    while (above >= 0) {
      if (SPOKEN.contains(s.relation(above))) {
        for (int c = s.firstChild(above); c >= 0; c = s.nextSibling(c)) {
          if (c < pronoun && s.relation(c).startsWith("nsubj") && s.tag(c).equals("NNP")) {
            return c;
          }
        }
      }
      above = s.head(above);
    }
    return -1;
  }

  /** "warships bombarded them": the folded head of a verb's subject, for a pronoun beside it. */
  private static @Nullable String doer(Sentence s, int pronoun) {
    int verb = s.parsed() ? s.head(pronoun) : -1;
    if (verb < 0 || s.relation(pronoun).startsWith("nsubj")) {
      return null;
    }
    for (int c = s.firstChild(verb); c >= 0; c = s.nextSibling(c)) {
      if (s.relation(c).startsWith("nsubj")) {
        return ActorWords.fold(s.form(c));
      }
    }
    return null;
  }

  /** Who came under this surname or abbreviation before, unless the phrase speaks against it. */
  private static @Nullable Resolution introduced(
      Sentence s, int from, int to, int head, PhraseSense sense, ArticleMemory memory) {
    int last = head;
    while (last + 1 < to && s.tag(last + 1).startsWith("NNP")) {
      last++;
    }
    if (last < from || !s.tag(last).startsWith("NNP")) {
      return null;
    }
    String form = s.form(last);
    boolean upper = form.length() > 1 && form.chars().allMatch(c -> !Character.isLowerCase(c));
    Resolution known = memory.named(form, upper);
    boolean against =
        known == null
            || (sense.country != null && !sense.country.equals(known.country()))
            || (sense.head != null && !sense.named && !sense.head.kind().equals(ActorKind.PLACE));
    return against || known == null ? null : known.because("introduced", .8);
  }

  /** "the militants", "the prime minister": the group or the person named so far who is that. */
  private @Nullable Resolution meant(
      ActorEntry entry,
      PhraseSense sense,
      ArticleMemory memory,
      @Nullable LocalDate day,
      boolean plural) {
    if (!sense.definite || !entry.kind().role()) {
      return null;
    }
    if (plural) {
      // "the Kurdish forces", "the rebel groups" are others, or several
      boolean rebels =
          "REB".equals(sense.sector)
              && sense.resolution() != null
              && sense.resolution().entries().size() == 1
              && !entry.name().endsWith(" group")
              && !entry.name().endsWith(" force");
      boolean fighters = "UAF".equals(sense.sector) && words.fighter.contains(entry.name());
      return rebels || fighters ? memory.armedGroup(false) : null;
    }
    if (sense.sector == null || ARMED.contains(sense.sector)) {
      boolean group = words.armedBody.contains(entry.name()) || entry.name().endsWith(" group");
      return group ? memory.armedGroup(sense.sector == null) : null;
    }
    return memory.onlyPerson(id -> PersonOffices.held(lexicon.entry(id), entry.name(), day));
  }

  /** Adds what the article told before: which president, which ministry, whose police. */
  private @Nullable Resolution remembered(
      Sentence s,
      int from,
      int head,
      PhraseSense sense,
      ArticleMemory memory,
      @Nullable LocalDate day) {
    ActorEntry entry = sense.head;
    boolean bare = sense.country == null && sense.entity == null && !sense.named;
    if (bare && (entry == null || "UNK".equals(sense.sector))) {
      boolean common = s.tag(head).equals("NN");
      Resolution same =
          sense.definite && common ? memory.sameHead(ActorWords.fold(s.form(head))) : null;
      return same == null ? sense.resolution() : same.because(RECALLED, .55);
    }
    if (bare && entry != null && sense.own && sense.sector != null && s.tag(head).equals("NNS")) {
      boolean pointing = from < head && POINTING.contains(s.form(from).toLowerCase(Locale.ROOT));
      Resolution same = pointing ? memory.lastOf(sense.sector) : null;
      if (same != null) {
        return same.because(RECALLED, .65);
      }
    }
    if (bare && entry != null && sense.own) {
      Resolution same = memory.sameEntry(entry.id());
      boolean body = entry.kind() == ActorKind.INSTITUTION || entry.kind() == ActorKind.OPEN_ROLE;
      if (body && sense.definite) {
        Resolution like = memory.sameHead(ActorWords.fold(s.form(head)));
        boolean other = like != null && like.sector() != null && sense.sector != null;
        other = other && like != null && !Objects.equals(like.sector(), sense.sector);
        same = like == null || other && !sense.open ? same : like;
      }
      boolean plural = s.tag(head).equals("NNS");
      boolean fits = same != null && (body || Objects.equals(sense.sector, same.sector()));
      if (fits && same != null && (sense.definite || plural)) {
        return same.because(RECALLED, .65);
      }
      Resolution meant = meant(entry, sense, memory, day, plural);
      if (meant != null) {
        return meant.because(RECALLED, .55);
      }
    }
    if (bare && entry != null && sense.own && sense.sector != null) {
      if (STATE.contains(sense.sector) && memory.setting() != null) {
        sense.country = memory.setting();
        sense.confidence = .5;
        sense.rule = sense.rule + "+dateline";
      }
    }
    return sense.resolution();
  }
}
