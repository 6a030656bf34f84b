package org.dateline.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Whoever strikes whatever: all of some subjects, verbs and targets. No target may be forgotten by
 * a list of nouns, or taken by a figure of speech.
 */
class StruckTargetsTest {
  private static final Map<String, List<String>> DEEDS =
      Map.of(
          "Gunmen", List.of("attacked", "raided", "stormed", "shot at", "burned down", "blew up"),
          "Rebels", List.of("attacked", "shelled", "raided", "ambushed", "set fire to"),
          "Government soldiers", List.of("attacked", "stormed", "shelled", "raided"),
          "Warplanes", List.of("bombed", "hit", "struck", "attacked"),
          "Militants", List.of("attacked", "bombed", "blew up", "stormed"));

  private static final List<String> TARGETS =
      List.of(
          "market, school, hospital, bus, train, ferry, hotel, wedding, church, mosque, farm",
          "village, bank, bar, restaurant, cafe, prison, police station, checkpoint, convoy",
          "refugee camp, bridge, power plant, oil field, pipeline, refinery, port, airport",
          "embassy, ministry, court, television station, mine, factory, warehouse, clinic",
          "ambulance, funeral, rally, concert, stadium, shop, shopping centre, apartment block",
          "house, car, truck, cargo ship, tanker, fishing boat, helicopter, dam, museum",
          "university, kindergarten, polling station, newspaper office, radio station",
          "fuel depot, grain silo, barracks, border post, orphanage, nightclub, synagogue",
          "temple, mall, cinema, garage, monastery, telephone exchange, power line, substation");

  @Test
  void hardlyAnyIsForgotten() {
    List<String> untold = new ArrayList<>();
    int all = 0;
    for (String subject : DEEDS.keySet()) {
      for (String verb : DEEDS.get(subject)) {
        for (String target : String.join(", ", TARGETS).split(", ")) {
          String article = "aeiou".indexOf(target.charAt(0)) < 0 ? "a" : "an";
          String text =
              String.format("%s %s %s %s in Beni on Monday.", subject, verb, article, target);
          all++;
          if (Told.mentions(text, Told.PUBLISHED).isEmpty()) {
            untold.add(text);
          }
        }
      }
    }
    assertThat(all).isGreaterThan(1500);
    assertThat(untold).hasSizeLessThanOrEqualTo(all / 100);
  }
}
