package org.dateline.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.avro.file.DataFileStream;
import org.apache.avro.specific.SpecificDatumReader;
import org.dateline.record.BinaryOutput;
import org.dateline.record.EventMerge;
import org.dateline.record.RecordFormat;
import org.dateline.record.Rejected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows of many files at once each reach their own. */
class StagedFilesTest {
  private static final int DAYS = 500;

  @TempDir Path folder;

  private static byte[] row(int number) {
    Rejected rejected =
        Rejected.newBuilder()
            .setStage("read")
            .setReason("EMPTY")
            .setDetail("row " + number)
            .setInputFile("a.jsonl")
            .setPosition((long) number)
            .setSha256("")
            .setExcerpt("")
            .build();
    BinaryOutput out = new BinaryOutput();
    RecordFormat.of(Rejected.class).write(rejected, out);
    return out.toByteArray();
  }

  @Test
  void moreFilesThanAreHeldOpenLoseNoRow() throws IOException {
    OutputStore store = new OutputStore(folder.toString());
    List<WrittenFile> written;
    try (StagedFiles files = new StagedFiles(store, List.of(Datasets.REJECTED))) {
      for (int i = 0; i < 2 * DAYS; i++) {
        ByteBuffer placed = ByteBuffer.wrap(new RowPlace(0, i % DAYS, 0).before(row(i)));
        files.append(RowPlace.take(placed), placed);
      }
      written = files.finish();
    }

    Set<Long> found = new TreeSet<>();
    long rows = 0;
    for (WrittenFile file : written) {
      rows += file.rows();
      try (InputStream in = store.open(file.path());
          DataFileStream<Rejected> stream =
              new DataFileStream<>(in, new SpecificDatumReader<>(Rejected.class))) {
        for (Rejected row : stream) {
          String day = Dataset.dayName((int) (row.getPosition() % DAYS));
          assertThat(file.day()).isEqualTo(day);
          assertThat(file.path()).startsWith("rejected/dt=" + day + "/");
          found.add(row.getPosition());
        }
      }
    }
    assertThat(rows).isEqualTo(2 * DAYS);
    assertThat(found).hasSize(2 * DAYS);
  }

  @Test
  void bucketsArePlacesAndPlacesComeBack() {
    RowPlace place = new RowPlace(3, -20, 7);
    ByteBuffer placed = ByteBuffer.wrap(place.before(new byte[] {1, 2}));

    assertThat(RowPlace.take(placed)).isEqualTo(place);
    assertThat(placed.remaining()).isEqualTo(2);
    assertThat(place.bucket(16)).isBetween(0, 15).isEqualTo(new RowPlace(3, -20, 7).bucket(16));
    Set<Integer> buckets = new TreeSet<>();
    for (int day = 0; day < DAYS; day++) {
      buckets.add(new RowPlace(0, day, 0).bucket(16));
    }
    assertThat(buckets).hasSize(16);
  }

  @Test
  void daysAreNamedInUtc() {
    EventMerge any = new EventMerge();
    Dataset<EventMerge> early =
        new Dataset<>("x", EventMerge.class, row -> Instant.parse("1969-12-31T23:59:59Z"));
    Dataset<EventMerge> none = new Dataset<>("x", EventMerge.class, row -> null);

    assertThat(early.day(any)).isEqualTo("1969-12-31");
    assertThat(none.day(any)).isEqualTo("unknown");
  }
}
