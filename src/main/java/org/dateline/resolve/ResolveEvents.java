package org.dateline.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.extensions.avro.coders.AvroCoder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.transforms.join.CoGbkResult;
import org.apache.beam.sdk.transforms.join.CoGroupByKey;
import org.apache.beam.sdk.transforms.join.KeyedPCollectionTuple;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.dateline.record.Claim;
import org.dateline.record.Event;
import org.dateline.record.EventMerge;
import org.dateline.record.Mention;
import org.dateline.record.Story;

/**
 * Mentions → the same mentions with their event_id, events, claims, stories and merges of events.
 *
 * <p>Input, by tag: {@link #mentions()}, required; and where there are any {@link
 * #copiedArticles()}, {@link #titles()}, {@link #earlierEvents()}. Output, by tag: {@link
 * #mentions()}, {@link #events()}, {@link #claims()}, {@link #stories()}, {@link #merges()}.
 *
 * <p>A daily run gives it the new mentions together with those of the window before, which carry
 * the event_id that they were written with; see {@link Resolution} for which rows then come out.
 */
public final class ResolveEvents extends PTransform<PCollectionTuple, PCollectionTuple> {
  private static final TupleTag<Mention> MENTIONS = new TupleTag<>("mentions") {};
  private static final TupleTag<KV<String, String>> COPIED = new TupleTag<>("copiedArticles") {};
  private static final TupleTag<KV<String, String>> TITLES = new TupleTag<>("titles") {};
  private static final TupleTag<Event> EARLIER = new TupleTag<>("earlierEvents") {};
  private static final TupleTag<Event> EVENTS = new TupleTag<>("events") {};
  private static final TupleTag<Claim> CLAIMS = new TupleTag<>("claims") {};
  private static final TupleTag<Story> STORIES = new TupleTag<>("stories") {};
  private static final TupleTag<EventMerge> MERGES = new TupleTag<>("merges") {};

  private ResolveEvents() {}

  /** The transform, with its defaults. */
  public static ResolveEvents create() {
    return new ResolveEvents();
  }

  /** In: mentions, copies included, those of the window before with their event_id. Out: all. */
  public static TupleTag<Mention> mentions() {
    return MENTIONS;
  }

  /** In: an article's id → the article that most of its words were taken from. */
  public static TupleTag<KV<String, String>> copiedArticles() {
    return COPIED;
  }

  /** In: an article's id → its title. */
  public static TupleTag<KV<String, String>> titles() {
    return TITLES;
  }

  /** In: the events written for the window before; their stories stay. */
  public static TupleTag<Event> earlierEvents() {
    return EARLIER;
  }

  /** Out: distinct events. */
  public static TupleTag<Event> events() {
    return EVENTS;
  }

  /** Out: what is claimed of those events. */
  public static TupleTag<Claim> claims() {
    return CLAIMS;
  }

  /** Out: the affairs that those events make up. */
  public static TupleTag<Story> stories() {
    return STORIES;
  }

  /** Out: events that became one. */
  public static TupleTag<EventMerge> merges() {
    return MERGES;
  }

  @Override
  public PCollectionTuple expand(PCollectionTuple input) {
    PCollection<Mention> mentions = input.get(MENTIONS);
    KeyedPCollectionTuple<String> all =
        KeyedPCollectionTuple.of(MENTIONS, keyed("KeyMentions", mentions, Mention.class));
    if (input.has(EARLIER)) {
      all = all.and(EARLIER, keyed("KeyEarlier", input.get(EARLIER), Event.class));
    }
    Coder<KV<String, String>> pair = KvCoder.of(StringUtf8Coder.of(), StringUtf8Coder.of());
    for (TupleTag<KV<String, String>> tag : List.of(COPIED, TITLES)) {
      if (input.has(tag)) {
        all =
            all.and(
                tag,
                input
                    .get(tag)
                    .apply("Key" + tag.getId(), WithKeys.of("all"))
                    .setCoder(KvCoder.of(StringUtf8Coder.of(), pair)));
      }
    }
    PCollectionTuple output =
        all.apply("Gather", CoGroupByKey.create())
            .apply(
                "Resolve",
                ParDo.of(new ResolveFn())
                    .withOutputTags(
                        MENTIONS, TupleTagList.of(EVENTS).and(CLAIMS).and(STORIES).and(MERGES)));
    output.get(MENTIONS).setCoder(AvroCoder.of(Mention.class));
    output.get(EVENTS).setCoder(AvroCoder.of(Event.class));
    output.get(CLAIMS).setCoder(AvroCoder.of(Claim.class));
    output.get(STORIES).setCoder(AvroCoder.of(Story.class));
    output.get(MERGES).setCoder(AvroCoder.of(EventMerge.class));
    return output;
  }

  private static <T extends org.apache.avro.specific.SpecificRecord>
      PCollection<KV<String, T>> keyed(String name, PCollection<T> values, Class<T> type) {
    return values
        .apply(name, WithKeys.of("all"))
        .setCoder(KvCoder.of(StringUtf8Coder.of(), AvroCoder.of(type)));
  }

  private static final class ResolveFn extends DoFn<KV<String, CoGbkResult>, Mention> {
    @ProcessElement
    public void process(@Element KV<String, CoGbkResult> element, MultiOutputReceiver out) {
      CoGbkResult values = element.getValue();
      List<Mention> mentions = new ArrayList<>();
      values.getAll(MENTIONS).forEach(mentions::add);
      Map<String, String> stories = new TreeMap<>();
      if (values.getSchema().getTupleTagList().getAll().contains(EARLIER)) {
        for (Event event : values.getAll(EARLIER)) {
          if (event.getStoryId() != null) {
            stories.put(event.getEventId(), event.getStoryId());
          }
        }
      }
      Resolution resolution =
          new Resolver()
              .resolve(
                  new ResolverInput(
                      mentions, pairs(values, COPIED), pairs(values, TITLES), stories));
      resolution.mentions().forEach(out.get(MENTIONS)::output);
      resolution.events().forEach(out.get(EVENTS)::output);
      resolution.claims().forEach(out.get(CLAIMS)::output);
      resolution.stories().forEach(out.get(STORIES)::output);
      resolution.merges().forEach(out.get(MERGES)::output);
    }

    private static Map<String, String> pairs(CoGbkResult values, TupleTag<KV<String, String>> tag) {
      Map<String, String> map = new TreeMap<>();
      if (values.getSchema().getTupleTagList().getAll().contains(tag)) {
        values.getAll(tag).forEach(pair -> map.put(pair.getKey(), pair.getValue()));
      }
      return map;
    }
  }
}
