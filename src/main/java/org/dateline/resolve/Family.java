package org.dateline.resolve;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Event types that reports of one event use for each other: one outlet's "approved" is another's
 * "will supply".
 */
final class Family {
  private static final Map<String, String> OF_TYPE =
      Map.ofEntries(
          Map.entry("ASSAULT", "ASSAULT"),
          Map.entry("COERCE", "COERCE"),
          Map.entry("SANCTION", "COERCE"),
          Map.entry("MOBILIZE", "MOBILIZE"),
          Map.entry("PROTEST", "PROTEST"),
          Map.entry("CONSULT", "CONSULT"),
          Map.entry("SUPPORT", "COOPERATE"),
          Map.entry("AGREE", "COOPERATE"),
          Map.entry("CONCEDE", "COOPERATE"),
          Map.entry("COOPERATE", "COOPERATE"),
          Map.entry("AID", "COOPERATE"),
          Map.entry("RETREAT", "COOPERATE"),
          Map.entry("REQUEST", "DISAGREE"),
          Map.entry("ACCUSE", "DISAGREE"),
          Map.entry("REJECT", "DISAGREE"),
          Map.entry("THREATEN", "DISAGREE"));

  /** Ways of doing it that few events of a day have. */
  private static final Set<String> RARE_MODES =
      Set.of(
          "abduct",
          "expel",
          "resign",
          "ceasefire",
          "suicide-attack",
          "release",
          "convict",
          "cyber",
          "curfew",
          "martial-law");

  /** Ways of doing it that are meant to kill. */
  private static final Set<String> DEADLY =
      Set.of("firearms", "explosives", "suicide-attack", "aerial", "heavy-weapons", "targeted");

  /** Of which a country has one at a time. */
  private static final Set<String> SINGLE_MODES = Set.of("curfew", "martial-law");

  /** What is done, though its family is of words. */
  private static final Set<String> DONE = Set.of("AID", "RETREAT");

  private static final Set<String> WORDS_ALONE =
      Set.of("REQUEST", "ACCUSE", "REJECT", "THREATEN", "SUPPORT", "CONCEDE");

  private static final String ABDUCT = "abduct";

  private Family() {}

  /** The family of a PLOVER type; a type unknown here is a family of its own. */
  static String of(String type) {
    return OF_TYPE.getOrDefault(type, type);
  }

  /**
   * Whether a family's events happen at a place, so that two places are two events. The others are
   * words alone, which one speaker may say many of on a day.
   */
  static boolean placed(String family) {
    return switch (family) {
      case "COOPERATE", "DISAGREE" -> false;
      default -> true;
    };
  }

  /** Whether a type's family is of words, see {@link #placed}. */
  static boolean spoken(String type) {
    return !placed(of(type));
  }

  /** Whether a type's events are no more than what somebody says. */
  static boolean wordsAlone(String type) {
    return WORDS_ALONE.contains(type);
  }

  /** Whether it is a ban, a duty or the like, of which a government has many. */
  static boolean rules(String type, @Nullable String mode) {
    return type.equals("COERCE") && "restrict".equals(mode);
  }

  /** Whether a type's events are what two sides promise, of which they promise many. */
  static boolean promised(String type) {
    return type.equals("AGREE");
  }

  /** Whether who does it is whom it befalls, so that the name tells which it is: he resigns. */
  static boolean undergone(String mode) {
    return mode.equals("resign");
  }

  /** Whether two deeds of a family are of two kinds: taken, not struck; helped, not left. */
  static boolean apart(Profile left, Profile right) {
    boolean taken =
        left.type.equals("ASSAULT")
            && right.type.equals("ASSAULT")
            && ABDUCT.equals(left.mode) != ABDUCT.equals(right.mode);
    return taken
        || helpedAndLeft(left, right)
        || helpedAndLeft(right, left)
        || dispersedAndShot(left, right)
        || dispersedAndShot(right, left);
  }

  /** Who drives a crowd apart with gas does not shoot by it. */
  private static boolean dispersedAndShot(Profile left, Profile right) {
    return "crowd-control".equals(left.mode) && right.mode != null && DEADLY.contains(right.mode);
  }

  /** Who escorts a ship does not call its warships back by it. */
  private static boolean helpedAndLeft(Profile left, Profile right) {
    return left.type.equals("AID") && right.type.equals("RETREAT");
  }

  /**
   * What two modes of a type tell against one event. An arrest is no seizure; but one outlet's
   * bombing is another's air strike.
   */
  static double otherMode(String type) {
    return switch (type) {
      case "ASSAULT" -> 0.5;
      case "PROTEST", "CONSULT", "REQUEST" -> 0.9;
      case "COERCE" -> 3.2;
      default -> 2.2;
    };
  }

  /** Whether two events of a mode are seldom told of on one day. */
  static boolean rare(String mode) {
    return RARE_MODES.contains(mode);
  }

  /** Whether a country has one event of a mode at a time. */
  static boolean single(String mode) {
    return SINGLE_MODES.contains(mode);
  }

  /** Whether a type's events are deeds, and not words alone. */
  static boolean deed(String type) {
    return !spoken(type) || DONE.contains(type);
  }

  /** Whether the participants of a type do it to each other, whoever the text names first. */
  static boolean reciprocal(String type) {
    return type.equals("CONSULT") || type.equals("AGREE") || type.equals("COOPERATE");
  }

  /**
   * A sentence that names two kinds of doing tells of two events: "condemned and demanded". But
   * what names nobody goes on about the attack before it, though the weapon be told apart.
   */
  static boolean otherKind(Profile mention, Profile event) {
    boolean otherMode =
        mention.mode != null && event.mode != null && !mention.mode.equals(event.mode);
    return !mention.type.equals(event.type)
        || (otherMode && !(mention.type.equals("ASSAULT") && mention.anonymous()));
  }
}
