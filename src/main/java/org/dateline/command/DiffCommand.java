package org.dateline.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dateline.write.JsonLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline diff}: what two outputs of the coder say of the same text, told apart. */
@Command(
    name = "diff",
    description = {
      "Compares two outputs of the coder over the same text: events gained, lost and changed, by",
      "rule. Each is what 'dateline tag' or 'dateline cat' printed, a run's output, or a mentions",
      "dataset."
    },
    mixinStandardHelpOptions = true)
public final class DiffCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "OLD", description = "The output to compare with.")
  private Path before = Path.of(".");

  @Parameters(index = "1", paramLabel = "NEW", description = "The output to compare.")
  private Path after = Path.of(".");

  @Option(names = "--json", description = "Print JSON lines, one for each difference.")
  private boolean json;

  @Option(
      names = "--examples",
      paramLabel = "N",
      defaultValue = "20",
      description = "Differences of each kind shown in the summary; ${DEFAULT-VALUE} by default.")
  private int examples;

  @Override
  public Integer call() throws IOException {
    MentionDiff diff = MentionDiff.of(CodedMentions.read(before), CodedMentions.read(after));
    try (JsonLines out = new JsonLines(StandardStreams.out())) {
      if (json) {
        MentionDiffPrint.jsonLines(diff, out);
      } else {
        out.json().writeRaw(MentionDiffPrint.summary(diff, Math.max(0, examples)));
      }
    }
    return Exit.DONE;
  }
}
