package org.dateline.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.dateline.record.Claim;
import org.dateline.record.ContentId;
import org.dateline.record.Event;
import org.jspecify.annotations.Nullable;

/** All mentions of one event → its row, its claims and its part in a story. */
final class EventAssembly {
  private static final int HEADLINE_MAX_CHARS = 200;

  /** What one event comes to. */
  record Assembled(Event event, List<Claim> claims, StoryBuilder.Part part) {}

  private EventAssembly() {}

  /**
   * Assembles an event.
   *
   * @param eventId its id
   * @param given its mentions, copies included, in any order
   * @param storyId the story it belongs to, or null
   * @param wording what its mentions are read by
   * @return null where its first mention is not among them: the row written earlier stands
   */
  static @Nullable Assembled assemble(
      String eventId, List<Telling> given, @Nullable String storyId, Wording wording) {
    List<Telling> tellings = new ArrayList<>(given);
    tellings.sort(Telling.FIRST_PUBLISHED);
    if (!holdsFirst(eventId, tellings)) {
      return null;
    }
    List<Claim> claims = ClaimBuilder.build(eventId, tellings, wording);
    boolean conflict = claims.stream().anyMatch(claim -> !claim.getConflictsWith().isEmpty());
    Independence independence = new Independence(tellings);
    Event event = EventBuilder.build(eventId, tellings, independence, conflict, wording);
    if (storyId != null) {
      event.setStoryId(storyId);
    }
    return new Assembled(event, claims, part(event, tellings, independence));
  }

  private static boolean holdsFirst(String eventId, List<Telling> tellings) {
    for (Telling telling : tellings) {
      if (ContentId.of("event", telling.mention().getMentionId()).equals(eventId)) {
        return true;
      }
    }
    return false;
  }

  private static StoryBuilder.Part part(
      Event event, List<Telling> tellings, Independence independence) {
    TreeSet<String> articles = new TreeSet<>();
    TreeSet<String> outlets = new TreeSet<>();
    TreeSet<String> voices = new TreeSet<>();
    String title = null;
    String titleArticle = null;
    for (Telling telling : tellings) {
      String article = telling.mention().getArticleId();
      articles.add(article);
      outlets.add(telling.source());
      voices.add(independence.voiceOf(telling));
      String headline = headline(telling);
      boolean representative = article.equals(event.getRepresentativeArticleId());
      if (headline != null
          && (title == null || (representative && !article.equals(titleArticle)))) {
        title = headline;
        titleArticle = article;
      }
    }
    return new StoryBuilder.Part(event, articles, outlets, voices, title, titleArticle);
  }

  /** The article's title; else its first line, where that is no sentence. */
  private static @Nullable String headline(Telling telling) {
    if (telling.title() != null && !telling.title().isBlank()) {
      return telling.title();
    }
    String sentence = telling.mention().getSentence().strip();
    boolean first = telling.mention().getSentenceStart() == 0;
    if (!first || sentence.isEmpty() || sentence.length() > HEADLINE_MAX_CHARS) {
      return null;
    }
    char end = sentence.charAt(sentence.length() - 1);
    return end == '.' || end == ':' || end == ',' ? null : sentence;
  }
}
