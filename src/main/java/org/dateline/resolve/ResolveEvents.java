package org.dateline.resolve;

import static com.google.common.base.Preconditions.checkArgument;

import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.dateline.lexicon.LexiconFolders;
import org.dateline.record.Claim;
import org.dateline.record.Event;
import org.dateline.record.EventMerge;
import org.dateline.record.Mention;
import org.dateline.record.RecordCoder;
import org.dateline.record.Story;
import org.dateline.record.StoryMerge;

/**
 * Mentions → the same mentions with their event_id, events, claims, stories and merges of events.
 *
 * <p>Input, by tag: {@link #mentions()}, required; and where there are any {@link
 * #copiedArticles()}, {@link #titles()}, {@link #earlierEvents()}. Output, by tag: {@link
 * #mentions()}, {@link #events()}, {@link #claims()}, {@link #stories()}, {@link #merges()}, {@link
 * #storyMerges()}.
 *
 * <p>A daily run gives it the new mentions together with those of the window before, which carry
 * the event_id that they were written with; see {@link Resolution} for which rows then come out.
 */
public final class ResolveEvents extends PTransform<PCollectionTuple, PCollectionTuple> {
  private static final long serialVersionUID = 1L;

  static final TupleTag<Mention> MENTIONS = new TupleTag<>("mentions") {};
  private static final TupleTag<KV<String, String>> COPIED = new TupleTag<>("copiedArticles") {};
  private static final TupleTag<KV<String, String>> TITLES = new TupleTag<>("titles") {};
  private static final TupleTag<Event> EARLIER = new TupleTag<>("earlierEvents") {};
  static final TupleTag<Event> EVENTS = new TupleTag<>("events") {};
  static final TupleTag<Claim> CLAIMS = new TupleTag<>("claims") {};
  private static final TupleTag<Story> STORIES = new TupleTag<>("stories") {};
  static final TupleTag<EventMerge> MERGES = new TupleTag<>("merges") {};
  static final TupleTag<StoryMerge> STORY_MERGES = new TupleTag<>("storyMerges") {};

  static final TupleTag<KV<Integer, byte[]>> BY_REPORT = new TupleTag<>("byReport") {};
  static final TupleTag<KV<String, byte[]>> BY_FAMILY = new TupleTag<>("byFamily") {};
  static final TupleTag<KV<Integer, byte[]>> FOR_STORIES = new TupleTag<>("forStories") {};
  static final TupleTag<KV<Integer, byte[]>> STORY_OF_EVENT = new TupleTag<>("storyOfEvent") {};
  static final TupleTag<KV<Integer, byte[]>> BY_STORY = new TupleTag<>("byStory") {};

  private static final Coder<KV<Integer, byte[]>> PACKS =
      KvCoder.of(VarIntCoder.of(), ByteArrayCoder.of());
  private static final int DEFAULT_RANGES = 16;

  private final int ranges;
  private final Wording wording;

  private ResolveEvents(int ranges, Wording wording) {
    this.ranges = ranges;
    this.wording = wording;
  }

  /** The transform, with its defaults. */
  public static ResolveEvents create() {
    return new ResolveEvents(DEFAULT_RANGES, Wording.SHIPPED);
  }

  /**
   * Divides the work otherwise; the result is the same.
   *
   * @param count ranges of articles, events and stories, each held in memory by one worker at a
   *     time; at least 1, by default 16. A range should not outgrow some 200,000 mentions.
   */
  public ResolveEvents withRanges(int count) {
    checkArgument(count >= 1, "ranges must be at least 1, not %s", count);
    return new ResolveEvents(count, wording);
  }

  /** With users' own lexicons too, of which it reads the given names and the cues. */
  public ResolveEvents withLexicon(LexiconFolders own) {
    return new ResolveEvents(ranges, Wording.with(own));
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

  /** Out: stories that became one. */
  public static TupleTag<StoryMerge> storyMerges() {
    return STORY_MERGES;
  }

  @Override
  public PCollectionTuple expand(PCollectionTuple input) {
    ResolveSteps steps = new ResolveSteps(ranges, wording);
    PCollectionTuple reports =
        byArticle(input, steps)
            .apply("GroupArticles", GroupByKey.create())
            .apply(
                "FindReports",
                ParDo.of(new ResolveFns.FindReports(steps))
                    .withOutputTags(BY_REPORT, TupleTagList.of(BY_FAMILY)));
    PCollectionTuple families =
        reports
            .get(BY_FAMILY)
            .setCoder(KvCoder.of(StringUtf8Coder.of(), ByteArrayCoder.of()))
            .apply("GroupFamilies", GroupByKey.create())
            .apply(
                "ClusterReports",
                ParDo.of(new ResolveFns.ClusterReports(steps))
                    .withOutputTags(BY_REPORT, TupleTagList.of(FOR_STORIES).and(MERGES)));
    PCollection<KV<Integer, byte[]>> mentions =
        PCollectionList.of(packs(reports, BY_REPORT))
            .and(packs(families, BY_REPORT))
            .apply("WithEvents", Flatten.pCollections())
            .apply("GroupReports", GroupByKey.create())
            .apply("AssignEvents", ParDo.of(new ResolveFns.AssignEvents(steps)))
            .setCoder(PACKS);
    PCollectionList<KV<Integer, byte[]>> affairs = PCollectionList.of(packs(families, FOR_STORIES));
    if (input.has(EARLIER)) {
      affairs =
          affairs.and(
              input
                  .get(EARLIER)
                  .apply("PackEarlier", pack((packer, event) -> steps.packEarlier(packer, event)))
                  .setCoder(PACKS));
    }
    PCollectionTuple stories =
        affairs
            .apply("WithEarlier", Flatten.pCollections())
            .apply("GroupAffairs", GroupByKey.create())
            .apply(
                "ClusterEvents",
                ParDo.of(new ResolveFns.ClusterEvents(steps))
                    .withOutputTags(STORY_OF_EVENT, TupleTagList.of(STORY_MERGES)));
    PCollectionTuple rows =
        PCollectionList.of(mentions)
            .and(packs(stories, STORY_OF_EVENT))
            .apply("WithStories", Flatten.pCollections())
            .apply("GroupEvents", GroupByKey.create())
            .apply(
                "AssembleEvents",
                ParDo.of(new ResolveFns.AssembleEvents(steps))
                    .withOutputTags(MENTIONS, TupleTagList.of(EVENTS).and(CLAIMS).and(BY_STORY)));
    PCollection<Story> storyRows =
        packs(rows, BY_STORY)
            .apply("GroupStories", GroupByKey.create())
            .apply("AssembleStories", ParDo.of(new ResolveFns.AssembleStories(steps)))
            .setCoder(RecordCoder.of(Story.class));
    return PCollectionTuple.of(MENTIONS, rows.get(MENTIONS).setCoder(RecordCoder.of(Mention.class)))
        .and(EVENTS, rows.get(EVENTS).setCoder(RecordCoder.of(Event.class)))
        .and(CLAIMS, rows.get(CLAIMS).setCoder(RecordCoder.of(Claim.class)))
        .and(STORIES, storyRows)
        .and(MERGES, families.get(MERGES).setCoder(RecordCoder.of(EventMerge.class)))
        .and(STORY_MERGES, stories.get(STORY_MERGES).setCoder(RecordCoder.of(StoryMerge.class)));
  }

  private static PCollection<KV<Integer, byte[]>> byArticle(
      PCollectionTuple input, ResolveSteps steps) {
    PCollectionList<KV<Integer, byte[]>> all =
        PCollectionList.of(
            input
                .get(MENTIONS)
                .apply(
                    "PackMentions", pack((packer, mention) -> steps.packMention(packer, mention)))
                .setCoder(PACKS));
    if (input.has(COPIED)) {
      all =
          all.and(
              input
                  .get(COPIED)
                  .apply(
                      "PackCopied",
                      pack(
                          (packer, pair) ->
                              steps.packOrigin(packer, pair.getKey(), pair.getValue())))
                  .setCoder(PACKS));
    }
    if (input.has(TITLES)) {
      all =
          all.and(
              input
                  .get(TITLES)
                  .apply(
                      "PackTitles",
                      pack(
                          (packer, pair) ->
                              steps.packTitle(packer, pair.getKey(), pair.getValue())))
                  .setCoder(PACKS));
    }
    return all.apply("AllOfArticles", Flatten.pCollections());
  }

  private static PCollection<KV<Integer, byte[]>> packs(
      PCollectionTuple from, TupleTag<KV<Integer, byte[]>> tag) {
    return from.get(tag).setCoder(PACKS);
  }

  private static <T> ParDo.SingleOutput<T, KV<Integer, byte[]>> pack(ResolveFns.Entry<T> entry) {
    return ParDo.of(new ResolveFns.Pack<>(entry));
  }
}
