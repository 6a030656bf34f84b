package org.dateline.tag;

import java.util.Set;
import org.dateline.language.Sentence;

/**
 * Mends what a verb says of its object: the verdict on somebody, what he is told to do, and bare
 * nouns that were taken for clauses.
 */
final class ComplementRepair extends Repair {

  private static final Set<String> CLAUSAL = Set.of("xcomp", "advcl", "ccomp");

  /** Endings of nouns that name an act, and so obey nobody. */
  private static final Set<String> ACTS = Set.of("tion", "sion", "ment", "ion", "ure");

  private final Vocabulary words;

  ComplementRepair(Sentence s, Vocabulary words, int[] heads, String[] relations) {
    super(s, heads, relations);
    this.words = words;
  }

  /** Mends heads and relations in place; tells whether it changed any. */
  @Override
  boolean apply() {
    for (int i = 0; i < heads.length; i++) {
      verdict(i);
      commanded(i);
      told(i);
      bareNoun(i);
      vowed(i);
      gerund(i);
      goingOn(i);
    }
    return changed;
  }

  /** "found the minister guilty": the verdict is no head of the one on whom it is passed. */
  private void verdict(int g) {
    int verb = heads[g];
    if (!words.grammar.verdict.contains(lemma(g))
        || verb < 0
        || verb > g
        || !(relations[g].equals("obj") || relations[g].equals("xcomp"))
        || !words.grammar.finding.contains(s.lemma(verb))) {
      return;
    }
    int head = -1;
    for (int k = verb + 1; k < g; k++) {
      if (heads[k] == g && s.tag(k).startsWith("NN")) {
        head = k;
      }
    }
    if (head < 0) {
      return;
    }
    for (int k = verb + 1; k < g; k++) {
      if (heads[k] == g && k != head) {
        heads[k] = head;
      }
    }
    heads[head] = verb;
    relations[head] = "obj";
    relations[g] = "xcomp";
    changed = true;
  }

  /** "ordered the general to appear": what is ordered is the verb's complement. */
  private void commanded(int v) {
    int noun = heads[v];
    int verb = noun < 0 ? -1 : heads[noun];
    if (!relations[v].equals("acl")
        || !s.tag(v).equals("VB")
        || verb < 0
        || !relations[noun].equals("obj")
        || !words.grammar.commanding.contains(s.lemma(verb))
        || hasExactly(verb, "xcomp")
        || ACTS.stream().anyMatch(s.lemma(noun)::endsWith)) {
      return;
    }
    heads[v] = verb;
    relations[v] = "xcomp";
    changed = true;
  }

  /** "told the envoy to leave": who is told is to do it, and nothing is told of him. */
  private void told(int v) {
    int verb = heads[v];
    int noun = verb < 0 ? -1 : child(verb, "iobj");
    int mark = child(v, "mark");
    if (relations[v].equals("ccomp")
        && s.tag(v).equals("VB")
        && noun > verb
        && noun < v
        && mark > noun
        && s.tag(mark).equals("TO")
        && lemma(verb).equals("tell")
        && !has(v, "nsubj")
        && !hasExactly(verb, "obj")) {
      relations[v] = "xcomp";
      relations[noun] = "obj";
      changed = true;
    }
  }

  /** "vowed on Monday to wage war": what is vowed, not what the vow is for. */
  private void vowed(int v) {
    int verb = heads[v];
    if (!s.tag(v).equals("VB")
        || !relations[v].equals("advcl")
        || verb < 0
        || verb > v
        || !words.grammar.vowing.contains(s.lemma(verb))
        || hasExactly(verb, "obj")
        || hasExactly(verb, "xcomp")
        || hasExactly(verb, "ccomp")
        || hasExactly(verb, "aux:pass")) {
      return;
    }
    int mark = child(v, "mark");
    if (mark > verb && s.tag(mark).equals("TO")) {
      relations[v] = "xcomp";
      changed = true;
    }
  }

  /** "vowed to keep attacking ships": ships are attacked, and not kept. */
  private void goingOn(int v) {
    int noun = heads[v];
    int verb = v - 1;
    if (s.tag(v).equals("VBG")
        && relations[v].equals("amod")
        && noun > v
        && heads[noun] == verb
        && relations[noun].equals("obj")
        && words.grammar.goingOn.contains(s.lemma(verb))) {
      heads[v] = verb;
      relations[v] = "xcomp";
      heads[noun] = v;
      changed = true;
    }
  }

  /** "said shelling the rig was a mistake": the deed is what the clause is about, not theirs. */
  private void gerund(int v) {
    int verb = heads[v];
    if (!s.tag(v).equals("VBG") || !relations[v].equals("xcomp") || verb < 0 || verb > v) {
      return;
    }
    for (int k = v + 1; k < heads.length; k++) {
      if (heads[k] == verb
          && relations[k].equals("ccomp")
          && !has(k, "nsubj")
          && !has(k, "csubj")) {
        heads[v] = k;
        relations[v] = "csubj";
        changed = true;
        return;
      }
    }
  }

  /** "called off the strike", "freed on bail two ministers": a bare noun is no clause. */
  private void bareNoun(int noun) {
    int verb = heads[noun];
    String relation = relations[noun];
    if (verb < 0
        || verb > noun
        || noun - verb > 12
        || !s.tag(noun).startsWith("NN")
        || words.grammar.verdict.contains(lemma(noun))
        || !s.tag(verb).startsWith("VB")
        || !CLAUSAL.contains(relation) && !relation.equals("obl")) {
      return;
    }
    int given = hasExactly(noun, "case") ? -1 : given(verb, noun);
    if (given < 0 && relation.equals("obl")) {
      return;
    }
    if (given >= 0) {
      relations[given] = "iobj";
      relations[noun] = "obj";
      changed = true;
      return;
    }
    int particle = particleOf(verb);
    if ((words.grammar.linking.contains(s.lemma(verb)) && particle < 0)
        || hasExactly(verb, "obj")
        || hasExactly(verb, "aux:pass")
        || hasExactly(noun, "nsubj")
        || hasExactly(noun, "cop")
        || hasExactly(noun, "aux")
        || hasExactly(noun, "mark")) {
      return;
    }
    for (int k = verb + 1; k < noun; k++) {
      String tag = s.tag(k);
      boolean own = k == particle;
      if (tag.startsWith("VB") && !tag.equals("VBN") || s.form(k).equals(",")) {
        return;
      }
      if (heads[k] == noun && relations[k].equals("case") && !own) {
        return;
      }
    }
    if (particle >= 0) {
      heads[particle] = verb;
      relations[particle] = "compound:prt";
    }
    relations[noun] = "obj";
    changed = true;
  }

  /** "lent Argentina four billion dollars": who was given it, where two bare nouns follow. */
  private int given(int verb, int noun) {
    if (!words.grammar.giving.contains(s.lemma(verb))
        || hasExactly(verb, "iobj")
        || hasExactly(noun, "mark")) {
      return -1;
    }
    for (int k = verb + 1; k < noun; k++) {
      if (heads[k] == verb) {
        return relations[k].equals("obj") && s.tag(k).startsWith("NN") && !hasExactly(k, "case")
            ? k
            : -1;
      }
    }
    return -1;
  }

  /** The particle right after a verb, or -1. */
  private int particleOf(int verb) {
    int next = verb + 1;
    boolean particle = next < s.size() && (s.tag(next).equals("RP") || lemma(next).equals("off"));
    // "a tanker seized off Togo": a place, and nothing that was seized
    boolean place = relations[verb].equals("acl") && next + 1 < s.size();
    particle &= !place || !lemma(next).equals("off") || !s.tag(next + 1).equals("NNP");
    return particle ? next : -1;
  }
}
