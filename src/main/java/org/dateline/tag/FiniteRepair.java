package org.dateline.tag;

import java.util.Set;
import org.dateline.language.Sentence;

/** Gives clauses back the verb that the parser took for a participle, and their own subject. */
final class FiniteRepair extends Repair {

  private static final Set<String> CLAUSE_LINKS =
      Set.of("after", "as", "before", "since", "until", "when", "while");

  private final Vocabulary words;

  FiniteRepair(Sentence s, int[] heads, String[] relations, Vocabulary words) {
    super(s, heads, relations);
    this.words = words;
  }

  /** Mends heads and relations in place; tells whether it changed any. */
  @Override
  boolean apply() {
    for (int i = 0; i < s.size(); i++) {
      bareObject(i);
      intransitive(i);
      premodifier(i);
      takesObject(i);
      saidSubject(i);
      secondSubject(i);
      subjectBehind(i);
      result(i);
    }
    return changed;
  }

  /** "artillery shelled rebel positions": what follows without a preposition is the object. */
  private void bareObject(int v) {
    if (!past(v) || !relations[v].equals("acl") || child(v, "obj") >= 0 || child(v, "aux") >= 0) {
      return;
    }
    for (int k = v + 1; k < heads.length && k <= v + 6; k++) {
      if (heads[k] == v && s.tag(k).startsWith("NN")) {
        boolean bare = relations[k].startsWith("obl") && child(k, "case") < 0;
        if (bare && !words.temporal.contains(lemma(k))) {
          relations[k] = "obj";
          changed = true;
        }
        return;
      }
    }
  }

  /** "Thousands protested in the capital", "The head of the agency called for an end". */
  private void intransitive(int v) {
    int noun = heads[v];
    if (!past(v)
        || !relations[v].equals("acl")
        || noun < 0
        || noun > v
        || comma(noun, v)
        || child(v, "aux") >= 0
        || !(words.grammar.intransitive.contains(lemma(v)) || callsFor(v) || crosses(v))) {
      return;
    }
    int top = noun;
    while (relations[top].equals("nmod") && heads[top] >= 0 && heads[top] < top) {
      top = heads[top];
    }
    if (relations[top].equals("root") && s.tag(top).startsWith("N")) {
      lead(v, top);
      relations[v] = "root";
    } else if (relations[top].equals("obl") && heads[top] < top) {
      afterLink(v, top);
    }
  }

  /** "after the guards shot at a bus": a clause, and no phrase with a participle. */
  private void afterLink(int v, int noun) {
    int link = child(noun, "case");
    if (link < 0 || link > noun || !CLAUSE_LINKS.contains(lemma(link))) {
      return;
    }
    lead(v, noun);
    relations[v] = "advcl";
    heads[link] = v;
    relations[link] = "mark";
    for (int k = v + 1; k < heads.length; k++) {
      if (heads[k] == v && relations[k].equals("acl:relcl")) {
        heads[k] = beforeRelative(k, v);
      }
    }
  }

  /** The noun right before a relative clause; the verb where there is none. */
  private int beforeRelative(int clause, int verb) {
    int pronoun = clause;
    while (pronoun > verb && !s.tag(pronoun).startsWith("W")) {
      pronoun--;
    }
    int noun = pronoun - 1;
    return noun > verb && s.tag(noun).startsWith("NN") ? noun : verb;
  }

  /** "killed when a drone fired on them": the subject before the second verb is its own. */
  private void subjectBehind(int n) {
    int v = heads[n];
    if (!relations[n].equals("nsubj") || v < 0 || v > n) {
      return;
    }
    for (int w = n + 1; w < heads.length; w++) {
      if (heads[w] == v && relations[w].equals("advcl") && past(w)) {
        int link = child(w, "advmod");
        link = link < 0 ? child(w, "mark") : link;
        boolean between = link > v && link < n && CLAUSE_LINKS.contains(lemma(link));
        if (between && child(w, "nsubj") < 0) {
          heads[n] = w;
          changed = true;
        }
        return;
      }
    }
  }

  /** "crossed into Chad", "shot at herders": with what follows, no participle. */
  private boolean crosses(int v) {
    String next = v + 1 < s.size() ? s.lemma(v + 1) : "";
    boolean shoots = lemma(v).equals("shoot") || lemma(v).equals("fire");
    return lemma(v).equals("cross") && next.equals("into")
        || shoots && (next.equals("at") || next.equals("on"));
  }

  private boolean callsFor(int v) {
    return lemma(v).equals("call")
        && v + 1 < s.size()
        && (s.lemma(v + 1).equals("for") || s.lemma(v + 1).equals("on"));
  }

  /** Puts a verb in the place of the noun that becomes its subject. */
  private void lead(int verb, int subject) {
    heads[verb] = heads[subject];
    for (int k = 0; k < heads.length; k++) {
      boolean outer = relations[k].equals("punct") || relations[k].equals("mark");
      if (heads[k] == subject && k != verb && (k > verb || outer)) {
        heads[k] = verb;
      }
    }
    heads[subject] = verb;
    relations[subject] = "nsubj";
    changed = true;
  }

  /**
   * "A court in Minsk sentenced opposition activist N. to ten years": no participle stands between
   * two nouns of one phrase without a hyphen.
   */
  private void premodifier(int v) {
    int object = heads[v];
    if (!s.tag(v).equals("VBN")
        || !relations[v].equals("amod")
        || object < v
        || v == 0
        || !s.tag(v - 1).startsWith("NNP")
        || s.tag(object).equals("NNP")) {
      return;
    }
    int subject = v - 1;
    while (heads[subject] >= 0 && heads[subject] < v) {
      subject = heads[subject];
    }
    int root = heads[subject];
    boolean verbless = root < 0 || root > v && relations[root].equals("root");
    if (!verbless
        || root >= 0 && s.tag(root).startsWith("VB")
        || !relations[object].equals("appos")) {
      return;
    }
    heads[v] = -1;
    relations[v] = "root";
    heads[object] = v;
    relations[object] = "obj";
    heads[subject] = v;
    relations[subject] = "nsubj";
    if (root >= 0) {
      heads[root] = v;
      relations[root] = "obl";
    }
    for (int k = 0; k < heads.length; k++) {
      boolean left = heads[k] == root && k != v && (k < v || relations[k].equals("punct"));
      if (root >= 0 && left) {
        heads[k] = v;
      }
    }
    changed = true;
  }

  /**
   * "Commandos boarded and seized the ship and took it to port": a participle that describes a noun
   * has no object, so that this one is the first verb.
   */
  private void takesObject(int v) {
    int subject = heads[v];
    int later = subject < 0 ? -1 : heads[subject];
    if (!past(v)
        || !relations[v].equals("acl")
        || later < v
        || subject != v - 1
        || !relations[subject].equals("nsubj")
        || child(v, "aux") >= 0) {
      return;
    }
    int object = -1;
    int and = -1;
    int last = v;
    for (int k = v + 1; k < later; k++) {
      boolean own = heads[k] == v || (heads[k] == last && last != v);
      last = heads[k] == v && relations[k].equals("conj") && past(k) ? k : last;
      boolean noun = s.tag(k).startsWith("NN") && child(k, "case") < 0 && own;
      if (noun && (relations[k].equals("obj") || relations[k].equals("dep"))) {
        object = k;
      }
      and = heads[k] == later && relations[k].equals("cc") ? k : and;
    }
    if (object < 0 || and < object) {
      return;
    }
    heads[object] = last;
    relations[object] = "obj";
    heads[v] = heads[later];
    relations[v] = relations[later];
    heads[later] = v;
    relations[later] = "conj";
    for (int k = 0; k < heads.length; k++) {
      if (heads[k] == later && (k < subject || relations[k].equals("punct"))) {
        heads[k] = v;
      }
    }
    heads[subject] = v;
    changed = true;
  }

  /** "The ministry said five of the drones had been shot down": five is not what was said. */
  private void saidSubject(int n) {
    int say = heads[n];
    if (!relations[n].equals("obj") || say < 0 || say > n || !words.saying.contains(lemma(say))) {
      return;
    }
    for (int c = n + 1; c < heads.length; c++) {
      if (heads[c] == say && relations[c].equals("ccomp")) {
        int aux = child(c, "aux");
        if (aux > n && child(c, "nsubj") < 0 && child(c, "mark") < 0) {
          heads[n] = c;
          relations[n] = child(c, "aux:pass") >= 0 ? "nsubj:pass" : "nsubj";
          changed = true;
        }
        return;
      }
    }
  }

  /** "after Poland expelled three Russians": the second of two subjects is the object. */
  private void secondSubject(int n) {
    int v = heads[n];
    if (!relations[n].equals("nsubj")
        || v < 0
        || n < v
        || n > v + 5
        || !past(v)
        || words.saying.contains(lemma(v))
        || child(v, "obj") >= 0
        || child(v, "ccomp") >= 0) {
      return;
    }
    int first = child(v, "nsubj");
    if (first >= 0 && first < v && relations[first].equals("nsubj")) {
      relations[n] = "obj";
      changed = true;
    }
  }

  /** "A bomb exploded, killing 14 people, police said": the bomb killed, not the police. */
  private void result(int v) {
    int say = heads[v];
    if (!s.tag(v).equals("VBG")
        || say < v
        || v == 0
        || !s.form(v - 1).equals(",")
        || !words.saying.contains(lemma(say))
        || child(v, "nsubj") >= 0) {
      return;
    }
    int clause = heads[say] >= 0 && heads[say] < v ? heads[say] : before(v, say);
    if (clause < 0 || !s.tag(clause).startsWith("VB") || child(clause, "nsubj") < 0) {
      return;
    }
    if (heads[say] == clause) {
      heads[say] = heads[clause];
      relations[say] = relations[clause];
    }
    heads[clause] = say;
    relations[clause] = "ccomp";
    heads[v] = clause;
    relations[v] = "advcl";
    changed = true;
  }

  /** The finite verb before a participle that hangs on it or on the same verb of saying. */
  private int before(int v, int say) {
    for (int k = v - 1; k >= 0; k--) {
      boolean beside = heads[k] == v || heads[k] == say;
      if (beside && s.tag(k).startsWith("VB") && !relations[k].startsWith("aux")) {
        return k;
      }
    }
    return -1;
  }

  private boolean past(int i) {
    return s.tag(i).equals("VBN") || s.tag(i).equals("VBD");
  }

  private boolean comma(int from, int to) {
    for (int k = from + 1; k < to; k++) {
      if (s.form(k).equals(",")) {
        return true;
      }
    }
    return false;
  }
}
