package org.dateline.resolve;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.lexicon.CueLexicon;
import org.dateline.lexicon.LexiconFaults;
import org.dateline.lexicon.LexiconFolders;
import org.dateline.lexicon.Synonyms;

/**
 * The words of the lexicon that reading a report looks for: given names, cues, and words used for
 * each other. Immutable.
 *
 * @param names what people are called before their own names
 * @param content tells which words tell something
 * @param things what a participant is, by its noun
 * @param figures what a quantity counts
 * @param weapons the hashes of weapons and attacks that do nothing by themselves
 * @param more tell of one more deed, see {@link Anew}
 * @param launching how verbs begin that say no more than that what follows them was done
 * @param owning tell a deed as one that is known, see {@link Definite}
 * @param days whose deed is known: "Tuesday's attack"
 * @param said verbs, as written, whose "that" opens a clause
 * @param fallen what befalls those who stand before it
 * @param scenes may stand between a preposition and a name, see {@link Scenes}
 * @param sequels stand between a deed and what was before it, see {@link Sequels}
 * @param seas names of waters, with a capital, see {@link Abroad}
 * @param flagged finds a ship whose flag is told
 * @param means the hash of a word → the means of violence it names, as bits
 */
record Wording(
    GivenNames names,
    ContentWords content,
    Things things,
    FigureReader figures,
    Set<Integer> weapons,
    Set<String> more,
    List<String> launching,
    Set<String> owning,
    Set<String> days,
    Set<String> said,
    Set<String> fallen,
    Set<String> scenes,
    Set<String> sequels,
    Set<String> seas,
    Pattern flagged,
    Map<Integer, Integer> means)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  /** A kind of means has the bit of its place here, which packed reports hold: add at the end. */
  private static final List<String> MEANS =
      List.of(
          "missile", "drone", "shell", "aircraft", "bomb", "gun", "blade", "mine", "riot", "fire");

  /** The words that ship with the project, and no others. */
  static final Wording SHIPPED = of(GivenNames.SHIPPED, CueLexicon.shipped(), Synonyms.shipped());

  /** With those of users' folders, which have no faults. */
  static Wording with(LexiconFolders folders) {
    return folders.isEmpty()
        ? SHIPPED
        : of(
            GivenNames.with(folders),
            LexiconFaults.none(faults -> CueLexicon.load(folders, faults)),
            LexiconFaults.none(faults -> Synonyms.load(folders, faults)));
  }

  private static Wording of(GivenNames names, CueLexicon cues, Synonyms synonyms) {
    ContentWords content = new ContentWords(cues);
    return new Wording(
        names,
        content,
        new Things(content, cues, synonyms),
        new FigureReader(cues, synonyms),
        cues.words("weapon-head").stream()
            .map(WordHashes::ofWord)
            .collect(Collectors.toUnmodifiableSet()),
        cues.words("one-more"),
        List.copyOf(cues.words("launching")),
        cues.words("owning"),
        cues.words("known-day"),
        cues.words("said"),
        cues.words("fallen"),
        cues.words("scene-word"),
        cues.words("sequel"),
        seas(cues),
        flagged(cues),
        means(cues));
  }

  private static Set<String> seas(CueLexicon cues) {
    return cues.words("sea").stream()
        .map(sea -> sea.substring(0, 1).toUpperCase(Locale.ROOT) + sea.substring(1))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Pattern flagged(CueLexicon cues) {
    String ships =
        cues.words("ship").stream().sorted().map(Pattern::quote).collect(Collectors.joining("|"));
    return Pattern.compile("[- ](?:flag|flagged|registered) (?:\\p{L}+ ){0,4}(?:" + ships + ")");
  }

  private static Map<Integer, Integer> means(CueLexicon cues) {
    Map<Integer, Integer> bits = new HashMap<>();
    for (int kind = 0; kind < MEANS.size(); kind++) {
      for (String word : cues.words("means-" + MEANS.get(kind))) {
        bits.merge(WordHashes.ofWord(word), 1 << kind, (a, b) -> a | b);
      }
    }
    return Map.copyOf(bits);
  }
}
