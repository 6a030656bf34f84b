package org.dateline.tag;

import org.dateline.language.Sentence;

/** Gives sentences back their main verb, where a clause beside it took its place or its subject. */
final class MainVerbRepair extends Repair {

  private final Vocabulary words;

  MainVerbRepair(Sentence s, Vocabulary words, int[] heads, String[] relations) {
    super(s, heads, relations);
    this.words = words;
  }

  /** Mends heads and relations in place; tells whether it changed any. */
  @Override
  boolean apply() {
    for (int i = 1; i < s.size(); i++) {
      inverted(i);
      having(i);
      saidLast(i);
      claimed(i);
      called(i);
      heading(i);
      left(i);
      beside(i);
    }
    return changed;
  }

  /** "Protests over prices broke out": the verb was taken for a clause beside its subject. */
  private void beside(int verb) {
    int noun = heads[verb];
    boolean finite = s.tag(verb).equals("VBD") || s.tag(verb).equals("VBZ");
    if (!finite
        || !relations[verb].equals("parataxis")
        || noun < 0
        || noun > verb
        || heads[noun] >= 0
        || !s.tag(noun).startsWith("NN")
        || has(verb, "nsubj")
        || has(noun, "nsubj")
        || has(noun, "cop")) {
      return;
    }
    for (int k = noun + 1; k < verb; k++) {
      if (!Character.isLetterOrDigit(s.form(k).charAt(0))) {
        return;
      }
    }
    heads[verb] = -1;
    relations[verb] = "root";
    heads[noun] = verb;
    relations[noun] = has(verb, "aux:pass") ? "nsubj:pass" : "nsubj";
    changed = true;
  }

  /** "Chad denied having attacked it": the main verb was taken for a participle. */
  private void having(int aux) {
    int verb = heads[aux];
    int main = aux - 1;
    int subject = heads[main];
    if (!s.lemma(aux).equals("have")
        || !s.tag(aux).equals("VBG")
        || verb < aux
        || !relations[aux].startsWith("aux")
        || !relations[main].equals("acl")
        || !(s.tag(main).equals("VBD") || s.tag(main).equals("VBN"))
        || subject < 0
        || heads[subject] != verb
        || !relations[subject].startsWith("nsubj")) {
      return;
    }
    heads[main] = heads[verb];
    relations[main] = relations[verb];
    heads[verb] = main;
    relations[verb] = "xcomp";
    for (int k = 0; k < heads.length; k++) {
      heads[k] = heads[k] == verb && k < main ? main : heads[k];
    }
    heads[s.size() - 1] = heads[s.size() - 1] == verb ? main : heads[s.size() - 1];
    changed = true;
  }

  /**
   * "The army blamed the Front, which has raided it": the main verb was taken for the subject of
   * the relative clause.
   */
  private void inverted(int pronoun) {
    int inner = heads[pronoun];
    if (!s.tag(pronoun).equals("WDT")
        || inner < pronoun
        || pronoun < 2
        || !s.form(pronoun - 1).equals(",")
        || !relations[pronoun].startsWith("nsubj")) {
      return;
    }
    int noun = pronoun - 2;
    int main = noun;
    for (int steps = 0; steps < heads.length && main >= 0 && heads[main] != inner; steps++) {
      main = heads[main];
    }
    if (main < 0
        || main == noun
        || !s.tag(noun).startsWith("NN")
        || !s.tag(main).startsWith("VB")
        || !relations[main].startsWith("nsubj")
        || !has(main, "nsubj")) {
      return;
    }
    heads[main] = heads[inner];
    relations[main] = relations[inner];
    heads[inner] = noun;
    relations[inner] = "acl:relcl";
    heads[s.size() - 1] = heads[s.size() - 1] == inner ? main : heads[s.size() - 1];
    changed = true;
  }

  /** "The storm killed 73 people, the agency said": who says so is no second subject. */
  private void saidLast(int speaker) {
    int noun = heads[speaker];
    int said = noun < 0 ? -1 : heads[noun];
    if (!relations[speaker].equals("conj")
        || said <= speaker
        || !(s.lemma(said).equals("say") || s.lemma(said).equals("report"))
        || !relations[noun].startsWith("nsubj")
        || has(speaker, "cc")) {
      return;
    }
    int first = speaker;
    for (int k = 0; k < speaker; k++) {
      first = under(k, speaker) ? Math.min(first, k) : first;
    }
    int verb = -1;
    for (int k = noun + 1; k < speaker && verb < 0; k++) {
      boolean participle = s.tag(k).equals("VBN") || s.tag(k).equals("VBD");
      verb = participle && heads[k] == noun && relations[k].equals("acl") ? k : -1;
    }
    if (first == 0 || verb < 0 || !s.form(first - 1).equals(",") || !has(verb, "obj")) {
      return;
    }
    heads[verb] = said;
    relations[verb] = "ccomp";
    for (int k = verb + 1; k < heads.length; k++) {
      heads[k] = heads[k] == noun ? verb : heads[k];
    }
    heads[noun] = verb;
    relations[noun] = "nsubj";
    heads[speaker] = said;
    relations[speaker] = "nsubj";
    changed = true;
  }

  /** "The leader called for protests after the council barred her": the council did. */
  private void called(int later) {
    int leader = child(later, "nsubj");
    int council = later - 1;
    int after = leader < 0 || !s.tag(council).startsWith("NN") ? -1 : child(council, "case");
    if (heads[later] >= 0
        || after < 0
        || !s.tag(later).equals("VBD")
        || leader >= council
        || after < leader
        || !words.grammar.timeLink.contains(s.lemma(after))) {
      return;
    }
    int main = -1;
    for (int k = leader + 1; k < after && main < 0; k++) {
      boolean past = s.tag(k).equals("VBN") || s.tag(k).equals("VBD");
      boolean told = heads[k] == leader && relations[k].equals("acl") && !has(k, "obl:agent");
      main = past && told ? k : main;
    }
    if (main < 0 || !under(leader, later) || s.form(main - 1).equals(",")) {
      return;
    }
    heads[main] = -1;
    relations[main] = "root";
    heads[leader] = main;
    relations[leader] = "nsubj";
    heads[later] = main;
    relations[later] = "advcl";
    heads[council] = later;
    relations[council] = "nsubj";
    heads[after] = later;
    relations[after] = "mark";
    changed = true;
  }

  /** "Chad to send troops": what a headline says that somebody will do. */
  private void heading(int v) {
    int name = heads[v];
    if (name < 0
        || heads[name] >= 0
        || !relations[v].equals("acl")
        || !s.tag(name).startsWith("NNP")
        || name != v - 2
        || !s.lemma(v - 1).equals("to")
        || heads[v - 1] != v
        || has(name, "case")) {
      return;
    }
    root(v, name, "nsubj");
  }

  /** "A man believed to have fled was found": the verb that no subject is left for. */
  private void left(int v) {
    int noun = v;
    for (int steps = 0; steps < heads.length && heads[noun] >= 0; steps++) {
      noun = heads[noun];
    }
    int aux = child(v, "aux");
    boolean finite =
        aux >= 0
            && (s.tag(aux).equals("VBD") || s.tag(aux).equals("VBZ") || s.tag(aux).equals("VBP"));
    int agent = heads[v];
    boolean after = agent >= 0 && agent == v - 1 && relations[agent].equals("obl:agent");
    boolean told = s.tag(v).equals("VBD") && aux < 0 && hasExactly(v, "obj") && after;
    if (noun >= v - 2
        || !finite && !told
        || aux > v
        || !relations[v].equals(told ? "acl" : "ccomp")
        || has(v, "nsubj")
        || has(v, "csubj")
        || has(v, "mark")
        || has(v, "cc")
        || !s.tag(noun).startsWith("NN")
        || has(noun, "cop")
        || !has(noun, "acl")) {
      return;
    }
    for (int k = noun + 1; k < v; k++) {
      if (s.form(k).equals(",") || s.tag(k).startsWith("W")) {
        return;
      }
    }
    root(v, noun, has(v, "aux:pass") ? "nsubj:pass" : "nsubj");
  }

  private void root(int v, int noun, String as) {
    heads[v] = -1;
    relations[v] = "root";
    heads[noun] = v;
    relations[noun] = as;
    for (int k = v + 1; k < heads.length; k++) {
      heads[k] = heads[k] == noun ? v : heads[k];
    }
    changed = true;
  }

  /** "a claim made by him that they were seized": what is claimed is the claim's. */
  private void claimed(int verb) {
    int other = heads[verb];
    int mark = child(verb, "mark");
    int noun = other < 0 ? -1 : heads[other];
    if (relations[verb].equals("conj")
        && mark > 0
        && s.lemma(mark).equals("that")
        && !has(verb, "cc")
        && has(verb, "nsubj")
        && relations[other].equals("acl")
        && noun >= 0
        && noun < other) {
      heads[verb] = noun;
      relations[verb] = "acl";
      changed = true;
    }
  }
}
