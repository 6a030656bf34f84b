package org.dateline.tag;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.dateline.lexicon.ActorLexicon;
import org.dateline.lexicon.CameoTable;
import org.dateline.lexicon.CueContexts;
import org.dateline.lexicon.CueLexicon;
import org.dateline.lexicon.DateWords;
import org.dateline.lexicon.Gazetteer;
import org.dateline.lexicon.GivenNameList;
import org.dateline.lexicon.LexiconException;
import org.dateline.lexicon.LexiconFaults;
import org.dateline.lexicon.LexiconFolders;
import org.dateline.lexicon.PatternClasses;
import org.dateline.lexicon.PatternLexicon;
import org.dateline.lexicon.PlaceWords;
import org.dateline.lexicon.QuantityAttributes;
import org.dateline.lexicon.QuantityWords;
import org.dateline.lexicon.Synonyms;

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

  /** By their folders; a process meets one set of them, a test a few. */
  private static final Map<LexiconFolders, Lexicons> LOADED = new ConcurrentHashMap<>();

  /**
   * The shipped ones with those of users' folders, loaded at the first call and then shared.
   *
   * @throws LexiconException naming each bad line of the folders' files
   */
  static Lexicons of(LexiconFolders own) {
    return LOADED.computeIfAbsent(own, Lexicons::load);
  }

  /**
   * Reads users' folders and loads their files, so that every fault is found, and found now.
   *
   * @param faults receives every fault of the folders and each bad line of their files
   */
  static LexiconFolders read(List<Path> folders, LexiconFaults faults) {
    LexiconFolders own = LexiconFolders.read(folders, faults);
    if (!own.isEmpty() && !LOADED.containsKey(own)) {
      Lexicons loaded = load(own, faults);
      if (faults.list().isEmpty()) {
        LOADED.put(own, loaded);
      }
    }
    return own;
  }

  private static Lexicons load(LexiconFolders own) {
    return LexiconFaults.none(faults -> load(own, faults));
  }

  private static Lexicons load(LexiconFolders own, LexiconFaults faults) {
    CameoTable cameo = CameoTable.load(own, faults);
    DateWords days = DateWords.load(own, faults);
    QuantityWords numbers = QuantityWords.load(own, faults);
    // resolving reads these; their faults are found here
    GivenNameList.own(own, faults);
    Synonyms.load(own, faults);
    return new Lexicons(
        PatternLexicon.load(PatternClasses.load(own, faults), cameo, own, faults),
        cameo,
        CueContexts.load(own, faults),
        new Vocabulary(CueLexicon.load(own, faults)),
        ActorLexicon.load(own, faults),
        new DateResolver(days, numbers),
        Gazetteer.load(own, faults),
        PlaceWords.load(own, faults),
        new QuantityFinder(numbers, QuantityAttributes.load(own, faults), days));
  }
}
