package org.dateline.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.dateline.lexicon.Gazetteer;
import org.dateline.lexicon.PlaceNesting;
import org.dateline.lexicon.PlaceWords;
import org.dateline.record.Place;
import org.junit.jupiter.api.Test;

class PlaceFinderTest {
  private static final Gazetteer GAZETTEER = Gazetteer.shipped();
  private final PlaceFinder finder = new PlaceFinder(GAZETTEER, PlaceWords.shipped());

  private String places(String line, String... countries) {
    PlaceContext context = new PlaceContext();
    for (String country : countries) {
      context.add(country);
    }
    return Analyzed.sentences(line, true).stream()
        .flatMap(s -> finder.find(s, context).stream())
        .map(p -> p.text() + "=" + p.place().id() + "/" + p.role() + (p.qualifier() ? "*" : ""))
        .collect(Collectors.joining("|"));
  }

  @Test
  void findsPlacesWithTheirRoles() {
    assertThat(places("Five people were killed in the Bryansk region."))
        .isEqualTo("Bryansk region=RUS-bryansk-oblast/LOCATIVE");
    assertThat(places("Troops advanced on Kupiansk."))
        .isEqualTo("Kupiansk=UKR-kharkiv-oblast-city-kupiansk/TARGET");
    assertThat(places("Missiles struck Odessa."))
        .isEqualTo("Odessa=UKR-odesa-oblast-city-odesa/TARGET");
    assertThat(places("Moscow said it would respond."))
        .isEqualTo("Moscow=RUS-moscow-city-city-moscow/OTHER");
    assertThat(places("KYIV, Ukraine (AP) -- Shells fell."))
        .isEqualTo("KYIV=UKR-kyiv-city-city-kyiv/DATELINE|Ukraine=UKR/DATELINE*");
  }

  @Test
  void aPrepositionHoldsForAListAndNotForAModifier() {
    assertThat(places("Strikes hit targets in Sumy, Kharkiv and Odesa."))
        .isEqualTo(
            "Sumy=UKR-sumy-oblast-city-sumy/LOCATIVE"
                + "|Kharkiv=UKR-kharkiv-oblast-city-kharkiv/LOCATIVE"
                + "|Odesa=UKR-odesa-oblast-city-odesa/LOCATIVE");
    assertThat(places("He spoke of support from US specialists.")).isEqualTo("US=USA/OTHER");
    assertThat(places("They fought rebels west of Baghdad."))
        .isEqualTo("Baghdad=IRQ-baghdad-governorate-city-baghdad/LOCATIVE");
    assertThat(places("The group says it killed 40 soldiers in Gao ambush."))
        .isEqualTo("Gao=MLI-gao-region-city-gao/LOCATIVE");
    assertThat(places("The Western world reacted.")).isEmpty();
  }

  @Test
  void aContainerBehindTheNameDecides() {
    assertThat(places("He lives in Karachev, Bryansk region, Russia."))
        .isEqualTo(
            "Karachev=RUS-bryansk-oblast-city-karachev/LOCATIVE"
                + "|Bryansk region=RUS-bryansk-oblast/LOCATIVE*|Russia=RUS/LOCATIVE*");
    assertThat(places("The shop in Tripoli, Lebanon, burned."))
        .startsWith("Tripoli=LBN-north-governorate-city-tripoli/LOCATIVE");
  }

  @Test
  void aTownInALargerAreaIsWhereItIs() {
    assertThat(places("Shells hit the main hospital of El Fasher in Darfur."))
        .isEqualTo(
            "El Fasher=SDN-north-darfur-state-city-el-fasher/TARGET"
                + "|Darfur=point-darfur/TARGET*");
    assertThat(places("Rebels took the town of Rutshuru in eastern Congo."))
        .startsWith("Rutshuru=COD-north-kivu-city-rutshuru/")
        .endsWith("*");
  }

  @Test
  void aCapitalIsToldByWhoseItIs() {
    assertThat(places("A bomb went off in the Somali capital on Monday."))
        .isEqualTo("Somali capital=SOM-banaadir-city-mogadishu/LOCATIVE");
    assertThat(places("Serbs took to the streets of the capital.")).startsWith("capital=SRB-");
    assertThat(places("They met in the Somali capital Mogadishu.")).startsWith("Mogadishu=");
    assertThat(places("The bank raised new capital from Somali investors.")).isEmpty();
  }

  @Test
  void whatIsStruckInATownIsThere() {
    assertThat(places("Missiles struck a district of Odesa."))
        .isEqualTo("Odesa=UKR-odesa-oblast-city-odesa/TARGET");
    assertThat(places("Soldiers stormed the Gao prison."))
        .isEqualTo("Gao=MLI-gao-region-city-gao/TARGET");
  }

  @Test
  void theArticlesCountriesDecideBetweenNamesakes() {
    assertThat(places("Clashes broke out in Duma.", "SYR", "SYR"))
        .isEqualTo("Duma=SYR-rif-dimashq-governorate-city-douma/LOCATIVE");
    assertThat(places("Clashes broke out in Duma.", "PSE", "ISR", "PSE"))
        .isEqualTo("Duma=PSE-west-bank-city-duma/LOCATIVE");
  }

  @Test
  void namesOfPersonsAndOrganisationsAreNoPlaces() {
    assertThat(places("The Bank of Jerusalem raised rates.")).isEmpty();
    assertThat(places("The Moscow Times reported it.")).isEmpty();
    assertThat(places("Officer Vladimir Samara resigned.")).isEmpty();
    assertThat(places("The Kyiv Independent said so.")).isEmpty();
  }

  @Test
  void apostrophesHyphensAndMarksDoNotMatter() {
    assertThat(places("Rebels took Deir al-Balah."))
        .isEqualTo("Deir al-Balah=PSE-gaza-strip-city-deir-al-balah/TARGET");
    assertThat(places("A bomb exploded in Diyarbakır."))
        .startsWith("Diyarbakır=TUR-diyarbakir-province-city-diyarbakir");
    assertThat(places("Rebels hold al-Bab."))
        .endsWith("al-Bab=SYR-aleppo-governorate-city-al-bab/TARGET");
  }

  @Test
  void aTownLiesInItsRegionAndCountry() {
    Place karachev = GAZETTEER.named("Karachev").get(0).toPlace();
    Place bryansk = GAZETTEER.named("Bryansk Oblast").get(0).toPlace();
    Place russia = GAZETTEER.country("RUS").toPlace();
    assertThat(PlaceNesting.within(karachev, bryansk)).isTrue();
    assertThat(PlaceNesting.within(bryansk, russia)).isTrue();
    assertThat(PlaceNesting.within(karachev, russia)).isTrue();
    assertThat(PlaceNesting.within(russia, bryansk)).isFalse();
    assertThat(PlaceNesting.within(karachev, GAZETTEER.country("UKR").toPlace())).isFalse();
  }
}
