package org.dateline.tag;

import java.util.Set;
import org.dateline.language.Sentence;

/**
 * Mends clauses around a participle: one that was taken for the clause's verb, or for a modifier of
 * what it governs, or hung on the wrong one of two verbs.
 */
final class ParticipleRepair extends Repair {

  private static final Set<String> WHICH = Set.of("which", "whom");

  private final Vocabulary words;

  ParticipleRepair(Sentence s, Vocabulary words, int[] heads, String[] relations) {
    super(s, heads, relations);
    this.words = words;
  }

  /** Mends heads and relations in place; tells whether it changed any. */
  @Override
  boolean apply() {
    for (int i = 1; i < heads.length; i++) {
      accused(i);
      hidden(i);
      goingOn(i);
      afterWhich(i);
      governing(i);
      onTheWay(i);
      deed(i);
      counted(i);
      andWounded(i);
      striking(i);
      charge(i);
      fighting(i);
    }
    return changed;
  }

  /** "Supplied fighters defending the town": who stands right before it defends. */
  private void fighting(int v) {
    int noun = v - 1;
    int verb = heads[v];
    if (s.tag(v).equals("VBG")
        && relations[v].equals("advcl")
        && verb >= 0
        && verb < noun
        && words.grammar.defending.contains(lemma(v))
        && s.tag(noun).equals("NNS")
        && heads[noun] == verb
        && !words.temporal.contains(lemma(noun))
        && !has(v, "mark")) {
      heads[v] = noun;
      relations[v] = "acl";
      changed = true;
    }
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
        || !words.grammar.aspect.contains(lemma(begun))
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

  /** "killing three and wounding five": the number is the nearest verb's. */
  private void counted(int number) {
    int v = number - 1;
    if (s.tag(number).equals("CD")
        && s.tag(v).equals("VBG")
        && relations[number].equals("nmod")
        && heads[number] < v
        && heads[number] >= 0
        && !has(v, "obj")
        && !under(v, number)) {
      heads[number] = v;
      relations[number] = "obj";
      changed = true;
    }
  }

  /** "killed 13 protesters and wounded dozens": two deeds, not two kinds of victims. */
  private void andWounded(int p) {
    int second = heads[p];
    int first = second < p ? -1 : heads[second];
    int verb = first < 0 ? -1 : heads[first];
    boolean past = s.tag(p).equals("VBD") || s.tag(p).equals("VBN");
    if (!past
        || verb < 0
        || verb > first
        || !relations[p].equals("amod")
        || !relations[second].equals("conj")
        || !relations[first].equals("obj")
        || !s.lemma(p - 1).equals("and")
        || !words.grammar.harming.contains(lemma(p))
        || !words.grammar.harming.contains(lemma(verb))
        || !(s.tag(verb).equals("VBD") || s.tag(verb).equals("VBN"))) {
      return;
    }
    heads[p] = verb;
    relations[p] = "conj";
    heads[second] = p;
    relations[second] = "obj";
    heads[p - 1] = p;
    changed = true;
  }

  /** "used gas against striking miners": those who strike, not the striking of them. */
  private void striking(int p) {
    int link = p - 1;
    int noun = p + 1;
    int above = heads[p];
    if (noun >= heads.length
        || !s.tag(p).equals("VBG")
        || !words.withoutObject.contains(lemma(p))
        || heads[link] != p
        || !relations[link].equals("mark")
        || heads[noun] != p
        || !relations[noun].equals("obj")
        || above < 0) {
      return;
    }
    int verb =
        s.tag(above).startsWith("NN") && relations[above].equals("obj") ? heads[above] : above;
    heads[noun] = verb;
    relations[noun] = s.tag(verb).startsWith("VB") ? "obl" : "nmod";
    heads[p] = noun;
    relations[p] = "amod";
    heads[link] = noun;
    relations[link] = "case";
    changed = true;
  }

  /** "accusing them of spying", "denied kidnapping a mayor": a clause, and its object its own. */
  private void charge(int v) {
    if (!s.tag(v).equals("VBG")) {
      return;
    }
    if (relations[v].equals("obl") && has(v, "mark")) {
      relations[v] = "advcl";
      changed = true;
    }
    int verb = heads[v];
    if (!relations[v].equals("obj") || verb != v - 1 || has(v, "obj") || has(v, "det")) {
      return;
    }
    for (int k = v + 1; k < heads.length; k++) {
      if (heads[k] == verb && relations[k].equals("obj") && s.tag(k).startsWith("NN")) {
        int from = k;
        while (from > v + 1 && under(from - 1, k)) {
          from--;
        }
        if (from == v + 1) {
          heads[k] = v;
          relations[v] = "xcomp";
          changed = true;
        }
        return;
      }
    }
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
        && words.onTheWay.contains(lemma(v))
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
