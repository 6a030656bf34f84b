package org.dateline.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericRecord;
import org.dateline.write.JsonLines;

/** Kinds of file that an export writes. */
public enum ExportFormat {
  /** One JSON object a line, nested as in the schema, as {@code dateline cat} prints it. */
  JSONL {
    @Override
    RowFile create(Path file, Schema schema, boolean forSpreadsheets) throws IOException {
      OutputStream out = Files.newOutputStream(file);
      JsonLines lines = new JsonLines(out);
      return new RowFile() {
        @Override
        public void write(GenericRecord row) throws IOException {
          lines.write(row);
        }

        @Override
        public void close() throws IOException {
          try (out) {
            lines.close();
          }
        }
      };
    }
  },
  /** RFC 4180 with a header; nested values as JSON. */
  CSV {
    @Override
    RowFile create(Path file, Schema schema, boolean forSpreadsheets) throws IOException {
      return new CsvFile(file, schema, forSpreadsheets);
    }
  },
  /** Apache Parquet, Zstandard-compressed, nested as in the schema. */
  PARQUET {
    @Override
    RowFile create(Path file, Schema schema, boolean forSpreadsheets) throws IOException {
      return new ParquetFile(file, schema);
    }
  };

  /** The file's ending, without the dot, and the format's name on the command line. */
  public String ending() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Opens a new file for rows of a schema, replacing one of that name. */
  abstract RowFile create(Path file, Schema schema, boolean forSpreadsheets) throws IOException;
}
