package org.dateline.tag;

import java.util.Set;
import org.dateline.language.Sentence;

/**
 * Mends verbs that lost their object to a misread neighbour: a participle taken for an adjective, a
 * day taken for the head of what stands before it.
 */
final class ObjectRepair extends Repair {

  /** Prepositions that begin no infinitive clause. */
  private static final Set<String> WITH = Set.of("with", "from", "against", "between", "on", "at");

  private static final Set<String> DAYS =
      Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

  private final Vocabulary words;

  ObjectRepair(Sentence s, Vocabulary words, int[] heads, String[] relations) {
    super(s, heads, relations);
    this.words = words;
  }

  /** Mends heads and relations in place; tells whether it changed any. */
  @Override
  boolean apply() {
    for (int i = 1; i < heads.length; i++) {
      leftDead(i);
    }
    for (int i = 0; i < heads.length; i++) {
      day(i);
      withSomebody(i);
      receiver(i);
      participle(i);
      ofNoun(i);
      described(i);
      given(i);
      lone(i);
    }
    return changed;
  }

  /** "left 67 people dead": what became of them, and not which people. */
  private void leftDead(int adjective) {
    int noun = heads[adjective];
    int verb = noun < 0 || noun > adjective ? -1 : heads[noun];
    if (verb >= 0
        && relations[adjective].equals("amod")
        && relations[noun].equals("obj")
        && s.lemma(verb).equals("leave")
        && words.grammar.fate.contains(lemma(adjective))) {
      heads[adjective] = verb;
      relations[adjective] = "xcomp";
      changed = true;
    }
  }

  /** "sealed off for repairs the roads": a noun has no object, the verb before it has. */
  private void ofNoun(int object) {
    int noun = heads[object];
    int verb = noun < 0 ? -1 : heads[noun];
    if (relations[object].equals("obj")
        && noun < object
        && verb >= 0
        && verb < noun
        && s.tag(noun).startsWith("NN")
        && relations[noun].startsWith("obl")
        && s.tag(verb).startsWith("VB")
        && s.tag(object).startsWith("NN")
        && !relations[verb].startsWith("acl")
        && !has(verb, "obj")
        && !has(verb, "aux:pass")) {
      heads[object] = verb;
      changed = true;
    }
  }

  /** "dialogue surrounding aid": a noun right after a participle is its object. */
  private void described(int noun) {
    int head = heads[noun];
    if (!relations[noun].equals("nmod")
        || head < 0
        || head > noun
        || !s.tag(noun).startsWith("NN")
        || has(noun, "case")) {
      return;
    }
    int from = noun;
    while (from > head + 1 && heads[from - 1] == noun) {
      from--;
    }
    int v = from - 1;
    if (v == head + 1
        && s.tag(v).equals("VBG")
        && heads[v] == head
        && relations[v].equals("acl")
        && !has(v, "obj")) {
      heads[noun] = v;
      relations[noun] = "obj";
      changed = true;
    }
  }

  /** "urged both sides to stop": with nothing given, whom it was told is the object. */
  private void lone(int i) {
    int verb = heads[i];
    if (relations[i].equals("iobj")
        && verb < i
        && !hasExactly(verb, "obj")
        && !has(verb, "ccomp")) {
      relations[i] = "obj";
      changed = true;
    }
  }

  /** "gave Chad permission": to whom, and not what permission. */
  private void given(int name) {
    int gift = heads[name];
    int verb = gift < 0 ? -1 : heads[gift];
    if (verb == name - 1
        && gift == name + 1
        && relations[name].equals("compound")
        && relations[gift].equals("obj")
        && s.tag(name).equals("NNP")
        && words.grammar.granting.contains(lemma(verb))
        && words.grammar.gift.contains(lemma(gift))) {
      heads[name] = verb;
      relations[name] = "iobj";
      changed = true;
    }
  }

  /** "on alert Sunday", "France's ambassador Monday": the day is no head of the words before it. */
  private void day(int d) {
    int h = d - 1;
    if (h < 1
        || !DAYS.contains(lemma(d))
        || heads[h] != d
        || !(s.tag(h).startsWith("NN") || s.tag(h).equals("JJ"))
        || words.grammar.dayName.contains(lemma(h))
        || heads[d] < 0
        || !relations[d].startsWith("ob") && !relations[d].startsWith("nmod")) {
      return;
    }
    heads[h] = heads[d];
    relations[h] = relations[d].startsWith("obl:") ? "obj" : relations[d];
    for (int k = 0; k < heads.length; k++) {
      if (heads[k] == d && k != h) {
        heads[k] = k < d ? h : heads[d];
      }
    }
    int verb = heads[d];
    while (verb >= 0 && !s.tag(verb).startsWith("VB") && heads[verb] >= 0) {
      verb = heads[verb];
    }
    heads[d] = verb;
    relations[d] = "obl:unmarked";
    changed = true;
  }

  /** "offered Kenya the use of a port": of two objects the first receives. */
  private void receiver(int i) {
    int verb = heads[i];
    boolean somebody = s.tag(i).startsWith("NNP") || s.tag(i).equals("PRP");
    if (!somebody || !relations[i].equals("obj") || verb > i) {
      return;
    }
    for (int k = i + 1; k < heads.length; k++) {
      boolean mark = s.form(k).equals(",") || s.tag(k).equals("CC");
      if (mark && heads[k] >= 0 && heads[k] != verb) {
        continue;
      }
      if (mark) {
        return;
      }
      if (heads[k] == verb && relations[k].equals("obj") && s.tag(k).startsWith("NN")) {
        relations[i] = "iobj";
        changed = true;
        return;
      }
    }
  }

  /** "talks with the president to discuss": the preposition is the noun's, not the infinitive's. */
  private void withSomebody(int i) {
    int verb = heads[i];
    if (!relations[i].equals("mark") || !WITH.contains(s.lemma(i)) || verb < i + 2) {
      return;
    }
    int to = -1;
    int noun = -1;
    for (int k = i + 1; k < verb; k++) {
      if (heads[k] == verb && s.lemma(k).equals("to") && relations[k].equals("mark")) {
        to = k;
      } else if (heads[k] == verb && to < 0 && s.tag(k).startsWith("NN")) {
        noun = k;
      }
    }
    int above = heads[verb];
    if (to < 0 || noun < 0 || above < 0 || above > i) {
      return;
    }
    heads[i] = noun;
    relations[i] = "case";
    heads[noun] = above;
    relations[noun] = s.tag(above).startsWith("VB") ? "obl" : "nmod";
    changed = true;
  }

  /** "Venezuela has banned opposition leader Guaido": with an auxiliary or at the top, a verb. */
  private void participle(int v) {
    int noun = heads[v];
    boolean past = s.tag(v).equals("VBN") || s.tag(v).equals("VBD");
    if (!past || noun < v || !relations[v].equals("amod") || !s.tag(noun).startsWith("NN")) {
      return;
    }
    int first = v;
    int subject = -1;
    boolean aux = false;
    if (v > 0 && s.tag(v - 1).equals("NN") && heads[v - 1] == noun) {
      // "the junta released the deposed president": no thing stands before a participle
      first = v - 1;
      subject = relations[v - 1].equals("compound") && det(v - 1, noun) ? v - 1 : -1;
    }
    for (int k = 0; k < v; k++) {
      if (heads[k] == noun) {
        first = Math.min(first, k);
        aux |= relations[k].equals("aux");
        subject = relations[k].startsWith("nsubj") ? k : subject;
      }
    }
    int above = heads[noun];
    if (subject >= 0 && (aux || !hasExactly(noun, "cop"))) {
      for (int k = 0; k < v; k++) {
        boolean its = k < subject && relations[k].equals("det");
        heads[k] = heads[k] == noun ? (its ? subject : v) : heads[k];
      }
      relations[subject] = "nsubj";
      heads[v] = above;
      relations[v] = relations[noun];
    } else if (first == v && above >= 0 && above == v - 1 && headless(above, noun)) {
      heads[v] = heads[above];
      relations[v] = relations[above];
      for (int k = v + 1; k < heads.length; k++) {
        heads[k] = heads[k] == above && k != noun ? v : heads[k];
      }
      heads[above] = v;
      relations[above] = "nsubj";
    } else {
      return;
    }
    heads[noun] = v;
    relations[noun] = "obj";
    for (int k = noun + 1; k < heads.length; k++) {
      boolean clause = relations[k].equals("advcl") || relations[k].startsWith("obl");
      heads[k] = heads[k] == noun && (clause || relations[k].equals("punct")) ? v : heads[k];
    }
    changed = true;
  }

  private boolean det(int thing, int noun) {
    int det = thing - 1;
    return det >= 0
        && s.tag(det).equals("DT")
        && (heads[det] == noun || heads[det] == thing)
        && heads[noun] < 0;
  }

  /** Whether a name at the top of the tree only has the phrase as a loose apposition. */
  private boolean headless(int name, int noun) {
    return relations[name].equals("root")
        && s.tag(name).startsWith("NNP")
        && (relations[noun].equals("appos") || relations[noun].equals("dep"));
  }
}
