package org.dateline.options;

import java.io.Serializable;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a run was asked to do: validated, immutable.
 *
 * @param inputs files, folders or globs, at least one
 * @param output the folder to write to, without a trailing slash
 * @param metadata the CSV file with articles' metadata
 * @param assumeDate publication date of articles that have none
 * @param lookbackDays days of earlier output to compare with, 0 or more
 * @param lexiconFolders users' own lexicon folders, in order
 * @param maxArticleChars longest article read, in UTF-16 units
 * @param maxRejectedFraction share of the input that may be rejected, 0 to 1
 * @param shards Avro files for each dataset and day, 1 or more
 * @param ranges hash ranges, or 0 to choose by the input's size
 */
public record Settings(
    List<String> inputs,
    String output,
    @Nullable String metadata,
    @Nullable LocalDate assumeDate,
    int lookbackDays,
    List<String> lexiconFolders,
    int maxArticleChars,
    double maxRejectedFraction,
    int shards,
    int ranges)
    implements Serializable {

  /** As many as deduplication and resolution take; each is a group for the runner to carry. */
  private static final int MAX_RANGES = 1 << 16;

  /** What suits one machine: fewer would leave cores idle. */
  private static final int FEWEST_RANGES = 16;

  /**
   * Bytes of input, unpacked, for each range. A passage of news takes some 400 bytes of it, and
   * some 1 KB of memory while its range is worked on, so that a range needs about 100 MB.
   */
  private static final long BYTES_A_RANGE = 40_000_000;

  /**
   * Reads and checks the flags.
   *
   * @throws SettingsException where one is missing or out of its range
   */
  public static Settings from(DatelineOptions options) {
    List<String> inputs = new ArrayList<>();
    for (String input : split(options.getInput())) {
      inputs.addAll(InputFolder.patterns(input));
    }
    check(!inputs.isEmpty(), "--input is missing: give a file, a folder or a glob of articles");
    String output = options.getOutput();
    if (output == null || output.isBlank()) {
      throw new SettingsException("--output is missing: give the folder to write to");
    }
    while (output.length() > 1 && output.endsWith("/")) {
      output = output.substring(0, output.length() - 1);
    }
    range("lookback", options.getLookback(), 0, 3650);
    range("maxArticleChars", options.getMaxArticleChars(), 1_000, 50_000_000);
    range("shards", options.getShards(), 1, 99_999);
    range("ranges", options.getRanges(), 0, MAX_RANGES);
    double rejected = options.getMaxRejectedFraction();
    check(
        rejected >= 0 && rejected <= 1,
        "--maxRejectedFraction=" + rejected + " is out of range: give a number from 0 to 1");
    return new Settings(
        List.copyOf(inputs),
        output,
        blankToNull(options.getMetadata()),
        date(options.getAssumeDate()),
        options.getLookback(),
        List.copyOf(split(options.getLexicon())),
        options.getMaxArticleChars(),
        rejected,
        options.getShards(),
        options.getRanges());
  }

  /**
   * With the number of ranges chosen by the input's size, where none is given: a power of two, 16
   * or more, so that runs over inputs of like size have like graphs.
   *
   * @param bytes size of the input, unpacked
   */
  public Settings withRangesFor(long bytes) {
    int chosen = FEWEST_RANGES;
    while (chosen < MAX_RANGES && chosen * BYTES_A_RANGE < bytes) {
      chosen *= 2;
    }
    return new Settings(
        inputs,
        output,
        metadata,
        assumeDate,
        lookbackDays,
        lexiconFolders,
        maxArticleChars,
        maxRejectedFraction,
        shards,
        ranges == 0 ? chosen : ranges);
  }

  /** With a local output as an absolute path: a worker may work in another folder. */
  public Settings withAbsoluteOutput() {
    return new Settings(
        inputs,
        output.contains("://") ? output : Path.of(output).toAbsolutePath().normalize().toString(),
        metadata,
        assumeDate,
        lookbackDays,
        lexiconFolders,
        maxArticleChars,
        maxRejectedFraction,
        shards,
        ranges);
  }

  private static void check(boolean holds, String message) {
    if (!holds) {
      throw new SettingsException(message);
    }
  }

  private static void range(String flag, int value, int low, int high) {
    check(
        value >= low && value <= high,
        "--" + flag + "=" + value + " is out of range: give " + low + " to " + high);
  }

  private static @Nullable String blankToNull(@Nullable String value) {
    return value == null || value.isBlank() ? null : value;
  }

  private static @Nullable LocalDate date(@Nullable String value) {
    if (value == null || value.isBlank()) {
      return null;
    }
    try {
      return LocalDate.parse(value);
    } catch (DateTimeException e) {
      throw new SettingsException("--assumeDate=" + value + " is no date: give it as YYYY-MM-DD");
    }
  }

  /** Splits at commas, but for those inside the braces of a glob such as {@code *.{txt,jsonl}}. */
  static List<String> split(@Nullable String value) {
    List<String> parts = new ArrayList<>();
    if (value == null) {
      return parts;
    }
    int depth = 0;
    int from = 0;
    for (int i = 0; i <= value.length(); i++) {
      char c = i < value.length() ? value.charAt(i) : ',';
      if (c == '{') {
        depth++;
      } else if (c == '}') {
        depth--;
      }
      if (c == ',' && (depth <= 0 || i == value.length())) {
        String part = value.substring(from, i).strip();
        if (!part.isEmpty()) {
          parts.add(part);
        }
        from = i + 1;
      }
    }
    return parts;
  }
}
