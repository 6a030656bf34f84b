package org.dateline.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.language.Sentence;
import org.dateline.lexicon.EventTypes;

/**
 * Who can take part in an event: states, bodies and people; of things only those that are harmed.
 * Weapons and attacks act for somebody, and abstractions for nobody.
 */
final class Agency {
  private static final Set<String> STRICTLY_PUBLIC = Set.of("GOV", "COP", "JUD", "LEG");
  private static final Set<String> PUBLIC =
      Set.of("GOV", "MIL", "COP", "JUD", "LEG", "SPY", "REB", "UAF", "PRM", "OPP", "IGO", "UNO");

  private static final Set<String> WORDED = Set.of("ACCUSE", "REJECT", "SUPPORT", "CONCEDE");

  private static final Set<String> DEMONSTRATIVE = Set.of("this", "that", "these", "those", "such");

  private final Clauses clauses;
  private final Sentence s;
  private final Vocabulary words;
  private final ParticipantFinder participants;
  private final Nature nature;

  Agency(Clauses clauses, Vocabulary words, ParticipantFinder participants, Nature nature) {
    this.clauses = clauses;
    this.nature = nature;
    this.s = clauses.sentence();
    this.words = words;
    this.participants = participants;
  }

  /** Takes from a draft the participants that can be none. */
  void clean(Draft draft) {
    List<Integer> actors = new ArrayList<>();
    for (int head : draft.actors) {
      if (draft.type.equals("ASSAULT") && sceneOf(head)) {
        draft.trace.add("'" + s.form(head) + "' is where");
        continue;
      }
      boolean accuser = draft.type.equals("ACCUSE") && words.documents.contains(lemma(head));
      if (!accuser && (thing(head) || nature.is(head) || shows(draft, head))) {
        draft.trace.add("'" + s.form(head) + "' cannot act");
        draft.inanimate = true;
        // "a market bombing": where it happened, not what did it
        draft.natural |= nature.is(head) && !clauses.is(head, "compound");
        if (attack(head) || weapon(head)) {
          draft.instruments.add(head);
        } else {
          draft.abstraction |= vague(head) && !words.doing.contains(lemma(head));
        }
      } else {
        actors.add(head);
      }
    }
    if (draft.type.equals("ASSAULT") && draft.pattern.pos() == 'n') {
      // "confirmation of the attacks from shipping sources"
      actors.removeIf(head -> clauses.hasCase(head, "from") && lemma(head).equals("source"));
    }
    if (draft.pattern.pos() == 'n' && actors.removeIf(this::building)) {
      // "the mall attack": what was attacked
      draft.actors.stream()
          .filter(head -> building(head) && !draft.recipients.contains(head))
          .forEach(draft.recipients::add);
    }
    if (actors.size() > 1) {
      // "it was yesterday that the president allowed"
      actors.removeIf(head -> s.tag(head).equals("PRP") && lemma(head).equals("it"));
    }
    boolean several = actors.size() > 1 || actors.size() == 1 && hosted(draft, actors.get(0));
    boolean mutual = draft.pattern.type().equals("CONSULT") && several;
    if (mutual && draft.recipients.stream().allMatch(head -> thing(head) || host(draft, head))) {
      draft.reciprocal = true;
    }
    if (draft.reciprocal) {
      draft.recipients = new ArrayList<>(actors);
    }
    draft.actors = actors;
    boolean harm = EventTypes.quad(draft.type).equals("MATERIAL CONFLICT");
    boolean vain = harm && !draft.recipients.isEmpty();
    vain &= draft.recipients.stream().allMatch(this::intangible);
    draft.recipients.removeIf(head -> harm ? harmless(head) : wordless(draft, head));
    draft.recipients.removeIf(this::water);
    draft.recipients.removeIf(head -> hears(draft, head));
    draft.recipients.removeIf(head -> !draft.actors.isEmpty() && ownDeed(head));
    if (!draft.reciprocal) {
      draft.recipients.removeIf(head -> draft.actors.stream().anyMatch(a -> same(a, head)));
    }
    draft.pointless = vain;
  }

  /** "denied to the newspaper that": who hears it. */
  private boolean hears(Draft draft, int head) {
    Resolution match = participants.at(head).match();
    return draft.type.equals("REJECT")
        && clauses.child(draft.anchor, "ccomp") >= 0
        && clauses.hasCase(head, "to")
        && match != null
        && "JRN".equals(match.sector());
  }

  /** "the Kabul attack": the city where it was, and no government. */
  private boolean sceneOf(int head) {
    Resolution match = participants.at(head).match();
    return clauses.is(head, "compound")
        && words.blows.contains(lemma(s.head(head)))
        && match != null
        && (match.rule().equals("capital")
            || match.entries().stream().anyMatch(e -> e.startsWith("place:")));
  }

  /** "the embassy attack": a building names whom it befell. */
  private boolean building(int head) {
    return clauses.is(head, "compound") && words.buildings.contains(lemma(head));
  }

  /** "fired missiles into the Sea of Japan": a sea is where, and nobody. */
  private boolean water(int head) {
    return s.tag(head).startsWith("NNP") && words.waters.contains(lemma(head));
  }

  /** "Five nations gathered in Caracas": they met each other. */
  private boolean hosted(Draft draft, int actor) {
    return s.tag(actor).equals("NNS")
        && !draft.recipients.isEmpty()
        && draft.recipients.stream().allMatch(head -> host(draft, head));
  }

  /** "Chad and Mali held talks in Niamey": where they met, and not with whom. */
  private boolean host(Draft draft, int head) {
    boolean others = false;
    for (int i = draft.trigger + 1; i < s.size(); i++) {
      others |= s.lemma(i).equals("with");
    }
    return !others && clauses.hasCase(head, "in") && s.tag(head).startsWith("NNP");
  }

  /**
   * "engaged its missiles", "vowed to continue its operation": what is one's own, not the other.
   */
  private boolean ownDeed(int head) {
    int owner = clauses.child(head, "nmod:poss");
    boolean deed = words.deed.contains(lemma(head)) || words.instrument.contains(lemma(head));
    return deed && owner >= 0 && s.tag(owner).equals("PRP$") && s.tag(head).startsWith("NN");
  }

  /** "requests from the president": nobody deals with himself. */
  private boolean same(int actor, int recipient) {
    Resolution one = participants.at(actor).match();
    Resolution other = participants.at(recipient).match();
    return one != null
        && other != null
        && one.entityId() != null
        && one.entityId().startsWith("person:")
        && one.entityId().equals(other.entityId());
  }

  /** "A video shows a beheading": footage, reports and figures do no deed. */
  private boolean shows(Draft draft, int head) {
    boolean shown = words.evidence.contains(lemma(head)) || lemma(head).equals("photo");
    return shown && !known(head) && !EventTypes.quad(draft.type).startsWith("VERBAL");
  }

  /** What no force is used against: another attack, an abstraction, what it happened in. */
  private boolean harmless(int head) {
    return attack(head)
        || vague(head)
        || (clauses.hasCase(head, "in")
            && participants.at(head).match() == null
            && !words.siteNouns.contains(lemma(head)));
  }

  /** What is no party to words: things, weapons, "these activities" even where deeds are judged. */
  private boolean wordless(Draft draft, int head) {
    if (draft.pattern.type().equals("CONSULT") && ofSomebody(head)) {
      return true;
    }
    boolean accused = draft.type.equals("ACCUSE") && s.tag(head).startsWith("NN");
    boolean armed = accused && weapon(head);
    return WORDED.contains(draft.type) ? armed || vague(head) && demonstrative(head) : thing(head);
  }

  /** "an English accent", "the board's report": what is somebody's cannot be met. */
  private boolean ofSomebody(int head) {
    Resolution match = participants.at(head).match();
    return match != null
        && match.rule().endsWith(PhraseSense.THING)
        && s.tag(head).startsWith("NN")
        && !s.tag(head).startsWith("NNP")
        && !words.deed.contains(lemma(head));
  }

  private boolean demonstrative(int head) {
    int det = clauses.child(head, "det");
    return det >= 0 && DEMONSTRATIVE.contains(lemma(det));
  }

  /** Whether nobody but a thing is named by the word: a weapon, an attack, an abstraction. */
  boolean thing(int head) {
    return attack(head) || weapon(head) || vague(head);
  }

  /** Whether the word names weapons of nobody known, or a pronoun stands for such. */
  boolean weapon(int head) {
    if (s.tag(head).startsWith("PRP")) {
      Resolution match = participants.at(head).match();
      boolean its = s.lemma(head).equals("it") || s.lemma(head).equals("its");
      return match != null
          && match.country() == null
          && (match.sector() == null || (its && match.sector().equals("MIL")));
    }
    return words.instrument.contains(lemma(head)) && !stateful(head);
  }

  /** The sectors of public bodies and armed groups, in an article on a subject. */
  static Set<String> publicSectors(Subject subject) {
    return subject == Subject.SPORT ? STRICTLY_PUBLIC : PUBLIC;
  }

  /**
   * Whether a public body or an armed group takes part, as it must where an article is about
   * something else than public affairs.
   */
  boolean official(Draft draft, Subject subject) {
    Set<String> sectors = publicSectors(subject);
    return draft.actors.stream().anyMatch(head -> isOf(head, sectors))
        || (draft.actors.isEmpty() && draft.recipients.stream().anyMatch(h -> isOf(h, sectors)));
  }

  /** "have destabilised themselves": whom it befalls is who did it. */
  boolean onItself(Draft draft) {
    return draft.recipients.size() == 1
        && draft.recipients.stream()
            .map(this::lemma)
            .allMatch(word -> word.endsWith("self") || word.endsWith("selves"));
  }

  /** Whether a state acts towards nobody but that state: what is told is no dealing. */
  boolean withItself(Draft draft) {
    if (draft.actors.size() != 1 || draft.recipients.size() != 1) {
      return false;
    }
    if (onItself(draft)) {
      return true;
    }
    Resolution actor = participants.at(draft.actors.get(0)).match();
    Resolution recipient = participants.at(draft.recipients.get(0)).match();
    return actor != null
        && recipient != null
        && actor.country() != null
        && actor.sector() == null
        && recipient.sector() == null
        && actor.country().equals(recipient.country());
  }

  private boolean isOf(int head, Set<String> sectors) {
    Resolution match = participants.at(head).match();
    return match != null
        && !s.tag(head).startsWith("PRP")
        && match.country() != null
        && match.sector() != null
        && sectors.contains(match.sector());
  }

  /** Whether more is known of a participant than its words: who, whose, or of what kind. */
  boolean known(int head) {
    Resolution match = participants.at(head).match();
    return s.tag(head).startsWith("NNP")
        || (match != null && (match.country() != null || match.sector() != null));
  }

  /** Whether a country as a whole is named. */
  boolean country(int head) {
    Resolution match = participants.at(head).match();
    return match != null && match.country() != null && match.sector() == null;
  }

  boolean attack(int head) {
    return words.deed.contains(lemma(head)) && (!stateful(head) || onlyPlaced(head));
  }

  /** "The strike in Chad", "a Las Vegas shooting": where it was, and nobody's. */
  private boolean onlyPlaced(int head) {
    Resolution match = participants.at(head).match();
    return match != null
        && (words.grammar.placing.contains(match.rule())
            || match.entityId() == null
                && !match.entries().isEmpty()
                && match.entries().stream().allMatch(e -> e.startsWith("place:")));
  }

  /** Whether the phrase names a state, a body or a person by itself: "a Russian missile". */
  boolean stateful(int head) {
    ParticipantFinder.Found found = participants.at(head);
    Resolution match = found.match();
    boolean bare = found.phrase().to() - found.phrase().from() == 1;
    return !bare && match != null && (match.country() != null || match.entityId() != null);
  }

  /** "the income of farmers": an abstraction, whosever it is. */
  private boolean intangible(int head) {
    ParticipantFinder.Found found = participants.at(head);
    String rule = found.match() == null ? "" : found.match().rule();
    boolean owned =
        found.phrase().head() != head || rule.startsWith("whole") || rule.startsWith("owner");
    boolean common = s.tag(head).equals("NN") || s.tag(head).equals("NNS");
    return vague(head) || owned && common && words.vague.contains(lemma(head));
  }

  /** Whether the word names an abstraction and nobody is known behind it. */
  private boolean vague(int head) {
    Resolution match = participants.at(head).match();
    if (match != null && (match.country() != null || match.sector() != null)) {
      return false;
    }
    // "shelled its positions": where soldiers stand
    boolean posts = lemma(head).equals("position") && s.tag(head).equals("NNS");
    boolean line = head > 0 && lemma(head).equals("line") && words.lines.contains(lemma(head - 1));
    return !posts && !line && !s.tag(head).startsWith("NNP") && words.isVague(lemma(head));
  }

  private String lemma(int i) {
    return s.lowerLemma(i);
  }
}
