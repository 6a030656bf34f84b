package org.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who did what to whom: subjects, objects and agents in sentences of our own. */
class ArgumentsTest {

  private static final double FLOOR = 0.85;

  @Test
  void findsSubjectsObjectsAndAgents() throws IOException {
    EnglishLanguage language = EnglishLanguage.create();
    List<String> missed = new ArrayList<>();
    int wanted = 0;
    for (String line : lines()) {
      String[] parts = line.split("\t", -1);
      List<Sentence> sentences = language.analyze(parts[0]);
      assertThat(sentences).as(parts[0]).hasSize(1);
      Sentence sentence = sentences.get(0);
      language.parse(sentence);
      for (int i = 1; i < parts.length; i++) {
        String[] triple = parts[i].split(" ", -1);
        wanted++;
        if (!holds(sentence, triple[0], triple[1], triple[2])) {
          missed.add(parts[0] + " " + parts[i]);
        }
      }
    }
    assertThat(wanted).isGreaterThan(80);
    assertThat(missed.size()).as("%s", missed).isLessThanOrEqualTo((int) (wanted * (1 - FLOOR)));
  }

  private static boolean holds(Sentence s, String verb, String relation, String word) {
    for (int i = 0; i < s.size(); i++) {
      if (s.form(i).equals(word)
          && s.relation(i).equals(relation)
          && s.head(i) >= 0
          && s.form(s.head(i)).equals(verb)) {
        return true;
      }
    }
    return false;
  }

  private static List<String> lines() throws IOException {
    List<String> lines = new ArrayList<>();
    try (InputStream in = ArgumentsTest.class.getResourceAsStream("arguments.txt");
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.startsWith("#")) {
          lines.add(line);
        }
      }
    }
    return lines;
  }
}
