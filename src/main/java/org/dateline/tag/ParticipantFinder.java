package org.dateline.tag;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.language.Sentence;
import org.dateline.lexicon.Pattern.StepKind;
import org.dateline.tag.NounPhrases.Phrase;
import org.jspecify.annotations.Nullable;

/** The participants of one sentence: spans by the tree, identities by the lexicon. */
final class ParticipantFinder {

  /** Most participants on one side of an event; longer lists are cut. */
  private static final int MOST = 24;

  private static final Set<String> TOWARDS =
      Set.of("in", "at", "to", "for", "into", "near", "through", "on", "within");

  private static final Set<String> WITHIN =
      Set.of("in", "inside", "near", "outside", "around", "across");

  private static final Resolution WEAPONS =
      Resolution.of(null, "MIL", null, null, null, .5, "role", List.of());

  /**
   * A participant.
   *
   * @param phrase where it stands
   * @param match who it is; null where nothing is known but the words
   */
  record Found(Phrase phrase, @Nullable Resolution match) {}

  private final Clauses clauses;
  private final Sentence s;
  private final NounPhrases phrases;
  private final ParticipantResolver resolver;
  private final ArticleMemory memory;
  private final @Nullable LocalDate day;
  private final Vocabulary words;
  private final BitSet dated = new BitSet();
  private final SharedHeads shared;
  private final Belonging belonging;
  private final Map<Integer, Found> byHead = new HashMap<>();
  private final Map<Integer, List<Found>> sharing = new HashMap<>();

  ParticipantFinder(
      Clauses clauses,
      ParticipantResolver resolver,
      ArticleMemory memory,
      @Nullable LocalDate day,
      List<ResolvedDate> dates,
      Vocabulary words) {
    this.clauses = clauses;
    this.s = clauses.sentence();
    this.phrases = new NounPhrases(s, words);
    this.resolver = resolver;
    this.memory = memory;
    this.day = day;
    this.words = words;
    dates.forEach(d -> dated.set(d.fromToken(), d.toToken()));
    this.belonging = new Belonging(clauses, this, words, word -> resolve(phrases.around(word)));
    this.shared =
        new SharedHeads(
            clauses, (from, to, head) -> resolver.resolve(s, from, to, head, day, memory));
  }

  /** Whether a word can head a participant when it is reached by this kind of step. */
  boolean acceptable(int word, StepKind by) {
    String lemma = s.lowerLemma(word);
    String tag = s.tag(word);
    if (words.temporal.contains(lemma) && !named(word)
        || dated.get(word)
        || tag.equals("CD") && s.form(word).length() == 4
        || tag.equals("EX")
        || tag.equals("CD") && by == StepKind.PREP && Character.isDigit(s.form(word).charAt(0))
        || lemma.equals("it") && by != StepKind.SUBJ
        || !(clauses.isNoun(word)
            || tag.startsWith("JJ")
            || tag.equals("DT")
            || tag.equals("PRP$")
            || tag.equals("FW")
            || tag.equals("VBG"))) {
      return false;
    }
    if (by == StepKind.MOD) {
      return at(word).match() != null && !isLowerCommon(word);
    }
    if (by == StepKind.SELF || tag.equals("VBG")) {
      return true;
    }
    return true;
  }

  /** Whether a month's name is a known person's: "Theresa May". */
  private boolean named(int word) {
    Resolution match = s.tag(word).startsWith("NNP") ? at(word).match() : null;
    return match != null && match.entityId() != null;
  }

  /** "missile attack", "military aid": what kind, not who. */
  private boolean isLowerCommon(int word) {
    Resolution match = at(word).match();
    if (match == null || match.country() != null || match.entityId() != null) {
      return false;
    }
    return match.sector() == null
        || !s.tag(word).startsWith("NN")
        || words.kind.contains(s.lowerLemma(word));
  }

  /**
   * Whether the participant at a word has one of these sectors, is known at all (ACTOR), or is a
   * country as a whole (STATE).
   */
  boolean hasSector(int word, Set<String> sectors) {
    Found found = at(word);
    Resolution match = found.match();
    boolean owned =
        match != null && !s.tag(word).startsWith("NNP") && words.isVague(s.lowerLemma(word));
    if (match == null) {
      return sectors.contains("ACTOR") && unheard(word);
    }
    if (owned || s.tag(word).equals("VBG") || ofWeapons(word, match)) {
      return false;
    }
    boolean state = match.country() != null && match.sector() == null;
    return sectors.contains("ACTOR")
        || (state && sectors.contains("STATE"))
        || (match.sector() != null && sectors.contains(match.sector()));
  }

  /** Whether a name stands there that no lexicon has, and that tells not only where. */
  private boolean unheard(int word) {
    return s.tag(word).equals("NNP")
        && !dated.get(word)
        && !words.temporal.contains(s.lowerLemma(word))
        && TOWARDS.stream().noneMatch(to -> clauses.hasCase(word, to));
  }

  /** Who a head word names; the possessor where the phrase itself names nobody. */
  Found at(int head) {
    Found known = byHead.get(head);
    if (known != null) {
      return known;
    }
    Phrase phrase = undated(phrases.around(head));
    List<Found> several = sharing(head);
    Found found =
        several.isEmpty()
            ? new Found(phrase, resolve(phrase))
            : new Found(phrase, several.get(0).match());
    if (found.match() != null && aimed(head, found.match())) {
      // "missiles at Israel" are not Israel's
      found = new Found(phrase, WEAPONS);
    }
    int own = found.match() == null ? -1 : ownPeople(head);
    if (own >= 0) {
      List<Integer> by = clauses.prepositional(own, "by");
      by = by.isEmpty() ? clauses.prepositional(head, "by") : by;
      found = new Found(phrase, by.isEmpty() ? null : resolve(phrases.around(by.get(0))));
    } else if (found.match() == null || unnamed(found.match())) {
      Found better = owner(head);
      if (better != null) {
        found = better;
      }
    }
    if (found.match() != null && found.match().rule().equals("capital") && inside(head)) {
      found = new Found(phrase, found.match().asScene());
    }
    // first as it stands: of two that each wait for the other, one is read without
    byHead.put(head, found);
    Found nearer = belonging.read(found);
    byHead.put(head, nearer);
    return nearer;
  }

  /** The parties that share a head word, two or more; empty where it names one. */
  List<Found> sharing(int head) {
    return sharing.computeIfAbsent(head, h -> shared.split(undated(phrases.around(h))));
  }

  /** "shot dead two men": what became of them is no part of who they are. */
  private boolean outcome(int token) {
    boolean counted = s.tag(token + 1).equals("CD") || s.tag(token + 1).equals("DT");
    return counted && s.lemma(token).equals("dead");
  }

  /** "Last month gunmen abducted": a date before the name is no part of it. */
  private Phrase undated(Phrase phrase) {
    int from = phrase.from();
    while (from < phrase.head() && (dated.get(from) || outcome(from))) {
      from++;
    }
    boolean owner = from < phrase.head() && s.tag(from).equals("POS");
    return owner ? phrase : new Phrase(from, phrase.to(), phrase.head());
  }

  /** Tells who a word names, where a rule knows better than its words. */
  void assign(int head, Resolution match) {
    byHead.put(head, new Found(at(head).phrase(), match));
    sharing.put(head, List.of());
  }

  private @Nullable Resolution resolve(Phrase phrase) {
    return resolver.resolve(s, phrase.from(), phrase.to(), phrase.head(), day, memory);
  }

  /** Reads the sentence's noun phrases in order, so that later words can go back to them. */
  void remember() {
    for (int i = 0; i < s.size(); i++) {
      boolean inside =
          clauses.is(i, "compound") || clauses.is(i, "flat") || clauses.is(i, "nummod");
      boolean noun = clauses.isNoun(i) || (s.tag(i).equals("JJ") && clauses.is(i, "nsubj"));
      if (!inside && noun && !s.tag(i).equals("CD")) {
        Found found = at(i);
        Resolution match = found.match();
        if (match == null || match.entityId() == null) {
          resolver.meet(s, found.phrase().from(), found.phrase().to(), i, memory);
        }
        if (match != null && ofWeapons(i, match)) {
          match =
              Resolution.of(
                  null, null, null, null, null, match.confidence(), "thing", match.entries());
        }
        boolean subject = clauses.is(i, "nsubj");
        if (match == null || Nature.names(clauses, words, i)) {
          boolean cause = Nature.names(clauses, words, i);
          match = cause || (subject && s.tag(i).equals("NN")) ? thing(cause) : null;
        }
        if (match != null && (found.phrase().head() == i || unnamed(match))) {
          boolean deed = words.deed.contains(s.lowerLemma(i));
          memory.note(s, found.phrase().from(), found.phrase().to(), i, match, deed);
        }
      }
    }
  }

  /** What "it" may mean and is nobody. */
  private static Resolution thing(boolean cause) {
    return Resolution.of(
        null, null, null, null, null, .6, cause ? Nature.RULE : "thing", List.of());
  }

  /** Whether a word stands for weapons of no known owner. */
  boolean ofWeapons(int word, Resolution match) {
    return match.country() == null
        && match.entityId() == null
        && words.instrument.contains(s.lowerLemma(word));
  }

  private boolean aimed(int head, Resolution match) {
    return match.rule().endsWith("+at") && words.instrument.contains(s.lowerLemma(head));
  }

  /** "a bombing in Kampala and Nairobi": in a city, where its government is nobody's target. */
  private boolean inside(int head) {
    int first = clauses.is(head, "conj") ? s.head(head) : head;
    return WITHIN.stream().anyMatch(in -> clauses.hasCase(first, in));
  }

  private static boolean unnamed(Resolution match) {
    return match.country() == null && match.entityId() == null && match.sector() == null;
  }

  /** Whose it is: "Trump's decision", "the decision of the court", "a strike by Israel". */
  private @Nullable Found owner(int head) {
    List<Integer> places = new ArrayList<>();
    for (int c = s.firstChild(head); c >= 0; c = s.nextSibling(c)) {
      if (s.relation(c).equals("nmod:poss")) {
        places.add(0, c);
      } else if (clauses.is(c, "nmod") && (clauses.hasCase(c, "of") || clauses.hasCase(c, "by"))) {
        places.add(c);
      } else if (clauses.is(c, "acl") && words.documents.contains(s.lowerLemma(head))) {
        // "a report published by the court", "a study released in Ghana"
        places.addAll(clauses.prepositional(c, "by"));
        places.addAll(clauses.prepositional(c, "in"));
      }
    }
    for (int place : places) {
      if (s.tag(place).equals("PRP$")) {
        continue;
      }
      Phrase phrase = phrases.around(place);
      Resolution match = resolve(phrase);
      if (match != null && !unnamed(match)) {
        return new Found(phrase, match);
      }
    }
    return null;
  }

  /**
   * "condemned the killing of its soldiers by Chad": those to whom it was done, who are the
   * speaker's own and not whom he speaks against; else -1.
   */
  private int ownPeople(int deed) {
    if (words.grammar.doneTo.contains(s.lowerLemma(deed))) {
      for (int c : clauses.children(deed, "nmod")) {
        int owner = clauses.child(c, "nmod:poss");
        if (owner >= 0 && s.tag(owner).equals("PRP$") && clauses.hasCase(c, "of")) {
          return c;
        }
      }
    }
    return -1;
  }

  /** The participants at some head words and their conjuncts, each span once, in text order. */
  List<Found> all(List<Integer> heads) {
    Map<Integer, Found> byStart = new java.util.TreeMap<>();
    for (int head : heads) {
      for (int each : clauses.conjuncts(head)) {
        List<Found> several = sharing(each);
        for (Found found : several.isEmpty() ? List.of(at(each)) : several) {
          if (byStart.size() < MOST) {
            byStart.putIfAbsent(found.phrase().from(), found);
          }
        }
      }
    }
    return List.copyOf(byStart.values());
  }

  /** One line for each noun phrase that names someone known. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < s.size(); i++) {
      Found found = byHead.get(i);
      if (found != null) {
        (sharing(i).isEmpty() ? List.of(found) : sharing(i)).forEach(each -> line(each, lines));
      }
    }
    return lines;
  }

  private void line(Found found, List<String> lines) {
    Phrase p = found.phrase();
    Resolution match = found.match();
    if (match != null) {
      lines.add(
          String.join(" ", words(p))
              + " -> "
              + match.code()
              + (match.entityName() == null ? "" : " " + match.entityName())
              + " by "
              + match.rule()
              + " "
              + match.entries());
    }
  }

  private List<String> words(Phrase phrase) {
    List<String> forms = new ArrayList<>();
    for (int i = phrase.from(); i < phrase.to(); i++) {
      forms.add(s.form(i));
    }
    return forms;
  }
}
