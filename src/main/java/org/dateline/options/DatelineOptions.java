package org.dateline.options;

import org.apache.beam.sdk.options.Default;
import org.apache.beam.sdk.options.Description;
import org.apache.beam.sdk.options.PipelineOptions;
import org.jspecify.annotations.Nullable;

/**
 * The flags of {@code dateline run}, beside Beam's own. Help, the README's table and the template
 * metadata are made from this interface, so that each flag is described once.
 */
public interface DatelineOptions extends PipelineOptions {

  @Description(
      "Articles to read: a file, a folder, or a glob; several separated by commas. Kinds are told by"
          + " the file's ending (.txt, .jsonl, .avro, .html, .warc, .wet; each also .gz or .zst).")
  @Nullable String getInput();

  void setInput(@Nullable String value);

  @Description(
      "Folder to write to: the datasets, _SUCCESS and _run.json. The days that the input covers are"
          + " replaced there, whole; other days stay.")
  @Nullable String getOutput();

  void setOutput(@Nullable String value);

  @Description(
      "CSV file with metadata of plain-text articles:"
          + " file,source,url,title,author,published_at,language.")
  @Nullable String getMetadata();

  void setMetadata(@Nullable String value);

  @Description(
      "Publication date (YYYY-MM-DD) assumed for articles that have none; the date of the run in a"
          + " schedule.")
  @Nullable String getAssumeDate();

  void setAssumeDate(@Nullable String value);

  @Description(
      "Days of earlier output that new articles are compared with; 0 compares within the run only.")
  @Default.Integer(30)
  int getLookback();

  void setLookback(int value);

  @Description(
      "Local folders with lexicon files of your own, separated by commas: they add to ours and go"
          + " before them, a later folder before an earlier one.")
  @Nullable String getLexicon();

  void setLexicon(@Nullable String value);

  @Description("Longest article read, in characters; longer ones are rejected.")
  @Default.Integer(2_000_000)
  int getMaxArticleChars();

  void setMaxArticleChars(int value);

  @Description(
      "Share of the input, 0 to 1, that may be rejected; above it nothing is written and the exit"
          + " code is 5.")
  @Default.Double(0.5)
  double getMaxRejectedFraction();

  void setMaxRejectedFraction(double value);

  @Description("Avro files to write for each dataset and day; more files let more workers write.")
  @Default.Integer(1)
  int getShards();

  void setShards(int value);

  @Description(
      "Hash ranges that grouping work is cut into; 0 chooses by the size of the input. More ranges"
          + " need less memory each and cost the runner more.")
  @Default.Integer(0)
  int getRanges();

  void setRanges(int value);
}
