package org.dateline.tag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.language.Sentence;
import org.dateline.lexicon.CameoTable;
import org.dateline.lexicon.Pattern;
import org.dateline.lexicon.Pattern.Inner;
import org.dateline.lexicon.Pattern.StepKind;
import org.dateline.lexicon.PatternLexicon;
import org.jspecify.annotations.Nullable;

/** Finds the events of one parsed sentence: which pattern fires at which word, with whom. */
final class EventFinder {

  private final Clauses clauses;
  private final Sentence s;
  private final PatternLexicon lexicon;
  private final CameoTable cameo;
  private final Vocabulary words;
  private final PatternMatcher matcher;
  private final ParticipantFinder participants;
  private final Map<Integer, Draft> drafts = new LinkedHashMap<>();
  private final List<String> considered = new ArrayList<>();
  private final boolean explaining;

  EventFinder(
      Clauses clauses,
      PatternLexicon lexicon,
      CameoTable cameo,
      Vocabulary words,
      ParticipantFinder participants,
      boolean explaining) {
    this.explaining = explaining;
    this.clauses = clauses;
    this.s = clauses.sentence();
    this.lexicon = lexicon;
    this.cameo = cameo;
    this.words = words;
    this.participants = participants;
    this.matcher = new PatternMatcher(clauses, words, drafts, participants);
  }

  /**
   * The events, those that were dropped included, in the order of their triggers.
   *
   * @param subject what the article is about
   * @param introduces whether the article is long enough to tell who its people are
   * @param exchange whom the article told to have attacked whom so far
   */
  List<Draft> find(Subject subject, boolean introduces, ArmsExchange exchange) {
    for (int trigger : triggersBottomUp()) {
      Draft draft = best(trigger);
      if (draft != null) {
        drafts.put(trigger, draft);
        fill(draft);
      }
    }
    List<Draft> found = new ArrayList<>(drafts.values());
    found.sort(Comparator.comparingInt(d -> d.trigger));
    for (Draft draft : found) {
      settle(draft);
    }
    Nature nature = new Nature(clauses, words, participants);
    Agency agency = new Agency(clauses, words, participants, nature);
    found.forEach(agency::clean);
    new RealisRules(clauses, words, cameo).apply(found);
    new ClaimRules(clauses, words, participants).apply(found);
    new FirstPerson(clauses, participants).apply(found);
    new OtherSide(clauses, participants).apply(found);
    new PriorAttack(clauses, words, participants, agency).apply(found, exchange);
    Standing standing = new Standing(clauses, words, participants, agency);
    Asides asides = new Asides(clauses, words, participants);
    new Admission(clauses, words, agency, nature, subject, introduces, standing, asides)
        .apply(found);
    new Manner(clauses, words).apply(found);
    return found;
  }

  /** Each pattern that was tried, where asked to explain; otherwise empty. */
  List<String> considered() {
    return considered;
  }

  private List<Integer> triggersBottomUp() {
    int n = s.size();
    int[] depth = new int[n];
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      if (!lemma(i).isEmpty()) {
        found.add(i);
        int d = 0;
        for (int h = s.head(i); h >= 0 && d < n; h = s.head(h)) {
          d++;
        }
        depth[i] = d;
      }
    }
    found.sort(Comparator.<Integer>comparingInt(i -> -depth[i]).thenComparingInt(i -> i));
    return found;
  }

  private String lemma(int i) {
    return TriggerLemmas.of(s, i, lexicon);
  }

  private @Nullable Draft best(int trigger) {
    Pattern best = null;
    double bestWeight = -1;
    for (Pattern pattern : lexicon.withHead(lemma(trigger))) {
      if (!fits(pattern.pos(), trigger)) {
        continue;
      }
      double weight = matcher.match(pattern, trigger);
      if (explaining) {
        considered.add(
            s.form(trigger)
                + ": "
                + pattern.id()
                + (weight < 0 ? " does not hold" : " holds with " + weight));
      }
      if (weight > bestWeight) {
        best = pattern;
        bestWeight = weight;
      }
    }
    return best == null || best.type().equals(PatternLexicon.NONE)
        ? null
        : new Draft(best, trigger);
  }

  private boolean fits(char pos, int i) {
    String tag = s.tag(i);
    if (!EventScreen.fits(pos, tag)) {
      return false;
    }
    if (NameWords.inside(s, i)) {
      return false;
    }
    String relation = s.relation(i);
    return switch (pos) {
      case 'v' ->
          !relation.equals("amod") && !relation.equals("compound") && !relation.startsWith("aux");
      case 'n' ->
          (tag.startsWith("NN") && !relation.equals("compound"))
              || (tag.equals("VBG") && (relation.equals("nsubj") || relation.equals("obj")));
      default -> tag.startsWith("JJ") && !relation.equals("amod") || tag.equals("VBN");
    };
  }

  private void fill(Draft draft) {
    Pattern pattern = draft.pattern;
    int trigger = draft.trigger;
    if (pattern.pos() == 'n') {
      int light = matcher.lightVerb(trigger);
      if (light >= 0) {
        draft.anchor = light;
      }
    }
    List<Integer> parties =
        pattern.actor().routes().stream().anyMatch(r -> r.steps().get(0).kind() == StepKind.PARTIES)
            ? matcher.walk(
                new Pattern.Route(
                    List.of(new Pattern.Step(StepKind.PARTIES, "")), Pattern.Role.WORD),
                draft.anchor)
            : List.of();
    draft.actors = new ArrayList<>(matcher.reach(pattern.actor(), trigger));
    // where the actors are each other's recipients, no further route is tried
    List<Integer> but = parties.isEmpty() ? draft.actors : List.of();
    draft.recipients = new ArrayList<>(matcher.reach(pattern.recipient(), trigger, but));
    draft.recipients.removeAll(draft.actors);
    if (draft.recipients.isEmpty() && parties.isEmpty()) {
      draft.recipients = new ArrayList<>(matcher.reachByOrder(pattern.recipient(), trigger));
      draft.recipients.removeAll(draft.actors);
    }
    if (draft.recipients.isEmpty() && parties.isEmpty() && pattern.pos() == 'v') {
      draft.recipients = new ArrayList<>(afterParticle(pattern, trigger));
      draft.recipients.removeAll(draft.actors);
    }
    if (draft.recipients.isEmpty() && !parties.isEmpty() && pattern.type().equals("CONSULT")) {
      // "they will discuss the market with Peruvian officials"
      int with = clauses.chunks().after(trigger, "with");
      if (with >= 0 && participants.hasSector(with, Set.of("ACTOR"))) {
        draft.recipients = new ArrayList<>(clauses.conjuncts(with));
        draft.recipients.removeAll(draft.actors);
      }
    }
    if (draft.recipients.isEmpty() && !parties.isEmpty()) {
      draft.reciprocal = true;
      draft.recipients = new ArrayList<>(draft.actors);
    }
    mutual(draft);
    consume(draft);
  }

  /** "a truce between Peru and Ecuador": each towards the other, whatever the route said. */
  private void mutual(Draft draft) {
    for (Pattern.Path path : List.of(draft.pattern.actor(), draft.pattern.recipient())) {
      for (Pattern.Route route : path.routes()) {
        Pattern.Step last = route.steps().get(route.steps().size() - 1);
        if (last.kind() != StepKind.PREP || !last.word().equals("between")) {
          continue;
        }
        List<Integer> two = matcher.walk(route, draft.trigger);
        boolean several =
            two.size() > 1 || two.stream().anyMatch(w -> !participants.sharing(w).isEmpty());
        if (several && two.containsAll(draft.actors)) {
          draft.actors = new ArrayList<>(two);
          draft.recipients = new ArrayList<>(two);
          draft.reciprocal = true;
          return;
        }
      }
    }
  }

  /** "took in refugees", where the particle was read as a preposition. */
  private List<Integer> afterParticle(Pattern pattern, int verb) {
    for (String particle : pattern.others()) {
      List<Integer> found = clauses.prepositional(verb, particle);
      if (!found.isEmpty() && participants.acceptable(found.get(0), StepKind.OBJ)) {
        return found;
      }
    }
    return List.of();
  }

  /** Marks the events that the pattern's conditions looked at. */
  private void consume(Draft outer) {
    for (Pattern.Condition condition : outer.pattern.conditions()) {
      if (condition.negated()) {
        continue;
      }
      boolean any = condition.types().isEmpty() && condition.words().isEmpty();
      for (Pattern.Route route : condition.routes()) {
        if (any && !clausal(route)) {
          continue;
        }
        for (int word : matcher.walk(route, outer.trigger)) {
          Draft inner = drafts.get(word);
          if (inner != null && inner != outer && inner.outer == null) {
            inner.outer = outer;
            inner.inner = outer.pattern.inner();
          }
        }
      }
    }
  }

  private static boolean clausal(Pattern.Route route) {
    return switch (route.steps().get(route.steps().size() - 1).kind()) {
      case XCOMP, CCOMP, COMP -> true;
      default -> false;
    };
  }

  /** "the attack on a ship in the Gulf, which killed nine": the attack did, and not the Gulf. */
  private int deedAt(Draft draft, int head) {
    if (!s.relation(draft.anchor).equals("acl:relcl")
        || s.head(draft.anchor) != head
        || !clauses.hasCase(head, "in") && !clauses.hasCase(head, "near")) {
      return head;
    }
    int at = head;
    for (int steps = 0; steps < 4 && at >= 0 && clauses.isNoun(at); steps++) {
      if (words.deed.contains(s.lemma(at))) {
        return at;
      }
      at = s.head(at);
    }
    return head;
  }

  /** An event noun that acts or suffers in another event lends it its participants. */
  private void settle(Draft draft) {
    if (draft.inner == Inner.DROP) {
      draft.dropped = "told by " + draft.outerRule();
    }
    List<Integer> actors = new ArrayList<>();
    for (int head : draft.actors) {
      int actor = deedAt(draft, head);
      Draft noun = drafts.get(actor);
      if (noun == null || noun == draft || noun.actors.isEmpty() || noun.pattern.pos() != 'n') {
        actors.add(actor);
        continue;
      }
      actors.addAll(noun.actors);
      if (noun.type.equals(draft.type) && noun.dropped == null) {
        noun.dropped = "the same event as " + draft.pattern.id();
        draft.mode = draft.mode == null ? noun.mode : draft.mode;
        boolean numbers = draft.recipients.stream().allMatch(r -> s.tag(r).equals("CD"));
        if (numbers && !noun.recipients.isEmpty()) {
          // "the attack on a camp left ten dead"
          draft.recipients = new ArrayList<>(noun.recipients);
        }
      }
    }
    draft.actors = actors;
  }
}
