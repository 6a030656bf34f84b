package org.dateline.tag;

import org.dateline.language.Sentence;

/**
 * Mends what stands in a row: a name that was read as two, a second clause whose subject was read
 * as one more object, a measure of time that took over the name before it.
 */
final class RowRepair extends Repair {

  private final Vocabulary words;

  RowRepair(Sentence s, Vocabulary words, int[] heads, String[] relations) {
    super(s, heads, relations);
    this.words = words;
  }

  /** Mends heads and relations in place; tells whether it changed any. */
  @Override
  boolean apply() {
    for (int i = 0; i < heads.length; i++) {
      alike(i);
      crossing(i);
      beforeAnd(i);
      shared(i);
      described(i);
      beside(i);
      stretch(i);
      numbered(i);
      ordered(i);
      unwelcome(i);
    }
    for (int i = 1; i < heads.length; i++) {
      doubled(i);
    }
    for (int i = 2; i < heads.length; i++) {
      headed(i);
      second(i);
    }
    return changed;
  }

  /** "Oda Kess said": two names side by side are one. */
  private void doubled(int i) {
    int first = i - 1;
    if (relations[i].equals("nsubj")
        && relations[first].equals("nsubj")
        && heads[i] == heads[first]
        && heads[i] > i
        && s.tag(i).startsWith("NNP")
        && s.tag(first).startsWith("NNP")) {
      heads[i] = first;
      relations[i] = "flat";
      changed = true;
    }
  }

  /** "EU and Chinese officials met": the officials of one, and the other itself. */
  private void beforeAnd(int body) {
    int and = body + 1;
    int head = heads[body];
    if (head <= and
        || !s.lemma(and).equals("and")
        || heads[and] != head
        || !relations[body].equals("compound")
        || !s.tag(body).startsWith("NNP")
        || !s.tag(head).equals("NNS")
        || body > 0 && heads[body - 1] == head && !relations[body - 1].equals("case")
        || !s.form(body).chars().allMatch(c -> Character.isUpperCase(c) || c == '.')) {
      return;
    }
    heads[body] = heads[head];
    relations[body] = relations[head];
    heads[head] = body;
    relations[head] = "conj";
    for (int k = 0; k < heads.length; k++) {
      boolean its = k < body || relations[k].equals("case");
      heads[k] = heads[k] == head && k != and && its ? body : heads[k];
    }
    changed = true;
  }

  /** "when police and suspected gang members shot": the participle describes the second of two. */
  private void described(int participle) {
    int first = heads[participle];
    int second = participle + 1;
    while (second < s.size() && relations[second].equals("compound")) {
      second++;
    }
    if (!s.tag(participle).equals("VBN")
        || !relations[participle].equals("conj")
        || first < 0
        || !relations[first].startsWith("nsubj")
        || !s.tag(first).startsWith("NN")
        || second >= s.size()
        || !s.tag(second).startsWith("NN")
        || heads[second] != participle && heads[second] != first
        || heads[first] < second
        || !s.lemma(participle - 1).equals("and")) {
      return;
    }
    for (int k = participle + 1; k < second; k++) {
      if (heads[k] != second) {
        return;
      }
    }
    heads[second] = first;
    relations[second] = "conj";
    heads[participle] = second;
    relations[participle] = "amod";
    heads[participle - 1] = second;
    changed = true;
  }

  /** "Defense and military officials said": the officials of both. */
  private void shared(int branch) {
    int and = branch + 1;
    int head = and < heads.length ? heads[and] : -1;
    if (head < and + 1
        || !s.lemma(and).equals("and")
        || heads[head] != branch
        || !relations[head].equals("conj")
        || !s.tag(head).equals("NNS")
        || !words.grammar.branch.contains(lemma(branch))
        || !words.grammar.branchOfficial.contains(lemma(head))
        || heads[branch] < 0
        || has(branch, "det")
        || has(branch, "amod")) {
      return;
    }
    heads[head] = heads[branch];
    relations[head] = relations[branch];
    heads[branch] = head;
    relations[branch] = "compound";
    heads[and] = branch;
    for (int k = 0; k < heads.length; k++) {
      boolean moved = heads[k] == branch && k != and;
      heads[k] = moved ? head : heads[k];
    }
    changed = true;
  }

  /** "On the same day Chad bombed": a small word before a noun is no part of what follows it. */
  private void crossing(int small) {
    int name = heads[small];
    boolean function = relations[small].equals("det") || relations[small].equals("case");
    if (!function || name < small + 2 || !s.tag(name).startsWith("NNP")) {
      return;
    }
    int day = name - 1;
    if (s.tag(day).equals("NN")
        && words.grammar.partOfDay.contains(lemma(day))
        && day > small
        && heads[day] > name
        && relations[day].startsWith("obl")) {
      heads[small] = day;
      changed = true;
    }
  }

  /** "in the north of Chad 200 workers struck": the workers are not of a name before a number. */
  private void numbered(int name) {
    int noun = heads[name];
    int number = name + 1;
    int verb = noun + 1;
    if (noun <= number
        || verb >= heads.length
        || !s.tag(name).startsWith("NNP")
        || !relations[name].equals("compound")
        || !s.tag(number).equals("CD")
        || heads[number] != noun
        || heads[noun] < 0
        || !(s.tag(verb).equals("VBD") || s.tag(verb).equals("VBN"))
        || has(verb, "nsubj")) {
      return;
    }
    int link = child(noun, "case");
    if (link < 0 || link > name || words.grammar.stretch.contains(lemma(noun))) {
      return;
    }
    heads[name] = heads[noun];
    relations[name] = relations[noun];
    heads[link] = name;
    heads[noun] = verb;
    relations[noun] = has(verb, "aux:pass") ? "nsubj:pass" : "nsubj";
    changed = true;
  }

  /** "Peru, Chile reach deal": at the head of the news a comma joins. */
  private void headed(int second) {
    int first = second - 2;
    if (relations[second].equals("nsubj")
        && first == 0
        && relations[first].equals("vocative")
        && heads[first] == heads[second]
        && s.form(second - 1).equals(",")
        && s.tag(first).startsWith("NNP")
        && s.tag(second).startsWith("NNP")) {
      heads[first] = heads[second];
      relations[first] = "nsubj";
      heads[second] = first;
      relations[second] = "conj";
      changed = true;
    }
  }

  /** "was heavily and unfairly condemned": the verb's, not the adverb's. */
  private void beside(int be) {
    int adverb = heads[be];
    int v = adverb < 0 ? -1 : heads[adverb];
    boolean past = v >= 0 && (s.tag(v).equals("VBN") || s.tag(v).equals("VBD"));
    boolean direct = adverb > be && s.tag(adverb).equals("VBN") && s.lemma(be).equals("be");
    if (direct && relations[be].equals("cop") && !has(adverb, "det") && has(adverb, "nsubj")) {
      v = adverb; // "their assets were frozen"
    } else if (!past
        || !relations[be].equals("cop")
        || v < adverb
        || !s.tag(adverb).startsWith("RB")) {
      return;
    }
    heads[be] = v;
    relations[be] = "aux:pass";
    int subject = child(v, "nsubj");
    if (subject >= 0) {
      relations[subject] = "nsubj:pass";
    }
    changed = true;
  }

  /** "ties with Chad two years after it fell": the ties are with Chad. */
  private void stretch(int name) {
    int years = heads[name];
    int number = name + 1;
    boolean measure =
        years > number
            && words.grammar.stretch.contains(lemma(years))
            && s.tag(name).startsWith("NNP")
            && s.tag(number).equals("CD")
            && heads[number] == years;
    int link = measure ? child(years, "case") : -1;
    if (link < 0 || link > name || heads[years] < 0) {
      return;
    }
    heads[name] = heads[years];
    relations[name] = s.tag(heads[years]).startsWith("VB") ? "obl" : "nmod";
    heads[link] = name;
    relations[years] = "obl:unmarked";
    int verb = heads[years];
    while (verb >= 0 && !s.tag(verb).startsWith("VB") && heads[verb] >= 0) {
      verb = heads[verb];
    }
    heads[years] = verb;
    changed = true;
  }

  /** "was told by the court to leave": what follows is what was told. */
  private void ordered(int v) {
    int told = heads[v];
    if (relations[v].equals("advcl")
        && told >= 0
        && told < v
        && words.grammar.ordering.contains(lemma(told))
        && has(told, "aux:pass")
        && has(told, "obl:agent")
        && !has(told, "xcomp")
        && v > 0
        && s.lemma(v - 1).equals("to")
        && heads[v - 1] == v) {
      relations[v] = "xcomp";
      changed = true;
    }
  }

  /** "Chad fired its guns, Libyan planes bombed a base": who bombed is no more that was fired. */
  private void second(int verb) {
    int first = heads[verb];
    boolean finite = s.tag(verb).equals("VBD") || s.tag(verb).equals("VBZ");
    if (!finite
        || first < 0
        || first > verb
        || !(relations[verb].equals("conj") || relations[verb].equals("parataxis"))
        || !s.tag(first).startsWith("VB")
        || has(verb, "nsubj")
        || has(verb, "aux:pass")
        || has(verb, "cc")
        || !has(first, "nsubj")) {
      return;
    }
    int noun = verb - 1;
    if (!s.tag(noun).startsWith("NN") || !relations[noun].equals("conj") || has(noun, "cc")) {
      return;
    }
    int from = noun;
    while (from > first && under(from - 1, noun) && !s.form(from - 1).equals(",")) {
      from--;
    }
    if (!s.form(from - 1).equals(",") || heads[noun] < first || heads[noun] >= from) {
      return;
    }
    heads[noun] = verb;
    relations[noun] = "nsubj";
    changed = true;
  }

  /** "declared the envoy persona non grata": the three words are one. */
  private void unwelcome(int persona) {
    int grata = persona + 2;
    if (!s.lemma(persona).equals("persona") || grata >= heads.length || !form(grata, "grata")) {
      return;
    }
    int verb = persona;
    while (verb >= 0 && !(s.tag(verb).startsWith("VB") && s.lemma(verb).equals("declare"))) {
      verb--;
    }
    if (verb < 0 || under(verb, persona) || under(verb, grata)) {
      return;
    }
    heads[persona] = verb;
    relations[persona] = "xcomp";
    heads[persona + 1] = persona;
    relations[persona + 1] = "flat";
    heads[grata] = persona;
    relations[grata] = "flat";
    changed = true;
  }

  private boolean form(int i, String form) {
    return s.form(i).equalsIgnoreCase(form);
  }

  /** "the seizure of boats and the arrest of their crews": the two that are built alike. */
  private void alike(int second) {
    int thing = heads[second];
    int first = thing < 0 ? -1 : heads[thing];
    if (first >= 0
        && first < thing
        && thing < second
        && relations[second].equals("conj")
        && relations[thing].equals("nmod")
        && the(first)
        && the(second)
        && ofIt(first, thing)
        && of(second)
        && !the(thing)) {
      heads[second] = first;
      changed = true;
    }
  }

  private boolean the(int noun) {
    int det = child(noun, "det");
    return det >= 0 && lemma(det).equals("the");
  }

  private boolean of(int noun) {
    int below = child(noun, "nmod");
    return below > noun && ofIt(noun, below);
  }

  private boolean ofIt(int noun, int below) {
    int mark = child(below, "case");
    return heads[below] == noun && mark >= 0 && lemma(mark).equals("of");
  }
}
