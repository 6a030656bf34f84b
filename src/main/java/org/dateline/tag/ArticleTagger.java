package org.dateline.tag;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
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

  /** Chars of an article that tells who its people are; a lone sentence need not. */
  private static final int INTRODUCING = 300;

  /** Sentences over which a count goes back to an event. */
  private static final int NEAR = 2;

  private final Language language;
  private final Lexicons lexicons;
  private final ParticipantResolver resolver;
  private final TreeRepair repair;
  private final PlaceFinder places;
  private final EventScreen screen;
  private final RivalCounts rivals;
  private long sentencesCut;

  private ArticleTagger(Language language, Lexicons lexicons) {
    this.language = language;
    this.lexicons = lexicons;
    this.repair = new TreeRepair(lexicons.patterns(), lexicons.vocabulary());
    this.places = new PlaceFinder(lexicons.gazetteer(), lexicons.placeWords());
    this.screen = new EventScreen(lexicons.patterns());
    this.rivals = new RivalCounts(lexicons.vocabulary(), lexicons.quantities());
    this.resolver = new ParticipantResolver(lexicons.actors(), lexicons.vocabulary().grammar);
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
    if (passagesOfOneArticle.isEmpty()) {
      return mentions;
    }
    List<String> texts = passagesOfOneArticle.stream().map(Passage::getText).toList();
    Article article = article(texts, texts.size() > 1 || introduces(texts.get(0)));
    for (Passage passage : passagesOfOneArticle) {
      if (passage.getKind().equals("BOILERPLATE") || !english(passage) || !wanted.test(passage)) {
        continue;
      }
      article.day = day(passage);
      if (passage.getOrdinal() <= 2) {
        dateline(passage.getText(), article);
      }
      MentionWriter writer = writer(passage, article);
      for (Sentence sentence : language.analyze(Datelines.blank(passage.getText()))) {
        sentencesCut += sentence.cut() ? 1 : 0;
        article.sentence++;
        if (canHold(sentence, article)) {
          recall(article);
          parse(sentence);
          write(read(sentence, article, false), writer, article, mentions);
        } else if (screen.hasTrigger(sentence)) {
          article.unread.add(sentence);
        }
      }
    }
    return mentions;
  }

  /**
   * How many sentences this tagger has met so far that were too long to be read as one; what is cut
   * off is read as a sentence of its own.
   */
  public long sentencesCut() {
    return sentencesCut;
  }

  /** Whether a text is long enough, or set out as one, to tell who its people are. */
  private static boolean introduces(String text) {
    return text.length() >= INTRODUCING || text.strip().indexOf('\n') >= 0;
  }

  private MentionWriter writer(Passage passage, Article article) {
    return new MentionWriter(passage, lexicons.cameo(), lexicons.contexts(), article.home);
  }

  private Article article(List<String> texts, boolean introduces) {
    Supplier<List<Sentence>> text = () -> introduces ? sentences(texts) : List.of();
    HomeCountry home = new HomeCountry(lexicons.actors(), places, text);
    Article article = new Article(lexicons.vocabulary(), home);
    article.introduces = introduces;
    article.subject = Subject.of(texts, lexicons.vocabulary().subjects);
    if (!article.subject.ofPublic()) {
      Set<String> sectors = Agency.publicSectors(article.subject);
      article.bodies = new PublicScreen(lexicons.actors(), lexicons.vocabulary(), sectors);
    }
    return article;
  }

  private List<Sentence> sentences(List<String> texts) {
    return texts.stream().flatMap(text -> language.analyze(text).stream()).toList();
  }

  private boolean canHold(Sentence sentence, Article article) {
    if (article.bodies != null && screen.hasTrigger(sentence)) {
      article.bodies.note(sentence);
    }
    return screen.canHold(sentence) && canCount(sentence, article)
        || (article.told() != null && rivals.canHold(sentence));
  }

  /** Whether an event of a sentence can be one that counts in an article on its subject. */
  private boolean canCount(Sentence sentence, Article article) {
    PublicScreen bodies = article.bodies;
    return bodies == null
        || bodies.hasBody()
            && (bodies.hasTwoSides(article.memory.setting())
                || screen.canHold(sentence, Standing.FORCEFUL));
  }

  /** Whether a passage may be English: its language is that, or unknown. */
  static boolean english(Passage passage) {
    String language = passage.getLanguage();
    return language == null || LanguageTag.is(language, "en");
  }

  /** What is kept while the passages of one article are read. */
  private static final class Article {
    final ArticleMemory memory;
    final PlaceContext countries = new PlaceContext();
    final ArmsExchange exchange = new ArmsExchange();
    final HomeCountry home;

    /** Sentences without events that later ones may go back to, until one of those comes. */
    final List<Sentence> unread = new ArrayList<>();

    Subject subject = Subject.AFFAIRS;

    /** Set until the first mention, where the article's subject asks for public bodies. */
    @Nullable PublicScreen bodies;

    /** The last event that counts may go back to, and the number of its sentence. */
    private RivalCounts.@Nullable Told told;

    private int toldIn;
    int sentence;

    /** That event, where it was told just before; else null. */
    RivalCounts.@Nullable Told told() {
      return sentence - toldIn > NEAR ? null : told;
    }

    void tell(RivalCounts.@Nullable Told event) {
      if (event != null) {
        told = event;
        toldIn = sentence;
      }
    }

    /** Whether there is text enough to tell who is who. */
    boolean introduces;

    Article(Vocabulary words, HomeCountry home) {
      this.home = home;
      memory = new ArticleMemory(words);
    }

    /** Whether an attack was told. */
    boolean attacked;

    @Nullable LocalDate day;
    @Nullable LocalDate lastDate;
  }

  private void dateline(String text, Article article) {
    int end = Datelines.end(text);
    if (end == 0) {
      return;
    }
    recall(article);
    for (Sentence sentence : language.analyze(text.substring(0, end))) {
      for (FoundPlace place : this.places.find(sentence, article.countries)) {
        article.countries.add(place.place().country());
        article.memory.noteSetting(place.place().country());
      }
    }
  }

  private void parse(Sentence sentence) {
    language.parse(sentence);
    repair.apply(sentence);
  }

  /** Reads the sentences that were left unread, for who, where and when they name. */
  private void recall(Article article) {
    for (Sentence sentence : article.unread) {
      parse(sentence);
      Context context = context(sentence, article);
      note(article, context.dates(), places.find(sentence, article.countries));
    }
    article.unread.clear();
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
    Article article = article(List.of(text), introduces(text));
    article.day = day(passage);
    dateline(text, article);
    MentionWriter writer = writer(passage, article);
    List<Explanation.Part> parts = new ArrayList<>();
    for (Sentence sentence : language.analyze(Datelines.blank(text))) {
      parse(sentence);
      // what a run leaves unread must not become an antecedent here
      article.sentence++;
      boolean holds = canHold(sentence, article);
      boolean heard = holds || screen.hasTrigger(sentence);
      Reading reading =
          read(sentence, heard ? article : new Article(lexicons.vocabulary(), article.home), true);
      List<Mention> mentions = new ArrayList<>();
      if (holds) {
        write(reading, writer, article, mentions);
      }
      List<String> events = new ArrayList<>();
      if (sentence.cut()) {
        events.add("CUT: the sentence is too long; what follows is read as one of its own");
      }
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

  /** What a sentence's events are read with. */
  private record Context(
      Clauses clauses, ParticipantFinder participants, List<ResolvedDate> dates) {}

  /** Finds a sentence's dates and participants, and remembers the latter. */
  private Context context(Sentence sentence, Article article) {
    Vocabulary vocabulary = lexicons.vocabulary();
    Clauses clauses = new Clauses(sentence, vocabulary);
    List<ResolvedDate> dates = lexicons.dates().resolve(sentence, article.day, article.lastDate);
    ParticipantFinder participants =
        new ParticipantFinder(clauses, resolver, article.memory, article.day, dates, vocabulary);
    participants.remember();
    return new Context(clauses, participants, dates);
  }

  private static void note(Article article, List<ResolvedDate> dates, List<FoundPlace> places) {
    dates.forEach(d -> article.lastDate = d.start() == null ? article.lastDate : d.start());
    places.forEach(p -> article.countries.add(p.place().country()));
  }

  private Reading read(Sentence sentence, Article article, boolean explaining) {
    Context context = context(sentence, article);
    Vocabulary vocabulary = lexicons.vocabulary();
    EventFinder finder =
        new EventFinder(
            context.clauses(),
            lexicons.patterns(),
            lexicons.cameo(),
            vocabulary,
            context.participants(),
            explaining);
    List<Draft> drafts = finder.find(article.subject, article.introduces, article.exchange);
    List<FoundPlace> found = places.find(sentence, article.countries);
    List<FoundQuantity> quantities = lexicons.quantities().find(sentence);
    List<DateGap> gaps = lexicons.dates().gaps(sentence);
    new Circumstances(
            context.clauses(), vocabulary, article.day, context.dates(), gaps, found, quantities)
        .attach(drafts);
    rivals.add(sentence, quantities, drafts, article.told());
    article.tell(RivalCounts.last(drafts, sentence.size()));
    retold(drafts, article);
    note(article, context.dates(), found);
    return new Reading(sentence, drafts, context.participants(), finder.considered());
  }

  /** "when the attack happened": by nobody, to nobody, no figure, and not even where. */
  private static void retold(List<Draft> drafts, Article article) {
    for (Draft draft : drafts) {
      if (draft.dropped == null && draft.type.equals("ASSAULT")) {
        boolean news = !article.attacked && draft.place != null;
        if (article.introduces && draft.bare() && !news) {
          draft.dropped = "no more than that it was";
        } else {
          article.attacked = true;
        }
      }
    }
  }

  private static void write(
      Reading reading, MentionWriter writer, Article article, List<Mention> mentions) {
    article.exchange.next();
    for (Draft draft : reading.drafts()) {
      if (draft.dropped == null) {
        Mention mention = writer.write(reading.sentence(), draft, reading.participants());
        mentions.add(mention);
        article.bodies = null;
        if (!draft.interception) {
          article.exchange.note(mention);
        }
      }
    }
  }
}
