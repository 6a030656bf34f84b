package org.dateline.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dateline.dedup.DedupOutcome;
import org.dateline.dedup.DedupSettings;
import org.dateline.dedup.PassageDedup;
import org.dateline.record.Passage;
import org.dateline.record.PassageLink;

/** Runs dedup without an engine over a corpus and dumps what it finds. */
public final class DedupBench {
  private static final ObjectMapper JSON = new ObjectMapper();

  private DedupBench() {}

  /** Arguments: the corpus, a folder for the dumps. */
  public static void main(String[] args) throws Exception {
    Corpus corpus = Corpus.read(Path.of(args[0]));
    DedupOutcome found = null;
    for (int i = 0; i < 3; i++) {
      long start = java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      found = PassageDedup.run(DedupSettings.defaults(), corpus.passages(), List.of());
      double seconds = (java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
      System.out.printf(
          "%d passages, %.2f s, %.0f passages/s%n",
          corpus.passages().size(), seconds, corpus.passages().size() / seconds);
    }
    found.stageNanos().forEach((k, v) -> System.out.printf("  %s %.2f s%n", k, v / 1e9));
    System.out.println(found.counters());
    System.out.println(
        found.links().size() + " links, " + found.groups().size() + " groups, "
            + found.overlaps().size() + " overlaps, " + found.merges().size() + " merges");
    Path folder = Files.createDirectories(Path.of(args[1]));
    try (PrintWriter out =
        new PrintWriter(folder.resolve("articles.jsonl").toFile(), StandardCharsets.UTF_8)) {
      for (String[] article : corpus.articles()) {
        out.println(
            JSON.writeValueAsString(Map.of("input_id", article[0], "article_id", article[1])));
      }
    }
    try (PrintWriter out =
        new PrintWriter(folder.resolve("passages.jsonl").toFile(), StandardCharsets.UTF_8)) {
      for (Passage p : found.passages()) {
        out.println(
            JSON.writeValueAsString(
                Map.of(
                    "passage_id", p.getPassageId(),
                    "article_id", p.getArticleId(),
                    "start", p.getStart(),
                    "end", p.getEnd(),
                    "text", p.getText(),
                    "kind", p.getKind(),
                    "relation", p.getRelation(),
                    "group_id", p.getGroupId())));
      }
    }
    try (PrintWriter out =
        new PrintWriter(folder.resolve("links.jsonl").toFile(), StandardCharsets.UTF_8)) {
      for (PassageLink l : found.links()) {
        out.println(
            JSON.writeValueAsString(
                Map.of(
                    "left_passage_id", l.getLeftPassageId(),
                    "right_passage_id", l.getRightPassageId(),
                    "relation", l.getRelation(),
                    "jaccard", l.getJaccard(),
                    "left_in_right", l.getLeftInRight(),
                    "right_in_left", l.getRightInLeft(),
                    "differences",
                        l.getDifferences().stream()
                            .map(d -> List.of(d.getKind(), d.getLeftText(), d.getRightText()))
                            .toList())));
      }
    }
  }
}
