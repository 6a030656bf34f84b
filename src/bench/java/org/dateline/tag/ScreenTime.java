package org.dateline.tag;

import java.lang.management.ManagementFactory;
import java.util.List;
import org.dateline.language.Sentence;
import org.dateline.lexicon.LexiconFolders;

/**
 * How long {@link EventScreen} takes, and what it lets through.
 *
 * @param nanos CPU nanoseconds
 * @param able sentences that can hold an event
 */
public record ScreenTime(long nanos, int able) {

  /** Screens sentences without their trees. */
  public static ScreenTime of(List<Sentence> sentences) {
    EventScreen screen = new EventScreen(Lexicons.of(LexiconFolders.none()).patterns());
    int able = 0;
    long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    for (Sentence sentence : sentences) {
      if (screen.canHold(sentence)) {
        able++;
      }
    }
    long nanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin;
    return new ScreenTime(nanos, able);
  }
}
