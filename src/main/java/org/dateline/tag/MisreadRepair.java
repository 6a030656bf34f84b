package org.dateline.tag;

import org.dateline.language.Sentence;

/**
 * Mends words that were read as another kind: a noun as a bare infinitive ("lifted travel curbs"),
 * a verb as part of a list of nouns ("condemned the raid and promised reprisals"), an adjective as
 * a clause, the object of one verb as the subject of the next.
 */
final class MisreadRepair extends Repair {
  private final Vocabulary words;

  MisreadRepair(Sentence s, Vocabulary words, int[] heads, String[] relations) {
    super(s, heads, relations);
    this.words = words;
  }

  /** Mends heads and relations in place; tells whether it changed any. */
  @Override
  boolean apply() {
    for (int i = 0; i < heads.length; i++) {
      bareVerb(i);
      listed(i);
      numbered(i);
      adjective(i);
      timed(i);
      befallen(i);
      describing(i);
      fighting(i);
      off(i);
      held(i);
    }
    return changed;
  }

  /** "Two nuns held captive by rebels were freed": the nuns are freed, and were held. */
  private void held(int v) {
    int noun = v - 1;
    int captive = v + 1;
    if (noun < 0
        || captive >= heads.length
        || !lemma(v).equals("hold")
        || !s.tag(v).equals("VBN")
        || !s.tag(noun).startsWith("NN")
        || !words.grammar.captive.contains(lemma(captive))) {
      return;
    }
    int top = v;
    for (int steps = 0; steps < 2 && heads[top] >= noun && heads[top] <= captive; steps++) {
      top = heads[top];
    }
    if (heads[top] < 0) {
      return;
    }
    heads[noun] = heads[top];
    relations[noun] = relations[top].equals("csubj") ? "nsubj" : relations[top];
    heads[v] = noun;
    relations[v] = "acl";
    heads[captive] = v;
    relations[captive] = "xcomp";
    for (int k = 0; k < noun; k++) {
      heads[k] = heads[k] == captive ? noun : heads[k];
    }
    changed = true;
  }

  /** "lifted travel curbs": a verb form without "to" before a noun only tells which. */
  private void bareVerb(int v) {
    int above = heads[v];
    int noun = v + 1;
    if (!s.tag(v).equals("VB")
        || !relations[v].equals("xcomp")
        || above != v - 1
        || !finite(above)
        || words.grammar.bareInfinitive.contains(s.lemma(above))
        || noun >= heads.length
        || heads[noun] != v
        || !relations[noun].equals("obj")
        || !s.tag(noun).startsWith("NN")
        || hasExactly(above, "obj")) {
      return;
    }
    for (int k = 0; k < heads.length; k++) {
      if (heads[k] == v && k != noun) {
        heads[k] = relations[k].startsWith("obl") ? noun : above;
        relations[k] = relations[k].startsWith("obl") ? "nmod" : relations[k];
      }
    }
    heads[noun] = above;
    relations[noun] = "obj";
    heads[v] = noun;
    relations[v] = "compound";
    changed = true;
  }

  /** "a tanker seized off Togo": a place, and nothing that was seized. */
  private void off(int off) {
    int verb = heads[off];
    int place = off + 1;
    if (!s.form(off).equals("off")
        || !relations[off].equals("compound:prt")
        || verb != off - 1
        || !relations[verb].equals("acl")
        || place >= heads.length
        || heads[place] != verb
        || !relations[place].equals("obj") && !relations[place].equals("obl")
        || !s.tag(place).equals("NNP")) {
      return;
    }
    heads[off] = place;
    relations[off] = "case";
    relations[place] = "obl";
    changed = true;
  }

  /** "condemned the raid and promised reprisals": a participle with an object is no noun. */
  private void listed(int v) {
    int noun = heads[v];
    int verb = noun < 0 ? -1 : heads[noun];
    if (!past(v)
        || !relations[v].equals("conj")
        || noun > v
        || verb < 0
        || verb > noun
        || !s.tag(noun).startsWith("NN")
        || !finite(verb)
        || !relations[noun].startsWith("ob") && !relations[noun].equals("nmod")
        || !s.tag(v - 1).equals("CC")
        || !has(v, "obj")) {
      return;
    }
    heads[v] = verb;
    changed = true;
  }

  /** "freed the two jailed reporters": between number and noun a participle only tells which. */
  private void numbered(int p) {
    int number = p - 1;
    int noun = p + 1;
    int verb = heads[p];
    if (!past(p)
        || number < 1
        || noun >= heads.length
        || verb < 0
        || verb >= number
        || !s.tag(number).equals("CD")
        || heads[number] != verb
        || !relations[number].equals("obj")
        || !relations[p].equals("xcomp") && !relations[p].equals("ccomp")
        || has(p, "aux")
        || !s.tag(noun).startsWith("NN")
        || heads[noun] != p
        || !relations[noun].equals("obj")) {
      return;
    }
    for (int k = 0; k < heads.length; k++) {
      if (heads[k] == number) {
        heads[k] = noun;
      } else if (heads[k] == p) {
        heads[k] = verb;
      }
    }
    heads[noun] = verb;
    relations[noun] = "obj";
    heads[number] = noun;
    relations[number] = "nummod";
    heads[p] = noun;
    relations[p] = "amod";
    changed = true;
  }

  /** "to restore complete, full ties": the first of several adjectives is no clause. */
  private void adjective(int a) {
    int verb = heads[a];
    if (!s.tag(a).equals("JJ")
        || !relations[a].equals("xcomp")
        || verb != a - 1
        || a + 2 >= heads.length
        || !s.form(a + 1).equals(",") && !s.tag(a + 1).equals("CC")
        || !s.tag(a + 2).startsWith("JJ")) {
      return;
    }
    int noun = heads[a + 2];
    boolean loose =
        noun > a
            && heads[noun] == verb
            && s.tag(noun).startsWith("NN")
            && (relations[noun].startsWith("obl") || relations[noun].equals("obj"))
            && !hasExactly(noun, "case");
    if (!loose || has(verb, "nsubj:pass")) {
      return;
    }
    heads[a] = noun;
    relations[a] = "amod";
    relations[noun] = "obj";
    changed = true;
  }

  /** "years after crowds burned down its embassy": who burned it is no time. */
  private void timed(int noun) {
    int verb = heads[noun];
    int link = relations[noun].equals("obl") && verb == noun + 1 ? child(noun, "case") : -1;
    if (link < 0
        || link > noun
        || !words.grammar.timeLink.contains(lemma(link))
        || words.temporal.contains(lemma(noun))
        || !s.tag(noun).startsWith("NN")
        || !finite(verb)
        || has(verb, "nsubj")
        || has(verb, "aux")) {
      return;
    }
    relations[noun] = "nsubj";
    heads[link] = verb;
    relations[link] = "mark";
    changed = true;
  }

  /**
   * "A man believed to have robbed a bank was freed": right after a verb that takes one stands its
   * object, where the verb after it has its subject already.
   */
  private void befallen(int noun) {
    int verb = heads[noun];
    if (verb < noun || !relations[noun].startsWith("nsubj") || !s.tag(noun).startsWith("NN")) {
      return;
    }
    int first = child(verb, "nsubj");
    int inner = noun - 1;
    while (inner > first
        && (s.tag(inner).matches("DT|JJ|CD|NNP?S?|PRP\\$") && under(inner, noun))) {
      inner--;
    }
    if (first < 0
        || first >= inner
        || !s.tag(inner).startsWith("VB")
        || !under(inner, first)
        || hasExactly(inner, "obj")
        || has(inner, "aux:pass")) {
      return;
    }
    heads[noun] = inner;
    relations[noun] = "obj";
    changed = true;
  }

  /** "The minister, criticised by his party, resigned": the participle describes the subject. */
  private void describing(int subject) {
    int p = heads[subject];
    int main = p < 0 ? -1 : heads[p];
    if (!relations[subject].startsWith("nsubj")
        || p < subject + 2
        || main < p
        || !s.tag(p).equals("VBN")
        || !s.form(p - 1).equals(",")
        || has(p, "aux")
        || has(p, "cop")
        || !relations[p].equals("advcl")
        || has(main, "nsubj")
        || !finite(main)) {
      return;
    }
    heads[subject] = main;
    relations[subject] = has(main, "aux:pass") ? "nsubj:pass" : "nsubj";
    heads[p] = subject;
    relations[p] = "acl";
    changed = true;
  }

  /** "Fighting between X and Y has killed", "Fighting broke out": the gerund is the subject. */
  private void fighting(int i) {
    int v = heads[i];
    boolean open = i + 1 < heads.length && s.lemma(i + 1).equals("between");
    open |=
        v == i + 1 && s.lemma(i).equals("fight") && words.grammar.breakingOut.contains(s.lemma(v));
    if (!open
        || !s.tag(i).equals("VBG")
        || !relations[i].equals("advcl")
        || v < i
        || has(v, "nsubj")
        || has(i, "mark")
        || !finite(v)) {
      return;
    }
    relations[i] = "nsubj";
    for (int k = i + 1; k < heads.length; k++) {
      int link = relations[k].startsWith("obl") && heads[k] == v ? child(k, "case") : -1;
      boolean parties = link >= 0 && s.lemma(link).equals("between");
      if (parties || heads[k] == i && k < v && relations[k].startsWith("obl")) {
        heads[k] = i;
        relations[k] = "nmod";
      }
    }
    changed = true;
  }

  private boolean past(int i) {
    return s.tag(i).equals("VBN") || s.tag(i).equals("VBD");
  }

  private boolean finite(int v) {
    String tag = s.tag(v);
    return tag.equals("VBD")
        || tag.equals("VBZ")
        || tag.equals("VBP")
        || (tag.equals("VBN") || tag.equals("VB")) && has(v, "aux")
        || tag.equals("VBN") && relations[v].equals("root");
  }
}
