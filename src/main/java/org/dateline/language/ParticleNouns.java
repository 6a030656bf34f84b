package org.dateline.language;

import java.util.Set;

/** "a sit-in in Tbilisi", "the walk-out": a verb and its particle, joined, are a noun. */
final class ParticleNouns {

  private static final Set<String> PARTICLES = Set.of("in", "out", "up", "off", "down", "over");

  /** Tags of words that a noun is due after. */
  private static final Set<String> BEFORE = Set.of("DT", "JJ", "PRP$", "POS", "CD", "NN");

  private ParticleNouns() {}

  /** Mends the tags of such words in place. */
  static void mend(String[] forms, String[] tags, int[] starts, int[] ends) {
    for (int i = 1; i + 2 < forms.length; i++) {
      boolean joined =
          forms[i + 1].equals("-") && starts[i + 1] == ends[i] && starts[i + 2] == ends[i + 1];
      boolean verb = tags[i].equals("VB") || tags[i].equals("VBP") || tags[i].equals("NN");
      if (joined && verb && PARTICLES.contains(forms[i + 2]) && BEFORE.contains(tags[i - 1])) {
        boolean more =
            i + 3 < forms.length && (tags[i + 3].startsWith("NN") || joint(forms[i + 3]));
        tags[i] = more ? tags[i] : "NN";
        tags[i + 2] = more ? tags[i + 2] : "NN";
      }
    }
  }

  /** "a sit-in-style protest": the word goes on. */
  private static boolean joint(String form) {
    return form.equals("-");
  }
}
