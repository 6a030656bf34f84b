package org.dateline.tag;

import java.util.Set;
import org.dateline.language.Sentence;

/**
 * Mends what small linking words were read as: "after" before a clause, "of" after a number, "whom"
 * before the clause's own subject.
 */
final class LinkRepair extends Repair {

  /** Words that lead in a phrase as well as a clause of time. */
  private static final Set<String> TIMES = Set.of("after", "before", "since", "until", "till");

  /** Counts that take "of" and stand for the counted. */
  private static final Set<String> COUNTS =
      Set.of("some", "many", "most", "several", "dozen", "hundred", "thousand", "half", "all");

  /** Relations of a word that was hung on the verb as something else than its object. */
  private static final Set<String> LOOSE = Set.of("obl", "obl:unmarked");

  private final Vocabulary words;

  LinkRepair(Sentence s, Vocabulary words, int[] heads, String[] relations) {
    super(s, heads, relations);
    this.words = words;
  }

  /** Mends heads and relations in place; tells whether it changed any. */
  @Override
  boolean apply() {
    for (int i = 0; i < heads.length; i++) {
      whom(i);
      counted(i);
      told(i);
      informed(i);
      clause(i);
      perfect(i);
      measure(i);
      that(i);
      forWhom(i);
      moreThan(i);
      toDo(i);
      since(i);
    }
    return changed;
  }

  /** "fishermen whom its navy detained": who has a subject beside it is the object. */
  private void whom(int i) {
    int verb = heads[i];
    if (!s.lemma(i).equalsIgnoreCase("whom") || verb < i || !relations[i].startsWith("nsubj")) {
      return;
    }
    relations[i] = "obj";
    changed = true;
  }

  /** "freed two of the activists": whom, not in whose company. */
  private void counted(int noun) {
    int verb = heads[noun];
    boolean loose = LOOSE.contains(relations[noun]) && s.tag(noun).startsWith("NN");
    if (!loose || verb < 0 || verb > noun || !s.tag(verb).startsWith("VB")) {
      return;
    }
    int of = child(noun, "case");
    boolean number =
        of > verb + 1
            && s.lemma(of).equals("of")
            && (s.tag(of - 1).equals("CD") || COUNTS.contains(lemma(of - 1)));
    boolean free = child(verb, "obj") < 0 && child(verb, "aux:pass") < 0;
    if (number && heads[of - 1] == noun && free) {
      relations[noun] = "obj";
      changed = true;
    }
  }

  /** "departs five years after the raid": the measure of a time is no object. */
  private void measure(int noun) {
    int next = noun + 1;
    if (relations[noun].equals("obj")
        && words.grammar.stretch.contains(lemma(noun))
        && child(noun, "nummod") >= 0
        && next < s.size()
        && (lemma(next).equals("after") || lemma(next).equals("before"))) {
      relations[noun] = "obl:unmarked";
      changed = true;
    }
  }

  /** "denied that its troops fired": with "that" and a subject, a clause is what is said. */
  private void that(int v) {
    int mark = relations[v].equals("advcl") ? child(v, "mark") : -1;
    int above = heads[v];
    if (mark > above
        && above >= 0
        && above < v
        && s.lemma(mark).equals("that")
        && hasExactly(v, "nsubj")
        && !s.tag(v).equals("VB")
        && !has(above, "aux:pass")
        && !has(above, "xcomp")
        && !has(above, "ccomp")
        && !has(above, "obj")
        && words.grammar.claiming.contains(lemma(above))) {
      relations[v] = "ccomp";
      changed = true;
    }
  }

  /** "freed more than a dozen nuns": the nuns. */
  private void moreThan(int more) {
    int verb = heads[more];
    int than = more + 1;
    boolean fixed = than < heads.length && heads[than] == more && relations[than].equals("fixed");
    int noun = fixed ? behind(more, verb) : than < heads.length ? heads[than] : -1;
    if (noun < than
        || !s.lemma(than).equals("than")
        || !fixed && !relations[than].equals("case")
        || !s.tag(more).equals("JJR")
        || verb < 0
        || heads[noun] != (fixed && heads[noun] == more ? more : verb)
        || !s.tag(noun).startsWith("NN")
        || !(relations[more].startsWith("nsubj") || relations[more].equals("obj"))) {
      return;
    }
    relations[noun] = relations[more];
    heads[noun] = verb;
    heads[more] = noun;
    relations[more] = "advmod";
    heads[than] = more;
    relations[than] = "fixed";
    changed = true;
  }

  /** What is counted after "more than", where it was hung on the verb; -1 where nothing is. */
  private int behind(int more, int verb) {
    for (int k = more + 2; k < heads.length && k < more + 6; k++) {
      boolean loose = (heads[k] == verb || heads[k] == more) && LOOSE.contains(relations[k]);
      if (loose && !has(k, "case")) {
        return has(k, "nummod") ? k : -1;
      }
    }
    return -1;
  }

  /** "failed to reach agreement": what was failed, not what for. */
  private void toDo(int v) {
    int verb = heads[v];
    if (relations[v].equals("advcl")
        && verb >= 0
        && verb + 2 <= v
        && s.lemma(verb + 1).equals("to")
        && heads[verb + 1] == v
        && s.tag(verb).startsWith("VB")
        && words.failing.contains(lemma(verb))
        && !has(verb, "obj")
        && !has(verb, "xcomp")) {
      relations[v] = "xcomp";
      changed = true;
    }
  }

  /** "called for Chad to withdraw": who stands between "for" and "to" is to do it. */
  private void forWhom(int noun) {
    int mark = noun;
    while (mark > 0 && !s.lemma(mark).equals("for") && noun - mark < 5) {
      mark--;
    }
    int v = heads[mark];
    int to = noun + 1;
    if (!relations[mark].equals("mark")
        || !s.lemma(mark).equals("for")
        || !s.tag(noun).startsWith("NN")
        || v <= to
        || to >= heads.length
        || heads[to] != v
        || !s.lemma(to).equals("to")
        || heads[noun] != heads[v]
        || has(v, "nsubj")
        || has(noun, "case")) {
      return;
    }
    heads[noun] = v;
    relations[noun] = has(v, "aux:pass") ? "nsubj:pass" : "nsubj";
    if (relations[v].equals("advcl") && s.tag(heads[v]).startsWith("VB")) {
      relations[v] = "ccomp";
    }
    changed = true;
  }

  /** "its first since a raid on the port killed ten": before a finite verb stands who acts. */
  private void since(int v) {
    boolean bare = relations[v].equals("advcl") && s.tag(v).equals("VBD");
    boolean told = has(v, "obj") || words.grammar.pastTense.contains(s.form(v)) && has(v, "obl");
    if (!bare || has(v, "nsubj") || has(v, "mark") || has(v, "aux") || !told) {
      return;
    }
    int noun = v - 1;
    for (int steps = 0; steps < 6 && noun >= 0; steps++) {
      int link = child(noun, "case");
      if (link >= 0 && link < noun && TIMES.contains(lemma(link))) {
        for (int k = noun; k < v; k++) {
          if (!under(k, noun)) {
            return;
          }
        }
        heads[noun] = v;
        relations[noun] = "nsubj";
        heads[link] = v;
        relations[link] = "mark";
        changed = true;
        return;
      }
      noun = heads[noun];
      if (noun > v) {
        return;
      }
    }
  }

  /** "freed two after Spain had appealed": a time is not what is told. */
  private void told(int v) {
    boolean second = relations[v].equals("conj") && child(v, "cc") < 0;
    int mark = relations[v].equals("ccomp") || second ? child(v, "mark") : -1;
    if (mark >= 0 && TIMES.contains(lemma(mark))) {
      relations[v] = "advcl";
      changed = true;
    }
  }

  /** "told reporters that Chad had bombed": with its own object, what was told describes nobody. */
  private void informed(int that) {
    int v = heads[that];
    int told = v < 0 ? -1 : heads[v];
    int verb = told < 0 ? -1 : heads[told];
    boolean clause = v > that && relations[v].equals("acl:relcl") && told == that - 1;
    if (!clause
        || !s.lemma(that).equals("that")
        || !relations[that].equals("obj") && !relations[that].startsWith("nsubj")
        || verb < 0
        || verb > told
        || !words.grammar.tellingVerb.contains(s.lemma(verb))
        || !relations[told].equals("iobj") && !relations[told].equals("obj")
        || child(v, "nsubj") < 0) {
      return;
    }
    String taken = relations[that].startsWith("nsubj") ? "nsubj" : "obj";
    boolean whole = false;
    for (int k = that + 1; k < heads.length; k++) {
      whole |= heads[k] == v && relations[k].startsWith(taken);
    }
    if (whole) {
      relations[that] = "mark";
      heads[v] = verb;
      relations[v] = "ccomp";
      changed = true;
    }
  }

  /** "days after a storm struck the coast": with an object, the participle is a clause's verb. */
  private void clause(int v) {
    int noun = heads[v];
    boolean participle = s.tag(v).equals("VBN") || s.tag(v).equals("VBD");
    if (!participle
        || !relations[v].equals("acl")
        || noun < 0
        || noun > v
        || !relations[noun].equals("obl") && !relations[noun].equals("nmod")
        || words.grammar.keepingObject.contains(s.lemma(v))) {
      return;
    }
    int link = child(noun, "case");
    boolean whole = link >= 0 && child(v, "obj") >= 0;
    whole |= link >= 0 && child(v, "xcomp") >= 0 && words.grammar.readying.contains(lemma(v));
    boolean leads = link >= 0 && (TIMES.contains(lemma(link)) || lemma(link).equals("as"));
    if (link > noun || !leads || !whole || child(v, "aux") >= 0) {
      return;
    }
    int above = heads[noun];
    while (above >= 0 && relations[noun].equals("nmod") && s.tag(above).startsWith("NN")) {
      int next = heads[above];
      if (next < 0) {
        break;
      }
      above = next;
    }
    heads[v] = above;
    relations[v] = "advcl";
    heads[link] = v;
    relations[link] = "mark";
    for (int k = 0; k < heads.length; k++) {
      boolean measure = k < link && relations[k].startsWith("nmod:unmarked");
      if (heads[k] == noun && k != v && k != link && (k > v || measure)) {
        heads[k] = v;
        relations[k] = measure ? "obl:unmarked" : relations[k];
      }
    }
    heads[noun] = v;
    relations[noun] = "nsubj";
    changed = true;
  }

  /** "after Spain had appealed": before an auxiliary that lacks its subject stands the subject. */
  private void perfect(int noun) {
    int aux = noun + 1;
    int link = child(noun, "case");
    if (link < 0
        || link > noun
        || !TIMES.contains(lemma(link))
        || !s.tag(noun).startsWith("NN")
        || aux + 1 >= s.size()
        || !relations[aux].startsWith("aux")) {
      return;
    }
    int v = heads[aux];
    if (v < aux || child(v, "nsubj") >= 0 || child(v, "csubj") >= 0) {
      return;
    }
    int above = heads[noun];
    for (int steps = 0; steps < 4 && above >= 0 && !s.tag(above).startsWith("VB"); steps++) {
      above = heads[above];
    }
    if (above < 0 || above > link || under(above, v)) {
      return;
    }
    heads[noun] = v;
    relations[noun] = child(v, "aux:pass") >= 0 ? "nsubj:pass" : "nsubj";
    heads[link] = v;
    relations[link] = "mark";
    heads[v] = above;
    relations[v] = "advcl";
    changed = true;
  }
}
