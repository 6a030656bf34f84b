package org.dateline.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.TupleTag;
import org.dateline.read.Duplicates.Loser;
import org.dateline.record.Article;
import org.dateline.record.Rejected;
import org.dateline.reject.Rejection;
import org.jspecify.annotations.Nullable;

/** The steps of {@link ReadArticles} that leave each id to one article. */
final class DuplicateFns {
  private DuplicateFns() {}

  /** Claims by the range of ids that they fall into. */
  static final class ClaimIds extends DoFn<KV<byte[], Article>, KV<Integer, byte[]>> {
    private static final long serialVersionUID = 1L;

    private final int ranges;

    ClaimIds(int ranges) {
      this.ranges = ranges;
    }

    @ProcessElement
    public void process(
        @Element KV<byte[], Article> claimed, OutputReceiver<KV<Integer, byte[]>> out) {
      int range = Math.floorMod(claimed.getValue().getInputId().hashCode(), ranges);
      out.output(KV.of(range, claimed.getKey()));
    }
  }

  /** All claims to a range of ids to the packed losers among them. */
  static final class FindDuplicates extends DoFn<KV<Integer, Iterable<byte[]>>, byte[]> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(@Element KV<Integer, Iterable<byte[]>> range, OutputReceiver<byte[]> out) {
      List<Claim> claims = new ArrayList<>();
      for (byte[] packed : range.getValue()) {
        claims.add(Claim.fromBytes(packed));
      }
      for (Loser loser : Duplicates.among(claims)) {
        out.output(loser.toBytes());
      }
    }
  }

  /** Articles without their claims; losers become rejected rows. */
  static final class DropDuplicates extends DoFn<KV<byte[], Article>, Article> {
    private static final long serialVersionUID = 1L;

    private final PCollectionView<List<byte[]>> losers;
    private final TupleTag<Rejected> rejected;
    private transient @Nullable Map<InputPlace, Loser> byPlace;

    DropDuplicates(PCollectionView<List<byte[]>> losers, TupleTag<Rejected> rejected) {
      this.losers = losers;
      this.rejected = rejected;
    }

    @StartBundle
    public void startBundle() {
      byPlace = null;
    }

    @ProcessElement
    public void process(ProcessContext context) {
      if (byPlace == null) {
        byPlace = unpack(context.sideInput(losers));
      }
      Claim claim = Claim.fromBytes(context.element().getKey());
      Article article = context.element().getValue();
      Loser loser = byPlace.get(claim.place());
      if (loser == null) {
        ReadFns.counter("articles").inc();
        if (article.getPublishedAt() == null) {
          ReadFns.counter("undated").inc();
        }
        context.output(article);
        return;
      }
      long position = claim.place().position();
      Rejected row =
          Rejection.of(
              RawRecords.STAGE,
              loser.reason(),
              loser.detail(claim.inputId()),
              claim.place().file(),
              position == 0 ? null : position,
              article.getText());
      ReadFns.count(row);
      context.output(rejected, row);
    }

    private static Map<InputPlace, Loser> unpack(Iterable<byte[]> packed) {
      Map<InputPlace, Loser> byPlace = new HashMap<>();
      for (byte[] bytes : packed) {
        Loser loser = Loser.fromBytes(bytes);
        byPlace.put(loser.place(), loser);
      }
      return byPlace;
    }
  }
}
