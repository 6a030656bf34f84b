package org.dateline.dedup;

import java.util.List;
import org.apache.beam.sdk.extensions.avro.coders.AvroCoder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.dateline.record.ArticleOverlap;
import org.dateline.record.ContentId;
import org.dateline.record.GroupMerge;
import org.dateline.record.Passage;
import org.dateline.record.PassageGroup;
import org.dateline.record.PassageIndexEntry;
import org.dateline.record.PassageLink;
import org.jspecify.annotations.Nullable;

/**
 * Finds near-identical passages: completes each passage with its group and its relation to the
 * group's canonical passage, and gives the links between passages, the groups, the overlaps of
 * articles, and the index that later runs compare with.
 *
 * <pre>{@code
 * PCollectionTuple found = passages.apply("DedupPassages", DedupPassages.create());
 * PCollection<PassageLink> links = found.get(DedupPassages.links());
 * }</pre>
 */
public final class DedupPassages extends PTransform<PCollection<Passage>, PCollectionTuple> {
  private static final long serialVersionUID = 1L;

  private static final TupleTag<Passage> PASSAGES = new TupleTag<>("passages") {};
  private static final TupleTag<PassageLink> LINKS = new TupleTag<>("links") {};
  private static final TupleTag<PassageGroup> GROUPS = new TupleTag<>("groups") {};
  private static final TupleTag<ArticleOverlap> OVERLAPS = new TupleTag<>("overlaps") {};
  private static final TupleTag<GroupMerge> MERGES = new TupleTag<>("merges") {};
  private static final TupleTag<PassageIndexEntry> INDEX = new TupleTag<>("index") {};

  private final DedupSettings settings;
  private final transient @Nullable PCollection<PassageIndexEntry> history;

  private DedupPassages(DedupSettings settings, @Nullable PCollection<PassageIndexEntry> history) {
    this.settings = settings;
    this.history = history;
  }

  /** With the default settings and no earlier runs. */
  public static DedupPassages create() {
    return new DedupPassages(DedupSettings.defaults(), null);
  }

  /** With other settings. */
  public DedupPassages withSettings(DedupSettings other) {
    return new DedupPassages(other, history);
  }

  /**
   * Compares with earlier runs too.
   *
   * @param entries the output's passage_index, of any days: those that the input covers, and those
   *     further away than the settings' look-back, are left out here
   */
  public DedupPassages withHistory(PCollection<PassageIndexEntry> entries) {
    return new DedupPassages(settings, entries);
  }

  /** The input's passages, completed. */
  public static TupleTag<Passage> passages() {
    return PASSAGES;
  }

  /** Pairs of passages that share text. */
  public static TupleTag<PassageLink> links() {
    return LINKS;
  }

  /** The groups that have a passage of the input. */
  public static TupleTag<PassageGroup> groups() {
    return GROUPS;
  }

  /** Pairs of articles that share passages. */
  public static TupleTag<ArticleOverlap> overlaps() {
    return OVERLAPS;
  }

  /** Groups of earlier runs that turned out to be one. */
  public static TupleTag<GroupMerge> merges() {
    return MERGES;
  }

  /** What later runs need to know of the input's passages. */
  public static TupleTag<PassageIndexEntry> index() {
    return INDEX;
  }

  @Override
  public PCollectionTuple expand(PCollection<Passage> input) {
    PCollectionTuple found =
        input.apply(
            "PlaceAlone",
            ParDo.of(new PlaceAlone())
                .withOutputTags(
                    PASSAGES, TupleTagList.of(List.of(LINKS, GROUPS, OVERLAPS, MERGES, INDEX))));
    found.get(PASSAGES).setCoder(AvroCoder.of(Passage.class));
    found.get(LINKS).setCoder(AvroCoder.of(PassageLink.class));
    found.get(GROUPS).setCoder(AvroCoder.of(PassageGroup.class));
    found.get(OVERLAPS).setCoder(AvroCoder.of(ArticleOverlap.class));
    found.get(MERGES).setCoder(AvroCoder.of(GroupMerge.class));
    found.get(INDEX).setCoder(AvroCoder.of(PassageIndexEntry.class));
    return found;
  }

  /** Gives each passage a group of its own. */
  private static final class PlaceAlone extends DoFn<Passage, Passage> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void place(@Element Passage passage, OutputReceiver<Passage> placed) {
      placed.output(
          Passage.newBuilder(passage)
              .setGroupId(ContentId.of("group", passage.getPassageId()))
              .setCanonicalPassageId(passage.getPassageId())
              .build());
    }
  }
}
