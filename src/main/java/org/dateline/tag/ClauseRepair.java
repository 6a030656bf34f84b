package org.dateline.tag;

import java.util.Set;
import org.dateline.language.Sentence;

/** Mends who is whose subject: what comes before a clause, lists, and actives read as passives. */
final class ClauseRepair extends Repair {

  /** Relations of clauses; a bare noun in them has lost its verb. */
  private static final Set<String> NOUN_CLAUSES = Set.of("ccomp", "advcl", "parataxis");

  private final Vocabulary words;

  ClauseRepair(Sentence s, Vocabulary words, int[] heads, String[] relations) {
    super(s, heads, relations);
    this.words = words;
  }

  /** Mends heads and relations in place; tells whether it changed any. */
  @Override
  boolean apply() {
    for (int i = 0; i + 1 < s.size(); i++) {
      sourced(i);
      opening(i);
      afterAside(i);
      reduced(i);
      gerund(i);
      active(i);
      forSubject(i);
    }
    lists();
    return changed;
  }

  /** "said the way out is for Chad to join them": who is to do what the clause is about. */
  private void forSubject(int noun) {
    int verb = noun + 2;
    int link = child(noun, "case");
    int be = child(noun, "cop");
    if (verb >= heads.length
        || link < 0
        || be < 0
        || be > link
        || link > noun
        || !s.lemma(link).equals("for")
        || !s.tag(noun + 1).equals("TO")
        || !s.tag(verb).equals("VB")
        || heads[noun] == verb) {
      return;
    }
    heads[verb] = heads[noun];
    relations[verb] = relations[noun];
    for (int k = 0; k < heads.length; k++) {
      boolean outer = heads[k] == noun && (k < link || k > verb || relations[k].equals("punct"));
      if (outer && k != verb) {
        heads[k] = verb;
        relations[k] = relations[k].startsWith("nsubj") ? "dep" : relations[k];
      }
    }
    heads[noun] = verb;
    relations[noun] = "nsubj";
    changed = true;
  }

  /** "According to X, Y fired": X is no subject, and Y no part of the phrase before the comma. */
  private void sourced(int i) {
    if (!relations[i].equals("case") || !s.form(i).equalsIgnoreCase("according") || heads[i] < i) {
      return;
    }
    int named = heads[i];
    if (relations[named].startsWith("nsubj")) {
      relations[named] = "obl";
      changed = true;
    }
    for (int k = named + 2; k < heads.length && heads[named] >= 0; k++) {
      int verb = heads[named];
      boolean beside = relations[k].equals("conj") || relations[k].equals("appos");
      boolean listed = heads[k] == named && beside && k < verb;
      if (listed && s.form(k - 1).equals(",") && !has(verb, "nsubj") && !has(k, "cc")) {
        heads[k] = verb;
        relations[k] = has(verb, "aux:pass") ? "nsubj:pass" : "nsubj";
        changed = true;
      }
    }
    int comma = -1;
    int noun = -1;
    for (int k = i + 2; k < Math.min(s.size(), i + 16) && comma < 0; k++) {
      if (s.form(k).equals(",")) {
        comma = k;
      } else if (s.tag(k).startsWith("NN")) {
        noun = k;
      }
    }
    int verb = heads[named];
    if (comma > 0 && noun > 0 && named > comma && verb >= 0) {
      heads[noun] = verb;
      relations[noun] = "obl";
      heads[i] = noun;
      for (int k = i + 2; k < noun; k++) {
        if (heads[k] < i + 2 || heads[k] > noun) {
          heads[k] = noun;
        }
      }
      boolean free = true;
      for (int k = 0; k < heads.length; k++) {
        free &= heads[k] != verb || !relations[k].startsWith("nsubj");
      }
      relations[named] = free ? "nsubj" : relations[named];
      changed = true;
    }
  }

  /**
   * "Gunmen shot at Sall as he left, and killed him": whoever left did not kill him, but the
   * subject of the main verb did.
   */
  private void afterAside(int i) {
    int aside = heads[i];
    boolean beside = relations[i].equals("conj") && s.tag(i).startsWith("VB") && aside >= 0;
    if (!beside || aside > i || !relations[aside].equals("advcl") || heads[aside] < 0) {
      return;
    }
    int who = child(aside, "nsubj");
    int whom = child(i, "obj");
    if (heads[aside] < aside
        && who > heads[aside]
        && whom > i
        && s.tag(who).equals("PRP")
        && s.tag(whom).equals("PRP")
        && lemma(who).equals(lemma(whom))
        && !has(i, "nsubj")) {
      heads[i] = heads[aside];
      changed = true;
    }
  }

  /** "Promising a response, X is …": the clause before the subject is none. */
  private void opening(int i) {
    int h = heads[i];
    if (!s.tag(i).equals("VBG") || !relations[i].startsWith("csubj") || h < i) {
      return;
    }
    for (int k = i + 1; k < h; k++) {
      if (heads[k] == h && relations[k].startsWith("nsubj")) {
        relations[i] = "advcl";
        changed = true;
      }
    }
  }

  /** "Turkish warplanes bombed positions": with an object, the participle is the clause's verb. */
  private void reduced(int v) {
    int noun = heads[v];
    while (noun > 0 && noun < v && s.tag(noun).equals("CD") && relations[noun].equals("nmod")) {
      // "a court on March 10 rejected": the date is not what was rejected
      noun = heads[noun];
    }
    boolean participle = s.tag(v).equals("VBN") || s.tag(v).equals("VBD");
    if (!participle
        || !relations[v].equals("acl")
        || noun < 0
        || noun > v
        || !s.tag(noun).startsWith("NN")
        || (words.grammar.keepingObject.contains(s.lemma(v)) && !has(v, "compound"))
        || !has(v, "obj")
        || has(v, "aux")) {
      return;
    }
    boolean top = relations[noun].equals("root");
    int above = heads[noun];
    boolean loose =
        relations[noun].startsWith("obl")
            && !relations[noun].equals("obl:agent")
            && !has(noun, "case");
    boolean said = relations[noun].equals("obj") && saying(above);
    boolean clause = NOUN_CLAUSES.contains(relations[noun]) && !has(noun, "cop");
    if (!top && !loose && !said && !clause) {
      return;
    }
    heads[v] = above;
    relations[v] = top ? "root" : loose ? "parataxis" : clause ? relations[noun] : "ccomp";
    for (int k = 0; clause && k < noun; k++) {
      boolean mark =
          heads[k] == noun && (relations[k].equals("case") || relations[k].equals("mark"));
      heads[k] = mark ? v : heads[k];
      relations[k] = mark ? "mark" : relations[k];
    }
    for (int k = v + 1; k < heads.length; k++) {
      if (heads[k] == noun) {
        heads[k] = v;
      }
    }
    heads[noun] = v;
    relations[noun] = "nsubj";
    changed = true;
  }

  private boolean saying(int verb) {
    return verb >= 0 && (s.lemma(verb).equals("say") || s.lemma(verb).equals("claim"));
  }

  /** "Fighting between X and Y resumed": the gerund is the verb's subject. */
  private void gerund(int i) {
    if (!s.tag(i).equals("VBG") || !relations[i].equals("root") || i > 0) {
      return;
    }
    for (int v = i + 1; v < heads.length; v++) {
      boolean finite = s.tag(v).equals("VBN") || s.tag(v).equals("VBD");
      if (finite && heads[v] == i && relations[v].equals("conj") && !has(v, "cc")) {
        relations[v] = "root";
        heads[v] = heads[i];
        heads[i] = v;
        relations[i] = "nsubj";
        changed = true;
        return;
      }
    }
  }

  /** "Russian police arrested students": with an object and no auxiliary the subject acts. */
  private void active(int i) {
    int v = heads[i];
    boolean told = v >= 0 && relations[v].equals("root") && s.form(s.size() - 1).equals(".");
    if (relations[i].equals("nsubj:pass") && !has(v, "aux") && (has(v, "obj") || told)) {
      relations[i] = "nsubj";
      changed = true;
    }
  }

  /** "Gaza: Four were killed and buried, medics said": with a verb between them, no list. */
  private boolean told(int first, int second) {
    for (int k = first + 1; k < second; k++) {
      if (s.tag(k).startsWith("VB") && !relations[k].equals("amod")) {
        return true;
      }
    }
    return false;
  }

  /** "The US, Russia, and Switzerland met": the second subject belongs to the first's list. */
  private void lists() {
    int first = -1;
    int and = -1;
    for (int i = 0; i < s.size(); i++) {
      if (relations[i].equals("cc") && s.lemma(i).equals("and")) {
        and = i;
      } else if (relations[i].equals("nsubj")) {
        boolean same = first >= 0 && heads[first] == heads[i] && i < heads[i];
        boolean names =
            i > 0
                && s.form(i - 1).equals(",")
                && same
                && i - first < 5
                && s.tag(first).startsWith("NNP")
                && s.tag(i).startsWith("NNP");
        if (same && (and > first && !told(first, i) || names)) {
          heads[i] = first;
          relations[i] = "conj";
          changed = true;
        } else {
          first = i;
        }
      }
    }
  }
}
