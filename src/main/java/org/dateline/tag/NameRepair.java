package org.dateline.tag;

import java.util.Set;
import org.dateline.language.Sentence;

/**
 * Gives names back their place: beside a day that took it ("Chad last week bombed"), before 's, in
 * a list, and as the subject of what follows "together with Chad".
 */
final class NameRepair extends Repair {

  /** Words that join a companion to a name: "together with", "along with". */
  private static final Set<String> JOINING = Set.of("together", "along", "as", "including");

  private final Vocabulary words;

  NameRepair(Sentence s, Vocabulary words, int[] heads, String[] relations) {
    super(s, heads, relations);
    this.words = words;
  }

  /** Mends heads and relations in place; tells whether it changed any. */
  @Override
  boolean apply() {
    for (int i = 1; i < heads.length; i++) {
      owner(i);
      dayBefore(i);
      dayOpening(i);
      companion(i);
      list(i);
      between(i);
      opened(i);
      pair(i);
      broken(i);
      letters(i);
    }
    letters(0);
    return changed;
  }

  /** "by IS militants": letters that are a name are no verb, whatever they spell. */
  private void letters(int i) {
    boolean name = s.tag(i).equals("NNP") && s.form(i).equals("IS");
    if (name && heads[i] > i && (relations[i].equals("cop") || relations[i].startsWith("aux"))) {
      boolean acts = s.tag(heads[i]).startsWith("VB") && !has(heads[i], "nsubj");
      relations[i] = acts ? "nsubj" : "compound";
      changed = true;
    }
  }

  /** "and Boko Haram": with nothing between them, two parts of a name are no two parties. */
  private void broken(int second) {
    int first = second - 1;
    if (!s.tag(second).equals("NNP") || !s.tag(first).equals("NNP")) {
      return;
    }
    boolean told = heads[second] == first && relations[second].equals("appos");
    boolean listed =
        relations[second].equals("conj")
            && (heads[second] == first
                || relations[first].equals("conj") && heads[first] == heads[second]);
    if ((told || listed) && !has(second, "cc") && !has(second, "det")) {
      heads[second] = first;
      relations[second] = "flat";
      changed = true;
    }
  }

  /** "Chad's Prime Minister Deby noted": who stands before 's owns what follows. */
  private void owner(int mark) {
    int name = mark - 1;
    if (!s.tag(mark).equals("POS") || !s.tag(name).startsWith("NNP")) {
      return;
    }
    while (heads[name] >= 0 && heads[name] < mark && inside(name)) {
      name = heads[name];
    }
    if (relations[name].equals("nmod:poss") || !relations[name].startsWith("nsubj")) {
      return;
    }
    int noun = -1;
    for (int k = mark + 1; k < heads.length && within(k); k++) {
      noun = s.tag(k).startsWith("NN") ? k : noun;
    }
    if (noun < 0 || under(name, noun) || words.temporal.contains(lemma(noun))) {
      return;
    }
    int verb = heads[name];
    if (heads[noun] == name) {
      heads[noun] = verb;
      relations[noun] = relations[name];
    }
    heads[name] = noun;
    relations[name] = "nmod:poss";
    changed = true;
  }

  private boolean within(int k) {
    String tag = s.tag(k);
    return tag.startsWith("NN") || tag.startsWith("JJ") || tag.equals("CD") || tag.equals("HYPH");
  }

  private boolean inside(int i) {
    return relations[i].equals("compound") || relations[i].equals("flat");
  }

  /** "On the same day Chad bombed a depot": the day is no part of the name. */
  private void dayOpening(int day) {
    int name = heads[day];
    boolean inside = relations[day].equals("compound") || relations[day].startsWith("nmod");
    if (name != day + 1
        || !inside
        || !s.tag(day).startsWith("NN")
        || s.tag(day).startsWith("NNP")
        || !words.temporal.contains(lemma(day))
        || !relations[name].startsWith("nsubj")
        || !s.tag(name).startsWith("NNP")) {
      return;
    }
    int verb = heads[name];
    for (int k = 0; k < day; k++) {
      heads[k] = heads[k] == name ? day : heads[k];
    }
    heads[day] = verb;
    relations[day] = has(day, "case") ? "obl" : "obl:unmarked";
    changed = true;
  }

  /** "Chad last week bombed", "Lawmakers Tuesday endorsed": the day is not who did it. */
  private void dayBefore(int day) {
    int verb = heads[day];
    boolean loose = relations[day].equals("obl:unmarked") && verb > day && !has(verb, "nsubj");
    if (!relations[day].equals("nsubj") && !loose
        || verb < day
        || !words.temporal.contains(lemma(day))
        || has(day, "case")
        || !s.tag(verb).startsWith("VB")) {
      return;
    }
    int name = -1;
    for (int k = 0; k < day; k++) {
      boolean noun = s.tag(k).startsWith("NN") && !words.temporal.contains(lemma(k));
      if (noun
          && heads[k] == day
          && (relations[k].equals("compound") || relations[k].startsWith("nmod"))) {
        name = k;
      }
    }
    if (name >= 0) {
      for (int k = 0; k < name; k++) {
        heads[k] = heads[k] == day ? name : heads[k];
      }
      take(name, verb, day);
      return;
    }
    int before = heads[verb];
    if (!relations[verb].equals("acl:relcl") || before != day - 1) {
      return;
    }
    int above = heads[before];
    boolean top = relations[before].equals("root");
    boolean bare = relations[before].startsWith("obl") && !has(before, "case");
    boolean later = above > verb && (relations[before].startsWith("nsubj") || bare);
    if (!top && !later) {
      return;
    }
    heads[verb] = top ? -1 : heads[above];
    relations[verb] = top ? "root" : relations[above];
    for (int k = 0; later && k < heads.length; k++) {
      boolean moved = relations[k].equals("punct") || k < before;
      heads[k] = heads[k] == above && moved ? verb : heads[k];
    }
    if (later) {
      heads[above] = verb;
      relations[above] = s.tag(above).equals("VBG") ? "advcl" : "conj";
    }
    take(before, verb, day);
  }

  private void take(int name, int verb, int day) {
    heads[name] = verb;
    relations[name] = "nsubj";
    heads[day] = verb;
    relations[day] = "obl:unmarked";
    changed = true;
  }

  /** "Estonia, together with Latvia, imposed sanctions". */
  private void companion(int with) {
    int verb = -1;
    int other = heads[with];
    if (!s.lemma(with).equals("with")
        || with < 3
        || other < with
        || !JOINING.contains(lemma(with - 1))
        || !s.form(with - 2).equals(",")) {
      return;
    }
    int name = with - 3;
    while (heads[name] >= 0 && heads[name] < with && inside(name)) {
      name = heads[name];
    }
    for (int k = other + 1; k < heads.length && k < other + 4 && verb < 0; k++) {
      verb = s.tag(k).startsWith("VB") && !relations[k].startsWith("aux") ? k : verb;
    }
    boolean top = relations[name].equals("root") && s.tag(name).startsWith("NN");
    if (!top
        || verb < 0
        || !s.form(other + 1).equals(",")
        || has(verb, "nsubj")
        || s.tag(verb).equals("VBG")) {
      return;
    }
    for (int k = 0; k < heads.length; k++) {
      if (heads[k] == name && (k > verb || k < name && relations[k].equals("punct"))) {
        heads[k] = verb;
      }
    }
    heads[verb] = -1;
    relations[verb] = "root";
    heads[name] = verb;
    relations[name] = "nsubj";
    heads[other] = name;
    relations[other] = "conj";
    heads[with - 1] = other;
    relations[with - 1] = "cc";
    heads[with] = with - 1;
    relations[with] = "fixed";
    changed = true;
  }

  /** "Rebuked by Chad, its oldest foe, Mali recalled its envoy": the name before the verb. */
  private void opened(int verb) {
    int open = heads[verb];
    if (open < 0 || open > 2 || !relations[verb].equals("conj")) {
      return;
    }
    int first = verb;
    for (int k = 0; k < verb; k++) {
      first = heads[k] == verb && relations[k].startsWith("aux") ? Math.min(first, k) : first;
    }
    int name = first - 1;
    if (!s.tag(open).equals("VBN")
        || has(open, "aux")
        || !relations[open].equals("root")
        || !s.tag(verb).startsWith("VB")
        || has(verb, "cc")
        || has(verb, "nsubj")
        || name < 2
        || !s.tag(name).startsWith("NNP")
        || !relations[name].equals("appos")
        || !s.form(name - 1).equals(",")) {
      return;
    }
    heads[verb] = -1;
    relations[verb] = "root";
    heads[name] = verb;
    relations[name] = has(verb, "aux:pass") ? "nsubj:pass" : "nsubj";
    for (int k = verb + 1; k < heads.length; k++) {
      heads[k] = heads[k] == open ? verb : heads[k];
    }
    heads[open] = verb;
    relations[open] = "advcl";
    changed = true;
  }

  /** The headline "Chad, Mali reach deal": both do. */
  private void pair(int verb) {
    int first = heads[verb];
    if (!relations[verb].equals("parataxis")
        || first < 0
        || first > 2
        || !relations[first].equals("root")
        || !s.tag(first).startsWith("NNP")
        || !s.tag(verb).startsWith("VB")
        || s.tag(verb).equals("VBZ")
        || has(verb, "nsubj")
        || !s.form(first + 1).equals(",")) {
      return;
    }
    int other = verb - 1;
    if (other <= first + 1 || !s.tag(other).startsWith("NNP") || heads[other] != first) {
      return;
    }
    for (int k = 0; k < heads.length; k++) {
      boolean outer = relations[k].equals("punct") || k > verb;
      heads[k] = heads[k] == first && k != other && k != verb && outer ? verb : heads[k];
    }
    heads[verb] = -1;
    relations[verb] = "root";
    heads[first] = verb;
    relations[first] = "nsubj";
    relations[other] = "conj";
    changed = true;
  }

  /** "Talks between the army and the rebels began": the second party is no second subject. */
  private void between(int i) {
    int first = heads[i];
    int noun = first < 0 ? -1 : heads[first];
    if (!s.lemma(i).equals("between")
        || !relations[i].equals("case")
        || noun < 0
        || noun > i
        || !relations[first].equals("nmod")
        || has(first, "conj")) {
      return;
    }
    for (int k = first + 2; k < heads.length; k++) {
      boolean beside = heads[k] == noun && relations[k].equals("conj");
      boolean second =
          heads[k] == heads[noun]
              && relations[k].startsWith("nsubj")
              && relations[noun].startsWith("nsubj")
              && s.tag(first + 1).equals("CC");
      if ((beside || second) && s.tag(k).startsWith("NN")) {
        heads[k] = first;
        relations[k] = "conj";
        int and = first + 1;
        heads[and] = s.tag(and).equals("CC") ? k : heads[and];
        changed = true;
        return;
      }
    }
  }

  /** "of Ghana, Togo and Benin": what follows the comma belongs to the list that it is in. */
  private void list(int i) {
    int noun = heads[i];
    if (!relations[i].equals("appos")
        || noun < 0
        || noun > i
        || i < 2
        || !s.form(i - 1).equals(",")) {
      return;
    }
    int first = i - 2;
    while (heads[first] >= 0 && heads[first] > noun && heads[first] < i && inside(first)) {
      first = heads[first];
    }
    boolean names = s.tag(first).startsWith("NNP") && s.tag(i).startsWith("NNP");
    int last = child(i, "conj");
    boolean listed = first == noun || heads[first] == noun && relations[first].equals("nmod");
    if (last < 0 && listed) {
      // the last one is the first one's already
      last = child(first, "conj");
      boolean listing = last > i && (s.tag(last).startsWith("NNP") || lemma(last).equals("other"));
      if (names && listing && has(last, "cc")) {
        heads[i] = first;
        relations[i] = "conj";
        changed = true;
      }
      return;
    }
    if (!names || last < i || !s.tag(last).startsWith("NNP") || !has(last, "cc")) {
      return;
    }
    if (!listed || has(first, "conj")) {
      return;
    }
    for (int k = i + 1; k < last; k++) {
      if (!s.tag(k).startsWith("NNP")
          && !s.tag(k).equals("CC")
          && !s.form(k).equals(",")
          && !s.tag(k).equals("DT")) {
        return;
      }
    }
    heads[i] = first;
    relations[i] = "conj";
    for (int k = i + 1; k < heads.length; k++) {
      if (heads[k] == i && relations[k].equals("conj")) {
        heads[k] = first;
      }
    }
    changed = true;
  }
}
