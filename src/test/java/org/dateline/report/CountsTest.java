package org.dateline.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.util.List;
import org.dateline.record.Event;
import org.dateline.record.Place;
import org.junit.jupiter.api.Test;

/** What the page counts over a whole run. */
class CountsTest {
  @Test
  void volumeHasOnlyEventsWithADay() {
    Overview overview = new Overview();
    overview.add(RunFolder.event("a", "x").build());
    overview.add(RunFolder.event("b", "x").build());
    overview.add(RunFolder.event("c", "x").setDatePrecision("YEAR").build());
    overview.add(RunFolder.event("d", "x").setEventDate(null).setDatePrecision("UNKNOWN").build());
    long day = LocalDate.parse("2025-03-11").toEpochDay();
    assertThat(overview.volume.byKey())
        .containsExactly(entry(new Overview.DayType(day, "ASSAULT"), 2L));
    assertThat(overview.precisions.byKey())
        .containsExactly(entry("DAY", 2L), entry("UNKNOWN", 1L), entry("YEAR", 1L));
    assertThat(overview.events).isEqualTo(4);
  }

  @Test
  void countriesAreShadedAndTownsDotted() {
    Overview overview = new Overview();
    overview.add(
        RunFolder.event("a", "x").setPlace(RunFolder.town("Gao", "MLI", 16.27, 0)).build());
    Place mali = new Place("Mali", "MLI", null, 17.0, -4.0, "COUNTRY", null);
    overview.add(RunFolder.event("b", "x").setPlace(mali).build());
    overview.add(RunFolder.event("c", "x").build());
    assertThat(overview.countries.of("MLI")).isEqualTo(2);
    assertThat(overview.places.byKey().keySet()).extracting(Spot::name).containsExactly("Gao");
    assertThat(overview.withoutPlace).isEqualTo(1);
  }

  @Test
  void tiesJoinKnownParticipantsOnly() {
    Overview overview = new Overview();
    Event event =
        RunFolder.event("a", "x")
            .setActors(
                List.of(
                    RunFolder.participant("gunmen", null, null, null),
                    RunFolder.participant("the army", "MLI", "MIL", null)))
            .setRecipients(List.of(RunFolder.participant("Keita", "MLI", "GOV", "Keita")))
            .build();
    overview.add(event);
    overview.add(
        RunFolder.event("b", "x")
            .setQuadClass("VERBAL COOPERATION")
            .setActors(event.getActors())
            .setRecipients(event.getRecipients())
            .build());
    Overview.Dyad dyad = new Overview.Dyad("Mali, military", "Keita");
    assertThat(overview.dyads.byKey()).containsExactly(entry(dyad, 2L));
    assertThat(overview.hostileDyads.of(dyad)).isEqualTo(1);
  }

  @Test
  void aCopyIsAnothersOrOnesOwn() {
    Outlets outlets = new Outlets();
    outlets.add(RunFolder.passage("p2", "Courier", "p1").build());
    outlets.add(RunFolder.passage("p1", "Wire", "p1").build());
    outlets.add(RunFolder.passage("p3", "Wire", "p1").build());
    outlets.add(RunFolder.passage("p4", "Courier", "p0").setEarlierSource("Herald").build());
    outlets.settle();
    Outlets.Row courier = outlets.rows().get("Courier");
    Outlets.Row wire = outlets.rows().get("Wire");
    assertThat(courier.copiedFromOthers).isEqualTo(2);
    assertThat(courier.passages).isEqualTo(2);
    assertThat(wire.copiedFromItself).isEqualTo(1);
    assertThat(wire.copiedFromOthers).isZero();
    assertThat(outlets.flows().byKey())
        .containsOnlyKeys(
            new Overview.Dyad("Wire", "Courier"), new Overview.Dyad("Herald", "Courier"));
  }

  @Test
  void reportsAreOwnOrCopied() {
    Outlets outlets = new Outlets();
    outlets.add(RunFolder.mention("m1", "e", "a", "Text").setSource("Wire").build());
    outlets.add(
        RunFolder.mention("m2", "e", "a", "Text").setSource("Courier").setCopiedFrom("m1").build());
    outlets.add(RunFolder.mention("m3", "e", "a", "Text").build());
    assertThat(outlets.rows().get("Wire").copiedReports).isZero();
    assertThat(outlets.rows().get("Courier").copiedReports).isEqualTo(1);
    assertThat(outlets.rows().get(Outlets.UNNAMED).reports).isEqualTo(1);
  }

  @Test
  void qualityNamesWhatIsMissing() {
    Quality quality = new Quality();
    quality.add(RunFolder.mention("m1", "e", "tagged", "Text").build());
    quality.add(RunFolder.article("tagged", "T", null).build());
    quality.add(
        RunFolder.article("bare", "B", null).setPublishedAt(null).setLanguage(null).build());
    assertThat(quality.undated.count).isEqualTo(1);
    assertThat(quality.untagged.count).isEqualTo(1);
    assertThat(quality.untagged.examples()).extracting(ArticleCard::title).containsExactly("B");
    assertThat(quality.languages.byKey()).containsExactly(entry("", 1L), entry("en", 1L));
    assertThat(quality.period()).containsExactly(20159L, 20159L);
  }

  @Test
  void refusalsKeepTheirFirstExamplesWhateverTheOrder() {
    Quality up = new Quality();
    Quality down = new Quality();
    for (int i = 1; i <= 50; i++) {
      up.add(RunFolder.rejected("EMPTY", i).build());
      down.add(RunFolder.rejected("EMPTY", 51 - i).build());
    }
    assertThat(up.refusals().get("read EMPTY").count).isEqualTo(50);
    assertThat(up.refusals().get("read EMPTY").examples())
        .isEqualTo(down.refusals().get("read EMPTY").examples())
        .hasSize(20);
    assertThat(Quality.fileName("/data/in/day.jsonl")).isEqualTo("day.jsonl");
  }

  @Test
  void partiesReadAsPeopleDo() {
    assertThat(Party.of(RunFolder.participant("the army", "MLI", "MIL", null)).node())
        .isEqualTo("Mali, military");
    assertThat(Party.of(RunFolder.participant("he", "KEN", "GOV", "William Ruto")).label())
        .isEqualTo("William Ruto");
    assertThat(Party.of(RunFolder.participant("gunmen", null, null, null)).node()).isNull();
    assertThat(Party.read("MLIMIL")).isEqualTo("Mali, military");
    assertThat(Party.read("a roadside bomb")).isEqualTo("a roadside bomb");
    assertThat(Country.of("RUS")).isEqualTo(new Country("RUS", "Russia", "643"));
    assertThat(Country.of("AFG").number()).isEqualTo("004");
    assertThat(Country.of("UNO").name()).isEqualTo("United Nations");
    assertThat(Country.of("???").number()).isNull();
  }
}
