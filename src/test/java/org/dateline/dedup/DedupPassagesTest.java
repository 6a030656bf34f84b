package org.dateline.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.avro.specific.SpecificRecordBase;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.coders.ListCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.extensions.avro.coders.AvroCoder;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TypeDescriptors;
import org.dateline.record.Passage;
import org.dateline.record.PassageIndexEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DedupPassagesTest {
  @ParameterizedTest
  @CsvSource({"1, 1", "3, 2", "16, 8"})
  void anEngineFindsWhatThePlainPathFinds(int ranges, int parallelism) {
    List<Passage> passages = new InventedNews(11).mixed(150, 3);
    DedupSettings settings = DedupSettings.defaults().withRanges(ranges);
    DedupOutcome plain = PassageDedup.run(settings, passages, List.of());
    assertThat(plain.links()).hasSizeGreaterThan(50);
    assertThat(plain.overlaps()).isNotEmpty();

    run(settings, parallelism, passages, List.of(), plain);
  }

  @Test
  void anEngineFindsTheSameAgainstEarlierRuns() {
    List<Passage> passages = new InventedNews(12).mixed(200, 4);
    long lastDay = passages.stream().mapToLong(DedupPassagesTest::day).max().orElseThrow();
    List<Passage> before = passages.stream().filter(p -> day(p) < lastDay).toList();
    List<Passage> today = passages.stream().filter(p -> day(p) == lastDay).toList();
    DedupSettings settings = DedupSettings.defaults().withRanges(4);
    List<PassageIndexEntry> history = PassageDedup.run(settings, before, List.of()).index();
    DedupOutcome plain = PassageDedup.run(settings, today, history);
    assertThat(plain.passages())
        .filteredOn(p -> p.getEarlierPassageId() != null)
        .hasSizeGreaterThan(5);

    run(settings, 2, today, history, plain);
  }

  private static void run(
      DedupSettings settings,
      int parallelism,
      List<Passage> passages,
      List<PassageIndexEntry> history,
      DedupOutcome expected) {
    List<Passage> shuffled = new ArrayList<>(passages);
    Collections.shuffle(shuffled, new Random(5));
    Pipeline pipeline =
        Pipeline.create(
            PipelineOptionsFactory.fromArgs(
                    "--enforceImmutability=false",
                    "--enforceEncodability=false",
                    "--targetParallelism=" + parallelism)
                .create());
    PCollection<Passage> input =
        pipeline.apply("Passages", Create.of(shuffled).withCoder(AvroCoder.of(Passage.class)));
    DedupPassages dedup = DedupPassages.create().withSettings(settings);
    if (!history.isEmpty()) {
      dedup =
          dedup.withHistory(
              pipeline.apply(
                  "History",
                  Create.of(Lists.partition(history, 7))
                      .withCoder(ListCoder.of(AvroCoder.of(PassageIndexEntry.class)))));
    }
    PCollectionTuple found = input.apply("DedupPassages", dedup);
    same(found.get(DedupPassages.passages()), expected.passages());
    same(found.get(DedupPassages.links()), expected.links());
    same(found.get(DedupPassages.groups()), expected.groups());
    same(found.get(DedupPassages.overlaps()), expected.overlaps());
    same(found.get(DedupPassages.merges()), expected.merges());
    same(found.get(DedupPassages.index()), expected.index());
    pipeline.run().waitUntilFinish();
  }

  private static <T extends SpecificRecordBase> void same(PCollection<T> found, List<T> expected) {
    PCollection<String> lines =
        found
            .apply(
                "Lines" + found.getName(),
                MapElements.into(TypeDescriptors.strings()).via(r -> r.toString()))
            .setCoder(StringUtf8Coder.of());
    List<String> wanted = expected.stream().map(Object::toString).collect(Collectors.toList());
    PAssert.that(found.getName(), lines).containsInAnyOrder(wanted);
  }

  private static long day(Passage passage) {
    return Occurrence.day(Occurrence.micros(passage.getPublishedAt()));
  }
}
