package org.dateline.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.record.Mention;
import org.dateline.record.Participant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parties that share one noun are several. */
class SharedHeadsTest {
  private static final ArticleTagger TAGGER = ArticleTagger.create();

  private static List<String> actors(String text) {
    return TAGGER.explain(text, null).sentences().stream()
        .flatMap(part -> part.mentions().stream())
        .flatMap((Mention m) -> m.getActors().stream())
        .map(Participant::getCode)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Turkish and Syrian troops attacked the town. | TURMIL | SYRMIL",
        "Officials from Egypt and Israel met in Geneva. | EGYGOV | ISRGOV",
        "Norwegian and Finnish soldiers trained together near Oslo. | NORMIL | FINMIL",
      })
  void eachHasItsOwnCountryAndTheSharedSector(String text, String first, String second) {
    assertThat(actors(text)).containsExactly(first, second);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Norwegian and his soldiers attacked the town. | 2",
        "Young and angry Syrian soldiers attacked the town. | 1",
      })
  void onlyCountriesShare(String text, int parties) {
    assertThat(actors(text)).hasSize(parties);
  }

  @Test
  void othersAreNoneOfThem() {
    assertThat(actors("Officials from Egypt, Jordan and others condemned the raid."))
        .containsExactly("EGYGOV", "JORGOV");
  }
}
