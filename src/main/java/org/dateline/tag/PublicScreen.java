package org.dateline.tag;

import java.util.HashSet;
import java.util.Set;
import org.dateline.language.Sentence;
import org.dateline.lexicon.ActorEntry;
import org.dateline.lexicon.ActorKind;
import org.dateline.lexicon.ActorLexicon;
import org.dateline.lexicon.ActorText;
import org.jspecify.annotations.Nullable;

/**
 * Tells, in an article on something else than public affairs, before a sentence has its tree
 * whether it can hold an event: {@link Admission} asks there for a public body that uses force or
 * deals with another country. It never says no where one might: a word may go back to whatever the
 * article named before, so what counts are all bodies and countries so far.
 *
 * <p>One for each article, fed in reading order until its first mention, whose weapons later
 * sentences may go back to. Not thread-safe.
 */
final class PublicScreen {

  private final ActorLexicon actors;
  private final Set<String> weapons;
  private final Set<String> sectors;
  private final Set<String> countries = new HashSet<>();
  private boolean body;

  /**
   * A screen for an article.
   *
   * @param sectors those of public bodies, in an article on its subject
   */
  PublicScreen(ActorLexicon actors, Vocabulary words, Set<String> sectors) {
    this.actors = actors;
    this.weapons = words.instrument;
    this.sectors = sectors;
  }

  /** Takes in whom a sentence may name, for itself and for those that go back to it. */
  void note(Sentence s) {
    if (body && countries.size() > 1) {
      return;
    }
    ActorText text = actors.read(s);
    for (int i = 0; i < text.size(); i++) {
      actors.each(text, i, this::note);
    }
    for (int i = 0; i < s.size() && !body; i++) {
      // "their missiles at Peru" are an army's
      body = weapons.contains(s.lowerLemma(i));
    }
  }

  private void note(ActorEntry entry) {
    // A capital stands for its government.
    note(entry.country(), entry.kind() == ActorKind.CAPITAL ? "GOV" : entry.sector());
    entry.terms().forEach(term -> note(term.country(), term.sector()));
  }

  private void note(@Nullable String country, @Nullable String sector) {
    if (country != null) {
      countries.add(country);
    }
    body |= sector != null && sectors.contains(sector);
  }

  /** Whether a public body was named that may take part in an event. */
  boolean hasBody() {
    return body;
  }

  /**
   * Whether two countries were named, which may deal with each other.
   *
   * @param setting the country that the article is written from, which bodies are taken to be of;
   *     null where unknown
   */
  boolean hasTwoSides(@Nullable String setting) {
    return countries.size() + (setting == null || countries.contains(setting) ? 0 : 1) > 1;
  }
}
