package org.dateline.write;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.avro.file.CodecFactory;
import org.apache.avro.file.DataFileWriter;
import org.apache.avro.generic.GenericDatumWriter;

/**
 * Avro files in the staging folder, several of them open at once, each row streaming to its own.
 *
 * <p>Nothing counts until {@link #finish}: closed before that, whatever was written lies there
 * unlisted.
 */
final class StagedFiles implements Closeable {
  /**
   * Files held open, some 130 KB each. Beyond that the one that waited longest is finished, and a
   * later row of it begins another.
   */
  private static final int MOST_OPEN = 400;

  private static final int COMPRESSION = 4;

  private final OutputStore staging;
  private final List<Dataset<?>> datasets;
  private final Map<RowPlace, OpenFile> open = new LinkedHashMap<>(64, 0.75f, true);
  private final List<WrittenFile> finished = new ArrayList<>();

  /** Below a staging folder, for rows of those datasets. */
  StagedFiles(OutputStore staging, List<Dataset<?>> datasets) {
    this.staging = staging;
    this.datasets = datasets;
  }

  private static final class OpenFile {
    private final String path;
    private final DataFileWriter<Object> writer;
    private long rows;
    private long bytes;

    OpenFile(String path, DataFileWriter<Object> writer) {
      this.path = path;
      this.writer = writer;
    }
  }

  /** Appends a row, encoded by the dataset's schema. */
  void append(RowPlace place, ByteBuffer row) throws IOException {
    OpenFile file = open.get(place);
    if (file == null) {
      if (open.size() == MOST_OPEN) {
        finish(open.keySet().iterator().next());
      }
      file = create(place);
      open.put(place, file);
    }
    file.rows++;
    file.bytes += row.remaining();
    file.writer.appendEncoded(row);
  }

  private OpenFile create(RowPlace place) throws IOException {
    Dataset<?> dataset = datasets.get(place.dataset());
    // A second try of the bundle writes beside the first; only what succeeds is listed.
    String path =
        Dataset.partition(dataset.name(), Dataset.dayName(place.day()))
            + "/"
            + place.shard()
            + "-"
            + UUID.randomUUID();
    OutputStream stream = staging.create(path);
    try {
      DataFileWriter<Object> writer = new DataFileWriter<>(new GenericDatumWriter<>());
      writer.setCodec(CodecFactory.deflateCodec(COMPRESSION));
      writer.create(dataset.schema(), stream);
      return new OpenFile(path, writer);
    } catch (IOException | RuntimeException e) {
      stream.close();
      throw e;
    }
  }

  private void finish(RowPlace place) throws IOException {
    OpenFile file = open.get(place);
    if (file != null) {
      file.writer.close();
      open.remove(place);
      finished.add(
          new WrittenFile(
              datasets.get(place.dataset()).name(),
              Dataset.dayName(place.day()),
              place.shard(),
              file.path,
              file.rows,
              file.bytes));
    }
  }

  /** Ends all files, and says which they are. */
  List<WrittenFile> finish() throws IOException {
    for (RowPlace place : List.copyOf(open.keySet())) {
      finish(place);
    }
    return finished;
  }

  /** Lets go of what was not finished. */
  @Override
  public void close() throws IOException {
    IOException failure = null;
    for (OpenFile file : open.values()) {
      try {
        file.writer.close();
      } catch (IOException e) {
        failure = e;
      }
    }
    open.clear();
    if (failure != null) {
      throw failure;
    }
  }
}
