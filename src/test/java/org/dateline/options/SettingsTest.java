package org.dateline.options;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.junit.jupiter.api.Test;

class SettingsTest {
  private static Settings settings(String... args) {
    return Settings.from(PipelineOptionsFactory.fromArgs(args).as(DatelineOptions.class));
  }

  @Test
  void splitsPatternsAtCommasOutsideBraces() {
    assertThat(Settings.split("a/*.{txt,jsonl}, b.jsonl,"))
        .isEqualTo(List.of("a/*.{txt,jsonl}", "b.jsonl"));
  }

  @Test
  void saysWhichFlagIsMissing() {
    assertThatThrownBy(() -> settings("--output=out"))
        .isInstanceOf(SettingsException.class)
        .hasMessage("--input is missing: give a file, a folder or a glob of articles");
    assertThatThrownBy(() -> settings("--input=in")).hasMessageContaining("--output is missing");
  }

  @Test
  void namesTheFlagAndItsRange() {
    assertThatThrownBy(() -> settings("--input=in", "--output=out", "--shards=0"))
        .hasMessage("--shards=0 is out of range: give 1 to 99999");
    assertThatThrownBy(() -> settings("--input=in", "--output=out", "--maxRejectedFraction=2"))
        .hasMessageContaining("from 0 to 1");
    assertThatThrownBy(() -> settings("--input=in", "--output=out", "--assumeDate=yesterday"))
        .hasMessageContaining("YYYY-MM-DD");
  }

  @Test
  void theReadmeListsEveryFlag() throws Exception {
    String readme = Files.readString(Path.of("README.md"));
    for (OptionTable.Flag flag : OptionTable.flags()) {
      assertThat(readme).contains("| `--" + flag.name() + "` |").contains(flag.description());
      assertThat(OptionTable.help()).contains("--" + flag.name() + "=");
    }
  }
}
