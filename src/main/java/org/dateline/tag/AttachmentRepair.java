package org.dateline.tag;

import java.util.Set;
import org.dateline.language.Sentence;

/**
 * Mends complements that hang at the wrong word: objects read as adverbials, clauses after "claims"
 * and "says" without "that", names given ("called it an escalation"), participles that only say how
 * ("Russia's intensifying attacks").
 */
final class AttachmentRepair extends Repair {

  private static final Set<String> CLOSE = Set.of("close", "closer", "near", "nearer", "next");

  private final Vocabulary words;

  private static final Set<String> SCENE = Set.of("at", "near", "outside", "inside");

  AttachmentRepair(Sentence s, Vocabulary words, int[] heads, String[] relations) {
    super(s, heads, relations);
    this.words = words;
  }

  /** Mends heads and relations in place; tells whether it changed any. */
  @Override
  boolean apply() {
    for (int i = 0; i < heads.length; i++) {
      between(i);
    }
    for (int i = 0; i < s.size(); i++) {
      bareObject(i);
      said(i);
      named(i);
      judged(i);
      degree(i);
      deep(i);
      close(i);
      before(i);
      trailing(i);
      demanding(i);
      scene(i);
    }
    return changed;
  }

  /** "resigned over the killings at the jail": they were killed there, whoever resigned. */
  private void scene(int place) {
    int link = relations[place].equals("obl") ? child(place, "case") : -1;
    int blow = link - 1;
    boolean there = link > 1 && link < place && SCENE.contains(s.lemma(link));
    if (there
        && s.tag(blow).startsWith("NN")
        && words.blows.contains(lemma(blow))
        && heads[blow] == heads[place]
        && heads[blow] < blow
        && relations[blow].equals("obl")
        && !has(place, "cc")) {
      heads[place] = blow;
      relations[place] = "nmod";
      changed = true;
    }
  }

  /** "fighting in Gao between two clans": who fights, and no part of the place's name. */
  private void between(int noun) {
    int place = heads[noun];
    int link = child(noun, "case");
    if (link < 0
        || !s.lemma(link).equals("between")
        || !relations[noun].equals("nmod")
        || place < 0
        || place > link
        || !s.tag(place).startsWith("NNP")
        || !relations[place].equals("nmod")
        || heads[place] > place
        || !words.deed.contains(lemma(heads[place]))) {
      return;
    }
    heads[noun] = heads[place];
    changed = true;
  }

  /** "blocked a road in Iguala demanding justice": who blocked it demands, and no town. */
  private void demanding(int participle) {
    int place = heads[participle];
    if (!relations[participle].equals("acl")
        || !words.grammar.demanding.contains(s.form(participle))
        || place < 0
        || place > participle
        || !s.tag(place).startsWith("NN")) {
      return;
    }
    int link = child(place, "case");
    boolean town = link >= 0 && link < place && words.grammar.placing.contains(s.lemma(link));
    int at = heads[place];
    while (town && at >= 0 && at < place && s.tag(at).startsWith("NN") && heads[at] >= 0) {
      at = heads[at];
    }
    if (town && at >= 0 && at < place && s.tag(at).startsWith("VB") && has(at, "nsubj")) {
      heads[participle] = at;
      relations[participle] = "advcl";
      changed = true;
    }
  }

  /**
   * "sentenced an Iranian to death": what stands before the preposition is no part of its phrase.
   */
  private void before(int a) {
    int noun = heads[a];
    int to = a + 1;
    int det = a - 1;
    int verb = noun < 0 ? -1 : heads[noun];
    if (a < 2
        || noun < a + 2
        || !relations[a].equals("amod")
        || !s.tag(a).startsWith("JJ")
        || heads[to] != noun
        || !relations[to].equals("case")
        || heads[det] != noun
        || !relations[det].equals("det")
        || verb < 0
        || verb > det
        || !s.tag(verb).startsWith("VB")
        || child(verb, "obj") >= 0
        || child(verb, "aux:pass") >= 0) {
      return;
    }
    heads[a] = verb;
    relations[a] = "obj";
    heads[det] = a;
    changed = true;
  }

  /** "marched close to the border": where they marched. */
  private void close(int noun) {
    int adverb = heads[noun];
    int verb = adverb < 0 ? -1 : heads[adverb];
    int to = child(noun, "case");
    if (verb >= 0
        && adverb < noun
        && to == adverb + 1
        && s.lemma(to).equals("to")
        && s.tag(adverb).startsWith("RB")
        && CLOSE.contains(lemma(adverb))
        && s.tag(verb).startsWith("VB")
        && relations[noun].startsWith("obl")) {
      heads[noun] = verb;
      changed = true;
    }
  }

  /** "He spoke, drones hit a town, causing damage": what follows a clause follows that clause. */
  private void trailing(int participle) {
    int first = heads[participle];
    if (!s.tag(participle).equals("VBG")
        || !relations[participle].equals("advcl")
        || first < 0
        || first > participle
        || !s.form(participle - 1).equals(",")
        || has(participle, "nsubj")) {
      return;
    }
    for (int v = participle - 1; v > first; v--) {
      boolean clause = relations[v].equals("parataxis") && heads[v] == first;
      if (clause
          && has(v, "nsubj")
          && child(v, "nsubj") > first
          && !words.saying.contains(lemma(v))) {
        heads[participle] = v;
        changed = true;
        return;
      }
    }
  }

  /**
   * "have supplied SCALP missiles": a noun without a preposition after an active verb is its
   * object.
   */
  private void bareObject(int noun) {
    int v = heads[noun];
    if (!relations[noun].startsWith("obl")
        || v < 0
        || v > noun
        || noun - v > 12
        || !s.tag(noun).startsWith("NN")
        || words.temporal.contains(lemma(noun))
        || child(noun, "case") >= 0
        || child(v, "aux:pass") >= 0
        || !active(v)) {
      return;
    }
    int object = child(v, "obj");
    boolean slashed = object > v && object < noun && joined(object, noun);
    if (object >= 0 && !slashed) {
      return;
    }
    for (int k = v + 1; k < noun; k++) {
      boolean inside = under(k, noun) || (slashed && under(k, object));
      if (!inside && !s.tag(k).startsWith("RB") && !s.form(k).equals("/")) {
        return;
      }
    }
    heads[noun] = slashed ? object : v;
    relations[noun] = slashed ? "conj" : "obj";
    changed = true;
  }

  private boolean active(int v) {
    String tag = s.tag(v);
    int subject = child(v, "nsubj");
    boolean finite = tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
    boolean perfect = tag.equals("VBN") && child(v, "aux") >= 0;
    return subject >= 0 && !relations[subject].equals("nsubj:pass") && (finite || perfect);
  }

  private boolean joined(int from, int to) {
    for (int k = from + 1; k < to; k++) {
      if (s.form(k).equals("/")) {
        return true;
      }
    }
    return false;
  }

  /** "Kyiv claims some of them have fought": what is read as the object is the clause's subject. */
  private void said(int v) {
    int h = heads[v];
    boolean clause =
        relations[v].equals("conj") || relations[v].equals("ccomp") || relations[v].equals("xcomp");
    if (!clause
        || h < 0
        || h > v
        || !s.tag(v).startsWith("VB")
        || !s.tag(h).startsWith("VB")
        || !words.saying.contains(lemma(h))
        || child(v, "nsubj") >= 0
        || child(v, "cc") >= 0
        || child(v, "mark") >= 0) {
      return;
    }
    int subject = child(h, "obj");
    int first = v;
    boolean finite = s.tag(v).equals("VBD") || s.tag(v).equals("VBZ") || s.tag(v).equals("VBP");
    for (int k = 0; k < heads.length; k++) {
      if (heads[k] == v && relations[k].startsWith("aux")) {
        finite |= !s.tag(k).equals("TO");
        first = Math.min(first, k);
      }
    }
    if (!finite || subject < h || subject > first || comma(subject, first)) {
      return;
    }
    heads[subject] = v;
    relations[subject] = child(v, "aux:pass") >= 0 ? "nsubj:pass" : "nsubj";
    relations[v] = "ccomp";
    changed = true;
  }

  private boolean comma(int from, int to) {
    for (int k = from; k < to; k++) {
      if (s.form(k).equals(",") || s.tag(k).equals("CC")) {
        return true;
      }
    }
    return false;
  }

  /** "called the involvement of foreign troops a major escalation". */
  private void named(int noun) {
    boolean loose = relations[noun].equals("nmod") || relations[noun].equals("appos");
    if (!loose || !s.tag(noun).startsWith("NN") || child(noun, "case") >= 0) {
      return;
    }
    int det = child(noun, "det");
    if (det < 0 || !(lemma(det).equals("a") || lemma(det).equals("an"))) {
      return;
    }
    int at = heads[noun];
    for (int steps = 0; steps < 4 && at >= 0; steps++) {
      boolean verb = s.tag(at).startsWith("VB") && words.grammar.naming.contains(lemma(at));
      if (verb && at < noun && child(at, "obj") >= 0 && child(at, "xcomp") < 0) {
        heads[noun] = at;
        relations[noun] = "xcomp";
        changed = true;
        return;
      }
      at = heads[at];
    }
  }

  /** "called the expulsion of its envoys unjust", "described it as unjust": what it was called. */
  private void judged(int word) {
    int noun = heads[word];
    if (noun < 0 || noun > word || !s.tag(word).startsWith("JJ")) {
      return;
    }
    int as = child(word, "mark");
    if (as >= 0 && s.lemma(as).equals("as") && relations[word].startsWith("obl")) {
      relations[as] = "case";
      changed = true;
    }
    int verb = heads[noun];
    for (int steps = 0; steps < 4 && verb >= 0 && !s.tag(verb).startsWith("VB"); steps++) {
      verb = heads[verb];
    }
    if (relations[word].equals("amod")
        && verb >= 0
        && verb < noun
        && words.grammar.naming.contains(lemma(verb))
        && has(verb, "obj")
        && !has(verb, "xcomp")) {
      heads[word] = verb;
      relations[word] = "xcomp";
      changed = true;
    }
  }

  /** "reports of Russia's intensifying attacks": the noun is what is told of. */
  private void degree(int v) {
    int noun = child(v, "obj");
    boolean owned = child(v, "nmod:poss") >= 0;
    if (!s.tag(v).equals("VBG")
        || !owned
        || noun < v
        || !words.grammar.escalating.contains(lemma(v))) {
      return;
    }
    for (int k = v + 1; k < noun; k++) {
      if (!s.tag(k).startsWith("JJ") && !s.tag(k).startsWith("NN")) {
        return;
      }
    }
    for (int k = 0; k < heads.length; k++) {
      if (heads[k] == v && k != noun) {
        heads[k] = noun;
        relations[k] = relations[k].equals("mark") ? "case" : relations[k];
      }
    }
    heads[noun] = heads[v];
    relations[noun] = relations[v].startsWith("acl") ? "nmod" : relations[v];
    heads[v] = noun;
    relations[v] = "amod";
    changed = true;
  }

  /** "targets deep inside the country": where the targets are. */
  private void deep(int noun) {
    int adjective = heads[noun];
    boolean far = adjective > 0 && adjective < noun && s.lemma(adjective).equals("deep");
    if (!far || child(noun, "case") < 0 || heads[adjective] < 0) {
      return;
    }
    boolean behind = heads[adjective] < adjective;
    if (behind && s.tag(heads[adjective]).startsWith("NN")) {
      heads[noun] = heads[adjective];
      relations[noun] = "nmod";
      changed = true;
    }
  }
}
