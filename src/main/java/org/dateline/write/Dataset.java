package org.dateline.write;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
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

  private static final int UNKNOWN_NUMBER = Integer.MIN_VALUE;
  private static final int SECONDS_A_DAY = 24 * 60 * 60;

  /** Picks the time that decides a row's partition. */
  @FunctionalInterface
  public interface Published<T> extends Function<T, @Nullable Instant>, Serializable {}

  /** The schema that its files carry. */
  public Schema schema() {
    return SpecificData.get().getSchema(type);
  }

  /** The day that a row belongs to: days since 1970 in UTC, or {@value #UNKNOWN_NUMBER}. */
  int dayNumber(T row) {
    Instant at = published.apply(row);
    return at == null
        ? UNKNOWN_NUMBER
        : Math.toIntExact(Math.floorDiv(at.getEpochSecond(), SECONDS_A_DAY));
  }

  /** A day's name, {@code YYYY-MM-DD} or {@link #UNKNOWN_DAY}. */
  static String dayName(int number) {
    return number == UNKNOWN_NUMBER ? UNKNOWN_DAY : LocalDate.ofEpochDay(number).toString();
  }

  /** The day that a row belongs to, {@code YYYY-MM-DD} in UTC or {@link #UNKNOWN_DAY}. */
  public String day(T row) {
    return dayName(dayNumber(row));
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
