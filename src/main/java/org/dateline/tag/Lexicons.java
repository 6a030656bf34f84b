package org.dateline.tag;

import java.util.function.Supplier;
import org.dateline.lexicon.ActorLexicon;
import org.dateline.lexicon.CameoTable;
import org.dateline.lexicon.CueContexts;
import org.dateline.lexicon.CueLexicon;
import org.dateline.lexicon.DateWords;
import org.dateline.lexicon.Gazetteer;
import org.dateline.lexicon.PatternClasses;
import org.dateline.lexicon.PatternLexicon;
import org.dateline.lexicon.PlaceWords;
import org.dateline.lexicon.QuantityAttributes;
import org.dateline.lexicon.QuantityWords;

/** What the tagger looks words up in. Immutable, shared by all taggers of a process. */
record Lexicons(
    PatternLexicon patterns,
    CameoTable cameo,
    CueContexts contexts,
    Vocabulary vocabulary,
    ActorLexicon actors,
    DateResolver dates,
    Gazetteer gazetteer,
    PlaceWords placeWords,
    QuantityFinder quantities) {

  private static final Supplier<Lexicons> SHIPPED =
      com.google.common.base.Suppliers.memoize(Lexicons::load);

  /** The shipped ones, loaded at the first call. */
  static Lexicons shipped() {
    return SHIPPED.get();
  }

  private static Lexicons load() {
    CameoTable cameo = CameoTable.shipped();
    PatternLexicon patterns = PatternLexicon.shipped(PatternClasses.shipped(), cameo);
    DateWords days = DateWords.shipped();
    QuantityWords numbers = QuantityWords.shipped();
    return new Lexicons(
        patterns,
        cameo,
        CueContexts.shipped(),
        new Vocabulary(CueLexicon.shipped()),
        ActorLexicon.shipped(),
        new DateResolver(days, numbers),
        Gazetteer.shipped(),
        PlaceWords.shipped(),
        new QuantityFinder(numbers, QuantityAttributes.shipped(), days));
  }
}
