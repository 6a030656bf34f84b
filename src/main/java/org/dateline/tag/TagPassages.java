package org.dateline.tag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.transforms.join.CoGbkResult;
import org.apache.beam.sdk.transforms.join.CoGroupByKey;
import org.apache.beam.sdk.transforms.join.KeyedPCollectionTuple;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.apache.beam.sdk.values.TypeDescriptors;
import org.dateline.lexicon.LexiconFolders;
import org.dateline.record.Mention;
import org.dateline.record.Passage;
import org.dateline.record.RecordCoder;
import org.jspecify.annotations.Nullable;

/**
 * Passages, completed by deduplication, to mentions.
 *
 * <p>An article's passages are tagged together, so that "the ministry" finds its antecedent. A
 * passage that repeats its canonical passage character by character is not tagged again: it gets
 * that one's mentions, marked as copied; so does one that repeats a passage of an earlier run,
 * where that run's mentions are given. One that differs in a character is tagged by itself.
 *
 * <p>Passages in another language than English are left as they are. Counters (tag):
 * passages_tagged, passages_copied, passages_not_english, sentences_cut, mentions.
 */
public final class TagPassages extends PTransform<PCollection<Passage>, PCollection<Mention>> {
  private static final long serialVersionUID = 1L;

  private static final TupleTag<Mention> MENTIONS = new TupleTag<>("mentions") {};
  private static final TupleTag<KV<Integer, Mention>> FIRST = new TupleTag<>("first") {};
  private static final TupleTag<KV<Integer, Passage>> ORIGINALS = new TupleTag<>("originals") {};
  private static final TupleTag<KV<Integer, Passage>> COPIES = new TupleTag<>("copies") {};

  /** A key costs an engine more than an article does; a bucket is held while it is tagged. */
  private static final int BUCKETS = 256;

  private static final TupleTag<Mention> FIRST_IN = new TupleTag<>("first") {};
  private static final TupleTag<Passage> ORIGINALS_IN = new TupleTag<>("originals") {};
  private static final TupleTag<Passage> COPIES_IN = new TupleTag<>("copies") {};

  private final LexiconFolders lexicon;
  private final int buckets;
  private final transient @Nullable Earlier earlier;

  private TagPassages(LexiconFolders lexicon, int buckets, @Nullable Earlier earlier) {
    this.lexicon = lexicon;
    this.buckets = buckets;
    this.earlier = earlier;
  }

  /** With the lexicons and the language model that ship with the project. */
  public static TagPassages create() {
    return new TagPassages(LexiconFolders.none(), BUCKETS, null);
  }

  /**
   * Divides the work otherwise; the result is the same.
   *
   * @param count buckets of articles, 1 or more; the passages of one are held in memory at a time
   */
  public TagPassages withBuckets(int count) {
    return new TagPassages(lexicon, count, earlier);
  }

  /**
   * With users' own lexicons too, as {@link ArticleTagger#lexicon} read them: they travel along.
   */
  public TagPassages withLexicon(LexiconFolders own) {
    return new TagPassages(own, buckets, earlier);
  }

  /**
   * With what earlier runs tagged.
   *
   * @param originals the passages of earlier runs that ones of the input copy
   * @param mentions theirs, all of them
   */
  public TagPassages withEarlier(PCollection<Passage> originals, PCollection<Mention> mentions) {
    return new TagPassages(lexicon, buckets, new Earlier(originals, mentions));
  }

  /** What earlier runs tagged. */
  private record Earlier(PCollection<Passage> originals, PCollection<Mention> mentions) {}

  @Override
  public PCollection<Mention> expand(PCollection<Passage> passages) {
    RecordCoder<Passage> passageCoder = RecordCoder.of(Passage.class);
    RecordCoder<Mention> mentionCoder = RecordCoder.of(Mention.class);
    PCollectionTuple tagged =
        passages
            .apply(
                "KeyByArticle",
                WithKeys.of(new ArticleBucket(buckets)).withKeyType(TypeDescriptors.integers()))
            .setCoder(KvCoder.of(VarIntCoder.of(), passageCoder))
            .apply("GroupByArticle", GroupByKey.create())
            .apply(
                "TagArticles",
                ParDo.of(new TagArticles(lexicon, buckets, earlier != null))
                    .withOutputTags(MENTIONS, TupleTagList.of(FIRST).and(ORIGINALS).and(COPIES)));
    tagged.get(MENTIONS).setCoder(mentionCoder);
    tagged.get(FIRST).setCoder(KvCoder.of(VarIntCoder.of(), mentionCoder));
    tagged.get(ORIGINALS).setCoder(KvCoder.of(VarIntCoder.of(), passageCoder));
    tagged.get(COPIES).setCoder(KvCoder.of(VarIntCoder.of(), passageCoder));
    PCollection<KV<Integer, Mention>> first = tagged.get(FIRST);
    PCollection<KV<Integer, Passage>> originals = tagged.get(ORIGINALS);
    if (earlier != null) {
      first = and("Mentions", first, earlier.mentions(), Mention::getPassageId);
      originals = and("Originals", originals, earlier.originals(), Passage::getPassageId);
    }
    PCollection<Mention> copied =
        KeyedPCollectionTuple.of(FIRST_IN, first)
            .and(ORIGINALS_IN, originals)
            .and(COPIES_IN, tagged.get(COPIES))
            .apply("GroupByOriginal", CoGroupByKey.create())
            .apply("CarryOver", ParDo.of(new CarryOver(lexicon, earlier != null)))
            .setCoder(mentionCoder);
    return PCollectionList.of(tagged.get(MENTIONS))
        .and(copied)
        .apply("AllMentions", Flatten.pCollections());
  }

  /** The run's rows and those of earlier runs, by the bucket of their passage. */
  private <T> PCollection<KV<Integer, T>> and(
      String name,
      PCollection<KV<Integer, T>> own,
      PCollection<T> earlierRows,
      SerializableFunction<T, String> passageId) {
    int count = buckets;
    PCollection<KV<Integer, T>> keyed =
        earlierRows
            .apply(
                "KeyEarlier" + name,
                WithKeys.<Integer, T>of(row -> bucket(passageId.apply(row), count))
                    .withKeyType(TypeDescriptors.integers()))
            .setCoder(own.getCoder());
    return PCollectionList.of(own).and(keyed).apply("WithEarlier" + name, Flatten.pCollections());
  }

  /** One tagger a thread, made when first needed; lexicons and model are shared. */
  private abstract static class Tagging<I> extends DoFn<I, Mention> {
    private static final long serialVersionUID = 1L;

    private final Counter passagesTagged = Metrics.counter("tag", "passages_tagged");
    private final Counter passagesForeign = Metrics.counter("tag", "passages_not_english");
    private final Counter sentencesCut = Metrics.counter("tag", "sentences_cut");
    private final Counter mentionsFound = Metrics.counter("tag", "mentions");
    private final LexiconFolders lexicon;
    private final boolean withEarlier;
    private transient @Nullable ArticleTagger tagger;

    Tagging(LexiconFolders lexicon, boolean withEarlier) {
      this.lexicon = lexicon;
      this.withEarlier = withEarlier;
    }

    /** Whether a passage may take over what another tells. */
    boolean isCopy(Passage passage) {
      return passage.getRelation().equals("COPY")
          && passage.getCanonicalPassageId() != null
          && (withEarlier || passage.getEarlierPassageId() == null);
    }

    List<Mention> tag(List<Passage> passages) {
      if (tagger == null) {
        tagger = ArticleTagger.create(lexicon);
      }
      long cutBefore = tagger.sentencesCut();
      List<Mention> mentions = tagger.tag(passages, passage -> !isCopy(passage));
      sentencesCut.inc(tagger.sentencesCut() - cutBefore);
      for (Passage passage : passages) {
        if (!ArticleTagger.english(passage)) {
          passagesForeign.inc();
        } else if (!isCopy(passage)) {
          passagesTagged.inc();
        }
      }
      mentionsFound.inc(mentions.size());
      return mentions;
    }
  }

  private static int bucket(String id, int buckets) {
    return Math.floorMod(id.hashCode(), buckets);
  }

  private static final class ArticleBucket implements SerializableFunction<Passage, Integer> {
    private static final long serialVersionUID = 1L;

    private final int buckets;

    ArticleBucket(int buckets) {
      this.buckets = buckets;
    }

    @Override
    public Integer apply(Passage passage) {
      return bucket(passage.getArticleId(), buckets);
    }
  }

  private static final class TagArticles extends Tagging<KV<Integer, Iterable<Passage>>> {
    private static final long serialVersionUID = 1L;

    private final int buckets;

    TagArticles(LexiconFolders lexicon, int buckets, boolean withEarlier) {
      super(lexicon, withEarlier);
      this.buckets = buckets;
    }

    @ProcessElement
    public void process(@Element KV<Integer, Iterable<Passage>> bucket, MultiOutputReceiver out) {
      SortedMap<String, List<Passage>> articles = new TreeMap<>();
      for (Passage passage : bucket.getValue()) {
        articles.computeIfAbsent(passage.getArticleId(), id -> new ArrayList<>()).add(passage);
      }
      articles.values().forEach(passages -> article(passages, out));
    }

    private void article(List<Passage> passages, MultiOutputReceiver out) {
      Set<String> originals = new HashSet<>();
      for (Passage passage : passages) {
        if (isCopy(passage)) {
          String original = String.valueOf(passage.getCanonicalPassageId());
          out.get(COPIES).output(KV.of(bucket(original, buckets), passage));
        } else if (passage.getRelation().equals("CANONICAL")) {
          originals.add(passage.getPassageId());
          out.get(ORIGINALS).output(KV.of(bucket(passage.getPassageId(), buckets), passage));
        }
      }
      passages.sort(Comparator.comparingInt(Passage::getOrdinal));
      for (Mention mention : tag(passages)) {
        out.get(MENTIONS).output(mention);
        if (originals.contains(mention.getPassageId())) {
          out.get(FIRST).output(KV.of(bucket(mention.getPassageId(), buckets), mention));
        }
      }
    }
  }

  /**
   * What copies repeat is held, a bucket's share of it. The copies stream by only where an engine
   * lets a key's values be read again; Flink and Spark hold them too, some 1.5 KB each.
   */
  private static final class CarryOver extends Tagging<KV<Integer, CoGbkResult>> {
    private static final long serialVersionUID = 1L;

    private final Counter passagesCopied = Metrics.counter("tag", "passages_copied");

    CarryOver(LexiconFolders lexicon, boolean withEarlier) {
      super(lexicon, withEarlier);
    }

    @ProcessElement
    public void process(@Element KV<Integer, CoGbkResult> bucket, OutputReceiver<Mention> out) {
      Map<String, Passage> originals = new HashMap<>();
      for (Passage original : bucket.getValue().getAll(ORIGINALS_IN)) {
        originals.put(original.getPassageId(), original);
      }
      Map<String, List<Mention>> mentions = new HashMap<>();
      for (Mention mention : bucket.getValue().getAll(FIRST_IN)) {
        mentions.computeIfAbsent(mention.getPassageId(), id -> new ArrayList<>()).add(mention);
      }
      for (Passage copy : bucket.getValue().getAll(COPIES_IN)) {
        Passage first = originals.get(String.valueOf(copy.getCanonicalPassageId()));
        if (first == null || !first.getText().equals(copy.getText())) {
          tag(List.of(alone(copy))).forEach(out::output);
        } else {
          passagesCopied.inc();
          for (Mention mention : mentions.getOrDefault(first.getPassageId(), List.of())) {
            out.output(MentionCopies.of(mention, first, copy));
          }
        }
      }
    }

    /** As a passage that no other stands in for. */
    private static Passage alone(Passage copy) {
      return Passage.newBuilder(copy).setRelation("EDITED").build();
    }
  }
}
