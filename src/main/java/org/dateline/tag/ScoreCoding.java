package org.dateline.tag;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.record.Mention;

/** Scores the coder on the public suites, where they are, and on the project's own. */
public final class ScoreCoding {

  /** The peers' figures, measured on the same sentences; see the README. */
  private static final List<String> PEERS =
      List.of(
          "TABARI, dictionaries of 2012             root .306  macro-F1 .362  dyad+root .22  (plover)",
          "bag of words, trained on 1,000 sentences root .709  macro-F1 .680  names no actors",
          "NLI transformer, given the gold actors   root .835  macro-F1 .821  names no actors",
          "PETRARCH-2, given gold parses            dyad+root F1 .71  (petrarch2, its own file)",
          "UniversalPetrarch, given gold parses     dyad+root F1 .78  (petrarch2, its own file)");

  private final ArticleTagger tagger = ArticleTagger.create();
  private final PrintStream out;

  private ScoreCoding(PrintStream out) {
    this.out = out;
  }

  /**
   * Prints the table.
   *
   * @param args the folder with the suites, the own suite, and optionally the name of a suite (or
   *     {@code own}) whose misses are printed, followed by {@code odd} or {@code even} for the half
   *     of its cases that may be looked at
   */
  public static void main(String[] args) throws IOException {
    if (args.length < 2) {
      throw new IllegalArgumentException(
          "usage: score-coding SUITES_DIR OWN.tsv [SUITE|own [odd|even]]");
    }
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    ScoreCoding scorer = new ScoreCoding(out);
    String misses = args.length > 2 ? args[2] : "";
    scorer.own(Path.of(args[1]), misses.equals("own"));
    Path folder = Path.of(args[0]);
    if (!Files.isDirectory(folder)) {
      out.println("the public suites were left out: there is no folder " + folder);
      return;
    }
    out.println();
    out.println(SuiteScore.heading());
    for (String suite : List.of("plover-sentences", "petrarch2-validation", "syntax-unit")) {
      Path file = folder.resolve(suite + ".jsonl");
      if (Files.exists(file)) {
        boolean show = suite.equals(misses);
        scorer.suite(suite, SuiteCase.read(file), show ? args.length > 3 ? args[3] : "all" : "");
      } else {
        out.println(suite + " was left out: there is no " + file);
      }
    }
    out.println();
    PEERS.forEach(out::println);
  }

  private void own(Path file, boolean show) throws IOException {
    OwnSuite suite = new OwnSuite();
    List<OwnSuite.Case> cases = OwnSuite.read(file);
    suite.score(cases, tagger);
    if (show) {
      suite.misses().forEach(out::println);
    }
    out.println("own suite, " + cases.size() + " sentences");
    suite.lines().forEach(out::println);
  }

  private void suite(String name, List<SuiteCase> cases, String show) {
    SuiteScore all = new SuiteScore();
    SuiteScore odd = new SuiteScore();
    SuiteScore even = new SuiteScore();
    for (int i = 0; i < cases.size(); i++) {
      SuiteCase c = cases.get(i);
      String half = i % 2 == 1 ? "odd" : "even";
      Explanation explained = tagger.explain(c.text(), c.published());
      List<Mention> said = new ArrayList<>();
      explained.sentences().forEach(part -> said.addAll(part.mentions()));
      boolean right = all.add(c, said);
      (half.equals("odd") ? odd : even).add(c, said);
      if (!right && (show.equals("all") || show.equals(half))) {
        out.println(c.id() + " " + c.text());
        c.gold().forEach(gold -> out.println("    gold " + gold));
        explained.sentences().forEach(p -> p.events().forEach(e -> out.println("      " + e)));
      }
    }
    out.println(all.row(name));
    out.println(odd.row("  odd half"));
    out.println(even.row("  even half"));
  }
}
