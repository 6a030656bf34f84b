package org.dateline.tag;

import java.util.Set;
import org.dateline.language.Sentence;

/**
 * Mends what hangs at a day, and days that hang at the wrong verb: "freed women on Thursday who had
 * been kidnapped", "have released the crew of a tanker seized two weeks ago".
 */
final class DayRepair extends Repair {
  private static final Set<String> WHO = Set.of("who", "whom", "whose");

  private final Vocabulary words;

  DayRepair(Sentence s, Vocabulary words, int[] heads, String[] relations) {
    super(s, heads, relations);
    this.words = words;
  }

  /** Mends heads and relations in place; tells whether it changed any. */
  @Override
  boolean apply() {
    for (int i = 0; i < heads.length; i++) {
      people(i);
      past(i);
    }
    return changed;
  }

  /** No day is somebody "who had been kidnapped": whom the verb before it tells of is. */
  private void people(int verb) {
    int day = heads[verb];
    if (!relations[verb].equals("acl:relcl") || day < 0 || !time(day)) {
      return;
    }
    int main = heads[day];
    boolean person = false;
    for (int k = day + 1; k < verb; k++) {
      person |= WHO.contains(lemma(k)) && under(k, verb);
    }
    if (!person || main < 0 || !s.tag(main).startsWith("VB")) {
      return;
    }
    int object = child(main, "obj");
    int whom = object >= 0 && object < day ? object : child(main, "nsubj");
    if (whom >= 0 && whom < day) {
      heads[verb] = whom;
      changed = true;
    }
  }

  /** A present perfect has no day that is past; the participle between it and the day has. */
  private void past(int day) {
    int verb = heads[day];
    boolean ago = lemma(day).equals("ago") || time(day) && relations[day].equals("obl");
    if (!ago || verb < 0 || verb > day || !perfect(verb)) {
      return;
    }
    for (int p = day - 1; p > verb && !s.form(p).equals(","); p--) {
      if (s.tag(p).equals("VBN") && relations[p].equals("acl") && under(p, verb)) {
        heads[day] = p;
        changed = true;
        return;
      }
    }
  }

  private boolean perfect(int verb) {
    int have = child(verb, "aux");
    return have >= 0 && lemma(have).equals("have") && !s.tag(have).equals("VBD");
  }

  private boolean time(int i) {
    return words.temporal.contains(lemma(i));
  }
}
