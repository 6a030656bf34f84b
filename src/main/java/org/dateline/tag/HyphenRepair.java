package org.dateline.tag;

import org.dateline.language.Sentence;

/** Mends verbs and nouns with a hyphen that were read as words of their own. */
final class HyphenRepair extends Repair {

  HyphenRepair(Sentence s, int[] heads, String[] relations) {
    super(s, heads, relations);
  }

  /** Mends heads and relations in place; tells whether it changed any. */
  @Override
  boolean apply() {
    for (int i = 2; i < s.size(); i++) {
      testFired(i);
      range(i);
      name(i);
    }
    return changed;
  }

  /** "North Korea test-fired missiles": it is the country that fired, and no test of its. */
  private void testFired(int verb) {
    int test = verb - 2;
    if (!s.form(verb - 1).equals("-")
        || !s.tag(verb).startsWith("VB")
        || heads[test] != verb
        || !relations[test].startsWith("nsubj")
        || !s.tag(test).equals("NN")) {
      return;
    }
    int subject = -1;
    for (int k = 0; k < test; k++) {
      boolean name = s.tag(k).startsWith("NN") && relations[k].equals("compound");
      subject = heads[k] == test && name && k + 1 == test ? k : subject;
    }
    if (subject < 0) {
      return;
    }
    for (int k = 0; k < subject; k++) {
      heads[k] = heads[k] == test ? subject : heads[k];
    }
    heads[subject] = verb;
    relations[subject] = relations[test];
    heads[test] = verb;
    relations[test] = "compound";
    changed = true;
  }

  /** "Port-au-Prince": one name, however many hyphens. */
  private void name(int last) {
    int first = last - 4;
    if (first < 0
        || !s.form(last - 1).equals("-")
        || !s.form(last - 3).equals("-")
        || !s.tag(first).startsWith("NNP")
        || !s.tag(last).startsWith("NNP")
        || s.tokenStart(last) != s.tokenEnd(last - 1)
        || s.tokenStart(last - 3) != s.tokenEnd(first)) {
      return;
    }
    int top = last;
    for (int k = first; k <= last; k++) {
      top = heads[k] < first || heads[k] > last ? k : top;
      if (relations[k].equals("punct")) {
        top = top == k ? last : top;
      }
    }
    int above = heads[top];
    String as = relations[top];
    for (int k = 0; k < heads.length; k++) {
      boolean inside = k >= first && k <= last;
      if (!inside && heads[k] >= first && heads[k] <= last) {
        heads[k] = first;
      } else if (inside && k > first) {
        heads[k] = first;
        relations[k] = relations[k].equals("punct") ? "punct" : "flat";
      }
    }
    if (above >= first && above <= last) {
      return;
    }
    heads[first] = above;
    relations[first] = as;
    changed = true;
  }

  /** "fired short-range ballistic missiles": a noun has no object, it belongs to the next. */
  private void range(int missiles) {
    int range = heads[missiles];
    if (range < 1
        || range > missiles
        || !relations[missiles].equals("obj")
        || !s.tag(missiles).startsWith("NN")
        || !s.tag(range).equals("NN")
        || !s.form(range - 1).equals("-")) {
      return;
    }
    for (int k = range + 1; k < missiles; k++) {
      if (!s.tag(k).startsWith("NN") && !s.tag(k).startsWith("JJ")) {
        return;
      }
    }
    heads[missiles] = heads[range];
    relations[missiles] = relations[range];
    heads[range] = missiles;
    relations[range] = "compound";
    for (int k = 0; k < range; k++) {
      boolean first = relations[k].equals("nummod") || relations[k].equals("det");
      heads[k] = heads[k] == range && first ? missiles : heads[k];
    }
    changed = true;
  }
}
