package org.dateline.tag;

import java.util.Set;
import org.dateline.language.Sentence;

/**
 * Mends clauses around a participle: one that was taken for the clause's verb, or for a modifier of
 * what it governs, or hung on the wrong one of two verbs.
 */
final class ParticipleRepair extends Repair {

  /** Verbs of how far a deed has come. */
  private static final Set<String> GOING_ON =
      Set.of("begin", "start", "stop", "continue", "resume", "keep", "rule", "halt", "cease");

  private static final Set<String> WHICH = Set.of("which", "whom");

  /** What somebody is doing who is met, struck or seen. */
  private static final Set<String> ON_THE_WAY =
      Set.of(
          "head", "travel", "carry", "march", "flee", "return", "approach", "enter", "leave",
          "cross", "advance", "wait", "hide", "shelter", "work", "bring", "transport", "escort");

  private final Vocabulary words;

  ParticipleRepair(Sentence s, Vocabulary words, int[] heads, String[] relations) {
    super(s, heads, relations);
    this.words = words;
  }

  /** Mends heads and relations in place; tells whether it changed any. */
  boolean apply() {
    for (int i = 1; i < heads.length; i++) {
      accused(i);
      hidden(i);
      goingOn(i);
      afterWhich(i);
      governing(i);
      onTheWay(i);
      deed(i);
    }
    return changed;
  }

  /** "The man accused of fraud was held": with no comma, who is held was accused. */
  private void accused(int first) {
    int main = heads[first];
    int noun = child(first, "nsubj");
    boolean past = s.tag(first).equals("VBN") || s.tag(first).equals("VBD");
    if (!past
        || !relations[first].equals("advcl")
        || main < first
        || noun < 0
        || noun > first
        || noun != first - 1
        || has(first, "obj")
        || has(first, "mark")
        || has(first, "aux")
        || has(main, "nsubj")
        || !s.tag(main).startsWith("VB")) {
      return;
    }
    for (int k = first; k < main; k++) {
      if (s.form(k).equals(",")) {
        return;
      }
    }
    heads[noun] = main;
    relations[noun] = has(main, "aux:pass") ? "nsubj:pass" : "nsubj";
    heads[first] = noun;
    relations[first] = "acl";
    changed = true;
  }

  /** "states arming rebels risk losing trade": a finite verb is no thing; the clause is its. */
  private void hidden(int verb) {
    int before = heads[verb];
    boolean thing = relations[verb].startsWith("obl") || relations[verb].equals("nmod");
    if (!thing
        || !s.tag(verb).equals("VBP")
        || before < 0
        || before > verb
        || !s.tag(before).equals("VBG")
        || has(verb, "case")
        || !has(before, "nsubj")
        || has(before, "aux")) {
      return;
    }
    int subject = child(before, "nsubj");
    if (subject > before) {
      return;
    }
    heads[verb] = heads[before];
    relations[verb] = relations[before];
    heads[before] = subject;
    relations[before] = "acl";
    heads[subject] = verb;
    for (int k = 0; k < heads.length; k++) {
      boolean link = relations[k].equals("mark") && k < subject;
      heads[k] = heads[k] == before && (link || k > verb) ? verb : heads[k];
    }
    changed = true;
  }

  /** "has begun exporting maize": what was begun is the exporting. */
  private void goingOn(int v) {
    int noun = heads[v];
    int begun = noun < 0 ? -1 : heads[noun];
    if (!s.tag(v).equals("VBG")
        || !relations[v].equals("amod")
        || noun < v
        || begun < 0
        || begun >= v
        || !relations[noun].equals("obj")
        || !GOING_ON.contains(lemma(begun))
        || v - begun > 2
        || has(noun, "det")) {
      return;
    }
    heads[v] = begun;
    relations[v] = "xcomp";
    heads[noun] = v;
    for (int k = noun + 1; k < heads.length; k++) {
      heads[k] = heads[k] == begun && relations[k].equals("obl") ? v : heads[k];
    }
    changed = true;
  }

  /** "a new chapter, to which they will respond, laying blame": the speaker lays it. */
  private void afterWhich(int v) {
    int which = heads[v];
    int noun = which < 0 || which > v || !relations[which].equals("acl:relcl") ? -1 : heads[which];
    if (noun < 0
        || !s.tag(v).equals("VBG")
        || !relations[v].equals("advcl")
        || !s.form(v - 1).equals(",")
        || !prepositional(which)) {
      return;
    }
    int at = noun;
    for (int steps = 0; steps < heads.length && at >= 0; steps++) {
      if (s.tag(at).startsWith("VB") && words.saying.contains(lemma(at))) {
        heads[v] = at;
        changed = true;
        return;
      }
      at = heads[at];
    }
  }

  private boolean prepositional(int clause) {
    for (int k = 1; k < clause; k++) {
      boolean relative = heads[k] == clause && WHICH.contains(lemma(k));
      if (relative && heads[k - 1] == k && relations[k - 1].equals("case")) {
        return true;
      }
    }
    return false;
  }

  /** "denied taking two hostages", "such as taking hostages": with an object, a clause. */
  private void governing(int v) {
    boolean thing = relations[v].equals("obj") || relations[v].equals("nmod");
    if (!thing || !s.tag(v).equals("VBG") || !hasExactly(v, "obj") || has(v, "det")) {
      return;
    }
    relations[v] = relations[v].equals("obj") ? "xcomp" : "acl";
    changed = true;
  }

  /** "bombed a column heading south": with no comma, the column heads there. */
  private void onTheWay(int v) {
    int verb = heads[v];
    int noun = v - 1;
    if (relations[v].equals("advcl")
        && s.tag(v).equals("VBG")
        && verb >= 0
        && verb < noun
        && ON_THE_WAY.contains(lemma(v))
        && heads[noun] == verb
        && relations[noun].equals("obj")
        && s.tag(noun).startsWith("NN")) {
      heads[v] = noun;
      relations[v] = "acl";
      changed = true;
    }
  }

  /** "said shelling the port appeared to be a warning": what appeared so is the shelling. */
  private void deed(int v) {
    int say = heads[v];
    if (!s.tag(v).equals("VBG")
        || !(relations[v].equals("xcomp") || relations[v].equals("obj"))
        || say < 0
        || say != v - 1
        || !words.saying.contains(lemma(say))) {
      return;
    }
    for (int noun = v + 1; noun < heads.length; noun++) {
      int clause = heads[noun];
      if (relations[noun].equals("nsubj")
          && clause > noun
          && heads[clause] == say
          && relations[clause].equals("ccomp")) {
        for (int k = v + 1; k < noun; k++) {
          if (!under(k, noun)) {
            return;
          }
        }
        heads[noun] = v;
        relations[noun] = "obj";
        heads[v] = clause;
        relations[v] = "csubj";
        changed = true;
        return;
      }
    }
  }
}
