package org.dateline.dedup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dateline.record.GroupMerge;
import org.dateline.record.Passage;
import org.dateline.record.PassageGroup;
import org.dateline.record.PassageIndexEntry;
import org.dateline.record.PassageLink;
import org.junit.jupiter.api.Test;

class DailyRunsTest {
  private static final DedupSettings SETTINGS = DedupSettings.defaults();
  private static final Instant MARCH = Instant.parse("2024-03-01T00:00:00Z");
  private static final String STORY =
      "The harbour of Velun was closed for the third day as dock workers walked out over pay and"
          + " the state of the cranes, which the port's owner has promised to mend since spring.";

  /** Results of runs, kept as an output keeps them: by day. */
  private static final class Output {
    private final Map<Long, List<PassageIndexEntry>> index = new TreeMap<>();
    private final Map<Long, List<Passage>> passages = new TreeMap<>();
    private final Map<String, PassageGroup> groups = new TreeMap<>();

    DedupOutcome run(List<Passage> input) {
      List<PassageIndexEntry> history = index.values().stream().flatMap(List::stream).toList();
      DedupOutcome outcome = PassageDedup.run(SETTINGS, input, history);
      Function<Instant, Long> day = time -> Occurrence.day(Occurrence.micros(time));
      outcome.index().stream()
          .collect(Collectors.groupingBy(e -> day.apply(e.getPublishedAt())))
          .forEach(index::put);
      outcome.passages().stream()
          .collect(Collectors.groupingBy(p -> day.apply(p.getPublishedAt())))
          .forEach(passages::put);
      outcome.groups().forEach(group -> groups.put(group.getGroupId(), group));
      return outcome;
    }
  }

  private static Map<Long, List<Passage>> byDay(List<Passage> passages) {
    return passages.stream()
        .collect(
            Collectors.groupingBy(
                p -> Occurrence.day(Occurrence.micros(p.getPublishedAt())),
                TreeMap::new,
                Collectors.toList()));
  }

  @Test
  void thirtyDailyRunsGiveTheGroupsOfOneRun() {
    List<Passage> passages = new InventedNews(21).mixed(600, 30);
    DedupOutcome once = PassageDedup.run(SETTINGS, passages, List.of());
    Output daily = new Output();
    byDay(passages).values().forEach(daily::run);

    assertThat(once.groups()).filteredOn(g -> g.getPassageCount() > 1).hasSizeGreaterThan(80);
    assertThat(daily.groups.values().stream().map(DailyRunsTest::story).toList())
        .containsExactlyInAnyOrderElementsOf(
            once.groups().stream().map(DailyRunsTest::story).toList());
    assertThat(daily.passages.values().stream().flatMap(List::stream).map(DailyRunsTest::place))
        .containsExactlyInAnyOrderElementsOf(
            once.passages().stream().map(DailyRunsTest::place).toList());
  }

  private static String story(PassageGroup group) {
    return PassageGroup.newBuilder(group).setUpdatedOn(null).build().toString();
  }

  private static String place(Passage passage) {
    return passage.getPassageId() + " " + passage.getGroupId() + " " + passage.getIsCanonical();
  }

  @Test
  void runningADayAgainGivesWhatItGave() {
    List<Passage> passages = new InventedNews(22).mixed(200, 6);
    Output daily = new Output();
    Map<Long, List<Passage>> days = byDay(passages);
    Map<Long, DedupOutcome> first = new TreeMap<>();
    days.forEach((day, input) -> first.put(day, daily.run(input)));
    long third = new ArrayList<>(days.keySet()).get(2);
    DedupOutcome again = daily.run(days.get(third));

    assertThat(again.index()).isEqualTo(first.get(third).index());
    assertThat(again.links()).isEqualTo(first.get(third).links());
    assertThat(again.merges()).isEmpty();
    assertThat(again.passages().stream().map(DailyRunsTest::place))
        .isEqualTo(first.get(third).passages().stream().map(DailyRunsTest::place).toList());
  }

  @Test
  void aPassageThatAppearedBeforeNamesTheEarlierOne() {
    InventedNews news = new InventedNews(23);
    Output output = new Output();
    Passage first = news.article("herald", MARCH, STORY).get(0);
    output.run(List.of(first));
    List<Passage> later = news.article("courier", MARCH.plus(3, ChronoUnit.DAYS), STORY);
    DedupOutcome outcome = output.run(later);

    assertThat(outcome.passages().get(0).getEarlierPassageId()).isEqualTo(first.getPassageId());
    assertThat(outcome.passages().get(0).getEarlierArticleId()).isEqualTo(first.getArticleId());
    assertThat(outcome.passages().get(0).getEarlierSource()).isEqualTo("herald");
    assertThat(outcome.passages().get(0).getRelation()).isEqualTo("COPY");
    assertThat(outcome.links())
        .extracting(PassageLink::getLeftPassageId)
        .containsOnly(first.getPassageId());
    assertThat(outcome.groups().get(0).getSources()).containsExactly("courier", "herald");
    assertThat(outcome.overlaps().get(0).getRightInLeft()).isEqualTo(1);
    assertThat(outcome.overlaps().get(0).getLeftInRight()).isEqualTo(1);
  }

  @Test
  void anEarlierRunFurtherBackThanTheLookBackIsForgotten() {
    InventedNews news = new InventedNews(24);
    Output output = new Output();
    output.run(news.article("herald", MARCH, STORY));
    DedupOutcome after =
        output.run(news.article("courier", MARCH.plus(31, ChronoUnit.DAYS), STORY));

    assertThat(after.links()).isEmpty();
    assertThat(output.groups).hasSize(2);
  }

  @Test
  void anEarlierDayFilledInJoinsLaterGroupsAndRecordsTheirMerge() {
    InventedNews news = new InventedNews(25);
    List<String> words = news.words(40);
    List<String> one = new ArrayList<>(words);
    List<String> other = new ArrayList<>(words);
    for (int i = 0; i < 13; i++) {
      one.set(i, "left" + (char) ('a' + i));
      other.set(39 - i, "right" + (char) ('a' + i));
    }
    Output output = new Output();
    output.run(news.article("a", MARCH.plus(2, ChronoUnit.DAYS), String.join(" ", one)));
    output.run(news.article("b", MARCH.plus(3, ChronoUnit.DAYS), String.join(" ", other)));
    assertThat(output.groups).hasSize(2);
    List<Passage> filledIn = news.article("c", MARCH, String.join(" ", words));
    DedupOutcome outcome = output.run(filledIn);

    GroupMerge merge = outcome.merges().get(0);
    assertThat(output.groups).containsKeys(merge.getFrom(), merge.getInto());
    assertThat(outcome.passages().get(0).getGroupId()).isEqualTo(merge.getInto());
    assertThat(merge.getWhen()).isEqualTo(MARCH.plus(3, ChronoUnit.DAYS));
    assertThat(outcome.links()).isEmpty();
    assertThat(outcome.counters()).containsEntry("not_relinked", 2L);
  }

  @Test
  void anIndexOfAnotherVersionIsRefused() {
    InventedNews news = new InventedNews(26);
    PassageIndexEntry entry =
        PassageDedup.run(SETTINGS, news.article("a", MARCH, STORY), List.of()).index().get(0);
    entry.setTokeniserVersion(WordScanner.VERSION + 1);
    List<Passage> next = news.article("b", MARCH.plus(1, ChronoUnit.DAYS), STORY);

    assertThatThrownBy(() -> PassageDedup.run(SETTINGS, next, List.of(entry)))
        .hasMessageContaining("tokeniser 2")
        .hasMessageContaining("write to a new output");
  }
}
