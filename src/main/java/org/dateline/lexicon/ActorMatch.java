package org.dateline.lexicon;

import java.util.List;

/**
 * An entry found in a text.
 *
 * @param from the first word, counted in {@link ActorText}
 * @param to after the last word
 * @param entry what was found; of entries with the same name, the first loaded
 * @param namesakes every entry of that name in the order of loading, {@code entry} among them;
 *     shared with the lexicon, so not to be changed
 */
public record ActorMatch(int from, int to, ActorEntry entry, List<ActorEntry> namesakes) {}
