package org.dateline.write;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Function;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;

/**
 * One dataset of the contract.
 *
 * @param name the folder that holds it
 * @param type the class of its rows
 * @param published the publication time that decides a row's partition
 */
public record Dataset<T extends SpecificRecord>(String name, Class<T> type, Published<T> published)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Partition of rows without a publication time. */
  public static final String UNKNOWN_DAY = "unknown";

  /** Picks the time that decides a row's partition. */
  @FunctionalInterface
  public interface Published<T> extends Function<T, @Nullable Instant>, Serializable {}

  /** The schema that its files carry. */
  public Schema schema() {
    return SpecificData.get().getSchema(type);
  }

  /** The day that a row belongs to, {@code YYYY-MM-DD} in UTC or {@link #UNKNOWN_DAY}. */
  public String day(T row) {
    Instant at = published.apply(row);
    return at == null ? UNKNOWN_DAY : LocalDate.ofInstant(at, ZoneOffset.UTC).toString();
  }

  /** Path of a partition below the output folder: {@code name/dt=day}. */
  public static String partition(String dataset, String day) {
    return dataset + "/dt=" + day;
  }

  /** The day in a file's path below the output folder. */
  static String dayOf(String path) {
    int at = path.indexOf("/dt=") + "/dt=".length();
    return path.substring(at, path.indexOf('/', at));
  }
}
