package org.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmatizerTest {

  private final EnglishLanguage language = EnglishLanguage.create();

  @ParameterizedTest
  @CsvSource({
    "bombed, VBD, bomb",
    "fired, VBD, fire",
    "seized, VBN, seize",
    "condemning, VBG, condemn",
    "striking, VBG, strike",
    "struck, VBD, strike",
    "withdrew, VBD, withdraw",
    "withdrawn, VBN, withdraw",
    "shot, VBN, shoot",
    "fled, VBD, flee",
    "sought, VBN, seek",
    "agreed, VBD, agree",
    "denies, VBZ, deny",
    "attacks, VBZ, attack",
    "stabbed, VBN, stab",
    "expelled, VBN, expel",
    "shelled, VBD, shell",
    "freed, VBN, free",
    "troops, NNS, troop",
    "countries, NNS, country",
    "men, NNS, man",
    "crises, NNS, crisis",
    "ties, NNS, tie",
    "was, VBD, be",
    "n't, RB, not",
    "Ukraine, NNP, Ukraine",
    "largest, JJS, large",
    "ambushed, VBD, ambush",
    "razed, VBD, raze",
    "torched, VBD, torch",
    "besieged, VBN, besiege",
    "pledges, VBZ, pledge",
    "urging, VBG, urge",
    "clashed, VBD, clash",
    "overthrew, VBD, overthrow",
    "repatriated, VBN, repatriate",
    "expropriating, VBG, expropriate",
    "conspired, VBD, conspire",
    "converged, VBD, converge",
    "proscribed, VBN, proscribe",
    "reconvenes, VBZ, reconvene",
    "impeding, VBG, impede",
    "interceded, VBD, intercede",
    "waged, VBD, wage",
    "waging, VBG, wage",
    "scared, VBN, scare",
    "scarred, VBN, scar",
    "bathing, VBG, bathe",
    "marshalled, VBD, marshal",
    "extolling, VBG, extol",
    "centred, VBN, centre",
    "panicked, VBD, panic",
    "trafficking, VBG, traffic",
    "vying, VBG, vie",
    "tying, VBG, tie",
    "blitzed, VBD, blitz",
    "caucuses, VBZ, caucus",
    "teargassed, VBN, teargas",
    "statuses, NNS, status",
    "sorties, NNS, sortie",
    "manifestoes, NNS, manifesto",
    "gendarmeries, NNS, gendarmerie",
    "henchmen, NNS, henchman",
    "infantrymen, NNS, infantryman",
    "froze, VBZ, freeze",
  })
  void findsBaseForms(String form, String tag, String lemma) {
    assertThat(language.lemmatizer().lemma(form, tag)).isEqualTo(lemma);
  }
}
