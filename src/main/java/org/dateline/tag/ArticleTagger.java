package org.dateline.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.dateline.language.Language;
import org.dateline.language.Sentence;
import org.dateline.record.Mention;
import org.dateline.record.Passage;

/**
 * Tags articles: who did what to whom, sentence by sentence.
 *
 * <p>Not thread-safe: one instance a thread. The shipped lexicons are loaded once and shared.
 */
public final class ArticleTagger {

  private final Language language;
  private final Lexicons lexicons;

  private ArticleTagger(Language language, Lexicons lexicons) {
    this.language = language;
    this.lexicons = lexicons;
  }

  /** A tagger with the shipped lexicons and the shipped English model. */
  public static ArticleTagger create() {
    throw new IllegalStateException("this build has no language model");
  }

  /** A tagger with the shipped lexicons over another source of trees. */
  public static ArticleTagger with(Language language) {
    return new ArticleTagger(language, Lexicons.shipped());
  }

  /**
   * Tags the passages of one article.
   *
   * @param passagesOfOneArticle in order of their ordinals; passages whose kind is BOILERPLATE
   *     yield nothing
   * @param wanted the passages that yield mentions; the others may be read for antecedents
   * @return the mentions in the order of the text, without event ids
   */
  public List<Mention> tag(List<Passage> passagesOfOneArticle, Predicate<Passage> wanted) {
    List<Mention> mentions = new ArrayList<>();
    for (Passage passage : passagesOfOneArticle) {
      if (passage.getKind().equals("BOILERPLATE") || !wanted.test(passage)) {
        continue;
      }
      MentionWriter writer = new MentionWriter(passage, lexicons.cameo(), lexicons.contexts());
      for (Sentence sentence : language.analyze(passage.getText())) {
        if (hasTrigger(sentence)) {
          language.parse(sentence);
          tag(sentence, writer, mentions);
        }
      }
    }
    return mentions;
  }

  private boolean hasTrigger(Sentence s) {
    for (int i = 0; i < s.size(); i++) {
      if (lexicons.patterns().isHead(s.lemma(i).toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  private void tag(Sentence sentence, MentionWriter writer, List<Mention> mentions) {
    Clauses clauses = new Clauses(sentence);
    ParticipantFinder participants =
        new ParticipantFinder(clauses, (s, from, to, head) -> null, lexicons.vocabulary());
    EventFinder finder =
        new EventFinder(
            clauses, lexicons.patterns(), lexicons.cameo(), lexicons.vocabulary(), participants);
    for (Draft draft : finder.find()) {
      if (draft.dropped == null) {
        mentions.add(writer.write(sentence, draft, participants));
      }
    }
  }
}
