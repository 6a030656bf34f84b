package org.dateline.resolve;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * Scores resolution on the project's own affairs: once with the mentions given as gold, once from
 * the raw text through the whole pipeline.
 */
public final class ScoreResolve {
  /** Whose faults are not shown. */
  private static final Set<List<String>> UNREAD =
      Set.of(AffairReader.HELD, AffairReader.UNSEEN, AffairReader.LATEST);

  private ScoreResolve() {}

  /**
   * Runs it.
   *
   * @param args "faults" to list what went wrong; then words in the names of the files to score,
   *     all of them unless told
   */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<String> rest = List.of(args);
    boolean faults = !rest.isEmpty() && rest.get(0).equals("faults");
    List<String> words = faults ? rest.subList(1, rest.size()) : rest;
    for (List<String> files :
        List.of(
            AffairReader.FIRST,
            AffairReader.LATER,
            AffairReader.LAST,
            AffairReader.FRESH,
            AffairReader.NEWER,
            AffairReader.HELD,
            AffairReader.NEWEST,
            AffairReader.UNSEEN,
            AffairReader.LATEST,
            AffairReader.PARAGRAPHS)) {
      if (words.isEmpty() || words.stream().anyMatch(String.join(" ", files)::contains)) {
        out.println(String.join(" ", files));
        score(AffairReader.read(files), faults && !UNREAD.contains(files), out);
      }
    }
  }

  private static void score(AffairReader.Affairs affairs, boolean faults, PrintStream out)
      throws IOException {
    out.printf(
        "%d affairs, %d articles, %d gold mentions%n",
        affairs.count(), affairs.articles().size(), affairs.mentions().size());
    Resolution resolution = new Resolver().resolve(ResolverInput.of(affairs.mentions()));
    SuiteScore given = SuiteScore.of(resolution, affairs.eventOfMention(), affairs.conflicts());
    out.println("mentions given:  " + given.summary());
    out.printf(
        "                 stories B3 F1 %.3f%n",
        StoryScore.of(resolution.events(), resolution.mentions(), affairs.eventOfMention()));
    Path folder = Files.createTempDirectory("score-resolve");
    EndToEnd whole = EndToEnd.run(folder, affairs);
    out.println("from raw text:   " + whole.summary().replace("\n", "\n                 "));
    if (faults) {
      given.faults().forEach(fault -> out.println("given: " + fault));
      whole.missed().forEach(out::println);
      whole.ofFound().faults().forEach(out::println);
    }
  }
}
