package org.dateline.tag;

import java.util.ArrayList;
import java.util.List;
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
 * A noun phrase cut into its parts: the possessors, the core that has the head, and what comes
 * after the core with the word that joins it.
 *
 * <p>"[the president]'s [spokesman] [in] [Paris]": one owner, the core "spokesman", the tail
 * "Paris" joined by "in".
 */
final class PhraseReading {

  /** Longest phrase that is read, in words; the rest is left out. */
  static final int LONGEST = 60;

  final List<List<PhraseItem>> owners = new ArrayList<>(2);
  List<PhraseItem> core = new ArrayList<>();

  /** The preposition or mark that ends the core; empty where nothing follows. */
  String joint = "";

  /** The first word of the tail. */
  int tail;

  private static final Set<String> THEIRS = Set.of("its", "their", "his", "her");

  /** After the last word of the phrase. */
  final int end;

  final boolean definite;

  /** Whether it begins with whose it is, which is told elsewhere: "its". */
  final boolean theirs;

  private final ActorLexicon lexicon;
  private final GrammarWords words;
  private final ActorText text;
  private final @Nullable Sentence sentence;

  PhraseReading(
      ActorLexicon lexicon,
      GrammarWords words,
      ActorText text,
      @Nullable Sentence sentence,
      int from,
      int to) {
    this.lexicon = lexicon;
    this.words = words;
    this.text = text;
    this.sentence = sentence;
    this.end = Math.min(to, from + LONGEST);
    this.tail = end;
    this.definite = from < end && text.folded(from).equals("the");
    this.theirs = from < end && THEIRS.contains(text.folded(from));
    read(from);
  }

  private void read(int from) {
    int i = from;
    while (i < end) {
      String word = text.folded(i);
      ActorMatch match =
          PhraseWords.DETERMINERS.contains(word) ? null : lexicon.longest(text, i, end);
      if (match != null && !functionWord(match, word) && !adjective(i, match, word)) {
        int next = stance(i, match);
        if (next > 0) {
          i = next;
          continue;
        }
        if (insideName(i, match)) {
          core.add(new PhraseItem(i, i + 1, null, word, true));
          i++;
          continue;
        }
        core.add(new PhraseItem(i, match.to(), match, "", text.capital(i)));
        i = match.to();
      } else if (word.equals("'s")) {
        if (!core.isEmpty()) {
          owners.add(core);
          core = new ArrayList<>();
        }
        i++;
      } else if (ends(i, word)) {
        if (core.isEmpty() && owners.isEmpty()) {
          i++;
          continue;
        }
        boolean link = words.loyal.contains(word) && i + 1 < end;
        joint = word;
        tail = link && PhraseWords.preposition(text.folded(i + 1)) ? i + 2 : i + 1;
        return;
      } else {
        if (!PhraseWords.DETERMINERS.contains(word) && !words.honorific.contains(word)) {
          core.add(new PhraseItem(i, i + 1, null, word, text.capital(i)));
        }
        i++;
      }
    }
  }

  /**
   * Whether a capitalised common noun is part of someone's name: "Foreign Minister Park Jin". It is
   * where an unknown capitalised word stands beside it, and a role goes before.
   */
  private boolean insideName(int at, ActorMatch match) {
    ActorKind kind = match.entry().kind();
    if (kind == ActorKind.PERSON) {
      return otherName(at, match);
    }
    if (kind == ActorKind.COUNTRY && middleName(at, match)) {
      return true;
    }
    boolean common = kind.role() || kind == ActorKind.NOBODY || kind == ActorKind.PLACE;
    if (!common || match.to() - at > 1 || !text.capital(at) || core.isEmpty()) {
      return false;
    }
    PhraseItem last = core.get(core.size() - 1);
    if (kind == ActorKind.PLACE && last.role() && text.capital(last.from())) {
      return true;
    }
    boolean afterName = last.match() == null && last.capital() && hasRole();
    boolean beforeName =
        last.role()
            && text.capital(last.from())
            && match.to() < end
            && text.capital(match.to())
            && lexicon.longest(text, match.to(), end) == null;
    return afterName || (beforeName && !title(match));
  }

  /**
   * Whether a known person's name is but a part of someone else's: "Juan Carlos" in "Juan Carlos
   * Jobet", "Bush" in "Kate Bush".
   */
  private boolean otherName(int at, ActorMatch match) {
    int to = match.to();
    boolean more =
        to < end
            && text.capital(to)
            && !text.joined(to)
            && !text.upper(to)
            && !PhraseWords.mark(text.folded(to))
            && lexicon.longest(text, to, end) == null;
    if (more || to - at > 1 || core.isEmpty()) {
      return more;
    }
    PhraseItem last = core.get(core.size() - 1);
    boolean before = last.match() == null && last.capital() && last.to() == at;
    return before && properNoun(last.from()) && !ownFirstName(match);
  }

  /** "Bulama Mali Gubio": a country's name between two that nobody else has. */
  private boolean middleName(int at, ActorMatch match) {
    PhraseItem last = core.isEmpty() ? null : core.get(core.size() - 1);
    int to = match.to();
    return last != null
        && hasRole()
        && last.match() == null
        && last.capital()
        && last.to() == at
        && to - at == 1
        && to < end
        && text.capital(to)
        && !text.upper(to)
        && !text.joined(at)
        && !text.joined(to)
        && properNoun(last.from())
        && properNoun(to)
        && lexicon.longest(text, to, end) == null;
  }

  /** Whether unknown words before a surname begin with the person's first name. */
  private boolean ownFirstName(ActorMatch match) {
    int first = core.size();
    while (first > 0 && core.get(first - 1).match() == null && core.get(first - 1).capital()) {
      first--;
    }
    String name = core.get(first).word();
    for (ActorEntry person : match.namesakes()) {
      String own = person.name();
      int space = own.indexOf(' ');
      if (space > 0 && ActorWords.fold(own.substring(0, space)).equals(name)) {
        return true;
      }
    }
    return false;
  }

  private boolean properNoun(int word) {
    return sentence == null || sentence.tag(text.token(word)).startsWith("NNP");
  }

  private boolean hasRole() {
    for (PhraseItem item : core) {
      if (item.role()) {
        return true;
      }
    }
    return false;
  }

  /** Whether the role is one that goes before names itself: "Colonel", "Minister". */
  private static boolean title(ActorMatch match) {
    String sector = match.entry().sector();
    return sector != null && PersonOffices.OFFICIAL.contains(sector);
  }

  /** "its major partners": no rank, though there is one of that name. */
  private boolean adjective(int at, ActorMatch match, String word) {
    return match.to() - at == 1
        && words.roleAdjective.contains(word)
        && !text.capital(at)
        && at + 1 < end
        && sentence != null
        && sentence.tag(text.token(at)).startsWith("JJ");
  }

  /** A preposition that is also a name's first word is a preposition unless the name goes on. */
  private static boolean functionWord(ActorMatch match, String word) {
    return match.to() - match.from() == 1 && PhraseWords.preposition(word);
  }

  /**
   * Where reading goes on after a name that only qualifies: "anti-Taliban", "Iran-backed"; 0 where
   * the name counts.
   */
  private int stance(int at, ActorMatch match) {
    int to = match.to();
    if (to < end && text.joined(to) && words.attribute.contains(text.folded(to))) {
      return to + 1;
    }
    boolean taken = text.joined(at) && at > 0 && words.stancePrefix.contains(text.folded(at - 1));
    return taken && !match.entry().kind().role() ? to : 0;
  }

  private boolean ends(int i, String word) {
    if (PhraseWords.preposition(word)
        || PhraseWords.CLAUSE.contains(word)
        || PhraseWords.JOIN.contains(word)) {
      return !text.joined(i);
    }
    boolean link = words.loyal.contains(word) && !core.isEmpty() && !text.joined(i);
    return link || PhraseWords.mark(word) || participle(i, word);
  }

  /** Whether a verb form after a role begins what the phrase says of it: "soldiers killed in". */
  private boolean participle(int i, String word) {
    if (core.isEmpty() || text.capital(i) || text.joined(i)) {
      return false;
    }
    PhraseItem last = core.get(core.size() - 1);
    if (!last.role() && !last.is(ActorKind.NOBODY)) {
      return false;
    }
    if (sentence != null) {
      String tag = sentence.tag(text.token(i));
      return tag.startsWith("VB") || tag.equals("MD");
    }
    return word.endsWith("ed") || word.endsWith("ing");
  }

  /** The last item of a segment that the lexicon knows, or null. */
  static @Nullable PhraseItem lastKnown(List<PhraseItem> segment) {
    for (int i = segment.size() - 1; i >= 0; i--) {
      if (segment.get(i).match() != null) {
        return segment.get(i);
      }
    }
    return null;
  }

  /** Whether the segment goes on with unknown capitalised words: an unknown name. */
  static boolean endsWithName(List<PhraseItem> segment) {
    PhraseItem last = segment.isEmpty() ? null : segment.get(segment.size() - 1);
    return last != null && last.match() == null && last.capital();
  }
}
