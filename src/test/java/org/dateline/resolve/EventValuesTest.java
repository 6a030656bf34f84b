package org.dateline.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.record.ContentId;
import org.dateline.record.Event;
import org.dateline.record.Mention;
import org.dateline.record.Participant;
import org.junit.jupiter.api.Test;

/** The values that an event's row takes from its mentions. */
class EventValuesTest {
  private final List<Telling> tellings = new ArrayList<>();

  private void told(String outlet, String sentence, String fields) {
    Mention.Builder mention =
        Mention.newBuilder()
            .setMentionId(ContentId.of("mention", tellings.size()))
            .setArticleId(outlet)
            .setPassageId("passage-" + tellings.size())
            .setSource(outlet)
            .setPublishedAt(Instant.parse("2031-05-04T08:00:00Z"))
            .setSentenceStart(0)
            .setSentenceEnd(sentence.length())
            .setSentence(sentence);
    Mention read =
        new MentionReader(LocalDate.of(2031, 5, 1), Map.of(), Set.of())
            .read("e ASSAULT/heavy-weapons rockets | " + fields, mention);
    tellings.add(new Telling(read, outlet, null));
  }

  @Test
  void whoShotRocketsDownIsNotWhomTheyHit() {
    told(
        "a",
        "Chadian air defences said they had shot down five rockets over the eastern border.",
        "a=TCDMIL Chadian air defences; q=INTERCEPTED 5 rockets; by=TCDMIL:def air defences");
    told(
        "b",
        "The army of Sudan fired rockets at a depot in eastern Chad early on Sunday.",
        "a=SDNMIL army of Sudan; r=TCD depot in eastern Chad; d=d4");
    Event event =
        EventBuilder.build("event", tellings, new Independence(tellings), false, Wording.SHIPPED);
    assertThat(event.getRecipients()).extracting(Participant::getCode).containsExactly("TCD");
    assertThat(event.getActors()).extracting(Participant::getCode).containsExactly("SDNMIL");
    assertThat(event.getRepresentativeSentence()).startsWith("The army of Sudan fired");
  }
}
