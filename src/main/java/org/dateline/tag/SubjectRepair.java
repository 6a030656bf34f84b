package org.dateline.tag;

import java.util.Locale;
import java.util.Set;
import org.dateline.language.Sentence;

/**
 * Gives finite verbs back the subject that stands before them and was hung on them, or on a date,
 * as something else.
 */
final class SubjectRepair extends Repair {

  /** How a noun before its verb may be misread that is its subject. */
  private static final Set<String> LOOSE =
      Set.of("compound", "obl:unmarked", "obl", "dep", "nmod", "nmod:desc", "appos", "obj");

  /** Clauses that have a subject of their own. */
  private static final Set<String> CLAUSES = Set.of("root", "ccomp", "parataxis", "advcl");

  private final Set<String> temporal;

  SubjectRepair(Sentence s, int[] heads, String[] relations, Set<String> temporal) {
    super(s, heads, relations);
    this.temporal = temporal;
  }

  /** Mends heads and relations in place; tells whether it changed any. */
  boolean apply() {
    for (int i = 0; i < heads.length; i++) {
      agentless(i);
      dated(i);
      secondClause(i);
    }
    for (int v = 1; v < heads.length; v++) {
      if (CLAUSES.contains(relations[v]) && finite(v) && !has(v, "nsubj") && !has(v, "csubj")) {
        loose(v);
      }
    }
    return changed;
  }

  /** "welcomed the decisions": without "by" it is no agent. */
  private void agentless(int i) {
    int verb = heads[i];
    if (!relations[i].equals("obl:agent") || verb < 0 || verb > i || has(i, "case")) {
      return;
    }
    relations[i] = has(verb, "obj") ? "obl:unmarked" : "obj";
    changed = true;
  }

  /** "The president on Monday declared": the day is not who declared. */
  private void dated(int day) {
    int verb = heads[day];
    if (verb < day || !relations[day].startsWith("nsubj") || !time(day) || !has(day, "case")) {
      return;
    }
    for (int k = 0; k < day; k++) {
      if (heads[k] == day && s.tag(k).startsWith("NN") && !time(k) && !has(k, "case")) {
        heads[k] = verb;
        relations[k] = relations[day];
        relations[day] = "obl";
        for (int d = 0; d < k; d++) {
          heads[d] = heads[d] == day ? k : heads[d];
        }
        changed = true;
        return;
      }
    }
  }

  /** "returned on Tuesday and police used tear gas": who did it is no second day or place. */
  private void secondClause(int noun) {
    int first = heads[noun];
    int verb = noun + 1;
    if (!relations[noun].equals("conj")
        || first < 0
        || first > noun
        || relations[first].startsWith("nsubj")
        || !has(first, "case")
        || time(noun)
        || !s.tag(noun).startsWith("NN")
        || verb >= heads.length
        || !(s.tag(verb).equals("VBD") || s.tag(verb).equals("VBZ") || s.tag(verb).equals("VBP"))
        || relations[verb].startsWith("aux")
        || has(verb, "nsubj")) {
      return;
    }
    for (int k = first + 1; k < noun; k++) {
      if (heads[k] == noun && relations[k].equals("cc")) {
        heads[k] = verb;
      }
    }
    heads[noun] = verb;
    relations[noun] = "nsubj";
    if (relations[verb].equals("advcl") && !has(verb, "mark")) {
      relations[verb] = "conj";
    }
    changed = true;
  }

  /** "Erdogan has accused": the bare name right before the verb is its subject. */
  private void loose(int v) {
    for (int k = v - 1; k >= 0; k--) {
      boolean noun = s.tag(k).startsWith("NN") && !time(k) && !s.tag(k).equals("NN$");
      boolean misread = noun && heads[k] == v && LOOSE.contains(relations[k]) && !has(k, "case");
      if (misread) {
        relations[k] = "nsubj";
        changed = true;
        return;
      }
    }
  }

  private boolean finite(int v) {
    String tag = s.tag(v);
    if (has(v, "aux:pass")) {
      return false;
    }
    return tag.equals("VBD")
        || tag.equals("VBZ")
        || tag.equals("VBP")
        || (tag.equals("VBN") && has(v, "aux"))
        || (tag.equals("VB") && has(v, "aux"));
  }

  private boolean time(int i) {
    return temporal.contains(s.lemma(i).toLowerCase(Locale.ROOT));
  }
}
