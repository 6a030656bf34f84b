package org.dateline.tag;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.dateline.language.Sentence;
import org.dateline.lexicon.ActorWords;
import org.jspecify.annotations.Nullable;

/**
 * Who an article has named so far, so that later words can go back to them: surnames, "the
 * ministry", "he", an abbreviation that parentheses introduced.
 *
 * <p>One for each article, fed in reading order. Not thread-safe.
 */
public final class ArticleMemory {

  /** How many mentions are kept: older ones are no clear antecedent. */
  private static final int KEPT = 48;

  /** How many mentions back a pronoun may reach. */
  private static final int PRONOUN_REACH = 6;

  /** So few words before a pronoun that opens its sentence. */
  private static final int OPENING = 3;

  private final Vocabulary words;
  private final List<Noted> recent = new ArrayList<>();
  private final Map<String, Resolution> names = new HashMap<>();
  private final Set<String> strangers = new HashSet<>();
  private final Map<String, Resolution> acronyms = new HashMap<>();
  private @Nullable String setting;
  private @Nullable Sentence last;
  private int sentences;

  /** The memory of an article of which nothing has been read. */
  ArticleMemory(Vocabulary words) {
    this.words = words;
  }

  /**
   * Notes that a phrase was resolved.
   *
   * @param from the phrase's first token
   * @param to the token after its last
   * @param head its head token
   */
  public void note(Sentence s, int from, int to, int head, Resolution resolution) {
    note(s, from, to, head, resolution, false);
  }

  /**
   * Notes that a phrase was resolved.
   *
   * @param deed whether the phrase names what somebody did, which is no person: "a press
   *     conference"
   */
  void note(Sentence s, int from, int to, int head, Resolution resolution, boolean deed) {
    if (resolution.confidence() < .5 || to - from == 1 && s.tag(from).startsWith("PRP")) {
      return;
    }
    if (s != last) {
      last = s;
      sentences++;
    }
    String entity = resolution.entityId();
    boolean entityPerson = entity != null && entity.startsWith("person:");
    String name = trailingName(s, from, to, head);
    boolean lowered = s.tag(head).equals("NN") && !resolution.entries().isEmpty();
    boolean person =
        entityPerson
            || (name != null
                && entity == null
                && resolution.sector() != null
                && !namesBody(resolution, name));
    boolean plural = s.tag(head).equals("NNS") || s.tag(head).equals("NNPS");
    String headWord = ActorWords.fold(s.form(head));
    recent.add(
        new Noted(
            resolution,
            headWord,
            person || (lowered && !deed && !group(resolution, headWord)),
            plural,
            gender(s, from, to),
            s.parsed() && s.relation(head).startsWith("nsubj"),
            s.parsed() && told(s, head),
            sentences,
            from));
    if (recent.size() > KEPT) {
      recent.remove(0);
    }
    if (person && !plural && name != null) {
      names.put(name, resolution);
    }
    if (resolution.sector() != null || resolution.country() != null) {
      acronym(s, head, to, resolution);
      for (int i = from + 2; i + 2 < to; i++) {
        abbreviated(s, from, i, resolution);
      }
    }
  }

  /** "the Islamic State (IS) group": letters in brackets inside a phrase, those of its words. */
  private void abbreviated(Sentence s, int from, int open, Resolution resolution) {
    String word = s.form(open + 1);
    boolean brackets = s.form(open).equals("(") && s.form(open + 2).equals(")");
    if (!brackets || word.length() < 2 || open - word.length() < from) {
      return;
    }
    for (int k = 0; k < word.length(); k++) {
      if (word.charAt(k) != s.form(open - word.length() + k).charAt(0)) {
        return;
      }
    }
    acronyms.putIfAbsent(word, resolution);
  }

  /** Notes that somebody of this surname, folded, is not the known person who bears it. */
  void noteStranger(String surname) {
    strangers.add(surname);
  }

  /** Whether somebody came under this surname, folded, who is not the known person. */
  boolean stranger(String surname) {
    return strangers.contains(surname);
  }

  /** Notes where the article is written from or plays, so far as its dateline tells. */
  public void noteSetting(@Nullable String country) {
    if (setting == null) {
      setting = country;
    }
  }

  /** The country of the article's dateline, or null. */
  @Nullable String setting() {
    return setting;
  }

  /** Who was introduced under a surname or an abbreviation, or null. */
  @Nullable Resolution named(String word, boolean upper) {
    if (upper) {
      Resolution body = acronyms.get(word);
      if (body != null) {
        return body;
      }
    }
    return names.get(ActorWords.fold(word));
  }

  /** The latest mention that used an entry of the lexicon and knew its country, or null. */
  @Nullable Resolution sameEntry(String entryId) {
    for (int i = recent.size() - 1; i >= 0; i--) {
      Resolution each = recent.get(i).resolution();
      if (each.country() != null && each.entries().contains(entryId)) {
        return each;
      }
    }
    return null;
  }

  /** The latest mention with this head word that tells more than the word, or null. */
  @Nullable Resolution sameHead(String folded) {
    for (int i = recent.size() - 1; i >= 0; i--) {
      Noted each = recent.get(i);
      if (each.head().equals(folded) && each.resolution().country() != null) {
        return each.resolution();
      }
    }
    return null;
  }

  /** The latest people of a sector whose country is known, or null. */
  @Nullable Resolution lastOf(String sector) {
    for (int i = recent.size() - 1; i >= 0; i--) {
      Noted each = recent.get(i);
      boolean known =
          each.resolution().country() != null && sector.equals(each.resolution().sector());
      if (known && each.plural()) {
        return each.resolution();
      }
    }
    return null;
  }

  /**
   * The armed group that was named last by its own name, or null: whom "the militants" means.
   *
   * @param nearest whether no other body may have been named since: for "the group"
   */
  @Nullable Resolution armedGroup(boolean nearest) {
    for (int i = recent.size() - 1; i >= 0; i--) {
      Noted each = recent.get(i);
      if (each.armedGroup() || nearest && each.organization()) {
        return each.armedGroup() ? each.resolution() : null;
      }
    }
    return null;
  }

  /** The one person so far whose id is accepted: of those named, who is "the prime minister". */
  @Nullable Resolution onlyPerson(Predicate<String> accepted) {
    Resolution found = null;
    for (Noted each : recent) {
      String id = each.resolution().entityId();
      if (id != null && id.startsWith("person:") && accepted.test(id)) {
        if (found != null && !id.equals(found.entityId())) {
          return null;
        }
        found = each.resolution();
      }
    }
    return found;
  }

  /** The person noted under this head word, folded, in the sentence that is read; else null. */
  @Nullable Resolution person(Sentence s, String head) {
    for (int i = recent.size() - 1; s == last && i >= 0; i--) {
      Noted each = recent.get(i);
      if (each.sentence() == sentences && each.person() && each.head().equals(head)) {
        return each.resolution();
      }
    }
    return null;
  }

  /**
   * Whom "he" or "she" means: the only person of a fitting gender in the last sentence that has
   * one, or its subject where the pronoun is one too.
   */
  @Nullable Resolution singular(char gender, boolean subject) {
    Noted found = null;
    boolean rival = false;
    int seen = 0;
    for (int i = recent.size() - 1; i >= 0 && seen < PRONOUN_REACH; i--, seen++) {
      Noted each = recent.get(i);
      boolean fits =
          each.person() && !each.plural() && (each.gender() == '?' || each.gender() == gender);
      if (!fits) {
        continue;
      }
      if (found == null) {
        found = each;
      } else if (each.sentence() < found.sentence()) {
        break;
      } else if (!Noted.same(each.resolution(), found.resolution())) {
        if (!subject) {
          return null;
        }
        rival = each.told() == found.told() || rival && !each.told();
        found = each.told() ? each : found;
      }
    }
    return found == null || rival ? null : found.resolution();
  }

  /**
   * Whom "they" means: the last several, or a body of people.
   *
   * @param doer the folded head of who acts in the pronoun's clause, which "them" cannot be; null
   *     where the pronoun acts itself
   * @param at the pronoun's token, which those it means stand before if any do
   */
  @Nullable Resolution several(Sentence s, @Nullable String doer, int at) {
    int now = s == last ? sentences : sentences + 1;
    Resolution ahead = null;
    Noted found = null;
    int seen = 0;
    for (int i = recent.size() - 1; i >= 0 && seen < PRONOUN_REACH; i--, seen++) {
      Noted each = recent.get(i);
      if (each.sentence() == now && each.head().equals(doer)) {
        continue;
      }
      if (each.plural() || (!each.person() && each.resolution().sector() != null)) {
        if (found != null) {
          // "The rebels took 40 women. They left": who did what was told before
          found =
              each.sentence() == found.sentence() && each.told() && !found.told() ? each : found;
        } else if (each.sentence() < now && at < OPENING) {
          found = each;
        } else if (each.sentence() < now || each.from() < at) {
          return each.resolution();
        } else {
          ahead = ahead == null ? each.resolution() : ahead;
        }
      }
    }
    return found == null ? ahead : found.resolution();
  }

  /** What "it" means: the last sentence's subject, or else the last body or thing; no person. */
  @Nullable Resolution body() {
    Noted found = null;
    int seen = 0;
    for (int i = recent.size() - 1; i >= 0 && seen < PRONOUN_REACH; i--, seen++) {
      Noted each = recent.get(i);
      if (each.person() || each.plural()) {
        continue;
      }
      if (found != null && each.sentence() < found.sentence()) {
        break;
      }
      if (found == null || each.subject()) {
        found = each;
      }
    }
    return found == null ? null : found.resolution();
  }

  private boolean group(Resolution resolution, String head) {
    return resolution.entityId() != null
        || words.bodies.contains(head)
        || resolution.entries().stream().anyMatch(e -> e.startsWith("institution:"));
  }

  /** "Parliament": the name is the body's own, and nobody's in it. */
  private static boolean namesBody(Resolution resolution, String name) {
    List<String> entries = resolution.entries();
    String last = entries.isEmpty() ? "" : entries.get(entries.size() - 1);
    return last.startsWith("institution:") && last.contains(name);
  }

  /** Whether a word is the subject of a clause that is in no other. */
  private static boolean told(Sentence s, int head) {
    int verb = s.head(head);
    return verb >= 0
        && s.relation(head).startsWith("nsubj")
        && (s.relation(verb).equals("root") || s.relation(verb).equals("parataxis"));
  }

  /** The last word of the phrase's trailing proper name, folded; null where it has none. */
  private static @Nullable String trailingName(Sentence s, int from, int to, int head) {
    int end = head;
    while (end + 1 < to && s.tag(end + 1).startsWith("NNP")) {
      end++;
    }
    boolean proper = s.tag(end).startsWith("NNP") && end >= from;
    return proper ? ActorWords.fold(s.form(end)) : null;
  }

  private char gender(Sentence s, int from, int to) {
    for (int i = from; i < to; i++) {
      String word = ActorWords.fold(s.form(i));
      if (words.female.contains(word) || word.endsWith("woman")) {
        return 'f';
      }
      if (words.male.contains(word) || (word.endsWith("man") && s.tag(i).equals("NN"))) {
        return 'm';
      }
    }
    return '?';
  }

  private void acronym(Sentence s, int head, int to, Resolution resolution) {
    for (int i = head; i < to; i++) {
      if (!s.tag(i).startsWith("NN") && s.tag(i).equals("IN") && !s.form(i).equals("of")) {
        // "sales to the Energy Community (EC)" are not what the letters stand for
        return;
      }
    }
    if (head < to - 1 && !s.tag(head).startsWith("NNP")) {
      return;
    }
    boolean opens = to + 2 < s.size() && (s.form(to).equals("(") || s.form(to).equals("-LRB-"));
    if (opens && (s.form(to + 2).equals(")") || s.form(to + 2).equals("-RRB-"))) {
      String word = s.form(to + 1);
      boolean upper = word.length() > 1 && word.length() <= 10;
      for (int i = 0; upper && i < word.length(); i++) {
        upper = Character.isUpperCase(word.charAt(i)) || !Character.isLetter(word.charAt(i));
      }
      if (upper) {
        acronyms.putIfAbsent(word, resolution);
      }
    }
  }
}
