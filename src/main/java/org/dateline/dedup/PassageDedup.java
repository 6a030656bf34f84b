package org.dateline.dedup;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.record.ArticleOverlap;
import org.dateline.record.Passage;
import org.dateline.record.PassageGroup;
import org.dateline.record.PassageIndexEntry;
import org.dateline.record.PassageLink;
import org.jspecify.annotations.Nullable;

/**
 * Near-identical passages of an input that fits in memory, without any engine: what {@link
 * DedupPassages} finds, record for record, and the speed that it is measured against. Use one
 * instance for one input.
 */
public final class PassageDedup {
  private final DedupSettings settings;
  private final WordScanner scanner = new WordScanner();
  private final TextComparer comparer = new TextComparer();

  private final List<Text> texts = new ArrayList<>();
  private final Map<String, Passage> fresh = new HashMap<>();
  private final List<Passage> passages = new ArrayList<>();
  private final List<PassageLink> links = new ArrayList<>();
  private final List<PassageIndexEntry> index = new ArrayList<>();
  private final Map<String, Integer> articleWords = new HashMap<>();
  private final Map<String, OverlapTally> overlaps = new TreeMap<>();
  private final Map<String, GroupTally> groups = new TreeMap<>();
  private final Map<String, Long> counters = new TreeMap<>();
  private final Map<String, Long> stageNanos = new LinkedHashMap<>();

  /** A distinct text with its passages, its words, and what is found of it. */
  private static final class Text {
    private final DistinctText text;
    private final List<Occurrence> passages;
    private final Words words;
    private final List<Integer> neighbours = new ArrayList<>(0);
    private @Nullable Compared compared;
    private int shingles;

    Text(DistinctText text, List<Occurrence> passages, Words words) {
      this.text = text;
      this.passages = passages;
      this.words = words;
    }

    Compared compared() {
      if (compared == null) {
        compared = Compared.of(words);
      }
      return compared;
    }
  }

  private record Scanned(long high, long low, Words words, Occurrence passage) {
    boolean sameWords(Scanned other) {
      return high == other.high && low == other.low;
    }
  }

  private PassageDedup(DedupSettings settings) {
    this.settings = settings;
  }

  /**
   * Finds near-identical passages.
   *
   * @param input the run's passages
   * @param history index entries of earlier runs; those of days that the input covers are ignored
   */
  public static DedupOutcome run(
      DedupSettings settings, List<Passage> input, List<PassageIndexEntry> history) {
    return new PassageDedup(settings).find(input, history);
  }

  private DedupOutcome find(List<Passage> input, List<PassageIndexEntry> history) {
    long start = cpuNanos();
    List<Scanned> scanned = scan(input, history);
    start = lap("scan", start);
    collapse(scanned);
    start = lap("collapse", start);
    List<int[]> candidates = candidates();
    start = lap("candidates", start);
    List<int[]> edges = compare(candidates);
    start = lap("compare", start);
    GroupPlacer placer = place();
    crossLinks(edges, placer);
    start = lap("place", start);
    complete(placer);
    List<ArticleOverlap> overlapping = articleOverlaps();
    List<PassageGroup> touched = new ArrayList<>();
    groups.values().stream().filter(GroupTally::fresh).forEach(tally -> touched.add(tally.group()));
    lap("complete", start);
    return new DedupOutcome(
        passages, links, touched, overlapping, placer.merges(), index, counters, stageNanos);
  }

  /** CPU time of this thread, so that figures hold on a machine with other work. */
  private static long cpuNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private long lap(String stage, long start) {
    long now = cpuNanos();
    stageNanos.put(stage, now - start);
    return now;
  }

  private List<Scanned> scan(List<Passage> input, List<PassageIndexEntry> history) {
    List<Scanned> scanned = new ArrayList<>(input.size());
    Set<Long> covered = new HashSet<>();
    for (Passage passage : input) {
      covered.add(Occurrence.day(Occurrence.micros(passage.getPublishedAt())));
      Occurrence occurrence = Occurrence.of(passage);
      if (!passage.getKind().equals("BODY")) {
        passages.add(Solitary.passage(passage, passage.getKind()));
        continue;
      }
      fresh.put(passage.getPassageId(), passage);
      scanned.add(scanned(occurrence));
    }
    for (PassageIndexEntry entry : history) {
      if (History.takesPart(entry, covered, settings.lookbackDays())) {
        scanned.add(scanned(Occurrence.of(entry)));
      }
    }
    return scanned;
  }

  private Scanned scanned(Occurrence occurrence) {
    Words words = scanner.scan(occurrence.text());
    return new Scanned(words.hashHigh(), words.hashLow(), words, occurrence);
  }

  private void collapse(List<Scanned> scanned) {
    CopyCollapser collapser = new CopyCollapser(settings.lookbackDays());
    scanned.sort(
        Comparator.comparingLong(Scanned::high)
            .thenComparingLong(Scanned::low)
            .thenComparing(Scanned::passage));
    int from = 0;
    while (from < scanned.size()) {
      Scanned first = scanned.get(from);
      int to = from;
      List<Occurrence> same = new ArrayList<>(1);
      while (to < scanned.size() && scanned.get(to).sameWords(first)) {
        same.add(scanned.get(to++).passage());
      }
      int words = first.words().size();
      CopyCollapser.Collapsed collapsed =
          collapser.collapse(first.high(), first.low(), words, same);
      for (CopyCollapser.Copies copies : collapsed.texts()) {
        texts.add(new Text(copies.text(), copies.passages(), wordsOf(copies, scanned, from, to)));
        for (Occurrence passage : copies.passages()) {
          articleWords.merge(passage.articleId(), words, Integer::sum);
        }
      }
      for (Occurrence passage : collapsed.boilerplate()) {
        passages.add(Solitary.passage(fresh(passage), "BOILERPLATE"));
        index.add(Solitary.entry(passage, first.high(), first.low()));
        count("boilerplate_found");
      }
      from = to;
    }
    texts.sort(Comparator.comparing(text -> text.text));
  }

  private static Words wordsOf(
      CopyCollapser.Copies copies, List<Scanned> scanned, int from, int to) {
    String first = copies.text().first().passageId();
    return scanned.subList(from, to).stream()
        .filter(one -> one.passage().passageId().equals(first))
        .findFirst()
        .orElseThrow()
        .words();
  }

  private List<int[]> candidates() {
    CandidatePairs pairs = new CandidatePairs();
    for (int rank = 0; rank < texts.size(); rank++) {
      long[] shingles = CandidatePairs.shingles(texts.get(rank).words);
      texts.get(rank).shingles = shingles.length;
      for (long shingle : shingles) {
        pairs.add(shingle, rank);
      }
    }
    List<int[]> found = new ArrayList<>();
    pairs.forEach(
        this::wanted,
        (earlier, later, shared) -> {
          if (CandidatePairs.enough(
              shared, texts.get(earlier).shingles, texts.get(later).shingles)) {
            found.add(new int[] {earlier, later});
          }
        });
    counters.put("hot_shingles", pairs.hotShingles());
    counters.put("candidate_pairs", (long) found.size());
    return found;
  }

  private boolean wanted(int earlier, int later) {
    return DistinctText.comparable(
        texts.get(earlier).text, texts.get(later).text, settings.lookbackDays());
  }

  private List<int[]> compare(List<int[]> candidates) {
    List<int[]> edges = new ArrayList<>();
    for (int[] pair : candidates) {
      Text earlier = texts.get(pair[0]);
      Text later = texts.get(pair[1]);
      Match match = comparer.compare(earlier.compared(), later.compared());
      if (match == null) {
        continue;
      }
      count(match.counter());
      if (!later.text.first().fresh()) {
        count("not_relinked");
      }
      if (match.groups()) {
        earlier.neighbours.add(pair[1]);
        later.neighbours.add(pair[0]);
        edges.add(pair);
      } else {
        LinkedPair.each(
                earlier.text, earlier.compared(), later.text, later.compared(), comparer, match)
            .forEach(this::link);
      }
    }
    return edges;
  }

  private GroupPlacer place() {
    List<TextHead> heads = new ArrayList<>(texts.size());
    int[][] neighbours = new int[texts.size()][];
    for (int rank = 0; rank < texts.size(); rank++) {
      heads.add(texts.get(rank).text.head());
      neighbours[rank] =
          texts.get(rank).neighbours.stream().mapToInt(Integer::intValue).sorted().toArray();
    }
    return new GroupPlacer(heads, neighbours);
  }

  private void crossLinks(List<int[]> edges, GroupPlacer placer) {
    CrossLinks crossing = new CrossLinks();
    for (int[] edge : edges) {
      String group = placer.placement(edge[0]).groupId();
      if (!group.equals(placer.placement(edge[1]).groupId())) {
        crossing.of(texts.get(edge[0]).text, texts.get(edge[1]).text).forEach(this::link);
      }
    }
  }

  private void complete(GroupPlacer placer) {
    boolean[] followed = placer.followed();
    for (int rank = 0; rank < texts.size(); rank++) {
      Text text = texts.get(rank);
      Placement placement = placer.placement(rank);
      int leader = placer.leader(rank);
      TextCompletion completion =
          new TextCompletion(
              text.words,
              text.text.first(),
              placement,
              leader == GroupPlacer.NONE ? null : texts.get(leader).text.first(),
              scanner,
              comparer,
              followed[rank] || text.passages.size() > 1);
      for (Occurrence passage : text.passages) {
        groups
            .computeIfAbsent(placement.groupId(), GroupTally::new)
            .add(GroupTally.Member.of(passage, placement));
        if (passage.fresh()) {
          passages.add(completion.complete(fresh(passage), passage, this::link));
          index.add(completion.entry(passage, text.text.high(), text.text.low()));
        }
      }
    }
  }

  private void link(LinkedPair pair) {
    links.add(pair.link());
    if (pair.shared().betweenArticles()) {
      overlaps
          .computeIfAbsent(pair.shared().rightArticleId(), id -> new OverlapTally())
          .add(pair.shared());
    }
  }

  private List<ArticleOverlap> articleOverlaps() {
    List<ArticleOverlap> found = new ArrayList<>();
    overlaps.forEach(
        (article, tally) -> {
          for (ArticleOverlap overlap : tally.overlaps(articleWords.getOrDefault(article, 0))) {
            int leftWords = articleWords.getOrDefault(overlap.getLeftArticleId(), 0);
            found.add(OverlapTally.withLeftWords(overlap, leftWords));
          }
        });
    return found;
  }

  private Passage fresh(Occurrence passage) {
    return Objects.requireNonNull(fresh.get(passage.passageId()));
  }

  private void count(String what) {
    counters.merge(what, 1L, Long::sum);
  }
}
