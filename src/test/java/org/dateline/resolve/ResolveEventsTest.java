package org.dateline.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.beam.sdk.extensions.avro.coders.AvroCoder;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.dateline.record.Event;
import org.dateline.record.Mention;
import org.dateline.record.Trigger;
import org.junit.jupiter.api.Test;

class ResolveEventsTest {
  @Test
  void mentionsComeBackWithTheirEvents() {
    TestPipeline pipeline = TestPipeline.create().enableAbandonedNodeEnforcement(false);
    PCollectionTuple resolved =
        PCollectionTuple.of(
                ResolveEvents.mentions(),
                pipeline.apply(
                    "Mentions",
                    Create.of(mention("m1", "a1", null), mention("m2", "a2", "m1"))
                        .withCoder(AvroCoder.of(Mention.class))))
            .and(ResolveEvents.titles(), pipeline.apply(Create.of(KV.of("a1", "A title"))))
            .apply(ResolveEvents.create());
    PAssert.that(resolved.get(ResolveEvents.events()))
        .satisfies(
            events -> {
              assertThat(events).hasSize(1);
              Event event = events.iterator().next();
              assertThat(event.getReportCount()).isEqualTo(2);
              assertThat(event.getMentionCount()).isEqualTo(1);
              return null;
            });
    PAssert.that(resolved.get(ResolveEvents.mentions()))
        .satisfies(
            mentions -> {
              assertThat(mentions).extracting(Mention::getEventId).doesNotContainNull().hasSize(2);
              assertThat(mentions).extracting(Mention::getEventId).containsOnly(first(mentions));
              return null;
            });
    pipeline.run().waitUntilFinish();
  }

  private static String first(Iterable<Mention> mentions) {
    return mentions.iterator().next().getEventId();
  }

  private static Mention mention(String id, String article, String copiedFrom) {
    return Mention.newBuilder()
        .setMentionId(id)
        .setArticleId(article)
        .setPassageId("p-" + article)
        .setSource(article + ".example")
        .setCopiedFrom(copiedFrom)
        .setSentenceStart(0)
        .setSentenceEnd(30)
        .setSentence("Police arrested five miners.")
        .setEventType("COERCE")
        .setActors(List.of())
        .setTrigger(new Trigger("arrested", 7, 15))
        .setRealis("ACTUAL")
        .setDatePrecision("UNKNOWN")
        .setConfidence(0.8)
        .setRuleId("arrest")
        .setLexiconVersion("test")
        .build();
  }
}
