package org.dateline.tag;

import org.dateline.lexicon.PlaceEntry;

/**
 * A place named in a sentence.
 *
 * @param fromToken its first token
 * @param toToken the token after its last
 * @param text the name as in the text
 * @param place the gazetteer's row that it was resolved to
 * @param role what it does in the sentence
 * @param qualifier whether it only says where the place before it lies, as "Texas" in "Paris,
 *     Texas"
 */
public record FoundPlace(
    int fromToken, int toToken, String text, PlaceEntry place, Role role, boolean qualifier) {

  /** What a place does in its sentence. */
  public enum Role {
    /** After a preposition of place: in, at, near, from, across. */
    LOCATIVE,
    /** What an action goes at: on, against, into, to, or the object of a verb. */
    TARGET,
    /** Where the report was written: "KYIV, Ukraine (AP) –". */
    DATELINE,
    /** Anything else: a subject (often the government), a modifier, a possessor. */
    OTHER
  }

  FoundPlace withRole(Role other) {
    return new FoundPlace(fromToken, toToken, text, place, other, qualifier);
  }
}
