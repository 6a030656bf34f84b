package org.dateline.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.language.Sentence;
import org.dateline.lexicon.LexiconFolders;
import org.junit.jupiter.api.Test;

class EventScreenTest {
  private static final EventScreen SCREEN =
      new EventScreen(Lexicons.of(LexiconFolders.none()).patterns());
  private static final Instant DAY = Instant.parse("2024-05-01T00:00:00Z");

  @Test
  void lacksNoSentenceOfTheSampleThatHoldsAnEvent() throws IOException {
    ArticleTagger tagger = ArticleTagger.create();
    List<String> lost = new ArrayList<>();
    int without = 0;
    for (String text : sample()) {
      for (Sentence sentence : Analyzed.sentences(text, false)) {
        if (!SCREEN.canHold(sentence)) {
          without++;
          tagger.explain(sentence.text(), DAY).sentences().stream()
              .filter(part -> !part.mentions().isEmpty())
              .forEach(part -> lost.add(sentence.text()));
        }
      }
    }
    assertThat(lost).isEmpty();
    assertThat(without).isPositive();
  }

  @Test
  void asksForAllWordsOfAPattern() {
    assertThat(canHold("He carried the rubbish out .")).isFalse();
    assertThat(canHold("The soldiers attacked the village .")).isTrue();
    assertThat(canHold("The union called off the strike .")).isTrue();
  }

  @Test
  void knowsTriggersThatReportNoEvent() {
    Sentence sentence = Analyzed.sentences("Shares fell by two percent , he said .", false).get(0);

    assertThat(SCREEN.hasTrigger(sentence)).isTrue();
    assertThat(SCREEN.canHold(sentence)).isFalse();
  }

  @Test
  void looksWordsUpAsPatternsDo() {
    String text = "The Security Council sent air-dropped rice to the oil-rich islands .";
    SentenceWords words = new SentenceWords(Analyzed.sentences(text, false).get(0));

    assertThat(words.passOne(Set.of("security council"))).isTrue();
    assertThat(words.passOne(Set.of("island", "isle"))).isTrue();
    assertThat(words.passOne(Set.of("council security"))).isFalse();
    assertThat(words.has("islands")).isTrue();
    assertThat(words.has("council sent")).isFalse();
  }

  @Test
  void passesWhereOneOfManyWordsIsThere() {
    SentenceWords words = new SentenceWords(Analyzed.sentences("Rebels fled .", false).get(0));
    Set<String> many = new HashSet<>();
    for (int i = 0; i < 99; i++) {
      many.add("word" + i);
    }

    assertThat(words.passOne(many)).isFalse();
    many.add("rebel");
    assertThat(words.passOne(many)).isTrue();
  }

  private static boolean canHold(String text) {
    return SCREEN.canHold(Analyzed.sentences(text, false).get(0));
  }

  private static List<String> sample() throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("src/main/resources/org/dateline/sample"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        texts.add(Files.readString(file, StandardCharsets.UTF_8));
      }
    }
    return texts;
  }
}
