package org.dateline.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.StreamSupport;
import org.apache.avro.specific.SpecificRecord;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.extensions.avro.coders.AvroCoder;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.dateline.record.Event;
import org.dateline.record.Mention;
import org.junit.jupiter.api.Test;

class ResolveEventsTest {
  @Test
  void anEngineFindsWhatMemoryFinds() {
    List<Mention> mentions = AffairReader.read().mentions();
    String first = mentions.get(0).getArticleId();
    String second =
        mentions.stream()
            .map(Mention::getArticleId)
            .filter(article -> !article.equals(first))
            .findFirst()
            .orElseThrow();
    findsTheSame(
        mentions, Map.of(first, "A title", second, "Another title"), Map.of(second, first));
  }

  @Test
  void anEngineFindsWhatMemoryFindsInReportsWithoutADay() {
    List<Mention> mentions = new MentionFactory(3, 4).make(1200).mentions;
    for (Mention mention : mentions) {
      if (Math.floorMod(mention.getArticleId().hashCode(), 3) > 0) {
        mention.setPublishedAt(null);
        mention.setEventDate(null);
        mention.setDateText(null);
        mention.setDatePrecision("UNKNOWN");
      }
    }
    findsTheSame(mentions, Map.of(), Map.of());
  }

  private static void findsTheSame(
      List<Mention> mentions, Map<String, String> titles, Map<String, String> copied) {
    Resolution expected =
        new Resolver().resolve(new ResolverInput(mentions, copied, titles, Map.of()));
    List<Mention> shuffled = new ArrayList<>(mentions);
    Collections.shuffle(shuffled, new Random(7));

    TestPipeline pipeline = TestPipeline.create().enableAbandonedNodeEnforcement(false);
    PCollectionTuple resolved =
        PCollectionTuple.of(
                ResolveEvents.mentions(),
                pipeline.apply(
                    "Mentions", Create.of(shuffled).withCoder(AvroCoder.of(Mention.class))))
            .and(ResolveEvents.titles(), pairs(pipeline, "Titles", titles))
            .and(ResolveEvents.copiedArticles(), pairs(pipeline, "Copied", copied))
            .apply(ResolveEvents.create().withRanges(5));
    holds(resolved.get(ResolveEvents.mentions()), expected.mentions());
    holds(resolved.get(ResolveEvents.events()), expected.events());
    holds(resolved.get(ResolveEvents.claims()), expected.claims());
    holds(resolved.get(ResolveEvents.stories()), expected.stories());
    holds(resolved.get(ResolveEvents.merges()), expected.merges());
    holds(resolved.get(ResolveEvents.storyMerges()), expected.storyMerges());
    pipeline.run().waitUntilFinish();
  }

  private static PCollection<KV<String, String>> pairs(
      TestPipeline pipeline, String name, Map<String, String> pairs) {
    return pipeline.apply(
        name, Create.of(pairs).withCoder(KvCoder.of(StringUtf8Coder.of(), StringUtf8Coder.of())));
  }

  @Test
  void earlierEventsKeepTheirStories() {
    List<Mention> mentions = AffairReader.read().mentions().subList(0, 6);
    Resolution once = new Resolver().resolve(ResolverInput.of(mentions));
    Event event = once.events().get(0);
    Event moved = Event.newBuilder(event).setStoryId("told-before").build();
    TestPipeline pipeline = TestPipeline.create().enableAbandonedNodeEnforcement(false);
    PCollectionTuple resolved =
        PCollectionTuple.of(
                ResolveEvents.mentions(),
                pipeline.apply(
                    "Mentions", Create.of(once.mentions()).withCoder(AvroCoder.of(Mention.class))))
            .and(
                ResolveEvents.earlierEvents(),
                pipeline.apply("Earlier", Create.of(moved).withCoder(AvroCoder.of(Event.class))))
            .apply(ResolveEvents.create());
    PAssert.that(resolved.get(ResolveEvents.events()))
        .satisfies(
            events -> {
              assertThat(events)
                  .filteredOn(e -> e.getEventId().equals(event.getEventId()))
                  .singleElement()
                  .extracting(Event::getStoryId)
                  .isEqualTo("told-before");
              return null;
            });
    pipeline.run().waitUntilFinish();
  }

  private static <T extends SpecificRecord> void holds(PCollection<T> found, List<T> expected) {
    List<String> rows = expected.stream().map(Object::toString).sorted().toList();
    PAssert.that(found)
        .satisfies(
            actual -> {
              assertThat(
                      StreamSupport.stream(actual.spliterator(), false)
                          .map(Object::toString)
                          .sorted()
                          .toList())
                  .isEqualTo(rows);
              return null;
            });
  }
}
