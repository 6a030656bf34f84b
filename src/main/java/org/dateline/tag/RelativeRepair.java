package org.dateline.tag;

import java.util.Set;
import org.dateline.language.Sentence;

/**
 * Gives a clause back what a verb inside it took over: the main verb after a relative clause, and
 * the verb before a participle that only describes its object.
 */
final class RelativeRepair extends Repair {
  /** Relations of a word inside a name or a compound. */
  private static final Set<String> INSIDE = Set.of("flat", "compound", "nmod:desc");

  private static final Set<String> SWALLOWED = Set.of("conj", "advcl", "parataxis", "dep", "ccomp");

  /** Verbs that make a passive of the participle after them, or a perfect. */
  private static final Set<String> AUXILIARIES = Set.of("be", "get", "have", "become", "do");

  private static final Set<String> NOMINATIVE = Set.of("they", "he", "she", "we", "it");

  private static final Set<String> AGAINST = Set.of("against", "by", "with", "for");

  /** What leads in a party to talks or a deal. */
  private static final Set<String> PARTY = Set.of("with", "between", "from", "by", "of");

  private static final Set<String> PLACING = Set.of("on", "in", "at", "near", "against", "outside");

  private final Vocabulary words;

  RelativeRepair(Sentence s, Vocabulary words, int[] heads, String[] relations) {
    super(s, heads, relations);
    this.words = words;
  }

  /** Mends heads and relations in place; tells whether it changed any. */
  @Override
  boolean apply() {
    for (int i = 1; i < s.size(); i++) {
      swallowed(i);
      bare(i);
      loose(i);
      reduced(i);
      predicate(i);
      nearest(i);
      ofDeed(i);
    }
    return changed;
  }

  /** The same for {@link #falsePassive} alone, which needs the objects. */
  boolean falsePassives() {
    for (int i = 1; i < s.size(); i++) {
      falsePassive(i);
    }
    return changed;
  }

  /**
   * "The hostages whom they freed were reunited": a verb that has both the relative pronoun and the
   * noun before it took the place of the main verb, which then stands after it without a subject.
   */
  private void swallowed(int pronoun) {
    String tag = s.tag(pronoun);
    int verb = heads[pronoun];
    if (!(tag.equals("WP") || tag.equals("WDT")) || verb < pronoun || !verbal(verb)) {
      return;
    }
    int before = s.form(pronoun - 1).equals(",") ? pronoun - 2 : pronoun - 1;
    int noun = before;
    while (noun >= 0 && heads[noun] >= 0 && heads[noun] < pronoun && noun != heads[noun]) {
      noun = heads[noun];
    }
    if (noun < 0
        || !s.tag(noun).startsWith("NN")
        || heads[noun] != verb
        || !relations[noun].startsWith("nsubj")) {
      return;
    }
    int main = -1;
    for (int k = verb + 1; k < heads.length && main < 0; k++) {
      if (heads[k] == verb && SWALLOWED.contains(relations[k]) && bareFinite(k, verb)) {
        main = k;
      }
    }
    if (main < 0) {
      return;
    }
    boolean passive = child(main, "aux:pass", verb) >= 0;
    heads[main] = heads[verb];
    relations[main] = relations[verb];
    for (int k = 0; k < heads.length; k++) {
      if (heads[k] == verb && k != main && (k < noun || k > main)) {
        heads[k] = main;
      }
    }
    heads[noun] = main;
    relations[noun] = passive ? "nsubj:pass" : "nsubj";
    heads[verb] = noun;
    relations[verb] = "acl:relcl";
    changed = true;
  }

  /** "Chad, which is at odds with Mali, moved troops": what the clause is of is who moved them. */
  private void predicate(int pronoun) {
    int p = heads[pronoun];
    int noun = pronoun - 2;
    int main = p < 0 ? -1 : heads[p];
    if (!s.tag(pronoun).equals("WDT") && !s.tag(pronoun).equals("WP")
        || noun < 0
        || !s.form(noun + 1).equals(",")
        || p < pronoun
        || main < p
        || heads[noun] != p
        || !relations[noun].startsWith("nsubj")
        || !relations[pronoun].startsWith("nsubj")
        || child(p, "cop", pronoun) < 0
        || !verbal(main)
        || has(main, "nsubj")) {
      return;
    }
    heads[noun] = main;
    relations[noun] = has(main, "aux:pass") ? "nsubj:pass" : "nsubj";
    heads[p] = noun;
    relations[p] = "acl:relcl";
    changed = true;
  }

  /** "The villagers jailed for it were freed": of two verbs, the one with an auxiliary is told. */
  private void reduced(int verb) {
    int noun = verb - 1;
    boolean past = s.tag(verb).equals("VBN") || s.tag(verb).equals("VBD");
    if (!past
        || !relations[verb].equals("root")
        || s.lemma(verb).equals("remain")
        || heads[noun] != verb
        || !relations[noun].startsWith("nsubj")
        || !s.tag(noun).startsWith("NN")
        || child(verb, "obj", verb) >= 0
        || child(verb, "ccomp", verb) >= 0) {
      return;
    }
    for (int main = verb + 2; main < heads.length; main++) {
      int aux = helper(main, verb);
      if (heads[main] == verb
          && SWALLOWED.contains(relations[main])
          && aux > verb + 1
          && bareFinite(main, verb)
          && plain(verb, aux)) {
        boolean passive = child(main, "aux:pass", verb) >= 0;
        heads[main] = heads[verb];
        relations[main] = "root";
        for (int k = main + 1; k < heads.length; k++) {
          heads[k] = heads[k] == verb ? main : heads[k];
        }
        heads[noun] = main;
        relations[noun] = passive ? "nsubj:pass" : "nsubj";
        heads[verb] = noun;
        relations[verb] = "acl";
        changed = true;
        return;
      }
    }
  }

  /** "a man they arrested told how": the pronoun right before a verb is who did it. */
  private void bare(int verb) {
    int pronoun = verb - 1;
    int noun = verb - 2;
    if (noun < 0
        || !relations[verb].equals("acl:relcl")
        || heads[verb] != noun
        || !s.tag(noun).startsWith("NN")
        || !NOMINATIVE.contains(s.form(pronoun))
        || !relations[pronoun].startsWith("nsubj")
        || heads[pronoun] <= verb
        || has(verb, "nsubj")) {
      return;
    }
    int main = heads[pronoun];
    heads[pronoun] = verb;
    relations[pronoun] = "nsubj";
    if (heads[noun] == main && relations[noun].equals("nsubj:pass") && !has(main, "aux:pass")) {
      relations[noun] = "nsubj";
    }
    changed = true;
  }

  /** The first auxiliary of a verb behind another, -1 where it has none. */
  private int helper(int verb, int after) {
    for (int k = after + 1; k < verb; k++) {
      boolean auxiliary = s.tag(k).equals("MD") || AUXILIARIES.contains(s.lemma(k));
      if (heads[k] == verb && relations[k].startsWith("aux") && auxiliary) {
        return k;
      }
    }
    return -1;
  }

  /** Whether no comma, conjunction or new subject parts two words. */
  private boolean plain(int from, int to) {
    for (int k = from + 1; k < to; k++) {
      String tag = s.tag(k);
      boolean parts =
          relations[k].equals("punct") || tag.equals("CC") || relations[k].startsWith("nsubj");
      if (parts || tag.startsWith("W") || tag.equals("VBD") || tag.equals("VBZ")) {
        return false;
      }
    }
    return true;
  }

  /** "a chip against the group, which has captured a town": the clause is the noun's. */
  private void loose(int pronoun) {
    String tag = s.tag(pronoun);
    int verb = heads[pronoun];
    if (!(tag.equals("WP") || tag.equals("WDT"))
        || pronoun < 2
        || verb < pronoun
        || !verbal(verb)
        || !relations[pronoun].startsWith("nsubj")
        || !SWALLOWED.contains(relations[verb])
        || heads[verb] < 0
        || heads[verb] > pronoun) {
      return;
    }
    int noun = s.form(pronoun - 1).equals(",") ? pronoun - 2 : pronoun - 1;
    if (!s.tag(noun).startsWith("NN") || heads[noun] == verb) {
      return;
    }
    while (heads[noun] >= 0 && heads[noun] < pronoun && INSIDE.contains(relations[noun])) {
      noun = heads[noun];
    }
    if (under(noun, verb)) {
      return;
    }
    heads[verb] = noun;
    relations[verb] = "acl:relcl";
    changed = true;
  }

  /** "a chip against Isis, which has taken a town": what follows a name is the name's. */
  private void nearest(int pronoun) {
    int verb = heads[pronoun];
    int name = pronoun - 2;
    if (!s.tag(pronoun).equals("WDT")
        || name < 0
        || verb < pronoun
        || !relations[verb].equals("acl:relcl")
        || !s.form(pronoun - 1).equals(",")
        || !s.tag(name).startsWith("NNP")) {
      return;
    }
    while (INSIDE.contains(relations[name]) && heads[name] >= 0 && heads[name] < pronoun) {
      name = heads[name];
    }
    int party = relations[name].equals("conj") ? heads[name] : name;
    if (party < 0 || heads[party] != heads[verb] || !relations[party].equals("nmod")) {
      return;
    }
    int link = child(party, "case");
    boolean led = link >= 0 && link < name;
    boolean against = party == name && led && AGAINST.contains(s.lemma(link));
    if (against
        || led && PARTY.contains(s.lemma(link)) && words.grammar.partyDeed.contains(lemma(verb))) {
      heads[verb] = name;
      changed = true;
    }
  }

  /** "an attack on a ferry, which killed two": the attack did. */
  private void ofDeed(int pronoun) {
    int verb = heads[pronoun];
    int noun = verb < pronoun || !relations[verb].equals("acl:relcl") ? -1 : heads[verb];
    if (noun < 0
        || !s.tag(pronoun).equals("WDT")
        || !relations[pronoun].equals("nsubj")
        || !s.form(pronoun - 1).equals(",")
        || !words.grammar.result.contains(s.lemma(verb))) {
      return;
    }
    int at = noun;
    for (int steps = 0; steps < 3 && relations[at].equals("nmod") && heads[at] >= 0; steps++) {
      int link = child(at, "case");
      at = heads[at];
      if (words.grammar.blast.contains(lemma(at)) && link >= 0 && PLACING.contains(s.lemma(link))) {
        heads[verb] = at;
        changed = true;
        return;
      }
    }
  }

  /** Whether a verb is told of somebody, and whom is not said right before it. */
  private boolean bareFinite(int verb, int after) {
    boolean finite = s.tag(verb).equals("VBD") || s.tag(verb).equals("VBZ");
    boolean helped = child(verb, "aux", after) >= 0 || child(verb, "aux:pass", after) >= 0;
    return (helped || (finite && verbal(verb)))
        && child(verb, "nsubj", after) < 0
        && child(verb, "nsubj:pass", after) < 0
        && child(verb, "cc", after) < 0
        && child(verb, "mark", after) < 0;
  }

  /** "released ousted President Cabral": no passive, as its auxiliary is none. */
  private void falsePassive(int verb) {
    int participle = heads[verb];
    if (!relations[verb].equals("aux:pass")
        || AUXILIARIES.contains(s.lemma(verb))
        || participle != verb + 1
        || !(s.tag(verb).equals("VBD") || s.tag(verb).equals("VBZ"))) {
      return;
    }
    int object = -1;
    for (int k = participle + 1; k < heads.length && object < 0; k++) {
      if (heads[k] == participle && relations[k].equals("obj")) {
        object = k;
      }
    }
    if (object < 0) {
      return;
    }
    heads[verb] = heads[participle];
    relations[verb] = relations[participle];
    for (int k = 0; k < heads.length; k++) {
      if (heads[k] == participle && k != verb) {
        heads[k] = verb;
        if (relations[k].equals("nsubj:pass")) {
          relations[k] = "nsubj";
        }
      }
    }
    heads[participle] = object;
    relations[participle] = "amod";
    changed = true;
  }

  private boolean verbal(int i) {
    return s.tag(i).startsWith("VB");
  }

  private int child(int head, String relation, int after) {
    for (int k = after + 1; k < heads.length; k++) {
      if (heads[k] == head && relations[k].equals(relation)) {
        return k;
      }
    }
    return -1;
  }
}
