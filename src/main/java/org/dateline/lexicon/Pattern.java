package org.dateline.lexicon;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One event pattern: words that report an event, where its participants stand in the tree, and what
 * must hold for it to fire. See {@link PatternLexicon} for the file format.
 *
 * @param id unique over all files; the {@code rule_id} of the mentions that it makes
 * @param type PLOVER event type
 * @param mode PLOVER mode, or null
 * @param cameo CAMEO code, leading zeros kept
 * @param pos what the trigger is: {@code v} verb, {@code n} noun, {@code a} adjective
 * @param head lemma of the trigger's head word
 * @param others the trigger's other words: particles of a verb, modifiers of a noun
 * @param conditions all of them must hold
 * @param actor where the actors stand
 * @param recipient where the recipients stand
 * @param contexts PLOVER contexts that the pattern itself implies
 * @param confidence 0 to 1: how often what it says is right, everything else being clear
 * @param inner what becomes of events that the conditions found below the trigger
 * @param version version of the file that holds it
 */
public record Pattern(
    String id,
    String type,
    @Nullable String mode,
    @Nullable String cameo,
    char pos,
    String head,
    List<String> others,
    List<Condition> conditions,
    Path actor,
    Path recipient,
    List<String> contexts,
    double confidence,
    Inner inner,
    String version) {

  /** Whether it asks for a negation: "did not oppose" is then told as such, and not denied. */
  public boolean tellsNegation() {
    return conditions.stream()
        .filter(condition -> !condition.negated())
        .flatMap(condition -> condition.routes().stream())
        .map(route -> route.steps().get(route.steps().size() - 1))
        .anyMatch(step -> step.kind() == StepKind.NEG);
  }

  /** What becomes of an event below the trigger that a condition tested with {@code @}. */
  public enum Inner {
    /** It is the trigger's own event told in two words, and yields no mention. */
    DROP,
    /** It stays as it is: "condemned the attack". */
    KEEP,
    /** It stays and is planned: "agreed to withdraw". */
    PLANNED,
    /** It stays and is hypothetical: "urged them to withdraw". */
    HYPOTHETICAL,
    /** It stays and did not happen: "refused to withdraw". */
    NEGATED,
    /** It stays as a claim of the pattern's actor: "accused them of shelling". */
    CLAIMED
  }

  /** Kinds of steps through the tree. Logical relations: voice and control are undone. */
  public enum StepKind {
    /** Logical subject, by whatever means the syntax gives it. */
    SUBJ,
    /** Logical object. */
    OBJ,
    /** Complement without a subject of its own ("to withdraw"). */
    XCOMP,
    /** Complement clause ("that they would withdraw"). */
    CCOMP,
    /** A complement of either kind, or an adverbial or adnominal clause. */
    COMP,
    /** Possessor. */
    POSS,
    /** Adjective or noun before the noun. */
    MOD,
    /** Auxiliary. */
    AUX,
    /** Word that negates. */
    NEG,
    /** Subject of the light verb that governs the noun ("launched an attack"). */
    LIGHT,
    /** The word that governs this one. */
    GOV,
    /** A prepositional complement, of a verb also where it hangs on its object. */
    PREP,
    /** The parties to a reciprocal event when they stand as one coordinated subject. */
    PARTIES,
    /** A participial clause behind it that tells what follows. */
    THEN,
    /** The word itself. */
    SELF
  }

  /**
   * One step.
   *
   * @param word the preposition of a {@code PREP} step; empty otherwise
   */
  public record Step(StepKind kind, String word) {}

  /** Whose participants a route ends at. */
  public enum Role {
    /** The word that the steps reach is the participant's head. */
    WORD,
    /** The actors of the event at that word. */
    ACTOR_OF,
    /** The recipients of the event at that word. */
    RECIPIENT_OF
  }

  /** A way from the trigger to participants. */
  public record Route(List<Step> steps, Role role) {}

  /** Routes in order of preference: the first one that reaches anything is taken. */
  public record Path(List<Route> routes) {}

  /**
   * Something that must hold, or must not.
   *
   * @param negated whether no word may be found
   * @param routes where to look; any may serve
   * @param words lemmas, one of which the word found must be; empty with {@code types} and {@code
   *     sectors} empty: any word will do
   * @param types event types, one of which the event at that word must have
   * @param sectors sectors (or {@code ACTOR}: any known actor), one of which that word's
   *     participant must have
   * @param weight how specific it is: the pattern with the greatest sum wins
   */
  public record Condition(
      boolean negated,
      List<Route> routes,
      Set<String> words,
      Set<String> types,
      Set<String> sectors,
      double weight) {}
}
