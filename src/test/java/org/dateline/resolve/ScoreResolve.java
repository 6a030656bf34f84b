package org.dateline.resolve;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Scores resolution on the project's own affairs: once with the mentions given as gold, once from
 * the raw text through the whole pipeline.
 */
public final class ScoreResolve {
  private ScoreResolve() {}

  /**
   * Runs it.
   *
   * @param args "faults" to list what went wrong
   */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    boolean faults = args.length > 0 && args[0].equals("faults");
    out.println("first affairs");
    score(AffairReader.read(AffairReader.FIRST), faults, out);
    out.println("later affairs");
    score(AffairReader.read(AffairReader.LATER), faults, out);
    out.println("last affairs");
    score(AffairReader.read(AffairReader.LAST), faults, out);
    out.println("fresh affairs");
    score(AffairReader.read(AffairReader.FRESH), faults, out);
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
