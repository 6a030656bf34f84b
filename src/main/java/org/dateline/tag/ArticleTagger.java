package org.dateline.tag;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.dateline.language.EnglishLanguage;
import org.dateline.language.Language;
import org.dateline.language.Sentence;
import org.dateline.lexicon.LexiconFaults;
import org.dateline.lexicon.LexiconFolders;
import org.dateline.read.LanguageTag;
import org.dateline.record.Mention;
import org.dateline.record.Passage;
import org.jspecify.annotations.Nullable;

/**
 * Tags articles: who did what to whom, sentence by sentence.
 *
 * <p>Not thread-safe: one instance a thread. The shipped lexicons are loaded once and shared.
 */
public final class ArticleTagger {

  private final Language language;
  private final Lexicons lexicons;
  private final ParticipantResolver resolver;
  private final TreeRepair repair;
  private final PlaceFinder places;

  private ArticleTagger(Language language, Lexicons lexicons) {
    this.language = language;
    this.lexicons = lexicons;
    this.repair = new TreeRepair(lexicons.patterns(), lexicons.vocabulary());
    this.places = new PlaceFinder(lexicons.gazetteer(), lexicons.placeWords());
    this.resolver = new ParticipantResolver(lexicons.actors());
  }

  /** A tagger with the shipped lexicons and the shipped English model. */
  public static ArticleTagger create() {
    return create(LexiconFolders.none());
  }

  /**
   * A tagger with the shipped lexicons, users' own, and the shipped English model.
   *
   * @throws org.dateline.lexicon.LexiconException naming each bad line of the folders' files
   */
  public static ArticleTagger create(LexiconFolders own) {
    return new ArticleTagger(EnglishLanguage.create(), Lexicons.of(own));
  }

  /** A tagger with the shipped lexicons over another source of trees. */
  public static ArticleTagger with(Language language) {
    return new ArticleTagger(language, Lexicons.of(LexiconFolders.none()));
  }

  /**
   * Reads users' own lexicon folders, for {@link #create(LexiconFolders)}.
   *
   * @param faults receives a folder that is not there, and each bad line of every file
   */
  public static LexiconFolders lexicon(List<Path> folders, LexiconFaults faults) {
    return Lexicons.read(folders, faults);
  }

  /**
   * Tags the passages of one article.
   *
   * @param passagesOfOneArticle in order of their ordinals; passages whose kind is BOILERPLATE, and
   *     those known to be in another language than English, yield nothing
   * @param wanted the passages that yield mentions; the others may be read for antecedents
   * @return the mentions in the order of the text, without event ids
   */
  public List<Mention> tag(List<Passage> passagesOfOneArticle, Predicate<Passage> wanted) {
    List<Mention> mentions = new ArrayList<>();
    Article article = new Article();
    article.subject =
        Subject.of(
            passagesOfOneArticle.stream().map(Passage::getText).toList(),
            lexicons.vocabulary().subjects);
    for (Passage passage : passagesOfOneArticle) {
      if (passage.getKind().equals("BOILERPLATE") || !english(passage) || !wanted.test(passage)) {
        continue;
      }
      article.day = day(passage);
      if (passage.getOrdinal() <= 2) {
        dateline(passage.getText(), article);
      }
      MentionWriter writer = new MentionWriter(passage, lexicons.cameo(), lexicons.contexts());
      for (Sentence sentence : language.analyze(Datelines.blank(passage.getText()))) {
        if (hasTrigger(sentence)) {
          language.parse(sentence);
          repair.apply(sentence);
          write(read(sentence, article, false), writer, mentions);
        }
      }
    }
    return mentions;
  }

  /** Whether a passage may be English: its language is that, or unknown. */
  static boolean english(Passage passage) {
    String language = passage.getLanguage();
    return language == null || LanguageTag.is(language, "en");
  }

  /** What is kept while the passages of one article are read. */
  private static final class Article {
    final ArticleMemory memory = new ArticleMemory();
    final PlaceContext countries = new PlaceContext();
    Subject subject = Subject.AFFAIRS;
    @Nullable LocalDate day;
    @Nullable LocalDate lastDate;
  }

  private void dateline(String text, Article article) {
    int end = Datelines.end(text);
    if (end == 0) {
      return;
    }
    for (Sentence sentence : language.analyze(text.substring(0, end))) {
      for (FoundPlace place : this.places.find(sentence, article.countries)) {
        article.countries.add(place.place().country());
        article.memory.noteSetting(place.place().country());
      }
    }
  }

  private boolean hasTrigger(Sentence s) {
    for (int i = 0; i < s.size(); i++) {
      if (!TriggerLemmas.of(s, i, lexicons.patterns()).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable LocalDate day(Passage passage) {
    Instant published = passage.getPublishedAt();
    return published == null ? null : LocalDate.ofInstant(published, ZoneOffset.UTC);
  }

  /**
   * Tags a text and tells how.
   *
   * @param text one sentence or a few
   * @param publishedAt when it is taken to have been published; null for unknown
   */
  public Explanation explain(String text, @Nullable Instant publishedAt) {
    Passage passage = new Passage();
    passage.setPassageId("");
    passage.setArticleId("");
    passage.setText(text);
    passage.setKind("BODY");
    passage.setGroupId("");
    passage.put("published_at", publishedAt);
    Article article = new Article();
    article.day = day(passage);
    article.subject = Subject.of(List.of(text), lexicons.vocabulary().subjects);
    dateline(text, article);
    MentionWriter writer = new MentionWriter(passage, lexicons.cameo(), lexicons.contexts());
    List<Explanation.Part> parts = new ArrayList<>();
    for (Sentence sentence : language.analyze(Datelines.blank(text))) {
      language.parse(sentence);
      repair.apply(sentence);
      Reading reading = read(sentence, article, true);
      List<Mention> mentions = new ArrayList<>();
      write(reading, writer, mentions);
      List<String> events = new ArrayList<>();
      reading.drafts().forEach(draft -> events.add(draft.line(sentence)));
      parts.add(
          new Explanation.Part(
              sentence.text(),
              Trees.lines(sentence),
              reading.participants().lines(),
              reading.considered(),
              events,
              mentions));
    }
    return new Explanation(parts);
  }

  /** What was found in one sentence. */
  private record Reading(
      Sentence sentence,
      List<Draft> drafts,
      ParticipantFinder participants,
      List<String> considered) {}

  private Reading read(Sentence sentence, Article article, boolean explaining) {
    Vocabulary vocabulary = lexicons.vocabulary();
    Clauses clauses = new Clauses(sentence, new Chunks(sentence, vocabulary.temporal));
    List<ResolvedDate> dates = lexicons.dates().resolve(sentence, article.day, article.lastDate);
    ParticipantFinder participants =
        new ParticipantFinder(clauses, resolver, article.memory, article.day, dates, vocabulary);
    participants.remember();
    EventFinder finder =
        new EventFinder(
            clauses, lexicons.patterns(), lexicons.cameo(), vocabulary, participants, explaining);
    List<Draft> drafts = finder.find(article.subject);
    List<FoundPlace> places = this.places.find(sentence, article.countries);
    List<FoundQuantity> quantities = lexicons.quantities().find(sentence);
    new Circumstances(clauses, vocabulary, article.day, dates, places, quantities).attach(drafts);
    dates.forEach(d -> article.lastDate = d.start() == null ? article.lastDate : d.start());
    places.forEach(p -> article.countries.add(p.place().country()));
    return new Reading(sentence, drafts, participants, finder.considered());
  }

  private static void write(Reading reading, MentionWriter writer, List<Mention> mentions) {
    for (Draft draft : reading.drafts()) {
      if (draft.dropped == null) {
        mentions.add(writer.write(reading.sentence(), draft, reading.participants()));
      }
    }
  }
}
