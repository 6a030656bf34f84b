package org.dateline.lexicon;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The bad lines found while reading lexicon files, each once. Not thread-safe. */
public final class LexiconFaults {

  /** One bad line. */
  public record Fault(String file, int line, String message) {
    @Override
    public String toString() {
      return (line > 0 ? file + ":" + line : file) + ": " + message;
    }
  }

  private final Set<Fault> faults = new LinkedHashSet<>();

  /** Notes a bad line; {@code line} counts from 1, and is 0 for a fault of the whole file. */
  public void add(String file, int line, String message) {
    faults.add(new Fault(file, line, message));
  }

  /** What was found, in the order of reading. */
  public List<Fault> list() {
    return List.copyOf(faults);
  }

  /**
   * The outcome of a reading that must have no faults.
   *
   * @throws LexiconException naming every fault, where there is one
   */
  public static <T> T none(Function<LexiconFaults, T> reading) {
    LexiconFaults faults = new LexiconFaults();
    T read = reading.apply(faults);
    faults.throwIfAny();
    return read;
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
