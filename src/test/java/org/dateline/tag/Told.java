package org.dateline.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.dateline.record.Mention;
import org.dateline.record.Participant;
import org.jspecify.annotations.Nullable;

/** What a text of a test tells, as the tagger that ships reads it. */
final class Told {
  /** When the texts of most tests were published: a Thursday. */
  static final Instant PUBLISHED = Instant.parse("2031-03-06T09:00:00Z");

  private static final ArticleTagger TAGGER = ArticleTagger.create();

  private Told() {}

  /** The mentions of a text, in its order. */
  static List<Mention> mentions(String text, @Nullable Instant published) {
    return TAGGER.explain(text, published).sentences().stream()
        .flatMap(part -> part.mentions().stream())
        .toList();
  }

  /** The one mention of a type that a text has. */
  static Mention only(String text, @Nullable Instant published, String type) {
    List<Mention> found =
        mentions(text, published).stream().filter(m -> m.getEventType().equals(type)).toList();
    assertThat(found).as(text).hasSize(1);
    return found.get(0);
  }

  /** The first mention of a text whose trigger holds a word. */
  static Mention triggered(String text, @Nullable Instant published, String word) {
    return mentions(text, published).stream()
        .filter(m -> m.getTrigger().getText().contains(word))
        .findFirst()
        .orElseThrow();
  }

  /** Type and trigger of each mention of a text. */
  static List<String> told(String text) {
    return mentions(text, PUBLISHED).stream()
        .map(m -> m.getEventType() + " " + m.getTrigger().getText())
        .toList();
  }

  /** A mention of a text by its whole trigger. */
  static Mention by(String text, String trigger) {
    return mentions(text, PUBLISHED).stream()
        .filter(m -> m.getTrigger().getText().equals(trigger))
        .findAny()
        .orElseThrow();
  }

  /** What a mention counts: attribute and lowest value, separated by spaces. */
  static String figures(Mention mention) {
    return String.join(
        " ",
        mention.getQuantities().stream()
            .map(q -> q.getAttribute() + q.getValueLow().longValue())
            .toList());
  }

  static List<String> names(List<Participant> side) {
    return side.stream().map(Participant::getName).toList();
  }
}
