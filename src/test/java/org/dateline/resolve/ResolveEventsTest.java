package org.dateline.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.StreamSupport;
import org.apache.avro.specific.SpecificRecord;
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
    AffairReader.Affairs affairs = AffairReader.read();
    String first = affairs.articles().get(0).id();
    String second = affairs.articles().get(1).id();
    Map<String, String> titles = Map.of(first, "A title", second, "Another title");
    Map<String, String> copied = Map.of(second, first);
    Resolution expected =
        new Resolver().resolve(new ResolverInput(affairs.mentions(), copied, titles, Map.of()));
    List<Mention> shuffled = new ArrayList<>(affairs.mentions());
    Collections.shuffle(shuffled, new Random(7));

    TestPipeline pipeline = TestPipeline.create().enableAbandonedNodeEnforcement(false);
    PCollectionTuple resolved =
        PCollectionTuple.of(
                ResolveEvents.mentions(),
                pipeline.apply(
                    "Mentions", Create.of(shuffled).withCoder(AvroCoder.of(Mention.class))))
            .and(
                ResolveEvents.titles(),
                pipeline.apply(
                    "Titles", Create.of(KV.of(first, "A title"), KV.of(second, "Another title"))))
            .and(
                ResolveEvents.copiedArticles(),
                pipeline.apply("Copied", Create.of(KV.of(second, first))))
            .apply(ResolveEvents.create().withRanges(5));
    holds(resolved.get(ResolveEvents.mentions()), expected.mentions());
    holds(resolved.get(ResolveEvents.events()), expected.events());
    holds(resolved.get(ResolveEvents.claims()), expected.claims());
    holds(resolved.get(ResolveEvents.stories()), expected.stories());
    holds(resolved.get(ResolveEvents.merges()), expected.merges());
    pipeline.run().waitUntilFinish();
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
