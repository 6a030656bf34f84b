package org.dateline.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dateline.command.RunCommand.Stage;
import org.junit.jupiter.api.Test;

/** The time of each stage, which adds up to the run's. */
class StageSecondsTest {
  @Test
  void eachStageRunsFromTheEndOfTheOneBefore() {
    Map<String, Stage> stages = new LinkedHashMap<>();
    stages.put("read", new Stage("read", 5, 11_000, 12_500));
    stages.put("dedup", new Stage("dedup", 9, 12_000, 16_000));
    stages.put("tag", new Stage("tag", 2, 15_900, 16_000));

    assertThat(
            RunCommand.seconds(stages, Instant.ofEpochMilli(10_000), Instant.ofEpochMilli(20_000)))
        .containsExactly(
            entry("read", 2.5), entry("dedup", 3.5), entry("tag", 0.0), entry("write", 4.0));
  }

  @Test
  void aGraphThatTellsNothingHasNoTimes() {
    assertThat(RunCommand.seconds(Map.of(), Instant.EPOCH, Instant.ofEpochMilli(1))).isEmpty();
  }
}
