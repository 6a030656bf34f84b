package org.dateline.tag;

import org.dateline.language.Sentence;
import org.jspecify.annotations.Nullable;

/** Whom a noun phrase of one article names; what {@link ParticipantFinder} asks. */
interface ActorLookup {

  /**
   * Resolves a noun phrase.
   *
   * @param from its first token
   * @param to the token after its last
   * @param head its head token
   * @return null where the words name nobody known
   */
  @Nullable ActorMatch resolve(Sentence s, int from, int to, int head);

  /** What is known of a participant; see the Participant record for the fields. */
  record ActorMatch(
      @Nullable String code,
      @Nullable String country,
      @Nullable String sector,
      @Nullable String entityId,
      @Nullable String entityName,
      String rule) {}
}
