package org.dateline.write;

import java.io.IOException;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * The commit as the last step of the graph, where nobody waits for its end. An engine may try the
 * step again: what a first try has put in place, a second one finds there and leaves.
 *
 * @param lookbackDays see {@link Commit#commit}
 * @param maxRejectedFraction share of the input, 0 to 1, above which the step fails
 * @param draft the manifest, but for rows and end
 */
public record CommitInGraph(int lookbackDays, double maxRejectedFraction, RunManifest draft)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  /**
   * Puts the staged files in place.
   *
   * @throws IllegalStateException where more input was rejected than allowed, or none was read; the
   *     output is then untouched
   */
  void commit(String output, List<WrittenFile> files) throws IOException {
    RunManifest manifest = draft.finished(files, Instant.now());
    long rejected = manifest.rows().getOrDefault(Datasets.REJECTED.name(), 0L);
    long read = manifest.rows().getOrDefault(Datasets.ARTICLES.name(), 0L) + rejected;
    if (read == 0) {
      throw new IllegalStateException(
          "none of the input files was read; nothing was committed; give files that hold articles,"
              + " where every worker can read them");
    }
    if (rejected > maxRejectedFraction * read) {
      throw new IllegalStateException(
          String.format(
              Locale.ROOT,
              "%,d of %,d inputs were rejected, more than --maxRejectedFraction=%s allows;"
                  + " nothing was committed; the reasons are in %s/%s/rejected",
              rejected,
              read,
              maxRejectedFraction,
              output,
              WriteDatasets.STAGING));
    }
    Commit commit = new Commit(new OutputStore(output));
    String record = manifest.toJson(commit.daysReplaced(Datasets.all(), lookbackDays));
    commit.commit(Datasets.all(), lookbackDays, record);
  }
}
