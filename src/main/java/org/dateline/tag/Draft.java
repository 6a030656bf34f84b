package org.dateline.tag;

import java.util.ArrayList;
import java.util.List;
import org.dateline.language.Sentence;
import org.dateline.lexicon.Pattern;
import org.dateline.record.Participant;
import org.jspecify.annotations.Nullable;

/** An event in the making: the pattern that fired at a trigger, and what rules have said of it. */
final class Draft {

  final Pattern pattern;

  /** The trigger's head token. */
  final int trigger;

  /** The verb that carries tense and negation: the trigger itself, or a noun's light verb. */
  int anchor;

  /** Head tokens of the participants, in the text's order; never conjuncts of one another. */
  List<Integer> actors = new ArrayList<>();

  List<Integer> recipients = new ArrayList<>();

  /** Whether actors and recipients are one set of parties. */
  boolean reciprocal;

  String type;
  @Nullable String mode;
  @Nullable String cameo;
  Realis realis = Realis.ACTUAL;
  Pattern.@Nullable Inner inner;

  /** The event whose pattern looked at this one, or null. */
  @Nullable Draft outer;

  /** Whether a thing stood where an actor should. */
  boolean inanimate;

  /** The weapons and attacks that stood where an actor should, by their head tokens. */
  final List<Integer> instruments = new ArrayList<>();

  /** Whether nature stood there, a disease or an accident. */
  boolean natural;

  /** Whether all that was struck is abstract: "hit the income of farmers". */
  boolean pointless;

  /** Whether an abstraction stood where an actor should: "the crisis hit farmers". */
  boolean abstraction;

  /** Whether weapons were brought down on their way. */
  boolean interception;

  /** Whether it tells no more than how many someone counts: "put the toll at 31". */
  boolean counted;

  /** Participants that an earlier sentence named, where this one points back to its attack. */
  List<Participant> lentActors = List.of();

  List<Participant> lentRecipients = List.of();

  /** Head token of who says so, or -1. */
  int claimant = -1;

  @Nullable String stance;
  double confidence;
  @Nullable ResolvedDate date;

  /** Whether it is told what a blow did: "the blast tore through stalls". */
  boolean tears;

  /** Whether it went on since some time, so that no one day is its. */
  boolean spread;

  @Nullable FoundPlace place;
  final List<FoundQuantity> quantities = new ArrayList<>();

  /** Why it yields no mention; null while it yields one. */
  @Nullable String dropped;

  /** What happened to it, in order, for the trace. */
  final List<String> trace = new ArrayList<>();

  Draft(Pattern pattern, int trigger) {
    this.pattern = pattern;
    this.trigger = trigger;
    this.anchor = trigger;
    this.type = pattern.type();
    this.mode = pattern.mode();
    this.cameo = pattern.cameo();
    this.confidence = pattern.confidence();
  }

  boolean hasActor() {
    return !actors.isEmpty() || !lentActors.isEmpty();
  }

  boolean hasRecipient() {
    return !recipients.isEmpty() || !lentRecipients.isEmpty();
  }

  /** Whether nobody is known to take part, and neither effects nor a denial are told. */
  boolean bare() {
    return !hasActor()
        && !hasRecipient()
        && quantities.isEmpty()
        && !tears
        && !"DENIED".equals(stance);
  }

  /** Id of the pattern that looked at this event; empty where none did. */
  String outerRule() {
    return outer == null ? "" : outer.pattern.id();
  }

  /** The event for a person to read: trigger, rule, participants, realis, and what was done. */
  String line(Sentence s) {
    StringBuilder out = new StringBuilder(s.form(trigger));
    out.append(": ").append(type).append(mode == null ? "" : "/" + mode);
    out.append(cameo == null ? "" : " " + cameo).append(" by ").append(pattern.id());
    out.append(", lexicon ").append(pattern.version());
    side(out.append(", actors "), actors, s);
    side(out.append(", recipients "), recipients, s);
    out.append(", ").append(realis);
    if (stance != null) {
      out.append(", ").append(stance).append(claimant < 0 ? "" : " by " + s.form(claimant));
    }
    trace.forEach(note -> out.append("; ").append(note));
    if (dropped != null) {
      out.append("; DROPPED: ").append(dropped);
    }
    return out.toString();
  }

  private static void side(StringBuilder out, List<Integer> heads, Sentence s) {
    out.append('[');
    for (int i = 0; i < heads.size(); i++) {
      out.append(i == 0 ? "" : ", ").append(s.form(heads.get(i)));
    }
    out.append(']');
  }
}
