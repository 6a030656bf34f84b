package org.dateline.tag;

import java.util.Set;
import org.dateline.language.Sentence;

/**
 * Gives finite verbs back their place: the one that a noun took ("denounced the coup and called
 * on"), the one that a link should lead in ("after police raided"), and the main one that a
 * relative clause swallowed ("The army freed pupils who had been abducted").
 */
final class PredicateRepair extends Repair {
  private static final Set<String> LINKS = Set.of("after", "before", "since", "until", "as");

  private static final Set<String> INSIDE =
      Set.of("det", "amod", "compound", "nummod", "nmod:poss", "flat", "case", "punct");

  PredicateRepair(Sentence s, int[] heads, String[] relations) {
    super(s, heads, relations);
  }

  /** Mends heads and relations in place; tells whether it changed any. */
  boolean apply() {
    for (int i = 1; i < s.size(); i++) {
      besideNoun(i);
      ledIn(i);
      swallowed(i);
    }
    return changed;
  }

  private boolean past(int i) {
    return s.tag(i).equals("VBD");
  }

  /** "denounced the takeover and called on the junta": joined to the verb, not to its object. */
  private void besideNoun(int verb) {
    int noun = heads[verb];
    if (!past(verb)
        || !relations[verb].equals("conj")
        || noun < 0
        || noun > verb
        || !s.tag(noun).startsWith("NN")
        || !s.tag(verb - 1).equals("CC")
        || has(verb, "nsubj")) {
      return;
    }
    int main = heads[noun];
    boolean object = relations[noun].equals("obj") || relations[noun].startsWith("obl");
    if (!object || main < 0 || main > noun || !past(main)) {
      return;
    }
    heads[verb] = main;
    changed = true;
  }

  /** "stepped down after police raided his ministry": police did, and not he. */
  private void ledIn(int link) {
    int noun = heads[link];
    if (!relations[link].equals("case")
        || !LINKS.contains(lemma(link))
        || noun <= link
        || noun + 1 >= s.size()
        || !s.tag(noun).startsWith("NN")) {
      return;
    }
    int verb = noun + 1;
    if (!past(verb)
        || !relations[verb].equals("conj")
        || has(verb, "cc")
        || has(verb, "nsubj")
        || heads[verb] != heads[noun]
        || !has(verb, "obj")) {
      return;
    }
    for (int k = link + 1; k < noun; k++) {
      if (heads[k] != noun || !INSIDE.contains(relations[k])) {
        return;
      }
    }
    heads[noun] = verb;
    relations[noun] = "nsubj";
    heads[link] = verb;
    relations[link] = "mark";
    relations[verb] = "advcl";
    changed = true;
  }

  /** "The army freed pupils who had been abducted": what the army did is the main verb. */
  private void swallowed(int pronoun) {
    int verb = heads[pronoun];
    boolean relative = s.tag(pronoun).equals("WP") || s.tag(pronoun).equals("WDT");
    if (!relative
        || verb < pronoun
        || !s.tag(verb).startsWith("VB")
        || !relations[verb].equals("root")
        || !relations[pronoun].startsWith("nsubj")) {
      return;
    }
    int object = pronoun - 1;
    int main = heads[object];
    if (!s.tag(object).startsWith("NN")
        || !relations[object].equals("obj")
        || main < 1
        || !relations[main].equals("acl")
        || !(s.tag(main).equals("VBN") || past(main))) {
      return;
    }
    int subject = heads[main];
    if (subject != main - 1 || heads[subject] != verb || !relations[subject].startsWith("nsubj")) {
      return;
    }
    heads[main] = -1;
    relations[main] = "root";
    heads[subject] = main;
    relations[subject] = "nsubj";
    for (int k = 0; k < heads.length; k++) {
      boolean outside = k < subject || s.form(k).equals(".");
      heads[k] = heads[k] == verb && outside ? main : heads[k];
    }
    heads[verb] = object;
    relations[verb] = "acl:relcl";
    changed = true;
  }
}
