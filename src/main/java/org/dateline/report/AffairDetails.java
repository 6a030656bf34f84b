package org.dateline.report;

import static org.dateline.report.PageJson.array;
import static org.dateline.report.PageJson.column;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.record.Claim;
import org.dateline.record.Event;
import org.dateline.record.Participant;
import org.jspecify.annotations.Nullable;

/** What opens with an affair: the sentences behind its events, its claims, and their articles. */
final class AffairDetails {
  /** Wordings shown of one event, and all those held that claims rest on, which stand first. */
  static final int MAX_WORDINGS = 12;

  /** Articles named under one wording. */
  static final int MAX_ARTICLES = 10;

  private static final int MAX_OUTLETS = 20;
  private static final int LONGEST = 120;

  private final Affairs affairs;
  private final Affair affair;
  private final Dictionary<String> articles = new Dictionary<>();
  private final Map<String, Integer> sentences = new HashMap<>();
  private final Map<String, Integer> claims = new HashMap<>();

  private AffairDetails(Affairs affairs, Affair affair) {
    this.affairs = affairs;
    this.affair = affair;
  }

  static void write(JsonGenerator json, Affairs affairs, Affair affair) throws IOException {
    new AffairDetails(affairs, affair).write(json);
  }

  private void write(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeArrayFieldStart("events");
    List<ReportedEvent> events = affair.events();
    for (ReportedEvent event : events) {
      event(json, event);
    }
    json.writeEndArray();
    for (ReportedEvent event : events) {
      event.claims().forEach(claim -> claims.put(claim.getClaimId(), claims.size()));
    }
    if (!claims.isEmpty()) {
      json.writeArrayFieldStart("claims");
      for (int i = 0; i < events.size(); i++) {
        for (Claim claim : events.get(i).claims()) {
          claim(json, i, claim);
        }
      }
      json.writeEndArray();
    }
    json.writeArrayFieldStart("articles");
    for (String id : articles.values()) {
      ArticleCard card = affairs.article(id);
      ArticleCard known = card == null ? ArticleCard.UNKNOWN : card;
      // 0 stands for the affair's own title.
      Object title = affair.title().equals(known.title()) ? Integer.valueOf(0) : known.title();
      trimmed(json, title, known.outlet(), known.day(), known.url());
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void event(JsonGenerator json, ReportedEvent reported) throws IOException {
    Event event = reported.event();
    json.writeStartObject();
    json.writeArrayFieldStart("s");
    int shown = 0;
    List<List<Report>> wordings = reported.wordings();
    for (int i = 0; i < wordings.size(); i++) {
      if (i < MAX_WORDINGS || wordings.get(i).get(0).cited()) {
        shown += wording(json, i, wordings.get(i));
      }
    }
    json.writeEndArray();
    String told = PageText.cut(event.getRepresentativeSentence(), Report.LONGEST);
    if (wordings.isEmpty() || !told.equals(wordings.get(0).get(0).sentence().strip())) {
      json.writeStringField("told", told);
    }
    if (!event.getContexts().isEmpty()) {
      column(json, "contexts", event.getContexts(), name -> name);
    }
    int leftOut = Math.max(0, event.getReportCount() - shown);
    if (leftOut > 0) {
      json.writeNumberField("left", leftOut);
    }
    if (reported.claimsLeftOut() > 0) {
      json.writeNumberField("claimsLeft", reported.claimsLeftOut());
    }
    if (leftOut > 0 || reported.claimsLeftOut() > 0) {
      json.writeStringField("id", AffairColumns.id(event.getEventId()));
    }
    json.writeEndObject();
  }

  /** Writes one wording with those that carry it; gives the number of reports written. */
  private int wording(JsonGenerator json, int number, List<Report> reports) throws IOException {
    Report first = reports.get(0);
    List<Object> carriers = new ArrayList<>();
    for (Report report : reports) {
      sentences.put(report.mentionId(), number);
      if (carriers.size() < MAX_ARTICLES) {
        int article = articles.number(report.articleId());
        // Twice the article's number, one more where its passage is a copy.
        carriers.add(2 * article + (report.copied() ? 1 : 0));
      }
    }
    boolean marked = first.triggerStart() >= 0;
    trimmed(
        json,
        first.sentence(),
        carriers,
        marked ? Integer.valueOf(first.triggerStart()) : null,
        marked ? Integer.valueOf(first.triggerEnd() - first.triggerStart()) : null,
        first.realis().equals("ACTUAL") ? null : first.realis(),
        first.claimant(),
        first.stance());
    return carriers.size();
  }

  /** An array without the nulls at its end. */
  private static void trimmed(JsonGenerator json, @Nullable Object... values) throws IOException {
    int end = values.length;
    while (end > 0 && values[end - 1] == null) {
      end--;
    }
    array(json, Arrays.copyOf(values, end));
  }

  private void claim(JsonGenerator json, int event, Claim claim) throws IOException {
    array(
        json,
        event,
        claim.getAttribute(),
        brief(claim.getObjectText()),
        claim.getValueLow(),
        claim.getValueHigh(),
        value(claim),
        claimant(claim.getClaimant()),
        claim.getStance(),
        claim.getSourceCount(),
        claim.getSources().stream().limit(MAX_OUTLETS).map(AffairDetails::brief).toList(),
        claim.getMentionIds().stream()
            .filter(sentences::containsKey)
            .map(sentences::get)
            .distinct()
            .sorted()
            .toList(),
        claim.getConflictsWith().stream()
            .filter(claims::containsKey)
            .map(claims::get)
            .sorted()
            .toList(),
        claim.getRevises() == null ? null : claims.get(claim.getRevises()),
        Affair.day(claim.getStatedAt()));
  }

  /** A value that is no figure; an actor's code in words. */
  private static @Nullable String value(Claim claim) {
    String text = claim.getValueText();
    return text == null || !claim.getAttribute().equals("ACTOR") ? brief(text) : Party.read(text);
  }

  private static @Nullable String claimant(@Nullable Participant claimant) {
    return claimant == null ? null : Party.of(claimant).label();
  }

  private static @Nullable String brief(@Nullable String text) {
    return text == null ? null : PageText.cut(text, LONGEST);
  }
}
