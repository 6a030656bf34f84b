package org.dateline.tag;

import java.util.Set;
import org.dateline.language.Sentence;

/**
 * Gives finite verbs back their place: the one that a noun took ("denounced the coup and called
 * on"), the one that a link should lead in ("after police raided"), and the main one that a
 * relative clause swallowed ("The army freed pupils who had been abducted").
 */
final class PredicateRepair extends Repair {
  private static final Set<String> INSIDE =
      Set.of("det", "amod", "compound", "nummod", "nmod:poss", "flat", "case", "punct");

  private final Vocabulary words;

  PredicateRepair(Sentence s, Vocabulary words, int[] heads, String[] relations) {
    super(s, heads, relations);
    this.words = words;
  }

  /** Mends heads and relations in place; tells whether it changed any. */
  @Override
  boolean apply() {
    for (int i = 1; i < s.size(); i++) {
      besideNoun(i);
      ledIn(i);
      swallowed(i);
      headline(i);
      fire(i);
    }
    for (int i = 2; i < s.size(); i++) {
      told(i);
      dayOfTold(i);
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
        || !words.grammar.timeLink.contains(lemma(link))
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

  /** "Tens of thousands took to the streets": a past tense told of the root is the root. */
  private void headline(int verb) {
    int noun = heads[verb];
    if (!past(verb)
        || !relations[verb].equals("acl")
        || noun < 0
        || noun > verb
        || !relations[noun].equals("root")
        || !s.tag(noun).startsWith("NN")
        || has(verb, "aux")
        || has(verb, "nsubj")) {
      return;
    }
    heads[verb] = -1;
    relations[verb] = "root";
    heads[noun] = verb;
    relations[noun] = "nsubj";
    for (int k = 0; k < heads.length; k++) {
      heads[k] = heads[k] == noun && k > verb ? verb : heads[k];
    }
    changed = true;
  }

  /** "denied that its soldiers had opened fire": a perfect is no adjective. */
  private void fire(int verb) {
    int noun = heads[verb];
    if (!relations[verb].equals("amod")
        || noun != verb + 1
        || !has(verb, "aux")
        || !has(verb, "nsubj")
        || heads[noun] < 0
        || !s.tag(heads[noun]).startsWith("VB")) {
      return;
    }
    heads[verb] = heads[noun];
    relations[verb] = "ccomp";
    heads[noun] = verb;
    relations[noun] = "obj";
    changed = true;
  }

  /** "Chadian forces shot at a post, the ministry said": what is said is that they did. */
  private void told(int say) {
    if (!words.saying.contains(lemma(say)) || !relations[say].equals("root")) {
      return;
    }
    int speaker = child(say, "nsubj");
    for (int verb = 1; verb < speaker; verb++) {
      int noun = heads[verb];
      boolean participle = s.tag(verb).equals("VBN") && relations[verb].equals("acl");
      if (!participle
          || noun != verb - 1
          || heads[noun] != say
          || !relations[noun].startsWith("obl")
          || has(noun, "case")
          || words.temporal.contains(lemma(noun))) {
        continue;
      }
      heads[verb] = say;
      relations[verb] = "ccomp";
      heads[noun] = verb;
      relations[noun] = "nsubj";
      for (int k = verb + 1; k < heads.length; k++) {
        heads[k] = heads[k] == noun ? verb : heads[k];
      }
      changed = true;
      return;
    }
  }

  /** "rescued ten men on Thursday, the army said": the day is that of the rescue. */
  private void dayOfTold(int day) {
    int say = heads[day];
    if (say < day
        || !relations[day].startsWith("obl")
        || !words.temporal.contains(lemma(day))
        || !words.saying.contains(lemma(say))
        || day + 1 >= s.size()
        || !s.form(day + 1).equals(",")) {
      return;
    }
    int told = child(say, "ccomp");
    if (told >= 0 && told < day && child(say, "nsubj") > day) {
      heads[day] = told;
      changed = true;
    }
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
