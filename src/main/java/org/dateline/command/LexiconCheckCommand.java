package org.dateline.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.lexicon.LexiconFaults;
import org.dateline.tag.ArticleTagger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code dateline lexicon check}: each fault of lexicon folders, by file and line. */
@Command(
    name = "check",
    description = "Reads lexicon folders as a run would, and lists each fault by file and line.",
    mixinStandardHelpOptions = true)
public final class LexiconCheckCommand implements Callable<Integer> {
  @Parameters(
      arity = "1..*",
      paramLabel = "FOLDER",
      description = "Folders as --lexicon takes them; a later one goes before an earlier one.")
  private List<Path> folders = List.of();

  @Override
  public Integer call() {
    LexiconFaults faults = new LexiconFaults();
    ArticleTagger.lexicon(folders, faults);
    faults.list().forEach(System.out::println);
    int found = faults.list().size();
    if (found > 0) {
      throw new CommandException(
          Exit.CONFIGURATION, "mend the " + (found == 1 ? "fault" : found + " faults") + " listed");
    }
    System.out.println("no fault");
    return Exit.DONE;
  }
}
