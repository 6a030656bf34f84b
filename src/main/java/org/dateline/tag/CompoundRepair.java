package org.dateline.tag;

import java.util.Set;
import org.dateline.language.Sentence;

/**
 * Mends participles that modify a noun and were taken for verbs: "used U.S.-supplied long-range
 * missiles to strike", "domestically produced drones"; and the first half of a noun that opens a
 * sentence, "Tear gas was used".
 */
final class CompoundRepair {

  private static final Set<String> MISREAD =
      Set.of("conj", "xcomp", "ccomp", "dep", "advcl", "acl", "parataxis", "obl", "obj");

  /** Tags of the words between the participle and its noun. */
  private static final Set<String> INSIDE =
      Set.of("JJ", "NN", "NNS", "NNP", "NNPS", "HYPH", "CD", "JJR", "JJS");

  private final Sentence s;
  private final int[] heads;
  private final String[] relations;

  CompoundRepair(Sentence s, int[] heads, String[] relations) {
    this.s = s;
    this.heads = heads;
    this.relations = relations;
  }

  /** Mends heads and relations in place; tells whether it changed any. */
  boolean apply() {
    boolean changed = gas();
    for (int v = 2; v + 1 < s.size(); v++) {
      if (s.tag(v).equals("VBN") && MISREAD.contains(relations[v]) && modified(v)) {
        changed |= mend(v);
      }
    }
    return changed;
  }

  /** "Tear gas was used": nothing is torn. */
  private boolean gas() {
    if (s.size() < 3 || !s.form(0).equals("Tear") || !s.form(1).equals("gas") || heads[0] >= 0) {
      return false;
    }
    int verb = heads[1];
    if (verb <= 1 || heads[verb] != 0) {
      return false;
    }
    for (int k = 1; k < heads.length; k++) {
      if (heads[k] == 0) {
        heads[k] = verb;
      }
    }
    heads[verb] = -1;
    relations[verb] = "root";
    heads[0] = 1;
    relations[0] = "compound";
    return true;
  }

  private boolean modified(int v) {
    boolean hyphen = s.form(v - 1).equals("-") && s.tag(v - 2).startsWith("NN");
    boolean adverb = s.tag(v - 1).equals("RB") && s.form(v - 1).endsWith("ly") && heads[v] == v - 2;
    return hyphen || adverb;
  }

  private boolean mend(int v) {
    int end = v + 1;
    int noun = -1;
    while (end < s.size() && INSIDE.contains(s.tag(end))) {
      if (s.tag(end).startsWith("NN")) {
        noun = end;
      }
      end++;
    }
    int first = s.form(v - 1).equals("-") ? v - 2 : v - 1;
    int governor = heads[v];
    for (int steps = 0; steps < 8 && governor >= first && governor < end; steps++) {
      governor = heads[governor];
    }
    if (noun < 0 || governor < 0 || governor > v || !s.tag(governor).startsWith("VB")) {
      return false;
    }
    for (int k = 0; k < heads.length; k++) {
      boolean inside = k > v && k < noun;
      if (inside && (heads[k] <= v || heads[k] > noun)) {
        heads[k] = noun;
        relations[k] = s.tag(k).startsWith("JJ") ? "amod" : "compound";
      } else if (k >= end && heads[k] >= v && heads[k] < end && heads[k] != noun) {
        // what follows the noun belongs to the verb, or to the noun itself
        boolean clause = s.tag(k).startsWith("VB");
        heads[k] = clause || relations[k].startsWith("obl") ? governor : noun;
        relations[k] = clause ? "advcl" : relations[k];
      }
    }
    heads[noun] = governor;
    relations[noun] = "obj";
    heads[v] = noun;
    relations[v] = "amod";
    if (s.form(v - 1).equals("-")) {
      heads[v - 2] = v;
      relations[v - 2] = "compound";
    }
    return true;
  }
}
