package org.dateline.write;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.avro.file.DataFileWriter;
import org.apache.avro.generic.GenericDatumWriter;

/**
 * Puts a run's staged files in place, whole or not at all.
 *
 * <p>The plan (what to move, what to delete) is written to {@value #JOURNAL} in one step; from then
 * on the commit only rolls forward: whoever opens the output next finishes it through {@link
 * #recover}. Until then the old output is untouched. {@value #SUCCESS} goes before the first change
 * and comes back after the last, so that a reader who waits for it never sees half.
 */
public final class Commit {
  /** The marker of a complete output. */
  public static final String SUCCESS = "_SUCCESS";

  /** The run's record, see {@link RunManifest}. */
  public static final String MANIFEST = "_run.json";

  /** Where a run that rejected too much leaves its reasons. */
  private static final String REJECTED_BY_LAST_RUN = "_rejected";

  private static final String JOURNAL = "_commit.json";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final OutputStore output;
  private final OutputStore staging;

  /** For an output folder. */
  public Commit(OutputStore output) {
    this.output = output;
    this.staging = new OutputStore(output.root() + "/" + WriteDatasets.STAGING);
  }

  /** One file's move, both paths relative to the output. */
  record Move(String from, String to) {}

  /** Everything that a commit does. */
  record Plan(List<Move> moves, List<String> deletes, String manifest) {}

  /** What the pipeline wrote to the staging folder. */
  public List<WrittenFile> staged() throws IOException {
    return JSON.readValue(staging.get(WriteDatasets.FILES), new TypeReference<>() {});
  }

  /**
   * The partitions that a run replaces: for every dataset the days that its articles cover; for
   * those that are resolved again over the look-back, all days in it; and whatever was written.
   */
  private Set<String> replaced(List<WrittenFile> files, List<Dataset<?>> datasets, int lookbackDays)
      throws IOException {
    Set<String> days = new TreeSet<>();
    Set<String> partitions = new TreeSet<>();
    for (WrittenFile file : files) {
      partitions.add(Dataset.partition(file.dataset(), file.day()));
      if (file.dataset().equals(Datasets.ARTICLES.name())) {
        days.add(file.day());
      }
    }
    for (Dataset<?> dataset : datasets) {
      for (String day : days) {
        partitions.add(Dataset.partition(dataset.name(), day));
      }
    }
    for (Dataset<?> dataset : Datasets.resolvedAgain()) {
      for (String path : output.list(dataset.name() + "/*/*.avro")) {
        String day = Dataset.dayOf(path);
        if (ReadEarlier.counts(day, days, lookbackDays)) {
          partitions.add(Dataset.partition(dataset.name(), day));
        }
      }
    }
    return partitions;
  }

  /** The days that committing what is staged replaces, by dataset. */
  public SortedMap<String, SortedSet<String>> daysReplaced(
      List<Dataset<?>> datasets, int lookbackDays) throws IOException {
    SortedMap<String, SortedSet<String>> days = new TreeMap<>();
    for (String partition : replaced(staged(), datasets, lookbackDays)) {
      int at = partition.indexOf("/dt=");
      days.computeIfAbsent(partition.substring(0, at), name -> new TreeSet<>())
          .add(partition.substring(at + "/dt=".length()));
    }
    return days;
  }

  /**
   * Commits the staged files.
   *
   * @param datasets every dataset of the output; one without any row gets an empty file, so that a
   *     loader finds its schema
   * @param lookbackDays how far around the run's days events were resolved again
   * @param manifest the text of {@value #MANIFEST}
   */
  public void commit(List<Dataset<?>> datasets, int lookbackDays, String manifest)
      throws IOException {
    List<WrittenFile> files = new ArrayList<>(staged());
    Set<String> replaced = replaced(files, datasets, lookbackDays);
    Set<String> present = new HashSet<>();
    files.forEach(file -> present.add(file.dataset()));
    for (Dataset<?> dataset : datasets) {
      if (!present.contains(dataset.name()) && !hasOther(dataset.name(), replaced)) {
        files.add(empty(dataset, anyDay(replaced)));
      }
    }
    String plan = JSON.writeValueAsString(plan(files, replaced, manifest));
    output.put(JOURNAL, plan);
    recover();
  }

  /**
   * Keeps the staged rejected rows of a run that is not committed, for a person to look at.
   *
   * @return the folder, as the user would name it
   */
  public String keepRejected() throws IOException {
    for (String old : output.list(REJECTED_BY_LAST_RUN + "/*")) {
      output.delete(old);
    }
    int number = 0;
    for (WrittenFile file : staged()) {
      if (file.dataset().equals(Datasets.REJECTED.name())) {
        String to = REJECTED_BY_LAST_RUN + "/part-" + number++ + ".avro";
        output.move(WriteDatasets.STAGING + "/" + file.path(), to);
      }
    }
    discardStaging();
    return output.root() + "/" + REJECTED_BY_LAST_RUN;
  }

  private boolean hasOther(String dataset, Set<String> replaced) throws IOException {
    for (String path : output.list(dataset + "/*/*.avro")) {
      if (!replaced.contains(path.substring(0, path.lastIndexOf('/')))) {
        return true;
      }
    }
    return false;
  }

  private static String anyDay(Set<String> replaced) {
    return replaced.stream()
        .findFirst()
        .map(partition -> partition.substring(partition.indexOf("dt=") + 3))
        .orElse(Dataset.UNKNOWN_DAY);
  }

  private WrittenFile empty(Dataset<?> dataset, String day) throws IOException {
    String path = Dataset.partition(dataset.name(), day) + "/empty";
    try (OutputStream stream = staging.create(path);
        DataFileWriter<Object> writer = new DataFileWriter<>(new GenericDatumWriter<>())) {
      writer.create(dataset.schema(), stream);
    }
    return new WrittenFile(dataset.name(), day, 0, path, 0, 0);
  }

  private Plan plan(List<WrittenFile> files, Set<String> replaced, String manifest)
      throws IOException {
    files.sort(
        Comparator.comparing(WrittenFile::dataset)
            .thenComparing(WrittenFile::day)
            .thenComparingInt(WrittenFile::shard));
    Map<String, Integer> counts = new HashMap<>();
    files.forEach(f -> counts.merge(Dataset.partition(f.dataset(), f.day()), 1, Integer::sum));
    Map<String, Integer> next = new HashMap<>();
    List<Move> moves = new ArrayList<>();
    Set<String> targets = new HashSet<>();
    for (WrittenFile file : files) {
      String partition = Dataset.partition(file.dataset(), file.day());
      int number = next.merge(partition, 1, Integer::sum) - 1;
      WrittenFile numbered =
          new WrittenFile(
              file.dataset(), file.day(), number, file.path(), file.rows(), file.bytes());
      String to = numbered.finalPath(counts.getOrDefault(partition, 1));
      moves.add(new Move(WriteDatasets.STAGING + "/" + file.path(), to));
      targets.add(to);
    }
    List<String> deletes = new ArrayList<>();
    for (String partition : replaced) {
      for (String old : output.list(partition + "/*")) {
        if (!targets.contains(old)) {
          deletes.add(old);
        }
      }
    }
    return new Plan(moves, deletes, manifest);
  }

  /**
   * Finishes a commit that was interrupted; does nothing where there is none.
   *
   * @return whether there was one
   */
  public boolean recover() throws IOException {
    if (!output.exists(JOURNAL)) {
      return false;
    }
    Plan plan = JSON.readValue(output.get(JOURNAL), Plan.class);
    output.delete(SUCCESS);
    for (String path : plan.deletes()) {
      output.delete(path);
    }
    for (Move move : plan.moves()) {
      if (output.exists(move.from())) {
        output.move(move.from(), move.to());
      }
    }
    output.put(MANIFEST, plan.manifest());
    output.put(SUCCESS, "");
    output.delete(JOURNAL);
    for (String old : output.list(REJECTED_BY_LAST_RUN + "/*")) {
      output.delete(old);
    }
    discardStaging();
    return true;
  }

  /** Removes what an earlier run left in the staging folder. */
  public void discardStaging() throws IOException {
    for (String path : staging.list("**")) {
      staging.delete(path);
    }
    LocalFolders.deleteEmpty(output.root(), WriteDatasets.STAGING);
  }
}
