package org.dateline.tag;

import java.util.Set;
import org.dateline.language.Sentence;

/**
 * Mends phrases with a preposition that hang on one of two words they may belong to: the verb or
 * its object, an answer or what is answered, a measure or what is measured.
 */
final class PhraseRepair extends Repair {

  private static final Set<String> OF_THINGS = Set.of("in", "from", "with", "to", "against");

  private final Vocabulary words;

  PhraseRepair(Sentence s, Vocabulary words, int[] heads, String[] relations) {
    super(s, heads, relations);
    this.words = words;
  }

  /** Mends heads and relations in place; tells whether it changed any. */
  @Override
  boolean apply() {
    for (int i = 0; i < heads.length; i++) {
      charged(i);
      measured(i);
      whenSaid(i);
      stretch(i);
      early(i);
      levied(i);
      visitors(i);
      sum(i);
      agent(i);
      placed(i);
      regarded(i);
      ofObject(i);
      inAnswer(i);
    }
    return changed;
  }

  /** "accused Chad of complicity": what it is accused of is no part of it. */
  private void charged(int noun) {
    int whom = heads[noun];
    int of = child(noun, "case");
    int verb = whom < 0 ? -1 : heads[whom];
    if (verb < 0
        || !relations[noun].equals("nmod")
        || of < whom
        || of > noun
        || !s.lemma(of).equals("of")
        || verb > whom
        || !relations[whom].equals("obj")
        || !words.charging.contains(lemma(verb))) {
      return;
    }
    heads[noun] = verb;
    boolean deed = s.tag(noun).equals("VBG");
    relations[noun] = deed ? "advcl" : "obl";
    relations[of] = deed ? "mark" : "case";
    changed = true;
  }

  /** "duties of 35 percent on cars": the duties are on the cars. */
  private void measured(int noun) {
    int measure = heads[noun];
    int on = child(noun, "case");
    if (measure < 0
        || !relations[noun].equals("nmod")
        || on < measure
        || on > noun
        || !words.grammar.amount.contains(lemma(measure))
        || !Set.of("on", "against", "to", "for", "from").contains(s.lemma(on))) {
      return;
    }
    int of = child(measure, "case");
    int above = heads[measure];
    if (above < 0 || of < 0 || of > measure || !s.lemma(of).equals("of") && !up(of)) {
      return;
    }
    int verb = s.tag(above).startsWith("VB") ? above : heads[above];
    boolean objects = s.tag(above).startsWith("VB") || relations[above].equals("obj");
    if (objects && verb >= 0 && s.tag(verb).startsWith("VB")) {
      heads[noun] = verb;
      relations[noun] = "obl";
    } else {
      heads[noun] = above;
    }
    changed = true;
  }

  private boolean up(int of) {
    return s.lemma(of).equals("up");
  }

  /** "The minister on Monday accused": the day is the deed's. */
  private void whenSaid(int day) {
    int noun = heads[day];
    int v = day + 1;
    if (!relations[day].equals("nmod")
        || noun < 0
        || noun > day
        || v >= heads.length
        || !words.temporal.contains(lemma(day))
        || !has(day, "case")
        || !s.tag(v).startsWith("VB")) {
      return;
    }
    int top = noun;
    while (heads[top] >= 0 && heads[top] < v && !relations[top].startsWith("nsubj")) {
      top = heads[top];
    }
    if (relations[top].startsWith("nsubj") && heads[top] == v) {
      heads[day] = v;
      relations[day] = "obl";
      changed = true;
    }
  }

  /** "hit a bomb near the town, a week after the ambush": the week is no name of the town. */
  private void stretch(int week) {
    int after = week + 1;
    if (words.grammar.stretch.contains(lemma(week))
        && relations[week].equals("nsubj")
        && after < heads.length
        && relations[after].equals("mark")
        && heads[after] == heads[week]) {
      relations[week] = "obl:unmarked"; // "hours after the army took the town"
      changed = true;
      return;
    }
    if (!words.grammar.stretch.contains(lemma(week))
        || !(relations[week].startsWith("nmod") || relations[week].equals("appos"))
        || after >= heads.length
        || !(lemma(after).equals("after") || lemma(after).equals("before"))) {
      return;
    }
    int verb = heads[week];
    while (verb >= 0 && !s.tag(verb).startsWith("VB")) {
      verb = heads[verb];
    }
    int from = week;
    while (from > 0 && heads[from - 1] == week) {
      from--;
    }
    if (verb >= 0 && verb < week && from > 0 && s.form(from - 1).equals(",")) {
      heads[week] = verb;
      relations[week] = "obl:unmarked";
      changed = true;
    }
  }

  /** "struck a depot in the Tula region": what stands there was struck. */
  private void placed(int place) {
    int v = heads[place];
    int in = child(place, "case");
    if (!relations[place].equals("obl")
        || v < 0
        || in < v
        || in > place
        || !s.tag(v).startsWith("VB")
        || !words.grammar.locating.contains(lemma(in))
        || words.temporal.contains(lemma(place))
        || !(name(place) || named(place))) {
      return;
    }
    int thing = in - 1;
    while (thing > v && heads[thing] != v) {
      thing = heads[thing];
    }
    boolean whole = thing > v && s.tag(thing).startsWith("NN") && !name(thing) && !light(v);
    boolean affected = whole && (relations[thing].equals("obj") || struckAt(thing));
    if (affected && !words.temporal.contains(lemma(thing))) {
      heads[place] = name(in - 1) && in - 1 != thing ? in - 1 : thing;
      relations[place] = "nmod";
      changed = true;
    }
  }

  /** "fired at a depot": whom it was meant for. */
  private boolean struckAt(int thing) {
    int at = child(thing, "case");
    return relations[thing].equals("obl")
        && at >= 0
        && (s.lemma(at).equals("at") || s.lemma(at).equals("on") || s.lemma(at).equals("against"));
  }

  private boolean light(int v) {
    return words.isLight(s.lemma(v)) || s.lemma(v).equals("open");
  }

  /** "duties on brandy from the Union": what is levied on comes from there. */
  private void levied(int noun) {
    int verb = heads[noun];
    int from = child(noun, "case");
    if (!relations[noun].equals("obl")
        || verb < 0
        || from < verb
        || from > noun
        || !s.lemma(from).equals("from")) {
      return;
    }
    int thing = from - 1;
    while (thing > verb && heads[thing] != verb) {
      thing = heads[thing];
    }
    int on = thing > verb ? child(thing, "case") : -1;
    if (on > verb && relations[thing].equals("obl") && s.lemma(on).equals("on")) {
      heads[noun] = thing;
      relations[noun] = "nmod";
      changed = true;
    }
  }

  /** "announced $8 million in aid": the aid. */
  private void sum(int noun) {
    int verb = heads[noun];
    int in = child(noun, "case");
    if (!relations[noun].equals("obl")
        || verb < 0
        || in < verb + 2
        || in > noun
        || !s.lemma(in).equals("in")
        || !(words.grammar.amount.contains(lemma(in - 1)) || s.tag(in - 1).equals("CD"))
        || !under(in - 1, noun)
        || has(verb, "obj")
        || has(verb, "aux:pass")) {
      return;
    }
    relations[noun] = "obj";
    changed = true;
  }

  /** "held for more than a year by rebels": the rebels held. */
  private void agent(int noun) {
    int year = heads[noun];
    int by = child(noun, "case");
    if (!relations[noun].equals("nmod")
        || year < 0
        || by < year
        || by > noun
        || !s.lemma(by).equals("by")
        || !words.grammar.stretch.contains(lemma(year))) {
      return;
    }
    int verb = year;
    for (int steps = 0; steps < 4 && verb >= 0 && !s.tag(verb).startsWith("VB"); steps++) {
      verb = heads[verb];
    }
    boolean participle = verb >= 0 && (s.tag(verb).equals("VBN") || s.tag(verb).equals("VBD"));
    boolean passive = participle && (relations[verb].equals("acl") || has(verb, "aux:pass"));
    if (passive && verb < year) {
      heads[noun] = verb;
      relations[noun] = "obl:agent";
      changed = true;
    }
  }

  /** "received ministers from the other government": whose they are. */
  private void visitors(int noun) {
    int verb = heads[noun];
    int from = child(noun, "case");
    if (relations[noun].equals("obl")
        && verb >= 0
        && from > verb + 1
        && from < noun
        && s.lemma(from).equals("from")
        && words.visitors.contains(lemma(from - 1))
        && heads[from - 1] == verb
        && relations[from - 1].equals("obj")
        && words.receiving.contains(lemma(verb))) {
      heads[noun] = from - 1;
      relations[noun] = "nmod";
      changed = true;
    }
  }

  /** "in the Tula region early on Tuesday": early on that day. */
  private void early(int early) {
    int on = early + 1;
    int day = on < heads.length && relations[on].equals("case") ? heads[on] : -1;
    boolean time = lemma(early).equals("early") || lemma(early).equals("late");
    if (time && day > on && heads[early] < early && words.temporal.contains(lemma(day))) {
      heads[early] = day;
      relations[early] = "advmod";
      changed = true;
    }
  }

  private boolean named(int place) {
    for (int k = 0; k < heads.length; k++) {
      boolean part = heads[k] == place && name(k);
      if (part && (relations[k].equals("compound") || relations[k].startsWith("nmod"))) {
        return true;
      }
    }
    return false;
  }

  /** "described the raid on its towns as a crime": what it was described as is told of the raid. */
  private void regarded(int noun) {
    int as = child(noun, "case");
    if (as < 0 || as > noun || !s.lemma(as).equals("as") || !relations[noun].equals("nmod")) {
      return;
    }
    int at = heads[noun];
    for (int steps = 0; steps < 4 && at >= 0 && at < as; steps++) {
      if (s.tag(at).startsWith("VB")) {
        if (words.regarding.contains(lemma(at)) && (has(at, "obj") || has(at, "nsubj:pass"))) {
          heads[noun] = at;
          relations[noun] = "obl";
          changed = true;
        }
        return;
      }
      at = heads[at];
    }
  }

  /** "criticised the closure of inns in the valley": where they were closed, not criticised. */
  private void ofObject(int noun) {
    int v = heads[noun];
    int link = child(noun, "case");
    if (!relations[noun].equals("obl")
        || v < 0
        || link < v
        || link > noun
        || !OF_THINGS.contains(lemma(link))
        || !(words.reacting.contains(lemma(v)) || words.refusing.contains(lemma(v)))
        || words.temporal.contains(lemma(noun))) {
      return;
    }
    int object = child(v, "obj");
    if (object < v || object > link || !s.tag(object).startsWith("NN") || name(object)) {
      return;
    }
    for (int k = object + 1; k < link; k++) {
      if (!under(k, object)) {
        return;
      }
    }
    heads[noun] = object;
    relations[noun] = "nmod";
    changed = true;
  }

  /** "struck in retaliation for an attack": what is answered is the answer's. */
  private void inAnswer(int noun) {
    int link = child(noun, "case");
    int answer = link - 1;
    if (link > 1
        && link < noun
        && relations[noun].equals("obl")
        && heads[noun] >= 0
        && heads[answer] == heads[noun]
        && relations[answer].equals("obl")
        && words.answers.contains(lemma(answer))) {
      heads[noun] = answer;
      relations[noun] = "nmod";
      changed = true;
    }
  }

  private boolean name(int i) {
    return s.tag(i).startsWith("NNP");
  }
}
