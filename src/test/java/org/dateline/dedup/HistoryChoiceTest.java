package org.dateline.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.beam.sdk.util.SerializableUtils;
import org.dateline.record.PassageIndexEntry;
import org.junit.jupiter.api.Test;

class HistoryChoiceTest {
  private static final Instant MARCH = Instant.parse("2024-03-01T00:00:00Z");
  private static final String PHRASE = "told reporters late yesterday";
  private static final String OTHER_PHRASE = "according to people familiar";

  private final WordScanner scanner = new WordScanner();
  private final HashFilter filter = new HashFilter(HashFilter.LARGE);
  private final InventedNews news = new InventedNews(31);

  private static String words(String stem, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> stem + (char) ('a' + i))
        .collect(Collectors.joining(" "));
  }

  private void inThisRun(String text) {
    Words words = scanner.scan(text);
    long[] shingles = CandidatePairs.shingles(words);
    filter.add(words.hashHigh());
    for (long shingle : shingles) {
      filter.add(shingle, HashFilter.owner(words.hashHigh(), shingles.length));
    }
  }

  private boolean chosen(String text) {
    PassageIndexEntry entry =
        PassageDedup.run(DedupSettings.defaults(), news.article("a", MARCH, text), List.of())
            .index()
            .get(0);
    long nextDay = Occurrence.day(Occurrence.micros(MARCH)) + 1;
    return new HistoryChoice(Set.of(nextDay), 30, filter.settled()).words(entry) != null;
  }

  @Test
  void aTextThatSharesTwoPhrasesWithOneTextIsChosen() {
    inThisRun(words("one", 12) + " " + PHRASE + " " + words("two", 12) + " " + OTHER_PHRASE);

    assertThat(chosen(OTHER_PHRASE + " " + words("three", 20) + " " + PHRASE)).isTrue();
  }

  @Test
  void aTextThatSharesOnePhraseEachWithTwoTextsIsNot() {
    inThisRun(words("one", 20) + " " + PHRASE);
    inThisRun(words("two", 20) + " " + OTHER_PHRASE);

    assertThat(chosen(OTHER_PHRASE + " " + words("three", 20) + " " + PHRASE)).isFalse();
  }

  @Test
  void phrasesOfSeveralTextsCountForEachOfThem() {
    for (String stem : List.of("one", "two")) {
      inThisRun(words(stem, 12) + " " + PHRASE + " " + words(stem + "x", 12) + " " + OTHER_PHRASE);
    }

    assertThat(chosen(OTHER_PHRASE + " " + words("three", 20) + " " + PHRASE)).isTrue();
  }

  @Test
  void onePhraseOfAShortTextIsEnough() {
    inThisRun(PHRASE + " " + words("one", 4));

    assertThat(chosen(words("three", 20) + " " + PHRASE)).isTrue();
  }

  @Test
  void filtersJoinAsIfAllWereAddedToOne() {
    for (boolean manyInOne : new boolean[] {false, true}) {
      for (boolean manyInOther : new boolean[] {false, true}) {
        HashFilter one = filled(manyInOne, 100);
        HashFilter other = filled(manyInOther, 200);
        long shingle = Hashes.mix(7);
        one.add(shingle, (char) 5);
        other.add(shingle, (char) 6);
        other.add(Hashes.mix(8), (char) 6);
        other.add(Hashes.mix(10), HashFilter.SHORT);
        one.add(Hashes.mix(10), (char) 5);
        one.addAll(other);
        one.settled();

        assertThat(one.owner(shingle)).isEqualTo(HashFilter.SEVERAL);
        assertThat(one.owner(Hashes.mix(8))).isEqualTo((char) 6);
        assertThat(one.owner(Hashes.mix(10))).isEqualTo(HashFilter.SHORT);
        assertThat(one.owner(Hashes.mix(9))).isEqualTo(HashFilter.NOBODY);
        assertThat(one.mayHave(Hashes.mix(100)) && one.mayHave(Hashes.mix(200))).isTrue();
      }
    }
  }

  /** A filter of few hashes, or of so many that they are spread at once. */
  private static HashFilter filled(boolean many, long first) {
    HashFilter filled = new HashFilter(10);
    for (int i = 0; i < (many ? 40 : 1); i++) {
      filled.add(Hashes.mix(first + i));
    }
    return filled;
  }

  @Test
  void aFilterOfFewHashesIsSmallWhereverItTravels() {
    HashFilter few = new HashFilter(HashFilter.LARGE);
    for (int i = 0; i < 100; i++) {
      few.add(Hashes.mix(i), (char) (1 + i));
    }
    assertThat(SerializableUtils.serializeToByteArray(few)).hasSizeLessThan(4_000);
    HashFilter asked = SerializableUtils.clone(few.settled());

    assertThat(SerializableUtils.serializeToByteArray(asked)).hasSizeLessThan(20_000);
    for (int i = 0; i < 100; i++) {
      assertThat(asked.mayHave(Hashes.mix(i))).isTrue();
    }
    assertThat(IntStream.range(100, 10_100).filter(i -> asked.mayHave(Hashes.mix(i))).count())
        .isLessThan(200);
  }
}
