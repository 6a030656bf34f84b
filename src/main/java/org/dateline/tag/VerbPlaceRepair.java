package org.dateline.tag;

import java.util.Set;
import org.dateline.language.Sentence;

/** Gives verbs the place in their sentence that a noun, or another verb, was given. */
final class VerbPlaceRepair extends Repair {
  private static final Set<String> BREAKS = Set.of(",", ";", "and", "but", "that", "who", "which");

  /** How what a noun's name or kind tells may hang on it. */
  private static final Set<String> MODIFYING = Set.of("compound", "amod");

  private static final Set<String> LOOSE = Set.of("conj", "acl", "appos", "dep", "amod");

  private final Vocabulary words;

  VerbPlaceRepair(Sentence s, Vocabulary words, int[] heads, String[] relations) {
    super(s, heads, relations);
    this.words = words;
  }

  /** Mends heads and relations in place; tells whether it changed any. */
  @Override
  boolean apply() {
    for (int i = 0; i < heads.length; i++) {
      attribute(i);
      due(i);
      about(i);
      told(i);
      before(i);
      gerund(i);
      twice(i);
      listed(i);
      rising(i);
    }
    nounRoot();
    for (int i = 0; i < heads.length; i++) {
      reduced(i);
    }
    return changed;
  }

  /** "Warplanes bombed positions", "the king legalised parties": a past tense tells of no noun. */
  private void attribute(int v) {
    int noun = heads[v];
    if (!s.tag(v).equals("VBD") || !relations[v].equals("amod") || noun < 0) {
      return;
    }
    int subject = noun < v ? noun : v - 1;
    if (subject < 0 || !s.tag(subject).startsWith("NN")) {
      return;
    }
    int governor = heads[noun];
    while (governor >= 0 && !s.tag(governor).startsWith("VB")) {
      governor = heads[governor];
    }
    boolean beside = governor >= 0 && governor != heads[noun];
    heads[v] = beside ? governor : heads[noun];
    relations[v] = beside ? "conj" : relations[noun];
    for (int k = 0; k < heads.length; k++) {
      boolean moves = heads[k] == noun && k != v && k != subject;
      if (moves && noun > v && k < subject) {
        heads[k] = subject;
      } else if (moves && noun < v && k > v) {
        heads[k] = v;
      }
    }
    if (noun > v) {
      heads[noun] = v;
      relations[noun] = "obj";
    }
    heads[subject] = v;
    relations[subject] = "nsubj";
    changed = true;
  }

  /** "The king promised reforms": what stands before the verb is no part of what follows it. */
  private void before(int noun) {
    int verb = noun + 1;
    if (verb < heads.length
        && s.tag(noun).startsWith("NN")
        && relations[noun].equals("compound")
        && heads[noun] > verb
        && s.tag(verb).equals("VBD")
        && heads[heads[noun]] == verb
        && !has(verb, "nsubj")) {
      heads[noun] = verb;
      relations[noun] = "nsubj";
      for (int k = 0; k < noun; k++) {
        heads[k] = heads[k] > verb && relations[k].equals("det") ? noun : heads[k];
      }
      changed = true;
    }
  }

  /** "Fighting flared": a noun is no clause. */
  private void gerund(int noun) {
    int verb = heads[noun];
    boolean clause = relations[noun].equals("advcl") || relations[noun].equals("csubj");
    if (clause
        && s.tag(noun).equals("NN")
        && verb > noun
        && !has(verb, "nsubj")
        && !has(noun, "mark")
        && !has(noun, "case")) {
      relations[noun] = "nsubj";
      changed = true;
    }
  }

  /** "The bloc ECOWAS condemned": two subjects side by side are one. */
  private void twice(int name) {
    int noun = name - 1;
    if (noun >= 0
        && s.tag(name).startsWith("NNP")
        && s.tag(noun).startsWith("NN")
        && relations[name].startsWith("nsubj")
        && relations[noun].startsWith("nsubj")
        && heads[name] == heads[noun]) {
      heads[name] = noun;
      relations[name] = "appos";
      changed = true;
    }
  }

  /** "EU and Chinese officials": officials of both. */
  private void listed(int cc) {
    int noun = heads[cc];
    if (!relations[cc].equals("cc") || cc < 1 || noun < cc + 2 || !s.tag(noun).equals("NNS")) {
      return;
    }
    boolean first = heads[cc - 1] == noun && MODIFYING.contains(relations[cc - 1]);
    boolean second = heads[cc + 1] == noun && MODIFYING.contains(relations[cc + 1]);
    if (first && second) {
      heads[cc + 1] = cc - 1;
      relations[cc + 1] = "conj";
      heads[cc] = cc + 1;
      changed = true;
    }
  }

  /** "The number of inmates killed in the riot rose": the number did. */
  private void rising(int verb) {
    int noun = child(verb, "nsubj");
    int killed = heads[verb];
    if (killed >= 0 && stolen(verb, killed)) {
      return;
    }
    if (noun < 0
        || noun > verb
        || !words.grammar.amounting.contains(s.lemma(verb))
        || !has(noun, "case")) {
      return;
    }
    int count = -1;
    for (int k = 0; k < noun; k++) {
      count = words.grammar.total.contains(lemma(k)) && heads[k] >= 0 ? k : count;
    }
    if (count < 0 || killed < count || killed > noun || !s.tag(killed).equals("VBN")) {
      return;
    }
    heads[verb] = heads[killed];
    relations[verb] = relations[killed];
    heads[killed] = killed - 1;
    relations[killed] = "acl";
    heads[noun] = killed;
    relations[noun] = "obl";
    heads[count] = verb;
    relations[count] = "nsubj";
    changed = true;
  }

  /** The same, where the participle took the number for its own subject. */
  private boolean stolen(int verb, int killed) {
    int count = child(verb, "nsubj");
    count = count < 0 ? child(killed, "nsubj") : count;
    int counted = count < 0 ? -1 : child(count, "nmod");
    boolean participle =
        s.tag(killed).startsWith("VB") && counted > count && counted < killed && killed < verb;
    if (!participle
        || !words.grammar.total.contains(lemma(count))
        || !words.grammar.amounting.contains(s.lemma(verb))
        || !Set.of("advcl", "ccomp", "xcomp", "parataxis", "dep", "conj").contains(relations[verb])
        || has(verb, "mark")
        || has(verb, "cc")
        || has(killed, "aux")) {
      return false;
    }
    for (int k = 0; k < heads.length; k++) {
      heads[k] = heads[k] == killed && k > verb ? verb : heads[k];
    }
    heads[verb] = heads[killed];
    relations[verb] = relations[killed];
    heads[killed] = counted;
    relations[killed] = "acl";
    heads[count] = verb;
    relations[count] = "nsubj";
    changed = true;
    return true;
  }

  /** "Diplomats met in Lima", "a strike called by unions closed shops": a past tense is told. */
  private void nounRoot() {
    int root = 0;
    while (root < heads.length && heads[root] >= 0) {
      root++;
    }
    if (root >= heads.length || !s.tag(root).startsWith("NN") || has(root, "cop")) {
      return;
    }
    for (int v = root + 1; v < heads.length; v++) {
      agent(v);
      boolean loose = LOOSE.contains(relations[v]) && !has(v, "cc") && under(v, root);
      boolean told = s.tag(v).equals("VBD") && !has(v, "nsubj") && !has(v, "mark");
      if (loose && told && !relations[v].startsWith("aux") && !s.form(v - 1).equals(",")) {
        for (int k = v + 1; k < heads.length; k++) {
          heads[k] = heads[k] == root ? v : heads[k];
        }
        heads[v] = -1;
        relations[v] = "root";
        heads[root] = v;
        relations[root] = "nsubj";
        changed = true;
        return;
      }
    }
  }

  /** "a strike called by unions closed shops": who stands after "by" called it. */
  private void agent(int v) {
    int called = heads[v];
    int by = child(v, "nsubj");
    if (!s.tag(v).equals("VBD")
        || called < 0
        || !s.tag(called).equals("VBN")
        || !relations[called].equals("acl")
        || by < called
        || by > v) {
      return;
    }
    int link = child(by, "case");
    if (link == called + 1 && s.lemma(link).equals("by")) {
      heads[by] = called;
      relations[by] = "obl:agent";
      relations[v] = "advcl";
      changed = true;
    }
  }

  /** "is due to visit": what is due is the visit. */
  private void due(int due) {
    int verb = heads[due];
    boolean fixed =
        s.lemma(due).equals("due") && relations[due].equals("mark") && due + 1 < s.size();
    if (!fixed || verb < due + 2 || !s.tag(due + 1).equals("TO") || heads[due + 1] < due) {
      return;
    }
    heads[due] = heads[verb];
    relations[due] = relations[verb];
    for (int k = 0; k < due; k++) {
      heads[k] = heads[k] == verb ? due : heads[k];
      relations[k] = relations[k].equals("nsubj:outer") ? "nsubj" : relations[k];
    }
    heads[due + 1] = verb;
    relations[due + 1] = "mark";
    heads[verb] = due;
    relations[verb] = "xcomp";
    changed = true;
  }

  /** "Chad is about to restore ties, he said": who is about to is not who says so. */
  private void about(int about) {
    int say = heads[about];
    if (!s.lemma(about).equals("about")
        || !relations[about].equals("advmod")
        || say < about
        || !has(about, "cop")
        || !has(about, "xcomp")) {
      return;
    }
    relations[about] = "ccomp";
    for (int k = 0; k < about; k++) {
      heads[k] = heads[k] == say && relations[k].startsWith("nsubj") ? about : heads[k];
    }
    changed = true;
  }

  /** "has denied that its troops fired": they fired, and did not deny. */
  private void told(int noun) {
    int main = heads[noun];
    if (main < 0 || !relations[noun].equals("nsubj")) {
      return;
    }
    if (main > noun) {
      first(noun, main);
      return;
    }
    for (int v = noun + 1; v < heads.length; v++) {
      boolean clause = heads[v] == main && relations[v].equals("ccomp");
      if (clause && s.tag(v).startsWith("VB") && !has(v, "nsubj") && child(v, "mark") < noun) {
        heads[noun] = v;
        changed = true;
        return;
      }
    }
  }

  /** "Thousands rallied, his party said": who rallied is not who said so. */
  private void first(int noun, int say) {
    for (int v = noun + 1; v < say; v++) {
      boolean clause = heads[v] == say && relations[v].equals("ccomp");
      boolean told = heads[v] == noun && relations[v].equals("acl") && s.tag(v).equals("VBD");
      if (!(clause || told) || has(v, "nsubj") || !s.tag(v).startsWith("VB")) {
        continue;
      }
      for (int k = v + 1; k < say; k++) {
        if (heads[k] == say && relations[k].equals("nsubj")) {
          heads[v] = say;
          relations[v] = "ccomp";
          heads[noun] = v;
          changed = true;
          return;
        }
      }
    }
  }

  /** "jailed for insulting Chad were freed": Chad is insulted, and was not freed. */
  private void insulted(int verb, int first) {
    int name = child(verb, "nsubj");
    int gerund = name - 1;
    if (gerund > first
        && heads[verb] == first
        && heads[gerund] == name
        && s.tag(gerund).equals("VBG")
        && has(gerund, "mark")) {
      heads[gerund] = first;
      relations[gerund] = "advcl";
      heads[name] = gerund;
      relations[name] = "obj";
      changed = true;
    }
  }

  /** "Rebels accused of killing monks were handed over": what follows the second verb is told. */
  private void reduced(int verb) {
    int first = verb;
    for (int steps = 0; steps < heads.length && heads[first] >= 0; steps++) {
      first = heads[first];
    }
    insulted(verb, first);
    int be = child(verb, "aux");
    int subject = first == verb ? -1 : child(first, "nsubj");
    boolean past = s.tag(first).equals("VBD") || s.tag(first).equals("VBN");
    if (subject < 0
        || subject > first
        || !past
        || be < first
        || be > verb
        || has(verb, "nsubj")
        || has(verb, "mark")
        || has(first, "aux")
        || hasExactly(first, "obj")
        || !(s.lemma(be).equals("be")
            || s.lemma(be).equals("have")
            || s.tag(be).equals("MD") && !s.lemma(be).equals("should"))) {
      return;
    }
    for (int k = first + 1; k < be; k++) {
      if (BREAKS.contains(s.form(k))) {
        return;
      }
    }
    heads[verb] = -1;
    relations[verb] = "root";
    heads[first] = subject;
    relations[first] = "acl";
    heads[subject] = verb;
    relations[subject] = has(verb, "aux:pass") ? "nsubj:pass" : "nsubj";
    changed = true;
  }
}
