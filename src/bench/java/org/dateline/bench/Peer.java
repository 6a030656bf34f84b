package org.dateline.bench;

import java.util.List;
import org.dateline.record.Passage;

/** Another program that finds near-identical passages, found by {@link java.util.ServiceLoader}. */
public interface Peer {
  /** Its name and its settings. */
  String name();

  /**
   * The pairs that it finds.
   *
   * @return indexes of two passages each
   */
  List<int[]> pairs(List<Passage> passages);
}
