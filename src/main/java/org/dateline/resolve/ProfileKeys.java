package org.dateline.resolve;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The keys under which a profile is filed: its texts, places, participants, figures and words, each
 * kind apart.
 */
final class ProfileKeys {
  private ProfileKeys() {}

  /** All keys of a profile, ascending. */
  static long[] of(Profile profile) {
    SortedSet<Long> keys = new TreeSet<>();
    for (long text : profile.texts) {
      keys.add(text(text));
    }
    for (long group : profile.groups) {
      keys.add(key('g', group));
    }
    Where where = profile.where;
    if (where != null) {
      if (where.city() != 0) {
        keys.add(key('c', where.city()));
      }
      if (where.region() != 0) {
        keys.add(key('r', where.region()));
      } else if (where.country() != null) {
        keys.add(key('n', WordHashes.of(where.country())));
      }
    }
    long actors = parties(keys, profile.actors);
    long recipients = parties(keys, profile.recipients);
    if (actors != 0 && recipients != 0) {
      keys.add(key('d', actors + recipients));
    }
    for (Figure figure : profile.figures) {
      if (figure.exact()) {
        keys.add(key('f', WordHashes.of(figure.attribute()) + Double.hashCode(figure.low())));
      }
    }
    for (int word : profile.words.words()) {
      keys.add(key('w', word >>> 1));
    }
    return keys.stream().mapToLong(Long::longValue).toArray();
  }

  private static long parties(SortedSet<Long> keys, List<Party> parties) {
    long sum = 0;
    for (Party party : parties) {
      if (party.entity() != 0) {
        keys.add(key('e', party.entity()));
      }
      if (party.country() != null) {
        long country = WordHashes.of(party.country());
        keys.add(key('p', country));
        sum = sum == 0 ? country : sum;
      } else {
        for (int word : party.nameWords()) {
          keys.add(key('m', word));
        }
        if (party.sector() != null) {
          keys.add(key('s', WordHashes.of(party.sector())));
        }
      }
    }
    return sum;
  }

  /** The key of one text. */
  static long text(long text) {
    return key('t', text);
  }

  private static long key(char kind, long value) {
    long mixed = (value + kind * 0x9E3779B97F4A7C15L) * 0xBF58476D1CE4E5B9L;
    return mixed ^ (mixed >>> 29);
  }
}
