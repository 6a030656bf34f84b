package org.dateline.tag;

import java.util.Set;
import org.dateline.language.Sentence;

/**
 * Gives passives and nouns of deeds back the "by" phrase that hangs on a word in between, verbs
 * their weapon, and passives the shape that a misread auxiliary took from them.
 */
final class AgentRepair extends Repair {

  /** Verbs whose passive keeps an object or a "by" phrase that names its agent. */
  private static final Set<String> HOLDERS = Set.of("nmod", "obl", "obj", "conj");

  private final Vocabulary words;

  AgentRepair(Sentence s, Vocabulary words, int[] heads, String[] relations) {
    super(s, heads, relations);
    this.words = words;
  }

  /** Mends heads and relations in place; tells whether it changed any. */
  @Override
  boolean apply() {
    for (int i = 1; i < heads.length; i++) {
      auxiliary(i);
      adverb(i);
      dead(i);
      addressed(i);
      using(i);
      usedBy(i);
      weapon(i);
      if (s.lemma(i).equals("by")) {
        moving(i);
        agent(i);
        halved(i);
      }
    }
    return changed;
  }

  /** "called by transport unions": the two nouns are one agent. */
  private void halved(int by) {
    int first = heads[by];
    int second = first + 1;
    if (first == by + 1
        && second < heads.length
        && relations[first].equals("obl:agent")
        && s.tag(first).equals("NN")
        && s.tag(second).startsWith("NN")
        && heads[second] == heads[first]
        && relations[second].equals("obj")) {
      heads[second] = heads[first];
      relations[second] = "obl:agent";
      heads[first] = second;
      relations[first] = "compound";
      heads[by] = second;
      changed = true;
    }
  }

  /** "were dispersed by police using batons": who did it used them. */
  private void using(int v) {
    int agent = v - 1;
    if (s.tag(v).equals("VBG")
        && relations[v].equals("advcl")
        && !has(v, "mark")
        && relations[agent].equals("obl:agent")
        && heads[agent] == heads[v]) {
      heads[v] = agent;
      relations[v] = "acl";
      changed = true;
    }
  }

  /** "was used by rebels to shell the town": what for is told of the use, not of the rebels. */
  private void usedBy(int v) {
    int agent = heads[v];
    int use = agent < 0 ? -1 : heads[agent];
    if (use >= 0
        && use < agent
        && agent < v
        && s.tag(v).equals("VB")
        && relations[v].equals("acl")
        && relations[agent].startsWith("obl")
        && lemma(use).equals("use")
        && passive(use)) {
      heads[v] = use;
      relations[v] = "xcomp";
      changed = true;
    }
  }

  /** "struck Kyiv with missiles": by what it was struck, and not whose missiles they are. */
  private void weapon(int noun) {
    int target = heads[noun];
    int verb = target < 0 ? -1 : heads[target];
    int link = child(noun, "case");
    if (verb >= 0
        && verb < target
        && target < noun
        && link == target + 1
        && lemma(link).equals("with")
        && relations[noun].equals("nmod")
        && relations[target].equals("obj")
        && words.modes.containsKey(lemma(noun))
        && words.striking.contains(lemma(verb))
        && !words.troops.contains(lemma(target))) {
      heads[noun] = verb;
      relations[noun] = "obl";
      changed = true;
    }
  }

  /** "appealed to other countries": only "by" leads in who did it. */
  private void addressed(int i) {
    int link = relations[i].equals("obl:agent") ? child(i, "case") : -1;
    if (link >= 0 && !s.lemma(link).equals("by")) {
      relations[i] = "obl";
      changed = true;
    }
  }

  /** "was heavily and unjustly criticised": whatever "was" was read as, it makes a passive. */
  private void auxiliary(int i) {
    int v = heads[i];
    boolean loose = relations[i].equals("reparandum") || relations[i].equals("dep");
    if (!loose || !s.lemma(i).equals("be") || v < i || !s.tag(v).matches("VB[ND]")) {
      return;
    }
    for (int k = i + 1; k < v; k++) {
      if (!s.tag(k).startsWith("RB") && !s.tag(k).equals("CC") && !s.form(k).equals(",")) {
        return;
      }
    }
    relations[i] = "aux:pass";
    for (int k = 0; k < i; k++) {
      if (heads[k] == v && relations[k].equals("nsubj")) {
        relations[k] = "nsubj:pass";
      }
    }
    changed = true;
  }

  /** "was shot dead by gunmen in Lima": who did it and where is no part of what became of him. */
  private void dead(int i) {
    int a = heads[i];
    int v = a < 0 ? -1 : heads[a];
    int mark = child(i, "case");
    if (!relations[i].startsWith("obl")
        || v < 0
        || mark < 0
        || !(v < a && a < i)
        || !relations[a].equals("xcomp")
        || !s.lemma(a).equals("dead")
        || !passive(v)) {
      return;
    }
    heads[i] = v;
    relations[i] = s.lemma(mark).equals("by") ? "obl:agent" : relations[i];
    changed = true;
  }

  /** "was loudly and unfairly criticised": the adverb is no predicate. */
  private void adverb(int a) {
    int v = -1;
    for (int k = a + 1; k < heads.length && k < a + 5 && v < 0; k++) {
      boolean participle = s.tag(k).equals("VBN") && heads[k] == a && relations[k].equals("conj");
      v = participle && s.tag(k - 1).startsWith("RB") ? k : v;
    }
    int be = v < 0 || !s.form(a).endsWith("ly") ? -1 : child(a, "cop");
    if (be < 0 || be > a) {
      return;
    }
    heads[v] = heads[a];
    relations[v] = relations[a];
    for (int k = 0; k < heads.length; k++) {
      heads[k] = heads[k] == a && k != v ? v : heads[k];
    }
    relations[be] = "aux:pass";
    heads[a] = v;
    relations[a] = "advmod";
    int subject = child(v, "nsubj");
    if (subject >= 0) {
      relations[subject] = "nsubj:pass";
    }
    changed = true;
  }

  /** "was blown up by retreating troops": the participle only tells which troops. */
  private void moving(int by) {
    int v = heads[by];
    int noun = v < 0 ? -1 : child(v, "obj");
    int passive = v < 0 ? -1 : heads[v];
    if (v != by + 1
        || !s.tag(v).equals("VBG")
        || !words.grammar.retreating.contains(s.lemma(v))
        || noun < v
        || child(v, "det") >= 0
        || passive < 0
        || passive > by
        || !passive(passive)) {
      return;
    }
    for (int k = v + 1; k < noun; k++) {
      if (s.tag(k).equals("DT") || s.tag(k).startsWith("PRP")) {
        return;
      }
    }
    for (int k = 0; k < heads.length; k++) {
      if (heads[k] == v && k != noun) {
        heads[k] = k == by ? noun : passive;
      }
    }
    relations[by] = "case";
    heads[noun] = passive;
    relations[noun] = "obl:agent";
    heads[v] = noun;
    relations[v] = "amod";
    changed = true;
  }

  /** "Sanctions were imposed on Mali by Chad", "the arrest of two men by police". */
  private void agent(int by) {
    int noun = heads[by];
    if (noun < by
        || !relations[by].equals("case")
        || !relations[noun].equals("nmod") && !relations[noun].equals("obl")
        || !(s.tag(noun).startsWith("NN") || s.tag(noun).equals("PRP"))
        || words.temporal.contains(lemma(noun))) {
      return;
    }
    int at = heads[noun];
    if (at < 0 || at > by || !bare(at) || comma(at, by)) {
      return;
    }
    for (int steps = 0; steps < 3 && at >= 0; steps++) {
      int above = heads[at];
      if (above < 0 || above > at || !holds(at)) {
        return;
      }
      boolean deed = s.tag(above).startsWith("NN") && words.deed.contains(lemma(above));
      boolean verb = s.tag(above).startsWith("VB") && passive(above) && !has(above, "obl:agent");
      if (deed && relations[at].equals("nmod") || verb) {
        heads[noun] = above;
        relations[noun] = verb ? "obl:agent" : "nmod";
        changed = true;
        return;
      }
      if (s.tag(above).startsWith("VB") && !s.tag(above).equals("VBG")) {
        return;
      }
      at = above;
    }
  }

  /** Whether nothing of the like is done by anybody: a name, whom something befell. */
  private boolean bare(int i) {
    if (s.tag(i).startsWith("NNP") || s.tag(i).equals("VBG")) {
      return true;
    }
    int v = heads[i];
    boolean kept = relations[i].equals("obj") && v >= 0 && s.tag(v).startsWith("VB") && passive(v);
    boolean person = relations[i].equals("nmod") && has(i, "nummod");
    boolean act = relations[i].equals("obl") && s.lemma(i).endsWith("ing");
    return kept
        || person
        || act
        || relations[i].equals("nmod")
            && v >= 0
            && !words.deed.contains(lemma(i))
            && words.deed.contains(lemma(v));
  }

  private boolean holds(int i) {
    String relation = relations[i];
    int colon = relation.indexOf(':');
    return HOLDERS.contains(colon < 0 ? relation : relation.substring(0, colon))
        || relation.equals("advcl") && s.tag(i).equals("VBG");
  }

  private boolean passive(int v) {
    String tag = s.tag(v);
    boolean participle = tag.equals("VBN") || tag.equals("VBD");
    return participle
        && (has(v, "aux:pass")
            || has(v, "nsubj:pass")
            || relations[v].equals("conj")
                && heads[v] >= 0
                && has(heads[v], "aux:pass")
                && !has(v, "nsubj"));
  }

  private boolean comma(int from, int to) {
    for (int k = from; k < to; k++) {
      if (s.form(k).equals(",")) {
        return true;
      }
    }
    return false;
  }
}
