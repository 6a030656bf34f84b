package org.dateline.resolve;

import java.util.Arrays;
import java.util.List;

/**
 * The keys under which a profile is filed: its texts, places, participants, figures and words, each
 * kind apart; and places and pairs of parties together with the day, which far fewer events share.
 */
final class ProfileKeys {
  private static final int FEW = 64;

  private long[] keys = new long[FEW];
  private int size;

  private ProfileKeys() {}

  /** All keys of a profile, ascending, each once. */
  static long[] of(Profile profile) {
    ProfileKeys keys = new ProfileKeys();
    keys.addAll(profile);
    return keys.distinct();
  }

  /** The keys of the names alone: bodies, persons, places, pairs of countries, other names. */
  static long[] ofNames(Profile profile) {
    ProfileKeys keys = new ProfileKeys();
    keys.addNames(profile);
    for (int word : profile.words.words()) {
      if ((word & 1) == 1) {
        keys.add('w', word >>> 1);
      }
    }
    return keys.distinct();
  }

  /** The key of one text. */
  static long text(long text) {
    return key('t', text);
  }

  private void addAll(Profile profile) {
    for (long text : profile.texts) {
      add('t', text);
    }
    for (long group : profile.groups) {
      add('g', group);
    }
    addNames(profile);
    for (Figure figure : profile.figures) {
      if (figure.exact()) {
        add('f', WordHashes.of(figure.attribute()) + Double.hashCode(figure.low()));
      }
    }
    for (int word : profile.words.words()) {
      add('w', word >>> 1);
    }
  }

  private void addNames(Profile profile) {
    boolean dated = profile.when().exact();
    int day = profile.when().first();
    Where where = profile.where;
    if (where != null) {
      if (where.city() != 0) {
        add('c', where.city());
        addDated('C', where.city(), dated, day);
      }
      if (where.region() != 0) {
        add('r', where.region());
        addDated('R', where.region(), dated, day);
      } else if (where.country() != null) {
        add('n', WordHashes.of(where.country()));
      }
    }
    for (long scene : profile.scenes) {
      add('v', scene);
    }
    long actors = parties(profile.actors);
    long recipients = parties(profile.recipients);
    if (actors != 0 && recipients != 0) {
      add('d', actors + recipients);
      addDated('D', actors + recipients, dated, day);
    }
  }

  private void addDated(char kind, long value, boolean dated, int day) {
    if (dated) {
      add(kind, value + day * 0x94D049BB133111EBL);
    }
  }

  private long parties(List<Party> parties) {
    long first = 0;
    for (Party party : parties) {
      if (party.entity() != 0) {
        add('e', party.entity());
      }
      if (party.country() != null) {
        long country = WordHashes.of(party.country());
        add('p', country);
        first = first == 0 ? country : first;
      } else if (party.sector() != null) {
        add('s', WordHashes.of(party.sector()));
      }
      for (int word : party.nameWords()) {
        add('m', word);
      }
    }
    return first;
  }

  private void add(char kind, long value) {
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, size * 2);
    }
    keys[size++] = key(kind, value);
  }

  private long[] distinct() {
    Arrays.sort(keys, 0, size);
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (kept == 0 || keys[kept - 1] != keys[i]) {
        keys[kept++] = keys[i];
      }
    }
    return Arrays.copyOf(keys, kept);
  }

  private static long key(char kind, long value) {
    long mixed = (value + kind * 0x9E3779B97F4A7C15L) * 0xBF58476D1CE4E5B9L;
    return mixed ^ (mixed >>> 29);
  }
}
