package org.dateline.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.record.Claim;
import org.dateline.record.Event;
import org.dateline.write.Datasets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AffairsTest {
  @TempDir private Path folder;

  @Test
  void theMostIndependentlyToldComeFirstAndFillTheRoom() throws IOException {
    RunFolder.write(
        folder,
        Datasets.STORIES,
        List.of(
            RunFolder.story("s1", "One outlet", List.of("e1", "e2")).build(),
            RunFolder.story("s2", "Three", List.of("e3"))
                .setIndependentSourceCount(3)
                .setSourceCount(3)
                .build(),
            RunFolder.story("s3", "Two, disputed", List.of("e4"))
                .setIndependentSourceCount(2)
                .setSourceCount(2)
                .setHasConflict(true)
                .build()));
    Affairs affairs = Affairs.choose(new DatasetReader(folder), 3);
    assertThat(affairs.list()).extracting(Affair::title).containsExactly("Three", "Two, disputed");
    assertThat(affairs.leftOut()).isEqualTo(1);
    affairs.add(RunFolder.event("e1", "left out").build());
    affairs.add(RunFolder.event("e4", "shown").build());
    assertThat(affairs.eventCount()).isEqualTo(1);
  }

  @Test
  void eventsStandAsTheStoryOrdersThem() throws IOException {
    RunFolder.write(
        folder,
        Datasets.STORIES,
        List.of(RunFolder.story("s1", "T", List.of("late", "early", "mid")).build()));
    Affairs affairs = Affairs.choose(new DatasetReader(folder));
    for (String id : List.of("early", "mid", "late")) {
      affairs.add(RunFolder.event(id, id).build());
    }
    assertThat(affairs.list().get(0).events())
        .extracting(event -> event.event().getEventId())
        .containsExactly("late", "early", "mid");
  }

  @Test
  void reportsThatClaimsRestOnAndOwnWordsComeFirst() {
    ReportedEvent event = new ReportedEvent(RunFolder.event("e", "x").build());
    event.add(
        Report.of(RunFolder.mention("m1", "e", "a", "Copied.").setCopiedFrom("m0").build(), false));
    event.add(Report.of(RunFolder.mention("m3", "e", "a", "Own.").build(), false));
    event.add(Report.of(RunFolder.mention("m4", "e", "a", "Cited.").build(), true));
    event.add(
        Report.of(RunFolder.mention("m5", "e", "b", "Own.").setCopiedFrom("m3").build(), false));
    assertThat(event.wordings())
        .extracting(reports -> reports.get(0).sentence() + reports.size())
        .containsExactly("Cited.1", "Own.2", "Copied.1");
  }

  @Test
  void manyReportsAndClaimsStayBounded() {
    ReportedEvent event = new ReportedEvent(RunFolder.event("e", "x").build());
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      event.add(Report.of(RunFolder.mention("m" + i, "e", "a", "Said " + i).build(), false));
      claims.add(
          RunFolder.claim("c" + i, "e", i, i == 400 ? new String[] {"c1"} : new String[0]).build());
    }
    claims.forEach(event::add);
    assertThat(event.wordings()).hasSizeLessThan(100);
    assertThat(event.claims()).hasSize(60);
    assertThat(event.claims().get(0).getClaimId()).isEqualTo("c400");
    assertThat(event.claimsLeftOut()).isEqualTo(440);
  }

  @Test
  void theReportingWordsAreFoundInCodePoints() {
    Report report =
        Report.of(
            RunFolder.mention("m", "e", "a", "😀 attacked")
                .setSentenceStart(10)
                .setTrigger(new org.dateline.record.Trigger("attacked", 12, 20))
                .build(),
            false);
    assertThat(report.sentence().substring(report.triggerStart(), report.triggerEnd()))
        .isEqualTo("attacked");
    Report outside =
        Report.of(RunFolder.mention("m", "e", "a", "short").setSentenceStart(50).build(), false);
    assertThat(outside.triggerStart()).isEqualTo(-1);
  }

  @Test
  void anEventIsTakenOnce() throws IOException {
    RunFolder.write(
        folder, Datasets.STORIES, List.of(RunFolder.story("s", "T", List.of("e")).build()));
    Affairs affairs = Affairs.choose(new DatasetReader(folder));
    Event event = RunFolder.event("e", "x").build();
    affairs.add(event);
    affairs.add(event);
    assertThat(affairs.list().get(0).events()).hasSize(1);
  }
}
