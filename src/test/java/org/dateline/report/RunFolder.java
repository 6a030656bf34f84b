package org.dateline.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.file.DataFileWriter;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecord;
import org.dateline.record.Article;
import org.dateline.record.Claim;
import org.dateline.record.Event;
import org.dateline.record.Mention;
import org.dateline.record.Participant;
import org.dateline.record.Passage;
import org.dateline.record.Place;
import org.dateline.record.Rejected;
import org.dateline.record.Story;
import org.dateline.record.Trigger;
import org.dateline.write.Dataset;
import org.jspecify.annotations.Nullable;

/** Writes small runs for tests, row by row. */
final class RunFolder {
  static final Instant PUBLISHED = Instant.parse("2025-03-12T08:00:00Z");
  static final LocalDate DAY = LocalDate.parse("2025-03-11");

  private RunFolder() {}

  static <T extends SpecificRecord> void write(Path output, Dataset<T> dataset, List<T> rows)
      throws IOException {
    Path folder = output.resolve(dataset.name()).resolve("dt=2025-03-12");
    Files.createDirectories(folder);
    try (DataFileWriter<T> file =
        new DataFileWriter<>(new SpecificDatumWriter<>(dataset.schema()))) {
      file.create(dataset.schema(), folder.resolve("part-00000-of-00001.avro").toFile());
      for (T row : rows) {
        file.append(row);
      }
    }
  }

  static Story.Builder story(String id, String title, List<String> eventIds) {
    return Story.newBuilder()
        .setStoryId(id)
        .setTitle(title)
        .setEventIds(eventIds)
        .setEventCount(eventIds.size())
        .setMentionCount(eventIds.size())
        .setArticleCount(1)
        .setSourceCount(1)
        .setIndependentSourceCount(1)
        .setFirstPublishedAt(PUBLISHED)
        .setLastPublishedAt(PUBLISHED);
  }

  static Event.Builder event(String id, String sentence) {
    return Event.newBuilder()
        .setEventId(id)
        .setEventType("ASSAULT")
        .setQuadClass("MATERIAL CONFLICT")
        .setRealis("ACTUAL")
        .setEventDate(DAY)
        .setDatePrecision("DAY")
        .setMentionCount(1)
        .setReportCount(1)
        .setArticleCount(1)
        .setSourceCount(1)
        .setIndependentSourceCount(1)
        .setFirstPublishedAt(PUBLISHED)
        .setLastPublishedAt(PUBLISHED)
        .setConfidence(0.8)
        .setHasConflict(false)
        .setRepresentativeSentence(sentence)
        .setRepresentativeArticleId("article")
        .setDateSupport(1)
        .setPlaceSupport(0)
        .setActorSupport(0);
  }

  static Mention.Builder mention(String id, String eventId, String articleId, String sentence) {
    return Mention.newBuilder()
        .setMentionId(id)
        .setEventId(eventId)
        .setArticleId(articleId)
        .setPassageId("passage-" + id)
        .setPublishedAt(PUBLISHED)
        .setSentenceStart(0)
        .setSentenceEnd(sentence.codePointCount(0, sentence.length()))
        .setSentence(sentence)
        .setEventType("ASSAULT")
        .setTrigger(new Trigger("attacked", 0, 4))
        .setRealis("ACTUAL")
        .setDatePrecision("DAY")
        .setEventDate(DAY)
        .setConfidence(0.8)
        .setRuleId("assault.attack")
        .setLexiconVersion("1");
  }

  static Article.Builder article(String id, @Nullable String title, @Nullable String url) {
    return Article.newBuilder()
        .setArticleId(id)
        .setInputId("input-" + id)
        .setSource("Northern Post")
        .setTitle(title)
        .setUrl(url)
        .setPublishedAt(PUBLISHED)
        .setLanguage("en")
        .setInputFile("in.jsonl")
        .setCharCount(4)
        .setText("Text");
  }

  static Claim.Builder claim(String id, String eventId, double value, String... rivals) {
    return Claim.newBuilder()
        .setClaimId(id)
        .setEventId(eventId)
        .setAttribute("KILLED")
        .setObjectText("soldiers")
        .setValueLow(value)
        .setValueHigh(value)
        .setStance("ASSERTED")
        .setSourceCount(1)
        .setSources(List.of("Northern Post"))
        .setMentionIds(List.of())
        .setConflictsWith(List.of(rivals));
  }

  static Passage.Builder passage(String id, String source, String canonical) {
    return Passage.newBuilder()
        .setPassageId(id)
        .setArticleId("article-" + id)
        .setSource(source)
        .setOrdinal(0)
        .setStart(0)
        .setEnd(4)
        .setText("Text")
        .setKind("BODY")
        .setGroupId(canonical)
        .setIsCanonical(id.equals(canonical))
        .setCanonicalPassageId(canonical)
        .setSimilarity(1)
        .setRelation(id.equals(canonical) ? "CANONICAL" : "COPY");
  }

  static Rejected.Builder rejected(String reason, long position) {
    return Rejected.newBuilder()
        .setStage("read")
        .setReason(reason)
        .setDetail("no text: give one")
        .setInputFile("/data/in/day.jsonl")
        .setPosition(position)
        .setExcerpt("{}");
  }

  static Participant participant(
      String name, @Nullable String country, @Nullable String sector, @Nullable String entity) {
    return new Participant(
        name,
        country == null ? null : country + (sector == null ? "" : sector),
        country,
        sector,
        entity == null ? null : "person:" + entity,
        entity,
        0,
        name.length());
  }

  static Place town(String name, String country, double latitude, double longitude) {
    return new Place(name, country, null, latitude, longitude, "CITY", null);
  }

  static List<String> ids(String prefix, int count) {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      ids.add(prefix + i);
    }
    return ids;
  }
}
