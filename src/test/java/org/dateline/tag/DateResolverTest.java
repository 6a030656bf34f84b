package org.dateline.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dateline.language.Sentence;
import org.dateline.lexicon.DateWords;
import org.dateline.lexicon.LexiconFaults;
import org.dateline.lexicon.LexiconFile;
import org.dateline.lexicon.QuantityWords;
import org.junit.jupiter.api.Test;

class DateResolverTest {
  private final DateResolver resolver =
      new DateResolver(DateWords.shipped(), QuantityWords.shipped());

  private static final LocalDate THURSDAY = LocalDate.of(2024, 11, 21);

  @Test
  void resolvesTheTableOfPhrases() {
    LexiconFile table = table("dates.tsv");
    assertThat(table.rows()).hasSizeGreaterThan(100);
    assertThat(wrong(table)).isEmpty();
  }

  @Test
  void resolvesPhrasesWrittenBeforeTheRulesWereTriedOnThem() {
    LexiconFile table = table("dates-unseen.tsv");
    assertThat(table.rows()).hasSizeGreaterThan(40);
    assertThat(wrong(table)).isEmpty();
  }

  private LexiconFile table(String name) {
    InputStream in = Objects.requireNonNull(getClass().getResourceAsStream(name));
    return LexiconFaults.none(
        faults -> LexiconFile.read(name, in, List.of("published", "sentence", "expected"), faults));
  }

  private List<String> wrong(LexiconFile table) {
    List<String> wrong = new ArrayList<>();
    for (LexiconFile.Row row : table.rows()) {
      LocalDate published = LocalDate.parse(row.get("published"));
      for (boolean parse : new boolean[] {true, false}) {
        String got = print(row.get("sentence"), published, parse);
        if (!got.equals(row.get("expected"))) {
          wrong.add(row.line() + ": " + row.get("expected") + " got " + got + " parsed " + parse);
        }
      }
    }
    return wrong;
  }

  private String print(String text, LocalDate published, boolean parse) {
    List<String> dates = new ArrayList<>();
    LocalDate anchor = null;
    for (Sentence s : Analyzed.sentences(text, parse)) {
      for (ResolvedDate date : resolver.resolve(s, published, anchor)) {
        dates.add(date.text() + "=" + date.value());
        anchor = date.start();
      }
    }
    return dates.isEmpty() ? "-" : String.join("|", dates);
  }
}
