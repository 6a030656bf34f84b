package org.dateline.tag;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.language.Sentence;
import org.dateline.lexicon.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether those who take part in an event are parties that an analyst of public affairs counts. An
 * article tells who its people are, so there nobody is given the benefit of the doubt that a lone
 * sentence gets.
 */
final class Standing {

  /** A pattern that is surer than this tells a dealing even where the other side is a thing. */
  private static final double FIRM = .75;

  /** Whatever is told of force is of public concern. */
  static final Set<String> FORCEFUL = Set.of("ASSAULT", "COERCE", "PROTEST");

  /** Dealings that are nothing without another side. */
  private static final Set<String> DEALINGS =
      Set.of("AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "REQUEST", "REJECT");

  /** Of these, dealings that both sides must be of weight in. */
  private static final Set<String> BETWEEN = Set.of("AGREE", "CONSULT", "CONCEDE", "COOPERATE");

  /** Who can carry out what is threatened. */
  private static final Set<String> MIGHTY = Set.of("GOV", "MIL", "REB", "UAF", "PRM", "OPP", "LEG");

  private static final Set<String> PRIVATE = Set.of("CVL", "UNK", "BUS", "MNC", "JRN", "CRM");

  /** What companies of several countries have for a country. */
  private static final String COMPANIES = "MNC";

  private final Clauses clauses;
  private final Sentence s;
  private final ParticipantFinder participants;
  private final Agency agency;
  private final Vocabulary words;

  Standing(Clauses clauses, Vocabulary words, ParticipantFinder participants, Agency agency) {
    this.words = words;
    this.clauses = clauses;
    this.s = clauses.sentence();
    this.participants = participants;
    this.agency = agency;
  }

  /** Why an event of an article is none of public affairs; null where it may be one. */
  @Nullable String objection(Draft draft) {
    List<Integer> actors = draft.actors;
    boolean nobody = !actors.isEmpty() && actors.stream().allMatch(this::unnamed);
    boolean weightyActor = actors.stream().anyMatch(this::weighty);
    boolean weightyRecipient = draft.recipients.stream().anyMatch(this::weighty);
    boolean trade = draft.type.equals("PROTEST") && !actors.isEmpty();
    if (trade && actors.stream().allMatch(this::business)) {
      return "a business protests in no street";
    }
    if (FORCEFUL.contains(draft.type)) {
      boolean slight = draft.type.equals("COERCE") && !weightyActor && !actors.isEmpty();
      boolean loose = draft.type.equals("COERCE") && draft.pattern.confidence() < FIRM;
      boolean vain = loose && actors.isEmpty() && !arrest(draft);
      vain &= !weightyRecipient || draft.mode == null;
      return nobody && !weightyRecipient || slight && loose || vain
          ? "a deed of nobody known, to nobody of public standing"
          : null;
    }
    if (!weightyActor && !weightyRecipient) {
      return "between people of no public standing";
    }
    boolean named = actors.stream().anyMatch(this::identified);
    boolean by = named || weightyActor && (weightyRecipient || draft.reciprocal);
    if (!by && draft.lentActors.isEmpty() && !suffered(draft)) {
      return "by nobody identified";
    }
    if (!weightyRecipient && !draft.recipients.isEmpty() && BETWEEN.contains(draft.type)) {
      return "with nobody of public standing";
    }
    boolean accuses = draft.type.equals("ACCUSE");
    if (accuses && !weightyRecipient && draft.pattern.inner() == Pattern.Inner.CLAIMED) {
      return "of nobody of public standing";
    }
    if (!weightyRecipient
        && draft.type.equals("THREATEN")
        && !actors.stream().anyMatch(this::mighty)) {
      return "a warning by nobody who can do harm";
    }
    if (nobody) {
      return "by nobody known";
    }
    // "shrugged off the update": whose it is need not be said
    boolean away = draft.type.equals("REJECT") && !draft.pattern.others().isEmpty();
    away |= draft.type.equals("REJECT") && s.lemma(draft.trigger).equals("shrug");
    boolean firm = weightyActor && (away || draft.pattern.confidence() >= FIRM);
    boolean talks = draft.type.equals("CONSULT");
    boolean party =
        draft.reciprocal
            || draft.recipients.stream().anyMatch(r -> talks ? meets(r) : agency.known(r));
    return DEALINGS.contains(draft.type) && !party && !firm ? "with nobody known" : null;
  }

  /** "was arrested": who does that need not be said. */
  private static boolean arrest(Draft draft) {
    return "arrest".equals(draft.mode) || "seize".equals(draft.mode) || "deport".equals(draft.mode);
  }

  /** What befalls somebody though nobody is named for it: "was criticised", "was expelled". */
  private static boolean suffered(Draft draft) {
    return draft.actors.isEmpty()
        && (draft.type.equals("ACCUSE")
            || draft.type.equals("SANCTION")
            || draft.type.equals("RETREAT")
            || draft.type.equals("MOBILIZE"));
  }

  /**
   * Whether force is used, or two countries deal with each other, as in an article on something
   * else than public affairs an event must.
   */
  boolean abroad(Draft draft) {
    if (FORCEFUL.contains(draft.type)) {
      return true;
    }
    Set<String> countries = new HashSet<>();
    for (List<Integer> side : List.of(draft.actors, draft.recipients)) {
      for (int head : side) {
        for (int each : clauses.conjuncts(head)) {
          Resolution match = participants.at(each).match();
          if (match != null && match.country() != null && weighty(each)) {
            countries.add(match.country());
          }
        }
      }
    }
    return countries.size() > 1;
  }

  /** Whether a state, or a body or office of public weight, stands there. */
  private boolean weighty(int head) {
    Resolution match = participants.at(head).match();
    if (states(head)) {
      return true;
    }
    if (match == null) {
      return false;
    }
    return match.sector() == null
        ? match.country() != null
            && !match.rule().endsWith(PhraseSense.NAME)
            && !COMPANIES.equals(match.country())
        : !PRIVATE.contains(match.sector());
  }

  /** Whether nothing is known of who stands there but a pronoun or a common noun. */
  private boolean unnamed(int head) {
    return clauses.conjuncts(head).stream().noneMatch(h -> agency.known(h) || states(h));
  }

  /** Whether it is known of which country, or by name, who of weight stands there. */
  private boolean identified(int head) {
    Resolution match = participants.at(head).match();
    return weighty(head)
        && (states(head) || match != null && (match.country() != null || match.entityId() != null));
  }

  private boolean mighty(int head) {
    Resolution match = participants.at(head).match();
    return weighty(head)
        && match != null
        && (match.sector() == null || MIGHTY.contains(match.sector()));
  }

  /** "European countries", "Western allies". */
  private boolean states(int head) {
    return s.tag(head).equals("NNS") && words.states.contains(s.lemma(head));
  }

  /** Whether one can meet or visit what stands there: somebody of weight, or by name. */
  private boolean meets(int head) {
    return weighty(head) || s.tag(head).startsWith("NNP");
  }

  private boolean business(int head) {
    Resolution match = participants.at(head).match();
    return match != null && ("BUS".equals(match.sector()) || "MNC".equals(match.sector()));
  }
}
