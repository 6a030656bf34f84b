package org.dateline.lexicon;

import java.util.List;
import java.util.stream.Collectors;

/** A lexicon that cannot be used; its message has one line for each bad line. */
public final class LexiconException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  LexiconException(List<LexiconFaults.Fault> faults) {
    super(faults.stream().map(Object::toString).collect(Collectors.joining("\n")));
  }
}
