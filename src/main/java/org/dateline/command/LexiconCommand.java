package org.dateline.command;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code dateline lexicon}: users' own lexicon folders, checked, and made from other formats. */
@Command(
    name = "lexicon",
    description = "Checks lexicon folders of your own, or makes one from other formats.",
    subcommands = {LexiconCheckCommand.class, LexiconImportCommand.class},
    synopsisSubcommandLabel = "check|import",
    mixinStandardHelpOptions = true)
public final class LexiconCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    throw new CommandLine.ParameterException(spec.commandLine(), "give 'check' or 'import'");
  }
}
