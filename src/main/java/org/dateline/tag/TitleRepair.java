package org.dateline.tag;

import org.dateline.language.Sentence;

/** Puts "Secretary of State George Shultz" together: one person, whose office comes first. */
final class TitleRepair extends Repair {

  private final Vocabulary words;

  TitleRepair(Sentence s, Vocabulary words, int[] heads, String[] relations) {
    super(s, heads, relations);
    this.words = words;
  }

  /** Mends heads and relations in place; tells whether it changed any. */
  @Override
  boolean apply() {
    for (int i = 0; i + 3 < s.size(); i++) {
      office(i);
    }
    return changed;
  }

  private void office(int post) {
    int of = post + 1;
    int branch = post + 2;
    int end = branch + 1;
    while (end < s.size() && s.tag(end).startsWith("NNP")) {
      end++;
    }
    if (end == branch + 1
        || !s.tag(post).startsWith("NNP")
        || !s.lemma(of).equals("of")
        || !words.grammar.departmentPost.contains(lemma(post))
        || !words.grammar.department.contains(lemma(branch))
        || outside(branch, post, end)) {
      return;
    }
    int name = outer(post, branch + 1, end);
    if (name < 0) {
      return;
    }
    if (!outside(post, post, end)) {
      heads[post] = heads[name];
      relations[post] = relations[name];
    }
    for (int k = 0; k < heads.length; k++) {
      if (heads[k] == name && (k < post || k >= end)) {
        heads[k] = post;
      }
    }
    heads[name] = post;
    relations[name] = "flat";
    heads[branch] = post;
    relations[branch] = "nmod";
    heads[of] = branch;
    relations[of] = "case";
    changed = true;
  }

  /** The one word of a name that hangs on none of its others; -1 where there are several. */
  private int outer(int post, int from, int end) {
    int found = -1;
    for (int k = from; k < end; k++) {
      if (heads[k] < from || heads[k] >= end) {
        if (found >= 0) {
          return -1;
        }
        found = k;
      }
    }
    boolean below = found >= 0 && outside(post, post, end) && heads[post] == found;
    return below ? -1 : found;
  }

  /** Whether a word hangs on one outside of the phrase. */
  private boolean outside(int word, int from, int end) {
    return heads[word] < from || heads[word] >= end;
  }
}
