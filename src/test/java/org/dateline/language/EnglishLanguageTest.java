package org.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EnglishLanguageTest {

  private static final String NEWS =
      "The ministry’s troops didn’t cross the border on Jan. 5, Gen. A. B. Istifan said.\n"
          + "“We won. It is over,” he told reporters in the U.S. The claim couldn’t be verified."
          + "\n\nISTANBUL OFFICIALS SAY TALKS FAILED\n\nIt cost $5mn, or 12.5% of the budget…";

  private final Locale before = Locale.getDefault();

  @AfterEach
  void restoreLocale() {
    Locale.setDefault(before);
  }

  @Test
  void splitsNewsIntoSentences() {
    List<Sentence> sentences = EnglishLanguage.create().analyze(NEWS);
    assertThat(sentences)
        .extracting(Sentence::text)
        .containsExactly(
            "The ministry’s troops didn’t cross the border on Jan. 5, Gen. A. B. Istifan said.",
            "“We won.",
            "It is over,” he told reporters in the U.S.",
            "The claim couldn’t be verified.",
            "ISTANBUL OFFICIALS SAY TALKS FAILED",
            "It cost $5mn, or 12.5% of the budget…");
  }

  @Test
  void everyTokenIsItsStretchOfTheText() {
    EnglishLanguage language = EnglishLanguage.create();
    for (Sentence s : language.analyze(NEWS)) {
      assertThat(NEWS.substring(s.start(), s.end())).isEqualTo(s.text());
      for (int i = 0; i < s.size(); i++) {
        assertThat(s.form(i))
            .isEqualTo(Quotes.fold(NEWS.substring(s.tokenStart(i), s.tokenEnd(i))));
        assertThat(s.tokenAt(s.tokenStart(i))).isEqualTo(i);
      }
    }
  }

  @Test
  void aNameThatEndsLikeAGerundIsAName() {
    for (String text : List.of("Beijing accused Manila.", "Nanjing will host the talks.")) {
      Sentence s = EnglishLanguage.create().analyze(text).get(0);
      assertThat(s.tag(0)).as(text).isEqualTo("NNP");
      assertThat(s.tag(1)).as(text).isIn("VBD", "MD");
    }
    assertThat(EnglishLanguage.create().analyze("Bombing the town was wrong.").get(0).tag(0))
        .isEqualTo("VBG");
  }

  @Test
  void readsTheSameInEveryLocale() {
    String expected = dump(EnglishLanguage.create(), NEWS);
    for (String tag : List.of("tr-TR", "ar-EG", "de-DE", "th-TH-u-nu-thai")) {
      Locale.setDefault(Locale.forLanguageTag(tag));
      assertThat(dump(EnglishLanguage.create(), NEWS)).as(tag).isEqualTo(expected);
    }
  }

  @Test
  void whatWasReadBeforeDoesNotMatter() {
    EnglishLanguage language = EnglishLanguage.create();
    String first = dump(language, NEWS);
    language.analyze("Something else entirely. And more!").forEach(language::parse);
    assertThat(dump(language, NEWS)).isEqualTo(first);
  }

  @Test
  void instancesOfDifferentThreadsDoNotDisturbEachOther() throws Exception {
    String expected = dump(EnglishLanguage.create(), NEWS);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<String>> results = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        Callable<String> task =
            () -> {
              EnglishLanguage own = EnglishLanguage.create();
              String last = "";
              for (int round = 0; round < 20; round++) {
                last = dump(own, NEWS);
              }
              return last;
            };
        results.add(threads.submit(task));
      }
      for (Future<String> result : results) {
        assertThat(result.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void cutsEndlessSentencesAndSaysSo() {
    String text = "the army and ".repeat(2_000) + "the navy left.";
    EnglishLanguage language = EnglishLanguage.create();
    List<Sentence> sentences = language.analyze(text);
    int tokens = 0;
    for (int i = 0; i < sentences.size(); i++) {
      Sentence s = sentences.get(i);
      language.parse(s);
      assertThat(s.size()).isLessThanOrEqualTo(Limits.TOKENS);
      assertThat(s.cut()).isEqualTo(i < sentences.size() - 1);
      tokens += s.size();
    }
    assertThat(tokens).isEqualTo(6_004);
  }

  @Test
  void readsAHundredThousandWords() {
    String text = "Soldiers abandoned several villages yesterday. ".repeat(20_000);
    assertThat(EnglishLanguage.create().analyze(text)).hasSize(20_000);
  }

  @Test
  void survivesHostileText() {
    EnglishLanguage language = EnglishLanguage.create();
    List<String> hostile =
        List.of(
            "",
            " \n\t\n ",
            ".",
            "...............",
            "'",
            "\"\"\"\"",
            "\uD800 lone \uDC00 surrogates",
            "a".repeat(100_000),
            "-".repeat(50_000),
            "((((((".repeat(5_000),
            "x.".repeat(50_000),
            "1-".repeat(50_000),
            "no." + " ".repeat(50_000) + "\n".repeat(50_000) + "x",
            "'s 's n't 'll",
            "\u0000\u0001\uFEFF zero \u200B width",
            "عاجل: هجوم 🚀🚀 now!!!?!",
            "U.S.A.F.".repeat(3_000));
    for (String text : hostile) {
      for (Sentence s : language.analyze(text)) {
        language.parse(s);
        assertTree(s);
      }
    }
  }

  @Test
  void treesAreTreesOverRandomText() {
    EnglishLanguage language = EnglishLanguage.create();
    Random random = new Random(7);
    String signs = "abcdeIU .,'\"-()?!$5%\n’…ſİ";
    for (int round = 0; round < 300; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 120; i++) {
        text.append(signs.charAt(random.nextInt(signs.length())));
      }
      int last = 0;
      for (Sentence s : language.analyze(text.toString())) {
        language.parse(s);
        assertTree(s);
        assertThat(s.start()).isGreaterThanOrEqualTo(last);
        last = s.end();
      }
    }
  }

  @Test
  void asksForTheTreeBeforeItIsRead() {
    Sentence s = EnglishLanguage.create().analyze("Rebels left.").get(0);
    assertThat(s.parsed()).isFalse();
    assertThatThrownBy(() -> s.head(0)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void headlinesInCapitalsAreTaggedAsWords() {
    Sentence s = EnglishLanguage.create().analyze("IRAN SAYS IT FIRED ON SHIP").get(0);
    assertThat(s.tag(1)).isEqualTo("VBZ");
    assertThat(s.lemma(1)).isEqualTo("say");
    assertThat(s.lemma(3)).isEqualTo("fire");
    assertThat(s.tag(5)).isEqualTo("NN");
  }

  private static void assertTree(Sentence s) {
    int roots = 0;
    for (int i = 0; i < s.size(); i++) {
      int steps = 0;
      int at = i;
      while (s.head(at) >= 0) {
        at = s.head(at);
        assertThat(++steps).isLessThanOrEqualTo(s.size());
      }
      if (s.head(i) < 0) {
        roots++;
        assertThat(s.root()).isEqualTo(i);
        assertThat(s.relation(i)).isEqualTo("root");
      }
    }
    assertThat(roots).isEqualTo(1);
  }

  private static String dump(EnglishLanguage language, String text) {
    StringBuilder out = new StringBuilder();
    for (Sentence s : language.analyze(text)) {
      language.parse(s);
      for (int i = 0; i < s.size(); i++) {
        out.append(s.form(i)).append('/').append(s.tag(i)).append('/').append(s.lemma(i));
        out.append('/').append(s.head(i)).append('/').append(s.relation(i)).append(' ');
      }
      out.append('\n');
    }
    return out.toString();
  }
}
