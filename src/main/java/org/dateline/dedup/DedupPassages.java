package org.dateline.dedup;

import java.util.List;
import org.apache.avro.specific.SpecificRecordBase;
import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.transforms.Combine;
import org.apache.beam.sdk.transforms.Distinct;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.dateline.record.ArticleOverlap;
import org.dateline.record.GroupMerge;
import org.dateline.record.Passage;
import org.dateline.record.PassageGroup;
import org.dateline.record.PassageIndexEntry;
import org.dateline.record.PassageLink;
import org.dateline.record.RecordCoder;
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

  /** Namespace of the counters that a user is shown. */
  static final String ROOM = "dedup";

  private static final TupleTag<Passage> PASSAGES = new TupleTag<>("passages") {};
  private static final TupleTag<PassageLink> LINKS = new TupleTag<>("links") {};
  private static final TupleTag<PassageGroup> GROUPS = new TupleTag<>("groups") {};
  private static final TupleTag<ArticleOverlap> OVERLAPS = new TupleTag<>("overlaps") {};
  private static final TupleTag<GroupMerge> MERGES = new TupleTag<>("merges") {};
  private static final TupleTag<PassageIndexEntry> INDEX = new TupleTag<>("index") {};

  private static final TupleTag<Passage> ORIGINALS = new TupleTag<>("originals") {};

  private final DedupSettings settings;
  private final transient @Nullable PCollection<List<PassageIndexEntry>> history;

  private DedupPassages(
      DedupSettings settings, @Nullable PCollection<List<PassageIndexEntry>> history) {
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
   * Compares with earlier runs too. A run a day then gives the groups of one run over all days, but
   * for these:
   *
   * <ul>
   *   <li>passages further apart than the look-back do not share a group, and a group counts its
   *       members within the look-back only;
   *   <li>a day that is filled in after later ones joins the earliest of their groups, and records
   *       the others as merged into it; what the later days' rows say of their passages stays;
   *   <li>a text of three words is linked to those that contain it within one run only, since an
   *       index keeps no shingle of it; it shares no group with them;
   *   <li>of a shingle that more than {@link CandidatePairs#MAX_FREQUENCY} texts have, each run
   *       chooses its own anchors among the texts that it sees.
   * </ul>
   *
   * @param entries the output's passage_index, of any days and in lists of any length: those that
   *     the input covers, and those further away than the settings' look-back, are left out here
   */
  public DedupPassages withHistory(PCollection<List<PassageIndexEntry>> entries) {
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

  /**
   * The canonical passages of earlier runs that passages of the input copy, as far as the index
   * knows them (ids, outlet, times, span and text); one may come more than once.
   */
  public static TupleTag<Passage> originals() {
    return ORIGINALS;
  }

  @Override
  public PCollectionTuple expand(PCollection<Passage> input) {
    int ranges = settings.ranges();
    PCollectionTuple packed =
        input.apply(
            "PackPassages",
            ParDo.of(new PackPassagesFn(ranges, history != null))
                .withOutputTags(
                    PackPassagesFn.PACKED,
                    TupleTagList.of(PackPassagesFn.SOLITARY)
                        .and(PackPassagesFn.SHORT_TEXTS)
                        .and(PackPassagesFn.SHINGLES)));
    PCollection<KV<Integer, byte[]>> passages = blocks(packed.get(PackPassagesFn.PACKED));
    PCollectionView<List<Long>> covered = null;
    if (history != null) {
      covered = coveredDays(input);
      PCollectionView<HashFilter> shingles =
          filter("Shingles", HashFilter.LARGE, packed.get(PackPassagesFn.SHINGLES));
      passages =
          PCollectionList.of(passages)
              .and(similar(history, covered, shingles))
              .apply("JoinHistory", Flatten.pCollections());
    }
    PCollectionView<HashFilter> shortTexts =
        filter("ShortTexts", HashFilter.SMALL, packed.get(PackPassagesFn.SHORT_TEXTS));
    PCollectionTuple texts =
        grouped("ByText", passages)
            .apply(
                "CollapseCopies",
                ParDo.of(new CollapseFn(settings, shortTexts))
                    .withSideInputs(shortTexts)
                    .withOutputTags(
                        CollapseFn.TEXTS,
                        TupleTagList.of(CollapseFn.SHINGLES).and(CollapseFn.WORDS)));
    PCollection<KV<Integer, byte[]>> distinct = blocks(texts.get(CollapseFn.TEXTS));
    PCollection<KV<Integer, byte[]>> words = blocks(texts.get(CollapseFn.WORDS));
    PCollection<KV<Integer, byte[]>> pairs =
        blocks(
            grouped("ByShingle", blocks(texts.get(CollapseFn.SHINGLES)))
                .apply("FindCandidates", ParDo.of(new CandidatesFn(settings))));
    PCollection<KV<Integer, byte[]>> requests =
        blocks(
            grouped("ByEarlierText", distinct, pairs)
                .apply("RequestComparisons", ParDo.of(new RequestFn(settings))));
    PCollectionTuple compared =
        grouped("ByLaterText", distinct, requests)
            .apply(
                "CompareTexts",
                ParDo.of(new CompareFn(settings))
                    .withOutputTags(
                        CompareFn.LINKS,
                        TupleTagList.of(CompareFn.SHARED)
                            .and(CompareFn.SAME)
                            .and(CompareFn.EVIDENCE)));
    PCollectionTuple placed = place(compared);
    PCollection<KV<Integer, byte[]>> completed =
        blocks(
            grouped("ByTextAgain", passages, blocks(placed.get(PlaceFn.PLACED)))
                .apply("CompletePassages", ParDo.of(new CompleteFn(settings))));
    return outcome(packed, compared, placed, completed, words, covered);
  }

  /** Draws connected texts together, and places them. */
  private PCollectionTuple place(PCollectionTuple compared) {
    PCollection<KV<Integer, byte[]>> same = blocks(compared.get(CompareFn.SAME));
    for (int round = 1; round <= settings.rounds(); round++) {
      same =
          blocks(
              grouped("BySet" + round, same)
                  .apply("Contract" + round, ParDo.of(new ContractFn(settings.ranges()))));
    }
    PCollection<KV<Integer, byte[]>> evidence =
        blocks(
            grouped("ByEvidence", same, blocks(compared.get(CompareFn.EVIDENCE)))
                .apply("RouteEvidence", ParDo.of(new RouteFn(settings))));
    return grouped("BySet", evidence)
        .apply(
            "PlaceTexts",
            ParDo.of(new PlaceFn(settings.ranges()))
                .withOutputTags(
                    PlaceFn.PLACED,
                    TupleTagList.of(PlaceFn.LINKS).and(PlaceFn.SHARED).and(PlaceFn.MERGES)));
  }

  private PCollectionTuple outcome(
      PCollectionTuple packed,
      PCollectionTuple compared,
      PCollectionTuple placed,
      PCollection<KV<Integer, byte[]>> completed,
      PCollection<KV<Integer, byte[]>> words,
      @Nullable PCollectionView<List<Long>> covered) {
    PCollection<KV<Integer, byte[]>> overlapping =
        blocks(
            grouped(
                    "ByLaterArticle",
                    words,
                    blocks(compared.get(CompareFn.SHARED)),
                    blocks(placed.get(PlaceFn.SHARED)),
                    RecordBlocks.ofKind("PickShared", completed, BlockKind.SHARED))
                .apply("TallyOverlaps", ParDo.of(new OverlapsFn(settings.ranges()))));
    PCollection<KV<Integer, byte[]>> members =
        RecordBlocks.ofKind("PickMembers", completed, BlockKind.MEMBER);
    PCollection<KV<Integer, byte[]>> allMembers = members;
    PCollection<KV<Integer, byte[]>> allWords = words;
    if (history != null && covered != null) {
      PCollectionTuple touched = touched(members, overlapping, history, covered);
      allMembers =
          PCollectionList.of(members)
              .and(blocks(touched.get(HistoryFn.TouchedFn.MEMBERS)))
              .apply("AddEarlierMembers", Flatten.pCollections());
      allWords =
          PCollectionList.of(words)
              .and(blocks(touched.get(HistoryFn.TouchedFn.WORDS)))
              .apply("AddEarlierWords", Flatten.pCollections());
    }
    PCollection<PassageGroup> groups =
        PCollectionList.of(
                RecordBlocks.records(
                    "UnpackGroups", completed, BlockKind.GROUP, PassageGroup.class))
            .and(
                coded(
                    grouped("ByGroup", allMembers).apply("TallyGroups", ParDo.of(new GroupsFn())),
                    PassageGroup.class))
            .apply("JoinGroups", Flatten.pCollections());
    PCollection<ArticleOverlap> overlaps =
        coded(
            grouped("ByEarlierArticle", allWords, overlapping)
                .apply("CompleteOverlaps", ParDo.of(new OverlapsFn.BothSidesFn())),
            ArticleOverlap.class);
    PCollection<Passage> passages =
        PCollectionList.of(coded(packed.get(PackPassagesFn.SOLITARY), Passage.class))
            .and(
                RecordBlocks.records("UnpackPassages", completed, BlockKind.PASSAGE, Passage.class))
            .apply("JoinPassages", Flatten.pCollections());
    PCollection<PassageLink> links =
        PCollectionList.of(
                RecordBlocks.records(
                    "UnpackComparedLinks",
                    blocks(compared.get(CompareFn.LINKS)),
                    BlockKind.LINK,
                    PassageLink.class))
            .and(coded(placed.get(PlaceFn.LINKS), PassageLink.class))
            .and(RecordBlocks.records("UnpackLinks", completed, BlockKind.LINK, PassageLink.class))
            .apply("JoinLinks", Flatten.pCollections());
    return PCollectionTuple.of(PASSAGES, passages)
        .and(LINKS, links)
        .and(GROUPS, groups)
        .and(OVERLAPS, overlaps)
        .and(MERGES, coded(placed.get(PlaceFn.MERGES), GroupMerge.class))
        .and(
            ORIGINALS,
            RecordBlocks.records("UnpackOriginals", completed, BlockKind.ORIGINAL, Passage.class))
        .and(
            INDEX,
            RecordBlocks.records(
                "UnpackIndex", completed, BlockKind.ENTRY, PassageIndexEntry.class));
  }

  private static PCollectionView<List<Long>> coveredDays(PCollection<Passage> input) {
    return input
        .apply("SeeDays", ParDo.of(new CoveredDaysFn()))
        .apply("DistinctDays", Distinct.create())
        .apply("CoveredDays", View.asList());
  }

  private PCollection<KV<Integer, byte[]>> similar(
      PCollection<List<PassageIndexEntry>> entries,
      PCollectionView<List<Long>> covered,
      PCollectionView<HashFilter> shingles) {
    return blocks(
        entries.apply(
            "FindSimilarHistory",
            ParDo.of(new HistoryFn.SimilarFn(settings, covered, shingles))
                .withSideInputs(covered, shingles)));
  }

  private PCollectionTuple touched(
      PCollection<KV<Integer, byte[]>> members,
      PCollection<KV<Integer, byte[]>> overlapping,
      PCollection<List<PassageIndexEntry>> entries,
      PCollectionView<List<Long>> covered) {
    PCollectionView<HashFilter> ids =
        filter(
            "Touched",
            HashFilter.LARGE,
            PCollectionList.of(members)
                .and(overlapping)
                .apply("JoinTouched", Flatten.pCollections())
                .apply("HashTouched", ParDo.of(new TouchedHashesFn())));
    return entries.apply(
        "FindTouchedHistory",
        ParDo.of(new HistoryFn.TouchedFn(settings, covered, ids))
            .withSideInputs(covered, ids)
            .withOutputTags(
                HistoryFn.TouchedFn.MEMBERS, TupleTagList.of(HistoryFn.TouchedFn.WORDS)));
  }

  private static PCollectionView<HashFilter> filter(
      String name, int width, PCollection<byte[]> hashes) {
    hashes.setCoder(ByteArrayCoder.of());
    return hashes.apply(
        "Filter" + name, Combine.globally(new HashFilterFn(width)).asSingletonView());
  }

  @SafeVarargs
  private static PCollection<KV<Integer, Iterable<byte[]>>> grouped(
      String name, PCollection<KV<Integer, byte[]>>... parts) {
    PCollection<KV<Integer, byte[]>> all =
        parts.length == 1
            ? parts[0]
            : PCollectionList.of(List.of(parts)).apply(name + "Join", Flatten.pCollections());
    return all.apply(name, GroupByKey.create());
  }

  private static PCollection<KV<Integer, byte[]>> blocks(PCollection<KV<Integer, byte[]>> of) {
    return of.setCoder(KvCoder.of(VarIntCoder.of(), ByteArrayCoder.of()));
  }

  private static <T extends SpecificRecordBase> PCollection<T> coded(
      PCollection<T> records, Class<T> type) {
    return records.setCoder(RecordCoder.of(type));
  }
}
