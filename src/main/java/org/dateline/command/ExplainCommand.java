package org.dateline.command;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline explain}: what was seen in a sentence and which rule fired. */
@Command(
    name = "explain",
    description = "Shows what is seen in a sentence, which rules fire, what is dropped and why.",
    mixinStandardHelpOptions = true)
public final class ExplainCommand implements Callable<Integer> {
  @Parameters(arity = "1", paramLabel = "SENTENCE", description = "The text, in quotes.")
  private String sentence = "";

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      description = "Publication date that dates and offices are read against.")
  private @Nullable LocalDate date;

  @Option(
      names = "--lexicon",
      split = ",",
      paramLabel = "DIR",
      description = "Folders with lexicon files of your own, which go before ours.")
  private List<Path> lexicon = new ArrayList<>();

  @Override
  public Integer call() {
    LocalDate day = date;
    Instant published = day == null ? null : day.atStartOfDay(ZoneOffset.UTC).toInstant();
    System.out.print(Taggers.create(lexicon).explain(sentence, published).lines());
    return Exit.DONE;
  }
}
