package org.dateline.lexicon;

import java.util.ArrayList;
import java.util.List;

/** The bad lines found while reading lexicon files. Not thread-safe. */
public final class LexiconFaults {

  /** One bad line. */
  public record Fault(String file, int line, String message) {
    @Override
    public String toString() {
      return file + ":" + line + ": " + message;
    }
  }

  private final List<Fault> faults = new ArrayList<>();

  /** Notes a bad line; {@code line} counts from 1. */
  public void add(String file, int line, String message) {
    faults.add(new Fault(file, line, message));
  }

  /** What was found, in the order of reading. */
  public List<Fault> list() {
    return List.copyOf(faults);
  }

  /**
   * Ends a reading that must have no faults.
   *
   * @throws LexiconException naming every fault, where there is one
   */
  public void throwIfAny() {
    if (!faults.isEmpty()) {
      throw new LexiconException(list());
    }
  }
}
