package org.dateline.tag;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.language.Sentence;
import org.dateline.lexicon.CameoTable;
import org.dateline.lexicon.CueContexts;
import org.dateline.lexicon.EventTypes;
import org.dateline.record.ContentId;
import org.dateline.record.Mention;
import org.dateline.record.Participant;
import org.dateline.record.Passage;
import org.dateline.record.Quantity;
import org.dateline.record.Trigger;
import org.dateline.tag.ParticipantFinder.Found;

/** Makes the records of one passage's events. */
final class MentionWriter {

  private final Passage passage;
  private final CodePoints points;
  private final CameoTable cameo;
  private final CueContexts contexts;
  private final HomeCountry home;

  MentionWriter(Passage passage, CameoTable cameo, CueContexts contexts, HomeCountry home) {
    this.home = home;
    this.passage = passage;
    this.points = new CodePoints(passage.getText(), passage.getStart());
    this.cameo = cameo;
    this.contexts = contexts;
  }

  // Nullable fields are put by name: the generated setters don't declare them nullable.

  /** The mention of an event. */
  Mention write(Sentence s, Draft draft, ParticipantFinder participants) {
    List<Participant> actors = records(s, participants.all(draft.actors), draft);
    List<Found> whom = participants.all(draft.recipients);
    if (draft.type.equals("ASSAULT")) {
      whom = whom.stream().map(MentionWriter::city).toList();
    }
    List<Participant> recipients = records(s, whom, draft);
    if (!draft.reciprocal) {
      Set<Integer> taken = new TreeSet<>();
      actors.forEach(p -> taken.add(p.getStart()));
      recipients.removeIf(p -> taken.contains(p.getStart()));
    }
    actors.addAll(actors.isEmpty() ? draft.lentActors : List.of());
    recipients.addAll(recipients.isEmpty() ? draft.lentRecipients : List.of());
    Trigger trigger = trigger(s, draft);
    Mention mention = new Mention();
    mention.setMentionId(id(draft, trigger, actors, recipients));
    mention.setArticleId(passage.getArticleId());
    mention.setPassageId(passage.getPassageId());
    mention.put("source", passage.getSource());
    mention.put("published_at", passage.getPublishedAt());
    mention.put("group_id", passage.getGroupId().isEmpty() ? null : passage.getGroupId());
    mention.setSentenceStart(points.at(s.start()));
    mention.setSentenceEnd(points.at(s.end()));
    mention.setSentence(s.text());
    mention.setEventType(draft.type);
    mention.put("mode", draft.mode);
    mention.setContexts(contexts(s, draft));
    mention.put("cameo_code", draft.cameo);
    mention.setQuadClass(EventTypes.quad(draft.type));
    mention.put("goldstein", draft.cameo == null ? null : cameo.get(draft.cameo).goldstein());
    mention.setActors(actors);
    mention.setRecipients(recipients);
    mention.setTrigger(trigger);
    mention.setRealis(draft.realis.name());
    boolean claimed = draft.claimant >= 0;
    mention.put("claimant", claimed ? record(s, participants.at(draft.claimant), draft) : null);
    mention.put("claim_stance", draft.stance);
    date(mention, draft);
    mention.put("place", draft.place == null ? null : draft.place.place().toPlace());
    mention.setQuantities(quantities(s, draft));
    mention.setConfidence(Confidence.of(draft, actors, recipients));
    mention.setRuleId(draft.pattern.id());
    mention.setLexiconVersion(draft.pattern.version());
    return mention;
  }

  /** The date that the text gives; without one, what happened is taken to have just happened. */
  private void date(Mention mention, Draft draft) {
    ResolvedDate date = draft.date;
    if (date != null) {
      mention.put("event_date", date.start());
      mention.setDatePrecision(date.start() == null ? "UNKNOWN" : date.precision().name());
      mention.put("date_text", date.text());
      return;
    }
    boolean happened =
        draft.realis == Realis.ACTUAL && !draft.spread && passage.getPublishedAt() != null;
    mention.put(
        "event_date",
        happened ? LocalDate.ofInstant(passage.getPublishedAt(), ZoneOffset.UTC) : null);
    mention.setDatePrecision(happened ? "DAY" : "UNKNOWN");
  }

  private List<Quantity> quantities(Sentence s, Draft draft) {
    List<Quantity> records = new ArrayList<>();
    for (FoundQuantity found : draft.quantities) {
      Quantity record = new Quantity();
      record.setAttribute(found.attribute());
      record.put("object_text", found.objectText());
      record.put("value_low", found.valueLow());
      record.put("value_high", found.valueHigh());
      record.setApproximate(found.approximate());
      record.setStart(points.at(s.tokenStart(found.fromToken())));
      record.setEnd(points.at(s.tokenEnd(found.toToken() - 1)));
      records.add(record);
    }
    return records;
  }

  private String id(
      Draft draft, Trigger trigger, List<Participant> actors, List<Participant> recipients) {
    StringBuilder spans = new StringBuilder();
    for (List<Participant> side : List.of(actors, recipients)) {
      side.forEach(p -> spans.append(p.getStart()).append('-').append(p.getEnd()).append(' '));
      spans.append('/');
    }
    return ContentId.of(
        "mention", passage.getPassageId(), trigger.getStart(), draft.type, spans, draft.realis);
  }

  private List<String> contexts(Sentence s, Draft draft) {
    Set<String> found = new TreeSet<>(draft.pattern.contexts());
    if (draft.cameo != null) {
      found.addAll(cameo.get(draft.cameo).contexts());
    }
    String before = "";
    for (int i = 0; i < s.size(); i++) {
      // "According to" is no accord.
      boolean source = s.tag(i).equals("VBG") && s.form(i).equalsIgnoreCase("according");
      String lemma = source ? "" : s.lowerLemma(i);
      found.addAll(contexts.of(lemma));
      found.addAll(contexts.of(before + " " + lemma));
      before = lemma;
    }
    return new ArrayList<>(found);
  }

  private Trigger trigger(Sentence s, Draft draft) {
    int from = draft.trigger;
    int to = draft.trigger + 1;
    for (String other : draft.pattern.others()) {
      for (int i = Math.max(0, from - 3); i < Math.min(s.size(), to + 3); i++) {
        if (s.lemma(i).equalsIgnoreCase(other) || s.form(i).equalsIgnoreCase(other)) {
          from = Math.min(from, i);
          to = Math.max(to, i + 1);
          break;
        }
      }
    }
    int start = s.tokenStart(from);
    int end = s.tokenEnd(to - 1);
    return new Trigger(passage.getText().substring(start, end), points.at(start), points.at(end));
  }

  /** A capital that is struck is a city, and not the government in it. */
  private static Found city(Found found) {
    Resolution match = found.match();
    return match == null ? found : new Found(found.phrase(), match.asPlace());
  }

  private List<Participant> records(Sentence s, List<Found> found, Draft draft) {
    List<Participant> records = new ArrayList<>();
    for (Found each : found) {
      records.add(record(s, each, draft));
    }
    return records;
  }

  private Participant record(Sentence s, Found found, Draft draft) {
    int start = s.tokenStart(found.phrase().from());
    int end = s.tokenEnd(found.phrase().to() - 1);
    Resolution named = found.match();
    String country = named == null ? null : home.of(named, s, draft.place);
    Resolution match = named == null || country == null ? named : named.of(country);
    Participant record = new Participant();
    record.setName(passage.getText().substring(start, end));
    record.setStart(points.at(start));
    record.setEnd(points.at(end));
    if (match != null) {
      record.put("code", match.code());
      record.put("country", match.country());
      record.put("sector", match.sector());
      record.put("entity_id", match.entityId());
      record.put("entity_name", match.entityName());
    }
    return record;
  }
}
