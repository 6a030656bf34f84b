package org.dateline.command;

import java.nio.file.Path;
import java.util.List;
import org.dateline.lexicon.LexiconException;
import org.dateline.lexicon.LexiconFaults;
import org.dateline.tag.ArticleTagger;

/** Taggers for the commands that work without a pipeline. */
final class Taggers {
  private Taggers() {}

  /** With users' own lexicon folders; a bad line in one ends the command. */
  static ArticleTagger create(List<Path> lexicon) {
    try {
      return ArticleTagger.create(
          LexiconFaults.none(faults -> ArticleTagger.lexicon(lexicon, faults)));
    } catch (LexiconException e) {
      throw new CommandException(Exit.CONFIGURATION, String.valueOf(e.getMessage()), e);
    }
  }
}
