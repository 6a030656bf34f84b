package org.dateline.tag;

import org.dateline.language.Sentence;

/** Gives back to their owners what the parser took for a noun of its own. */
final class OwnerRepair extends Repair {

  OwnerRepair(Sentence s, int[] heads, String[] relations) {
    super(s, heads, relations);
  }

  /** Mends heads and relations in place; tells whether it changed any. */
  @Override
  boolean apply() {
    for (int i = 1; i + 1 < s.size(); i++) {
      owned(i);
      nearest(i);
    }
    return changed;
  }

  /** "Kess's official visit to the Union": whose is the visit. */
  private void nearest(int mark) {
    int owner = heads[mark];
    boolean whose =
        s.tag(mark).equals("POS") && owner == mark - 1 && relations[owner].equals("nmod:poss");
    int far = whose ? heads[owner] : -1;
    int noun = mark + 1;
    while (noun + 1 < heads.length && within(noun) && (within(noun + 1) || thing(noun + 1))) {
      noun++;
    }
    if (far <= noun
        || noun >= heads.length
        || !s.tag(noun).startsWith("NN")
        || heads[noun] == far
        || !s.tag(noun + 1).equals("IN")) {
      return;
    }
    heads[owner] = noun;
    changed = true;
  }

  private boolean within(int i) {
    return thing(i) || s.tag(i).startsWith("JJ") || s.tag(i).equals("CD");
  }

  private boolean thing(int i) {
    return s.tag(i).startsWith("NN");
  }

  /** "opponents of Chad's Senate protested": the Senate is Chad's, and whose opponents they are. */
  private void owned(int mark) {
    int owner = heads[mark];
    if (!s.tag(mark).equals("POS")
        || owner != mark - 1
        || !relations[owner].equals("nmod")
        || !has(owner, "case")) {
      return;
    }
    int noun = mark + 1;
    while (heads[noun] > noun && heads[noun] < noun + 4 && s.tag(heads[noun]).startsWith("NN")) {
      noun = heads[noun];
    }
    int above = heads[owner];
    if (!s.tag(noun).startsWith("NN")
        || above < 0
        || above > owner
        || under(noun, owner)
        || under(above, noun)
        || has(noun, "case")) {
      return;
    }
    for (int k = 0; k < owner; k++) {
      if (heads[k] == owner && relations[k].equals("case")) {
        heads[k] = noun;
      }
    }
    heads[noun] = above;
    relations[noun] = "nmod";
    heads[owner] = noun;
    relations[owner] = "nmod:poss";
    changed = true;
  }
}
