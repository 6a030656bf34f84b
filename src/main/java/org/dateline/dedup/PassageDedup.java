package org.dateline.dedup;

import com.google.common.primitives.ImmutableLongArray;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
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
  private final ArticleTallies articles = new ArticleTallies();
  private final Map<String, GroupTally> groups = new HashMap<>();
  private final Map<String, Long> counters = new TreeMap<>();
  private final Map<String, Long> stageNanos = new LinkedHashMap<>();

  /** A distinct text with its passages, its words, and what is found of it. */
  private static final class Text {
    private final DistinctText text;
    private final List<Occurrence> passages;
    private final Words words;
    private final List<Integer> neighbours = new ArrayList<>(0);
    private final Map<Integer, Match> matches = new HashMap<>(0);
    private @Nullable Compared compared;
    private ByteBuffer packedShingles = ByteBuffer.allocate(0);
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
    ImmutableLongArray candidates = candidates();
    start = lap("candidates", start);
    ImmutableLongArray edges = compare(candidates);
    start = lap("compare", start);
    GroupPlacer placer = place();
    crossLinks(edges, placer);
    start = lap("place", start);
    complete(placer);
    addEarlier(input, history);
    List<ArticleOverlap> overlapping = articles.overlaps();
    List<PassageGroup> touched = new ArrayList<>();
    groups.values().forEach(tally -> touched.add(tally.group()));
    touched.sort(Comparator.comparing(PassageGroup::getGroupId));
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
    for (Passage passage : input) {
      Words words = scanner.scan(passage.getText());
      if (Solitary.is(passage, words)) {
        passages.add(Solitary.passage(passage, passage.getKind()));
        continue;
      }
      fresh.put(passage.getPassageId(), passage);
      scanned.add(new Scanned(words.hashHigh(), words.hashLow(), words, Occurrence.of(passage)));
    }
    HistoryChoice choice =
        new HistoryChoice(
            covered(input), settings.lookbackDays(), filter(scanned, history.isEmpty()));
    for (PassageIndexEntry entry : history) {
      Words words = choice.words(entry);
      if (words != null) {
        scanned.add(new Scanned(words.hashHigh(), words.hashLow(), words, Occurrence.of(entry)));
        count("earlier_chosen");
      }
    }
    return scanned;
  }

  private static HashFilter filter(List<Scanned> scanned, boolean unused) {
    HashFilter filter = new HashFilter(HashFilter.LARGE);
    if (!unused) {
      for (Scanned one : scanned) {
        filter.add(one.high());
        long[] shingles = CandidatePairs.shingles(one.words());
        for (long shingle : shingles) {
          filter.add(shingle, HashFilter.owner(one.high(), shingles.length));
        }
      }
    }
    return filter.settled();
  }

  private void collapse(List<Scanned> scanned) {
    sortByWords(scanned);
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
          CopyCollapser.collapse(first.high(), first.low(), words, same);
      CopyCollapser.Copies copies = collapsed.text();
      if (copies != null) {
        texts.add(new Text(copies.text(), copies.passages(), wordsOf(copies, scanned, from, to)));
        for (Occurrence passage : copies.passages()) {
          if (passage.fresh()) {
            articles.addWords(passage.articleId(), words);
          }
        }
      }
      for (Occurrence passage : collapsed.boilerplate()) {
        passages.add(Solitary.passage(fresh(passage), "BOILERPLATE"));
        index.add(Solitary.entry(passage, first.words(), first.high(), first.low()));
        count("boilerplate_found");
      }
      from = to;
    }
    Sorting.sort(texts, text -> text.text.first().micros(), Comparator.comparing(t -> t.text));
  }

  private static void sortByWords(List<Scanned> scanned) {
    Sorting.sort(
        scanned,
        Scanned::high,
        Comparator.comparingLong(Scanned::low).thenComparing(Scanned::passage));
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

  /** Pairs of ranks, the earlier one in the higher half. */
  private ImmutableLongArray candidates() {
    HashFilter shortTexts = new HashFilter(HashFilter.SMALL);
    for (Text text : texts) {
      if (text.text.fresh() && ShortTexts.is(text.words)) {
        shortTexts.add(ShortTexts.hash(text.words));
      }
    }
    shortTexts.settled();
    CandidatePairs pairs = new CandidatePairs();
    for (int rank = 0; rank < texts.size(); rank++) {
      Words words = texts.get(rank).words;
      long[] shingles = CandidatePairs.shingles(words);
      texts.get(rank).shingles = shingles.length;
      texts.get(rank).packedShingles = HistoryChoice.packed(shingles);
      for (long shingle : shingles) {
        pairs.add(shingle, rank);
      }
      for (long shortText : ShortTexts.in(words, shortTexts)) {
        pairs.add(shortText, rank);
      }
    }
    ImmutableLongArray.Builder pairsFound = ImmutableLongArray.builder();
    pairs.forEach(
        new CandidatePairs.Texts() {
          @Override
          public int shingles(int rank) {
            return texts.get(rank).shingles;
          }

          @Override
          public boolean fresh(int rank) {
            return texts.get(rank).text.fresh();
          }
        },
        (earlier, later, shared) -> {
          if (CandidatePairs.enough(
              shared, texts.get(earlier).shingles, texts.get(later).shingles)) {
            pairsFound.add((long) earlier << 32 | later);
          }
        });
    counters.put("hot_shingles", pairs.hotShingles());
    ImmutableLongArray found = pairsFound.build();
    counters.put("candidate_pairs", (long) found.length());
    return found;
  }

  private ImmutableLongArray compare(ImmutableLongArray candidates) {
    ImmutableLongArray.Builder edges = ImmutableLongArray.builder();
    for (int i = 0; i < candidates.length(); i++) {
      int earlierRank = (int) (candidates.get(i) >>> 32);
      int laterRank = (int) candidates.get(i);
      Text earlier = texts.get(earlierRank);
      Text later = texts.get(laterRank);
      Match match = comparer.compare(earlier.compared(), later.compared());
      if (match == null) {
        continue;
      }
      count(match.relation().counter());
      if (!later.text.first().fresh()) {
        count("not_relinked");
      }
      if (match.groups()) {
        earlier.neighbours.add(laterRank);
        later.neighbours.add(earlierRank);
        later.matches.put(earlierRank, match);
        edges.add(candidates.get(i));
      } else {
        LinkedPair.each(
                earlier.text, earlier.compared(), later.text, later.compared(), comparer, match)
            .forEach(this::link);
      }
    }
    return edges.build();
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

  private void crossLinks(ImmutableLongArray edges, GroupPlacer placer) {
    CrossLinks crossing = new CrossLinks();
    edges.forEach(
        edge -> {
          int earlier = (int) (edge >>> 32);
          int later = (int) edge;
          String group = placer.placement(earlier).groupId();
          if (!group.equals(placer.placement(later).groupId())) {
            crossing.of(texts.get(earlier).text, texts.get(later).text).forEach(this::link);
          }
        });
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
              text.packedShingles,
              text.text.first(),
              placement,
              leader(text, leader),
              followed[rank] || text.passages.size() > 1);
      for (Occurrence passage : text.passages) {
        if (passage.fresh()) {
          groups
              .computeIfAbsent(placement.groupId(), GroupTally::new)
              .add(GroupTally.Member.of(passage, placement));
          passages.add(completion.complete(fresh(passage), passage, this::link));
          index.add(completion.entry(passage, text.text.high(), text.text.low()));
        }
      }
    }
  }

  /** Counts what earlier runs have of the groups and the articles that this one touches. */
  private void addEarlier(List<Passage> input, List<PassageIndexEntry> history) {
    Set<String> touched = articles.earlierArticles();
    Set<Long> covered = covered(input);
    for (PassageIndexEntry entry : history) {
      GroupTally group = groups.get(entry.getGroupId());
      boolean ofArticle = touched.contains(entry.getArticleId());
      if ((group == null && !ofArticle)
          || entry.getKind().equals("BOILERPLATE")
          || !History.takesPart(entry, covered, settings.lookbackDays())) {
        continue;
      }
      Occurrence passage = Occurrence.of(entry);
      if (group != null) {
        group.add(GroupTally.Member.of(passage, Objects.requireNonNull(passage.earlier())));
      }
      if (ofArticle) {
        articles.addWords(entry.getArticleId(), entry.getWordCount());
      }
    }
  }

  private static Set<Long> covered(List<Passage> input) {
    Set<Long> covered = new HashSet<>();
    for (Passage passage : input) {
      covered.add(Occurrence.day(Occurrence.micros(passage.getPublishedAt())));
    }
    return covered;
  }

  private TextCompletion.@Nullable Leader leader(Text text, int leader) {
    if (leader == GroupPlacer.NONE) {
      return null;
    }
    Text leading = texts.get(leader);
    Match match = Objects.requireNonNull(text.matches.get(leader));
    return new TextCompletion.Leader(leading.text.first(), leading.words, match);
  }

  private void link(LinkedPair pair) {
    links.add(pair.link());
    articles.add(pair.shared());
  }

  private Passage fresh(Occurrence passage) {
    return Objects.requireNonNull(fresh.get(passage.passageId()));
  }

  private void count(String what) {
    counters.merge(what, 1L, Long::sum);
  }
}
