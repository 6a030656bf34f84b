package org.dateline.resolve;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Values with the outlets that attest them; each outlet's words count once for a value. */
final class Votes<V> {
  private final Map<String, Candidate<V>> byKey = new TreeMap<>();

  /** A value, the outlets that give it, and how often it is given. */
  static final class Candidate<V> {
    final String key;
    V value;
    final Set<String> voices = new HashSet<>();
    int times;

    Candidate(String key, V value) {
      this.key = key;
      this.value = value;
    }
  }

  /** Counts a voice for a value; the first value given under a key stands for it. */
  void add(String key, V value, String voice) {
    Candidate<V> candidate = byKey.computeIfAbsent(key, k -> new Candidate<>(k, value));
    candidate.voices.add(voice);
    candidate.times++;
  }

  /** All, in order of key. */
  Iterable<Candidate<V>> all() {
    return byKey.values();
  }

  /** The value of most voices, then most often given, then lowest key; null where there is none. */
  @Nullable V best() {
    Candidate<V> best = null;
    for (Candidate<V> candidate : byKey.values()) {
      if (best == null
          || candidate.voices.size() > best.voices.size()
          || (candidate.voices.size() == best.voices.size() && candidate.times > best.times)) {
        best = candidate;
      }
    }
    return best == null ? null : best.value;
  }
}
