package org.dateline.tag;

import org.dateline.lexicon.ActorEntry;
import org.dateline.lexicon.ActorKind;
import org.dateline.lexicon.ActorMatch;
import org.jspecify.annotations.Nullable;

/**
 * A name or a word of a noun phrase.
 *
 * @param from its first word in the text
 * @param to after its last
 * @param match the lexicon's entry; null for a word that it does not have
 * @param word the word, folded, where there is no entry; else empty
 * @param capital whether it begins with a capital letter
 */
record PhraseItem(int from, int to, @Nullable ActorMatch match, String word, boolean capital) {

  @Nullable ActorEntry entry() {
    return match == null ? null : match.entry();
  }

  boolean is(ActorKind kind) {
    return match != null && match.entry().kind() == kind;
  }

  boolean role() {
    return match != null && match.entry().kind().role();
  }

  /** Whether it tells a country by its place in the phrase: "Russian", "Texas". */
  boolean territory() {
    return is(ActorKind.COUNTRY)
        || is(ActorKind.NATIONALITY)
        || is(ActorKind.CAPITAL)
        || is(ActorKind.PLACE);
  }
}
