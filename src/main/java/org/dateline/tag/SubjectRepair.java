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

  private final Vocabulary words;

  SubjectRepair(Sentence s, int[] heads, String[] relations, Vocabulary words) {
    super(s, heads, relations);
    this.words = words;
  }

  /** Mends heads and relations in place; tells whether it changed any. */
  @Override
  boolean apply() {
    for (int i = 0; i < heads.length; i++) {
      agentless(i);
      dated(i);
      secondClause(i);
      absolute(i);
      heading(i);
      saying(i);
      named(i);
      perfect(i);
      sharing(i);
      closing(i);
    }
    for (int v = 1; v < heads.length; v++) {
      if (CLAUSES.contains(relations[v]) && finite(v) && !has(v, "nsubj") && !has(v, "csubj")) {
        loose(v);
        if (!has(v, "nsubj")) {
          speaker(v);
        }
      }
    }
    return changed;
  }

  /** "has test-fired its missile": with "has" alone, the subject acts. */
  private void perfect(int noun) {
    int verb = heads[noun];
    if (!relations[noun].equals("nsubj:pass") || verb < noun || has(verb, "aux:pass")) {
      return;
    }
    int aux = child(verb, "aux");
    boolean bare = verb + 1 < s.size() && (s.tag(verb + 1).equals("DT") || possessive(verb + 1));
    if (aux >= 0 && aux < verb && s.lemma(aux).equals("have") && bare && !has(verb, "cop")) {
      relations[noun] = "nsubj";
      changed = true;
    }
  }

  private boolean possessive(int i) {
    return s.tag(i).equals("PRP$");
  }

  /** "Iran has fired a missile and has set up sites, a source said": both are what is said. */
  private void sharing(int second) {
    int say = heads[second];
    if (!relations[second].equals("ccomp")
        || say < second
        || has(second, "nsubj")
        || !has(second, "cc")
        || !words.saying.contains(s.lemma(say))
        || !(relations[say].equals("parataxis") || relations[say].equals("conj"))) {
      return;
    }
    int first = heads[say];
    if (first >= 0 && first < second && s.tag(first).startsWith("VB")) {
      heads[second] = first;
      relations[second] = "conj";
      changed = true;
    }
  }

  /** "with 2,000 civilians killed": what follows "with" suffers. */
  private void absolute(int noun) {
    int verb = heads[noun];
    if (!relations[noun].equals("nsubj")
        || verb < noun
        || !(s.tag(verb).equals("VBD") || s.tag(verb).equals("VBN"))
        || has(verb, "aux")
        || has(verb, "obj")) {
      return;
    }
    int with = has(noun, "case") ? child(noun, "case") : child(verb, "mark");
    if (with >= 0 && with < noun && s.lemma(with).equals("with")) {
      relations[noun] = "nsubj:pass";
      changed = true;
    }
  }

  /** "Attacks: the police said": a heading is nobody's subject. */
  private void heading(int noun) {
    int verb = heads[noun];
    if (!relations[noun].startsWith("nsubj") || verb < noun + 2) {
      return;
    }
    boolean colon = false;
    for (int k = noun + 1; k < verb; k++) {
      colon |= s.form(k).equals(":");
      if (colon && heads[k] == verb && relations[k].startsWith("nsubj")) {
        relations[noun] = "dislocated";
        changed = true;
        return;
      }
    }
  }

  /** "denied the charges, saying that …": who denied says it, whatever stands before the comma. */
  private void saying(int v) {
    int first = heads[v];
    boolean clause = relations[v].equals("conj") || relations[v].equals("advcl");
    boolean beside = first >= 0 && clause && relations[first].equals("acl");
    // "at students protesting, injuring two": not who protested
    boolean second = beside && !has(v, "cc") && s.tag(first).equals("VBG") && results(v);
    int noun = second ? heads[first] : first;
    if (!s.tag(v).equals("VBG")
        || !(second || relations[v].equals("acl"))
        || noun < 0
        || noun > v
        || !s.form(v - 1).equals(",")
        || !(time(noun) || words.saying.contains(s.lemma(v)) || results(v))) {
      return;
    }
    int verb = heads[noun];
    for (int steps = 0; steps < 6 && verb >= 0 && !s.tag(verb).startsWith("VB"); steps++) {
      verb = heads[verb];
    }
    if (verb >= 0 && verb < v && s.tag(verb).startsWith("VB")) {
      heads[v] = verb;
      relations[v] = "advcl";
      changed = true;
    }
  }

  private boolean results(int v) {
    return words.grammar.result.contains(s.lemma(v));
  }

  /** "The militant group Boko Haram released a video": the name is the group's. */
  private void named(int noun) {
    int name = noun + 1;
    if (!words.namedBodies.contains(s.lemma(noun))
        || !s.tag(noun).startsWith("NN")
        || name >= heads.length
        || !s.tag(name).startsWith("NNP")) {
      return;
    }
    while (name + 1 < heads.length && heads[name] > name && s.tag(heads[name]).startsWith("NNP")) {
      name = heads[name];
    }
    int verb = heads[name];
    if (verb < name
        || heads[verb] != noun
        || !relations[verb].equals("acl:relcl")
        || !relations[name].startsWith("nsubj")
        || !has(verb, "obj") && !has(verb, "ccomp")) {
      return;
    }
    heads[verb] = heads[noun];
    relations[verb] = relations[noun];
    for (int k = 0; k < heads.length; k++) {
      if (heads[k] == noun && k > verb) {
        heads[k] = verb;
      }
    }
    heads[noun] = verb;
    relations[noun] = relations[name];
    heads[name] = noun;
    relations[name] = "appos";
    changed = true;
  }

  /** "…, the National Union of Miners (NUM) said": what stands between comma and verb says it. */
  private void speaker(int v) {
    if (!words.saying.contains(s.lemma(v)) || has(v, "nsubj")) {
      return;
    }
    int from = v;
    while (from > 0 && !s.form(from - 1).equals(",") && v - from < 14) {
      from--;
      if (s.tag(from).startsWith("VB")) {
        return;
      }
    }
    if (from < 2 || !s.form(from - 1).equals(",")) {
      return;
    }
    for (int k = from; k < v; k++) {
      boolean top = heads[k] < from || heads[k] >= v;
      if (top && s.tag(k).startsWith("NN") && !time(k) && !has(k, "case") && !under(v, k)) {
        heads[k] = v;
        relations[k] = "nsubj";
        changed = true;
        return;
      }
    }
  }

  /** "…, a senior official said on Monday.": with nothing told of him, the last noun speaks. */
  private void closing(int v) {
    boolean clause = relations[v].equals("xcomp") && words.saying.contains(s.lemma(v));
    int noun = clause ? child(v, "nsubj") : heads[v];
    boolean reports = s.lemma(v).equals("report") && noun >= 0 && words.media.contains(form(noun));
    boolean describes = relations[v].equals("acl") && !has(v, "nsubj");
    if (noun < 0
        || noun > v
        || !s.tag(noun).startsWith("NN")
        || !(clause || describes && (s.lemma(v).equals("say") || reports))
        || !(under(v - 1, noun))
        || has(v, "obj")
        || has(v, "ccomp")) {
      return;
    }
    int from = noun;
    while (from > 0 && under(from - 1, noun) && !s.form(from - 1).equals(",")) {
      from--;
    }
    int root = 0;
    while (heads[root] >= 0 && root + 1 < heads.length) {
      root++;
    }
    boolean last = true;
    for (int k = v + 1; k < heads.length; k++) {
      last &= under(k, v) || relations[k].equals("punct");
    }
    if (!last || from < 2 || !s.form(from - 1).equals(",") || heads[root] >= 0 || root >= from) {
      return;
    }
    heads[v] = root;
    relations[v] = "parataxis";
    heads[noun] = v;
    relations[noun] = "nsubj";
    changed = true;
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

  /** "returned on Tuesday and police also used gas": who did it is no second day or place. */
  private void secondClause(int noun) {
    int first = heads[noun];
    int verb = noun + 1;
    while (verb < heads.length && s.tag(verb).equals("RB")) {
      verb++;
    }
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

  private String form(int i) {
    return s.form(i).toLowerCase(Locale.ROOT);
  }

  private boolean time(int i) {
    return words.temporal.contains(s.lowerLemma(i));
  }
}
