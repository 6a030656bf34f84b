package org.dateline.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dictionaries of our own in the format of the PETRARCH family, imported and loaded. */
class PetrarchImportTest {
  private static final List<String> ACTORS =
      List.of(
          "; actors of a country that is not",
          "VERONIA_LEAGUE_ [VRNREB]   ; rebels",
          "+LEAGUE_OF_VERONIA_",
          "ANNA_QUENT_",
          "+QUENT_",
          "\t[VRNOPP <20010315]",
          "\t[VRNGOV 20010315-20051231]",
          "\t[VRNELI >051231]",
          "WORLD_HERRING_BOARD_ [IGOUNO]",
          "BROKEN_CODE_ [vrn]",
          "NO_CODE_");

  private static final List<String> AGENTS =
      List.of(
          "<!-- agents -->",
          "!MINIST! = MINISTER, MINISTRY",
          "HARBOUR_!MINIST! [~GOV]",
          "TOLLMAN {TOLLMEN} [~COP]",
          "COASTAL_WATCH {} [~MIL]",
          "HERALD [~MED]",
          "ODDITY [~ZZZ]");

  private static final List<String> VERBS =
      List.of(
          "&FERRY",
          "+FERRIES",
          "+PADDLE_STEAMER",
          "",
          "--- GRUMBULATE [111] ---",
          "GRUMBULATE {GRUMBULATES GRUMBULATED GRUMBULATING}",
          "+MURGLE_AT",
          "- * MEDALS [051]",
          "- * {WITH &FERRY} [190]",
          "- &FERRY * [---]",
          "- * ODD WORDS [051]",
          "- * PRIZES [345]",
          "~ a (a b WILL) a b 030");

  @TempDir Path folder;

  private static Map<String, PetrarchImport.Table> none() {
    return Map.of();
  }

  private LexiconFolders write(Map<String, PetrarchImport.Table> tables) throws IOException {
    assertThat(tables).isNotEqualTo(none());
    for (Map.Entry<String, PetrarchImport.Table> table : tables.entrySet()) {
      Files.writeString(folder.resolve(table.getKey()), table.getValue().text());
    }
    return LexiconFaults.none(faults -> LexiconFolders.read(List.of(folder), faults));
  }

  @Test
  void actorsBecomeOrganisationsAndPeopleWithTerms() throws IOException {
    LexiconFaults faults = new LexiconFaults();
    LexiconFolders own = write(PetrarchImport.actors("a.txt", ACTORS, faults));
    assertThat(faults.list())
        .extracting(LexiconFaults.Fault::toString)
        .containsExactly(
            "a.txt:10: no actor code 'vrn'",
            "a.txt:11: an entry owes a name and a code in brackets");
    ActorLexicon actors = LexiconFaults.none(f -> ActorLexicon.load(own, f));
    ActorEntry league = found(actors, "League of Veronia");
    assertThat(league.name()).isEqualTo("Veronia League");
    assertThat(league.country() + league.sector()).isEqualTo("VRNREB");
    ActorEntry quent = found(actors, "Quent");
    assertThat(quent.kind()).isEqualTo(ActorKind.PERSON);
    assertThat(sector(quent, "2001-03-14")).isEqualTo("OPP");
    assertThat(sector(quent, "2001-03-15")).isEqualTo("GOV");
    assertThat(sector(quent, "2005-12-31")).isEqualTo("GOV");
    assertThat(sector(quent, "2006-01-01")).isEqualTo("ELI");
    assertThat(found(actors, "World Herring Board").country()).isEqualTo("IGO");
  }

  private static ActorEntry found(ActorLexicon actors, String name) {
    ActorText text = actors.read(name);
    ActorMatch match = actors.longest(text, 0, text.size());
    if (match == null) {
      throw new AssertionError("nobody is called " + name);
    }
    return match.entry();
  }

  private static String sector(ActorEntry person, String day) {
    ActorTerm term = person.termOn(LocalDate.parse(day));
    return term == null ? "none" : String.valueOf(term.sector());
  }

  @Test
  void agentsBecomeRoles() throws IOException {
    LexiconFaults faults = new LexiconFaults();
    LexiconFolders own = write(PetrarchImport.agents("g.txt", AGENTS, faults));
    assertThat(faults.list())
        .extracting(LexiconFaults.Fault::toString)
        .containsExactly("g.txt:7: no PLOVER sector for 'ZZZ'");
    ActorLexicon actors = LexiconFaults.none(f -> ActorLexicon.load(own, f));
    assertThat(found(actors, "harbour ministers").sector()).isEqualTo("GOV");
    assertThat(found(actors, "harbour ministry").sector()).isEqualTo("GOV");
    assertThat(found(actors, "tollmen").sector()).isEqualTo("COP");
    assertThat(found(actors, "coastal watch").sector()).isEqualTo("MIL");
    assertThat(found(actors, "heralds").sector()).as("CAMEO's MED is the media").isEqualTo("JRN");
  }

  @Test
  void verbsBecomePatterns() throws IOException {
    LexiconFaults faults = new LexiconFaults();
    LexiconFolders own = write(PetrarchImport.verbs("v.txt", VERBS, faults));
    assertThat(faults.list())
        .extracting(LexiconFaults.Fault::toString)
        .containsExactly(
            "v.txt:11: more than one word for the obj: 'WORDS'",
            "v.txt:12: no CAMEO code '345' in cameo.tsv",
            "v.txt:13: a transformation has no counterpart");
    CameoTable cameo = CameoTable.shipped();
    PatternLexicon patterns =
        LexiconFaults.none(f -> PatternLexicon.load(PatternClasses.load(own, f), cameo, own, f));
    List<Pattern> found = patterns.withHead("grumbulate");
    assertThat(found)
        .extracting(Pattern::type)
        .containsExactly("SUPPORT", "ASSAULT", "NONE", "ACCUSE");
    assertThat(found.get(0).conditions())
        .singleElement()
        .satisfies(c -> assertThat(c.words()).contains("medal"));
    assertThat(found.get(1).conditions())
        .singleElement()
        .satisfies(c -> assertThat(c.words()).contains("ferry", "paddle steamer"));
    assertThat(patterns.withHead("murgle").get(0).others()).containsExactly("at");
  }
}
