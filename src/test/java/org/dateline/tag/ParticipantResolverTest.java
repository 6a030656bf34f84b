package org.dateline.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dateline.lexicon.ActorLexicon;
import org.dateline.lexicon.CueLexicon;
import org.dateline.lexicon.LexiconFaults;
import org.dateline.lexicon.LexiconFile;
import org.junit.jupiter.api.Test;

class ParticipantResolverTest {

  private static final ActorLexicon LEXICON = ActorLexicon.shipped();

  private final ParticipantResolver resolver =
      new ParticipantResolver(LEXICON, new GrammarWords(CueLexicon.shipped()));

  @Test
  void phrasesResolveToCountryAndSector() {
    LexiconFaults faults = new LexiconFaults();
    InputStream in = Objects.requireNonNull(getClass().getResourceAsStream("actor-phrases.tsv"));
    LexiconFile suite =
        LexiconFile.read("actor-phrases.tsv", in, List.of("phrase", "date", "code"), faults);
    faults.throwIfAny();
    List<String> wrong = new ArrayList<>();
    suite.forEach(
        faults,
        row -> {
          String date = row.get("date");
          Resolution got =
              resolver.resolve(row.get("phrase"), date.isEmpty() ? null : LocalDate.parse(date));
          String code = got == null || got.code() == null ? "" : got.code();
          if (!code.equals(row.get("code"))) {
            wrong.add(row.get("phrase") + ": " + row.get("code") + " but " + got);
          }
        });
    faults.throwIfAny();
    assertThat(suite.rows()).hasSizeGreaterThanOrEqualTo(150);
    assertThat(wrong).isEmpty();
  }
}
