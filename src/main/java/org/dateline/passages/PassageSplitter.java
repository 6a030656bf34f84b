package org.dateline.passages;

import java.util.ArrayList;
import java.util.List;
import org.dateline.read.LanguageTag;
import org.dateline.record.Article;
import org.dateline.record.ContentId;
import org.dateline.record.Passage;
import org.jspecify.annotations.Nullable;

/**
 * Articles to passages: paragraphs with their offsets, each told as headline, body or boilerplate.
 * Every character that is not white space lies in exactly one passage. Thread-safe.
 */
public final class PassageSplitter {
  private final PassageKinds kinds;

  /** A splitter with the boilerplate rules that ship with the project. */
  public PassageSplitter() {
    this.kinds = new PassageKinds(BoilerplateRules.shipped());
  }

  /**
   * The passages of an article, in order. Each is its own group until near-identical ones are
   * found.
   */
  public List<Passage> split(Article article) {
    String text = article.getText();
    List<Lines.Line> lines = Lines.of(text);
    Layout layout = Layout.of(text, lines);
    List<Stretch> paragraphs = Paragraphs.of(text, lines, layout);
    List<String> texts = paragraphs.stream().map(p -> p.in(text)).toList();
    List<Kind> found = kinds.of(texts, article.getTitle(), layout);
    List<Passage> passages = new ArrayList<>(paragraphs.size());
    int unit = 0;
    int codePoint = 0;
    for (int i = 0; i < paragraphs.size(); i++) {
      Stretch paragraph = paragraphs.get(i);
      int start = codePoint + text.codePointCount(unit, paragraph.start());
      int end = start + text.codePointCount(paragraph.start(), paragraph.end());
      unit = paragraph.end();
      codePoint = end;
      passages.add(passage(article, i, start, end, texts.get(i), found.get(i)));
    }
    return passages;
  }

  /** The article's language, but for a passage that surely is of another: a quoted declaration. */
  private static @Nullable String language(@Nullable String ofArticle, String text) {
    String own = LanguageTag.of(null, text);
    return own == null || LanguageTag.is(ofArticle, own) ? ofArticle : own;
  }

  private static Passage passage(
      Article article, int ordinal, int start, int end, String text, Kind kind) {
    String id = ContentId.of("passage", article.getArticleId(), start, end);
    return Passage.newBuilder()
        .setPassageId(id)
        .setArticleId(article.getArticleId())
        .setSource(article.getSource())
        .setPublishedAt(article.getPublishedAt())
        .setLanguage(language(article.getLanguage(), text))
        .setOrdinal(ordinal)
        .setStart(start)
        .setEnd(end)
        .setText(text)
        .setKind(kind.name())
        .setGroupId(id)
        .setIsCanonical(true)
        .setCanonicalPassageId(id)
        .setSimilarity(1.0)
        .setRelation("UNIQUE")
        .build();
  }
}
