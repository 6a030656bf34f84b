package org.dateline.tag;

import java.util.Set;
import org.dateline.language.Sentence;

/** Gives objects, complements and what tells of nouns the place that the words around show. */
final class ObjectPlaceRepair extends Repair {

  private static final Set<String> SIDES = Set.of("North", "South", "East", "West", "Central");

  private static final Set<String> HANDING = Set.of("hand", "give");

  private static final Set<String> PLACING = Set.of("in", "on", "against", "at", "near", "of");

  private final Vocabulary words;

  ObjectPlaceRepair(Sentence s, Vocabulary words, int[] heads, String[] relations) {
    super(s, heads, relations);
    this.words = words;
  }

  /** Mends heads and relations in place; tells whether it changed any. */
  @Override
  boolean apply() {
    for (int i = 1; i < heads.length; i++) {
      asked(i);
      bare(i);
      receiver(i);
      guilty(i);
      ofDeed(i);
      judged(i);
      participle(i);
      handed(i);
      titled(i);
      northern(i);
      between(i);
      forWhom(i);
      outOf(i);
      proclaimed(i);
    }
    return changed;
  }

  /** "ordered the general to appear": what is ordered is no purpose. */
  private void asked(int v) {
    int verb = heads[v];
    int mark = child(v, "mark");
    if (relations[v].equals("advcl")
        && s.tag(v).equals("VB")
        && verb >= 0
        && verb < v
        && mark > verb
        && s.tag(mark).equals("TO")
        && words.grammar.asking.contains(s.lemma(verb))
        && hasExactly(verb, "obj")
        && !hasExactly(verb, "xcomp")
        && !has(v, "nsubj")
        && child(verb, "obj") < v) {
      relations[v] = "xcomp";
      changed = true;
    }
  }

  /** "freed on bail three leaders": without a preposition it is the object. */
  private void bare(int noun) {
    int verb = heads[noun];
    if (relations[noun].equals("obl")
        && s.tag(noun).equals("NNS")
        && verb >= 0
        && verb < noun
        && s.tag(verb).startsWith("VB")
        && !has(noun, "case")
        && !has(verb, "obj")
        && !has(verb, "aux:pass")
        && !has(verb, "nsubj:pass")
        && !words.temporal.contains(lemma(noun))) {
      relations[noun] = "obj";
      changed = true;
    }
  }

  /** "lent Nepal ninety million dollars": Nepal got them. */
  private void receiver(int name) {
    int noun = heads[name];
    int verb = name - 1;
    if (!s.tag(name).startsWith("NNP")
        || !relations[name].equals("compound")
        || noun < name + 2
        || !s.tag(verb).startsWith("VB")
        || !s.tag(name + 1).equals("CD")) {
      return;
    }
    heads[name] = verb;
    relations[name] = "iobj";
    changed = true;
  }

  /** "found two men guilty": the verdict is no second object. */
  private void guilty(int g) {
    int verb = heads[g];
    boolean verdict = lemma(g).equals("guilty") && relations[g].equals("obj") && verb >= 0;
    if (verdict && child(verb, "obj") < g) {
      relations[g] = "xcomp";
      changed = true;
    }
  }

  /** "died in an ambush by militiamen": whose ambush it was. */
  private void ofDeed(int noun) {
    int by = child(noun, "case");
    int verb = heads[noun];
    int deed = by - 1;
    if (relations[noun].startsWith("obl")
        && by > 0
        && s.lemma(by).equals("by")
        && verb >= 0
        && verb < deed
        && heads[deed] == verb
        && words.deed.contains(lemma(deed))
        && !has(verb, "aux:pass")
        && !has(verb, "nsubj:pass")) {
      heads[noun] = deed;
      relations[noun] = "nmod";
      changed = true;
    }
  }

  /** "condemned the coup in Niger", "the assault on a hotel": the deed was there. */
  private void judged(int name) {
    int in = child(name, "case");
    int verb = heads[name];
    int object = in - 1;
    if (relations[name].equals("obl")
        && s.tag(name).startsWith("NN")
        && in > 0
        && PLACING.contains(s.lemma(in))
        && verb >= 0
        && object > verb
        && heads[object] == verb
        && relations[object].equals("obj")
        && !words.temporal.contains(lemma(name))
        && words.grammar.praising.contains(s.lemma(verb))) {
      heads[name] = object;
      relations[name] = "nmod";
      changed = true;
    }
  }

  /** "was handed ten years in jail": so much was handed to him. */
  private void handed(int noun) {
    int verb = heads[noun];
    if (relations[noun].equals("obl:unmarked")
        && s.tag(noun).equals("NNS")
        && verb >= 0
        && verb < noun
        && HANDING.contains(s.lemma(verb))
        && has(verb, "aux:pass")
        && has(noun, "nummod")) {
      relations[noun] = "obj";
      changed = true;
    }
  }

  /** "journalist Samia Hassen": the name is who it is, what stands before it what she is. */
  private void titled(int name) {
    int noun = heads[name];
    if (!relations[name].equals("appos")
        || noun != name - 1
        || !s.tag(name).equals("NNP")
        || !s.tag(noun).equals("NN")) {
      return;
    }
    heads[name] = heads[noun];
    relations[name] = relations[noun];
    heads[noun] = name;
    relations[noun] = "nmod:desc";
    for (int k = 0; k < heads.length; k++) {
      boolean moves = relations[k].equals("case") || k > name;
      heads[k] = heads[k] == noun && moves ? name : heads[k];
    }
    changed = true;
  }

  /** "advocating for Chad to strike", "demands for Chad to leave": Chad is to do it. */
  private void forWhom(int v) {
    int mark = child(v, "mark");
    int verb = heads[v];
    int name = mark - 1;
    if (!s.tag(v).equals("VB")
        || !relations[v].equals("advcl")
        || mark < 2
        || !s.tag(mark).equals("TO")
        || !s.tag(name).startsWith("NNP")
        || has(v, "nsubj")) {
      return;
    }
    int link = child(name, "case");
    int holder = heads[name];
    boolean called = link >= 0 && s.lemma(link).equals("for") && holder >= 0 && link < name;
    boolean asks = called && (holder == verb || words.grammar.callNoun.contains(lemma(holder)));
    if (!asks || holder != verb && heads[holder] != verb) {
      return;
    }
    heads[v] = holder;
    relations[v] = s.tag(holder).startsWith("NN") ? "acl" : "advcl";
    heads[name] = v;
    relations[name] = "nsubj";
    heads[link] = v;
    relations[link] = "mark";
    changed = true;
  }

  /** "five out of six missiles were intercepted": they were, out of nothing. */
  private void outOf(int out) {
    int noun = heads[out];
    if (!s.lemma(out).equals("out")
        || !s.tag(out - 1).equals("CD")
        || out + 2 >= heads.length
        || !s.lemma(out + 1).equals("of")
        || noun < out
        || !relations[noun].equals("obl")) {
      return;
    }
    int verb = heads[noun];
    boolean passive = verb > noun && has(verb, "aux:pass");
    if (verb < noun || has(verb, "nsubj") || has(verb, "nsubj:pass")) {
      return;
    }
    relations[noun] = passive ? "nsubj:pass" : "nsubj";
    heads[out] = out - 1;
    relations[out] = "advmod";
    heads[out + 1] = out;
    relations[out + 1] = "fixed";
    changed = true;
  }

  /** "proclaiming another village captured": the village was. */
  private void proclaimed(int v) {
    int verb = heads[v];
    int noun = v - 1;
    if (s.tag(v).equals("VBN")
        && relations[v].equals("xcomp")
        && heads[noun] == verb
        && relations[noun].equals("obj")
        && words.grammar.proclaiming.contains(s.lemma(verb))) {
      heads[v] = noun;
      relations[v] = "acl";
      changed = true;
    }
  }

  /** "Fighting flared in Goma between soldiers": the fighting was between them, no town. */
  private void between(int noun) {
    int place = heads[noun];
    int link = child(noun, "case");
    int verb = place < 0 ? -1 : heads[place];
    if (link < 0
        || !s.lemma(link).equals("between")
        || link < place
        || !relations[noun].equals("nmod")
        || !s.tag(place).startsWith("NNP")
        || !has(place, "case")
        || verb < 0
        || !s.tag(verb).startsWith("VB")) {
      return;
    }
    int subject = child(verb, "nsubj");
    boolean deed = subject >= 0 && words.deed.contains(lemma(subject));
    heads[noun] = deed ? subject : verb;
    relations[noun] = deed ? "nmod" : "obl";
    changed = true;
  }

  /** "the North Korean launch": of the north of which country. */
  private void northern(int people) {
    int side = people - 1;
    if (SIDES.contains(s.form(side))
        && relations[people].equals("amod")
        && heads[side] == heads[people]
        && (relations[side].equals("compound") || relations[side].equals("amod"))) {
      heads[side] = people;
      relations[side] = "compound";
      changed = true;
    }
  }

  /** "by a rocket believed to be fired": right behind a noun, a participle tells of it. */
  private void participle(int v) {
    int noun = v - 1;
    if (s.tag(v).equals("VBN")
        && relations[v].equals("advcl")
        && s.tag(noun).startsWith("NN")
        && heads[noun] == heads[v]
        && relations[noun].startsWith("obl")
        && !has(v, "mark")) {
      heads[v] = noun;
      relations[v] = "acl";
      changed = true;
    }
  }
}
