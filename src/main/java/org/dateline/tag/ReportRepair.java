package org.dateline.tag;

import org.dateline.language.Sentence;

/** Gives reports back who tells them: "…, the minister said", "It said that", "troops fired, …". */
final class ReportRepair extends Repair {

  /** So many nouns may stand between a report and what it tells. */
  private static final int STEPS = 3;

  private final Vocabulary words;

  ReportRepair(Sentence s, Vocabulary words, int[] heads, String[] relations) {
    super(s, heads, relations);
    this.words = words;
  }

  /** Mends heads and relations in place; tells whether it changed any. */
  @Override
  boolean apply() {
    for (int v = 1; v < heads.length; v++) {
      if (words.saying.contains(lemma(v)) && s.tag(v).startsWith("VB")) {
        it(v);
        twoSubjects(v);
        last(v);
      }
      content(v);
    }
    return changed;
  }

  /**
   * "An announcement by the ministry in Lome that rebels had fled": what it says is no relative.
   */
  private void content(int v) {
    boolean subject = has(v, "nsubj") || has(v, "nsubj:pass");
    int that = relations[v].startsWith("acl") && subject ? that(v) : -1;
    if (that < 0) {
      return;
    }
    int noun = heads[v];
    for (int steps = 0;
        steps < STEPS && noun >= 0 && !words.tellings.contains(lemma(noun));
        steps++) {
      noun = relations[noun].equals("nmod") ? heads[noun] : -1;
    }
    if (noun >= 0
        && words.tellings.contains(lemma(noun))
        && !(heads[v] == noun && relations[v].equals("acl"))) {
      heads[v] = noun;
      relations[v] = "acl";
      relations[that] = "mark";
      changed = true;
    }
  }

  /** The "that" of a clause that has all it needs without it, or -1. */
  private int that(int v) {
    int mark = child(v, "mark");
    if (mark < 0) {
      int object = child(v, "obj");
      boolean two = false;
      for (int k = v + 1; k < heads.length && object >= 0 && object < v; k++) {
        two |= heads[k] == v && relations[k].equals("obj");
      }
      mark = two ? object : -1;
    }
    return mark >= 0 && mark < v && lemma(mark).equals("that") ? mark : -1;
  }

  /** "It said that": with a verb of saying "it" is somebody. */
  private void it(int v) {
    int it = child(v, "expl");
    if (it >= 0 && it < v && has(v, "ccomp") && !has(v, "aux:pass") && !has(v, "nsubj")) {
      relations[it] = "nsubj";
      changed = true;
    }
  }

  /** "Troops fired on a patrol, the ministry said": two subjects are of two verbs. */
  private void twoSubjects(int v) {
    int first = child(v, "nsubj");
    if (first < 0 || first > v) {
      return;
    }
    int speaker = -1;
    for (int k = first + 1; k < v; k++) {
      speaker = heads[k] == v && relations[k].equals("nsubj") ? k : speaker;
    }
    for (int w = first + 1; w < speaker; w++) {
      boolean past = s.tag(w).equals("VBN") || s.tag(w).equals("VBD");
      boolean clause = relations[w].equals("advcl") || relations[w].equals("ccomp");
      if (past && heads[w] == v && clause && !has(w, "nsubj") && !has(w, "mark")) {
        relations[w] = "ccomp";
        heads[first] = w;
        relations[first] = has(w, "aux:pass") ? "nsubj:pass" : "nsubj";
        changed = true;
        return;
      }
    }
  }

  /** "…, Foreign Minister Asel Duran said in Oslo": what stands between comma and verb says it. */
  private void last(int v) {
    String tag = s.tag(v);
    if (!(tag.equals("VBD") || tag.equals("VBZ"))
        || !relations[v].equals("acl") && heads[v] >= 0
        || has(v, "nsubj")
        || has(v, "obj")
        || has(v, "ccomp") && heads[v] >= 0
        || has(v, "mark")
        || has(v, "aux")) {
      return;
    }
    int from = v;
    while (from > 0 && !s.form(from - 1).equals(",") && v - from < 10) {
      from--;
    }
    int root = v;
    for (int steps = 0; steps < heads.length && heads[root] >= 0; steps++) {
      root = heads[root];
    }
    boolean main = root == v;
    if (from < 2 || from == v || !s.form(from - 1).equals(",") || !main && root >= from) {
      return;
    }
    int speaker = -1;
    for (int k = from; k < v; k++) {
      boolean outside = heads[k] < from || heads[k] >= v;
      if (outside && relations[k].equals("punct") || !outside) {
        continue;
      }
      if (speaker >= 0 || !s.tag(k).startsWith("NN") || under(v, k) && heads[v] != k) {
        return;
      }
      speaker = k;
    }
    if (speaker < 0 || has(speaker, "case") || words.temporal.contains(lemma(speaker))) {
      return;
    }
    for (int k = v + 1; k < heads.length; k++) {
      if (!under(k, v) && !relations[k].equals("punct")) {
        return;
      }
    }
    if (!main) {
      heads[v] = root;
      relations[v] = "parataxis";
    }
    heads[speaker] = v;
    relations[speaker] = "nsubj";
    changed = true;
  }
}
