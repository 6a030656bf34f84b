package org.dateline.resolve;

import java.io.Serializable;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.windowing.GlobalWindow;
import org.apache.beam.sdk.values.KV;
import org.dateline.record.Mention;
import org.dateline.record.Story;
import org.jspecify.annotations.Nullable;

/** The steps of {@link ResolveEvents}, each a shell around one of {@link ResolveSteps}. */
final class ResolveFns {
  private ResolveFns() {}

  /** Puts one element into packs. */
  interface Entry<T> extends Serializable {
    void add(Packer<Integer> packer, T element);
  }

  /** Elements → packs by range, one a bundle and range at least. */
  static final class Pack<T> extends DoFn<T, KV<Integer, byte[]>> {
    private static final long serialVersionUID = 1L;

    private final Entry<T> entry;
    private transient @Nullable Packer<Integer> packer;
    private transient @Nullable List<KV<Integer, byte[]>> full;

    Pack(Entry<T> entry) {
      this.entry = entry;
    }

    @StartBundle
    public void start() {
      List<KV<Integer, byte[]>> ready = new ArrayList<>();
      full = ready;
      packer = new Packer<>((range, pack) -> ready.add(KV.of(range, pack)));
    }

    @ProcessElement
    public void process(@Element T element, OutputReceiver<KV<Integer, byte[]>> out) {
      entry.add(Objects.requireNonNull(packer), element);
      List<KV<Integer, byte[]>> ready = Objects.requireNonNull(full);
      ready.forEach(out::output);
      ready.clear();
    }

    @FinishBundle
    public void finish(FinishBundleContext context) {
      Objects.requireNonNull(packer).flush();
      for (KV<Integer, byte[]> pack : Objects.requireNonNull(full)) {
        context.output(pack, GlobalWindow.INSTANCE.maxTimestamp(), GlobalWindow.INSTANCE);
      }
      packer = null;
      full = null;
    }
  }

  private static Packer<Integer> packer(DoFn.OutputReceiver<KV<Integer, byte[]>> out) {
    return new Packer<>((range, pack) -> out.output(KV.of(range, pack)));
  }

  /** Articles → reports by family, mentions by report. */
  static final class FindReports extends DoFn<KV<Integer, Iterable<byte[]>>, KV<Integer, byte[]>> {
    private static final long serialVersionUID = 1L;

    private final ResolveSteps steps;

    FindReports(ResolveSteps steps) {
      this.steps = steps;
    }

    @ProcessElement
    public void process(@Element KV<Integer, Iterable<byte[]>> range, MultiOutputReceiver out) {
      Packer<Integer> mentions = packer(out.get(ResolveEvents.BY_REPORT));
      Packer<ResolveSteps.FamilyDay> reports =
          new Packer<>(
              (home, pack) ->
                  out.get(ResolveEvents.BY_FAMILY)
                      .output(KV.of(home.family(), dated(home.day(), pack))));
      steps.articles(range.getValue(), reports, mentions);
      reports.flush();
      mentions.flush();
    }

    private static byte[] dated(int day, byte[] pack) {
      return ByteBuffer.allocate(Integer.BYTES + pack.length).putInt(day).put(pack).array();
    }
  }

  /** The reports of a family → the event of each. */
  static final class ClusterReports
      extends DoFn<KV<String, Iterable<byte[]>>, KV<Integer, byte[]>> {
    private static final long serialVersionUID = 1L;

    private final ResolveSteps steps;

    ClusterReports(ResolveSteps steps) {
      this.steps = steps;
    }

    @ProcessElement
    public void process(@Element KV<String, Iterable<byte[]>> family, MultiOutputReceiver out) {
      SortedMap<Integer, List<byte[]>> days = new TreeMap<>();
      for (byte[] pack : family.getValue()) {
        days.computeIfAbsent(ByteBuffer.wrap(pack).getInt(), day -> new ArrayList<>())
            .add(Arrays.copyOfRange(pack, Integer.BYTES, pack.length));
      }
      Packer<Integer> byReport = packer(out.get(ResolveEvents.BY_REPORT));
      Packer<Integer> forStories = packer(out.get(ResolveEvents.FOR_STORIES));
      steps.family(days, byReport, forStories, out.get(ResolveEvents.MERGES)::output);
      byReport.flush();
      forStories.flush();
    }
  }

  /** Mentions and the events of reports → mentions by event. */
  static final class AssignEvents extends DoFn<KV<Integer, Iterable<byte[]>>, KV<Integer, byte[]>> {
    private static final long serialVersionUID = 1L;

    private final ResolveSteps steps;

    AssignEvents(ResolveSteps steps) {
      this.steps = steps;
    }

    @ProcessElement
    public void process(
        @Element KV<Integer, Iterable<byte[]>> range, OutputReceiver<KV<Integer, byte[]>> out) {
      Packer<Integer> byEvent = packer(out);
      steps.mentions(range.getValue(), byEvent);
      byEvent.flush();
    }
  }

  /** Events and the articles that tell of them → the story of each. */
  static final class ClusterEvents
      extends DoFn<KV<Integer, Iterable<byte[]>>, KV<Integer, byte[]>> {
    private static final long serialVersionUID = 1L;

    private final ResolveSteps steps;

    ClusterEvents(ResolveSteps steps) {
      this.steps = steps;
    }

    @ProcessElement
    public void process(@Element KV<Integer, Iterable<byte[]>> all, MultiOutputReceiver out) {
      Packer<Integer> byEvent = packer(out.get(ResolveEvents.STORY_OF_EVENT));
      steps.stories(all.getValue(), byEvent, out.get(ResolveEvents.STORY_MERGES)::output);
      byEvent.flush();
    }
  }

  /** The mentions of events → rows. */
  static final class AssembleEvents extends DoFn<KV<Integer, Iterable<byte[]>>, Mention> {
    private static final long serialVersionUID = 1L;

    private final ResolveSteps steps;

    AssembleEvents(ResolveSteps steps) {
      this.steps = steps;
    }

    @ProcessElement
    public void process(@Element KV<Integer, Iterable<byte[]>> range, MultiOutputReceiver out) {
      Packer<Integer> byStory = packer(out.get(ResolveEvents.BY_STORY));
      steps.events(
          range.getValue(),
          out.get(ResolveEvents.MENTIONS)::output,
          out.get(ResolveEvents.EVENTS)::output,
          out.get(ResolveEvents.CLAIMS)::output,
          byStory);
      byStory.flush();
    }
  }

  /** The events of stories → rows. */
  static final class AssembleStories extends DoFn<KV<Integer, Iterable<byte[]>>, Story> {
    private static final long serialVersionUID = 1L;

    private final ResolveSteps steps;

    AssembleStories(ResolveSteps steps) {
      this.steps = steps;
    }

    @ProcessElement
    public void process(@Element KV<Integer, Iterable<byte[]>> range, OutputReceiver<Story> out) {
      steps.storyRows(range.getValue(), out::output);
    }
  }
}
