package org.dateline.language;

import java.util.List;

/**
 * Text to sentences with tokens, tags and lemmas and, on demand, a dependency tree.
 *
 * <p>An implementation need not be thread-safe: make one for each thread. The same text gives the
 * same sentences, whatever was analysed before it and whatever the JVM's locale is.
 */
public interface Language {

  /**
   * Splits one passage into sentences with tokens, Penn Treebank tags and lemmas; no tree yet.
   *
   * @param text the passage; any string, also an empty or a hostile one
   * @return the sentences in order of their offsets, which count UTF-16 units into {@code text}
   */
  List<Sentence> analyze(String text);

  /**
   * Adds the Universal Dependencies tree to a sentence in place; does nothing when it has one.
   *
   * @param sentence a sentence that {@link #analyze} of the same implementation gave
   */
  void parse(Sentence sentence);
}
