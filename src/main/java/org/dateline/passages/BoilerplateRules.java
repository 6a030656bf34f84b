package org.dateline.passages;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The phrases that outlets put around their prose, from a data file. Immutable. */
final class BoilerplateRules {
  private static final String RESOURCE = "boilerplate.tsv";

  /** Where in a paragraph a phrase must stand. */
  enum Where {
    IS,
    STARTS,
    ENDS,
    HOLDS
  }

  /**
   * A rule.
   *
   * @param maxWords longest paragraph that it speaks of
   * @param listFollows whether titles of other stories follow the paragraph
   * @param phrase in lower case with straight quotes
   */
  record Rule(Where where, int maxWords, boolean listFollows, String phrase) {

    boolean fits(int words, String head, String tail) {
      if (words > maxWords) {
        return false;
      }
      return switch (where) {
        case IS -> head.startsWith(phrase) && tail.equals(trimmedPhrase());
        case STARTS -> head.startsWith(phrase) && isBreak(head, phrase.length());
        case ENDS -> tail.endsWith(trimmedPhrase());
        case HOLDS -> head.contains(phrase);
      };
    }

    private String trimmedPhrase() {
      return PlainText.tail(phrase);
    }

    /** Whether a word ends at a place. */
    private boolean isBreak(String head, int at) {
      return at >= head.length()
          || !Character.isLetterOrDigit(head.charAt(at))
          || !Character.isLetterOrDigit(phrase.charAt(phrase.length() - 1));
    }
  }

  /** Rules of a paragraph's beginning, by the first character of their phrase. */
  private final Map<Character, List<Rule>> byBeginning = new HashMap<>();

  private final List<Rule> others = new ArrayList<>();
  private final int maxWords;

  private BoilerplateRules(List<Rule> rules) {
    for (Rule rule : rules) {
      boolean beginning = rule.where() == Where.IS || rule.where() == Where.STARTS;
      List<Rule> list =
          beginning
              ? byBeginning.computeIfAbsent(rule.phrase().charAt(0), c -> new ArrayList<>())
              : others;
      list.add(rule);
    }
    this.maxWords = rules.stream().mapToInt(Rule::maxWords).max().orElse(0);
  }

  /** The rules that ship with the project. */
  static BoilerplateRules shipped() {
    InputStream in = BoilerplateRules.class.getResourceAsStream(RESOURCE);
    if (in == null) {
      throw new IllegalStateException("no " + RESOURCE + " in the jar");
    }
    List<Rule> rules = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.startsWith("#") && !line.isBlank()) {
          rules.add(rule(line, number));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
    return new BoilerplateRules(List.copyOf(rules));
  }

  /** The first rule that a paragraph falls under, or null. */
  @Nullable Rule first(String paragraph) {
    int words = PlainText.words(paragraph);
    if (words > maxWords) {
      return null;
    }
    String head = PlainText.head(paragraph);
    String tail = PlainText.tail(paragraph);
    Rule rule = null;
    if (!head.isEmpty()) {
      rule = first(byBeginning.getOrDefault(head.charAt(0), List.of()), words, head, tail);
    }
    return rule != null ? rule : first(others, words, head, tail);
  }

  private static @Nullable Rule first(List<Rule> rules, int words, String head, String tail) {
    for (Rule rule : rules) {
      if (rule.fits(words, head, tail)) {
        return rule;
      }
    }
    return null;
  }

  private static Rule rule(String line, int number) {
    String[] fields = line.split("\t", -1);
    try {
      boolean listFollows = fields[2].equals("LIST");
      if (fields.length != 4 || fields[3].isBlank() || (!listFollows && !fields[2].isEmpty())) {
        throw new IllegalArgumentException("four fields are owed: where, max_words, then, phrase");
      }
      return new Rule(
          Where.valueOf(fields[0]), Integer.parseInt(fields[1]), listFollows, fields[3]);
    } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
      throw new IllegalStateException(RESOURCE + ":" + number + ": " + e.getMessage(), e);
    }
  }
}
