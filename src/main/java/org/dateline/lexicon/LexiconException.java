package org.dateline.lexicon;

import java.util.List;
import java.util.stream.Collectors;

/** A lexicon that cannot be used; its message is one line that names each bad line. */
public final class LexiconException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Beyond it a message would fill the screen; the rest are counted. */
  private static final int SHOWN = 30;

  LexiconException(List<LexiconFaults.Fault> faults) {
    super(message(faults));
  }

  private static String message(List<LexiconFaults.Fault> faults) {
    String shown =
        faults.stream().limit(SHOWN).map(Object::toString).collect(Collectors.joining("; "));
    int more = faults.size() - SHOWN;
    return (faults.size() == 1 ? "1 fault" : faults.size() + " faults")
        + " in the lexicon, to be mended: "
        + shown
        + (more > 0 ? "; and " + more + " more, which dateline lexicon check lists" : "");
  }
}
