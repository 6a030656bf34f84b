package org.dateline.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.dateline.record.Article;
import org.dateline.record.Claim;
import org.dateline.record.Event;
import org.dateline.record.Mention;
import org.dateline.record.Story;
import org.dateline.write.Datasets;

/** A run whose every text tries to get out of its place in the page. */
final class HostileRun {
  /** Would set a mark that tests look for, were it ever markup or script. */
  static final String MARKUP =
      "\u202Egnorts</script><script>document.documentElement.dataset.broken=1</script>"
          + "<img src=x onerror=\"document.documentElement.dataset.broken=1\"><!--<script>"
          + " ${7*7} {{CODE}} <!--DATA--> \u2028 \u202C \uD800 ]]> &lt;b&gt;";

  static final String SCRIPT_URL = "javascript:document.documentElement.dataset.broken=1";

  private HostileRun() {}

  static Path write(Path output) throws IOException {
    Article article =
        RunFolder.article("a1", MARKUP, SCRIPT_URL).setSource(MARKUP).setInputId(MARKUP).build();
    Article other =
        RunFolder.article("a2", MARKUP, "https://example.org/a?x=\"><b>").setText("x").build();
    Article fine = RunFolder.article("a3", "Fine", "https://example.org/a3").build();
    Event event =
        RunFolder.event("e1", MARKUP)
            .setStoryId("s1")
            .setActors(List.of(RunFolder.participant(MARKUP, null, null, null)))
            .setRecipients(List.of(RunFolder.participant("x", "MLI", "MIL", MARKUP)))
            .setPlace(RunFolder.town(MARKUP, "MLI", 16.27, -0.04))
            .setMode(MARKUP)
            .setContexts(List.of(MARKUP))
            .setSources(List.of(MARKUP))
            .setHasConflict(true)
            .build();
    Story story = RunFolder.story("s1", MARKUP, List.of("e1")).setHasConflict(true).build();
    Mention m1 =
        RunFolder.mention("m1", "e1", "a1", MARKUP)
            .setSource(MARKUP)
            .setClaimant(RunFolder.participant(MARKUP, null, null, null))
            .setClaimStance("ASSERTED")
            .build();
    Mention m2 = RunFolder.mention("m2", "e1", "a2", "They attacked.").build();
    Mention m3 = RunFolder.mention("m3", "e1", "a3", "They attacked.").build();
    Claim c1 =
        RunFolder.claim("c1", "e1", 14, "c2")
            .setObjectText(MARKUP)
            .setMentionIds(List.of("m1"))
            .build();
    Claim c2 =
        RunFolder.claim("c2", "e1", 40, "c1")
            .setClaimant(RunFolder.participant(MARKUP, null, null, null))
            .setSources(List.of(MARKUP))
            .build();
    RunFolder.write(output, Datasets.ARTICLES, List.of(article, other, fine));
    RunFolder.write(output, Datasets.EVENTS, List.of(event));
    RunFolder.write(output, Datasets.STORIES, List.of(story));
    RunFolder.write(output, Datasets.MENTIONS, List.of(m1, m2, m3));
    RunFolder.write(output, Datasets.CLAIMS, List.of(c1, c2));
    RunFolder.write(
        output,
        Datasets.PASSAGES,
        List.of(
            RunFolder.passage("p1", MARKUP, "p1").build(),
            RunFolder.passage("p2", "Northern Post", "p1").build()));
    RunFolder.write(
        output,
        Datasets.REJECTED,
        List.of(
            RunFolder.rejected("MALFORMED", 3)
                .setDetail(MARKUP)
                .setExcerpt(MARKUP)
                .setInputFile(MARKUP)
                .build()));
    Files.writeString(output.resolve("_SUCCESS"), Instant.EPOCH.toString());
    return output;
  }
}
