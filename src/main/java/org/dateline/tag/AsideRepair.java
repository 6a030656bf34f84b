package org.dateline.tag;

import java.util.Set;
import org.dateline.language.Sentence;

/**
 * Mends what an aside between commas cut off: the clause that goes on after "…, officials said,",
 * the verb whose subject "…, sacked last year, …" describes, the agency behind "…, Reuters
 * reports".
 */
final class AsideRepair extends Repair {

  /** How the clause after an aside was hung on it. */
  private static final Set<String> CUT = Set.of("parataxis", "conj", "advcl", "ccomp", "dep");

  /** Verb forms that end a report: "Reuters reports". */
  private static final Set<String> TELLS = Set.of("report", "claim");

  private final Vocabulary words;

  AsideRepair(Sentence s, Vocabulary words, int[] heads, String[] relations) {
    super(s, heads, relations);
    this.words = words;
  }

  /** Mends heads and relations in place; tells whether it changed any. */
  @Override
  boolean apply() {
    for (int i = 2; i < heads.length; i++) {
      deed(i);
      described(i);
      agency(i);
    }
    return changed;
  }

  /** "Rebels stormed a town, residents said, killing two": the rebels killed, not the residents. */
  private void deed(int participle) {
    int said = heads[participle];
    if (!s.tag(participle).equals("VBG")
        || !relations[participle].equals("advcl")
        || said < 0
        || said > participle
        || !s.form(participle - 1).equals(",")
        || !relations[said].equals("parataxis")
        || heads[said] > said
        || !words.saying.contains(lemma(said))
        || !has(said, "nsubj")
        || has(said, "ccomp")
        || words.saying.contains(lemma(participle))
        || words.grammar.speakingOn.contains(lemma(participle))) {
      return;
    }
    heads[participle] = heads[said];
    changed = true;
  }

  /** "The aide, sacked after a coup, has been held": he was held; the sacking only tells who. */
  private void described(int participle) {
    boolean past = s.tag(participle).equals("VBN") || s.tag(participle).equals("VBD");
    int subject = child(participle, "nsubj");
    if (!past
        || !s.form(participle - 1).equals(",")
        || subject < 0
        || subject > participle
        || has(participle, "aux")
        || has(participle, "cop")
        || has(participle, "obj")) {
      return;
    }
    int main = -1;
    for (int k = participle + 2; k < heads.length && main < 0; k++) {
      boolean cut = heads[k] == participle && CUT.contains(relations[k]) && has(k, "aux");
      main = cut && s.tag(k).startsWith("VB") && !has(k, "nsubj") && !has(k, "cc") ? k : -1;
    }
    int first = main < 0 ? -1 : child(main, "aux");
    if (first < participle || s.tag(first).equals("TO") || !s.form(first - 1).equals(",")) {
      return;
    }
    heads[main] = heads[participle];
    relations[main] = relations[participle];
    for (int k = 0; k < heads.length; k++) {
      boolean outside = k < participle ? k != participle - 1 : k > main;
      heads[k] = heads[k] == participle && k != main && outside ? main : heads[k];
    }
    heads[subject] = main;
    relations[subject] = has(main, "aux:pass") ? "nsubj:pass" : "nsubj";
    heads[participle] = subject;
    relations[participle] = "acl";
    changed = true;
  }

  /** "…, Reuters reports": at the end of what it tells, that is what the agency does. */
  private void agency(int reports) {
    int name = reports - 1;
    boolean plural = s.tag(reports).equals("NNS") && TELLS.contains(lemma(reports));
    if (!plural
        || !relations[reports].equals("parataxis")
        || heads[name] != reports
        || !Character.isUpperCase(s.form(name).charAt(0))
        || has(reports, "case")
        || reports + 2 < heads.length) {
      return;
    }
    relations[name] = "nsubj";
    changed = true;
  }
}
