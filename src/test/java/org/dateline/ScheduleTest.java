package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The schedules: the day reaches the run, the exit code reaches the alert, the files parse. */
class ScheduleTest {
  private static final Path SCHEDULE = Path.of("pipelines/news-events/schedule");

  @TempDir Path folder;

  private record Ended(int code, String printed) {}

  private Ended run(List<String> environment, String... command)
      throws IOException, InterruptedException {
    Path printed = folder.resolve("printed");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(printed.toFile());
    for (String pair : environment) {
      builder.environment().put(pair.split("=", 2)[0], pair.split("=", 2)[1]);
    }
    Process process = builder.start();
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    return new Ended(process.exitValue(), Files.readString(printed, StandardCharsets.UTF_8));
  }

  /** A stand-in for Dateline, of which only the exit code and the arguments matter here. */
  private Path program(String name, String body) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, "#!/bin/sh\n" + body + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    return file;
  }

  private Ended day(int code, String day) throws IOException, InterruptedException {
    Path dateline = program("dateline", "echo dateline \"$@\"; exit " + code);
    Path alert = program("alert", "echo ALERT \"$@\"");
    Path load = program("load", "echo LOAD \"$@\"");
    return run(
        List.of(
            "DATELINE=" + dateline,
            "DATELINE_INPUT=/news/{day}/*.jsonl",
            "DATELINE_OUTPUT=/data/out",
            "DATELINE_ALERT=" + alert,
            "DATELINE_LOAD=" + load),
        SCHEDULE.resolve("run-day.sh").toString(),
        day);
  }

  @Test
  void theDayReachesTheRunAndALoadFollows() throws IOException, InterruptedException {
    Ended ended = day(0, "2025-03-11");
    assertThat(ended.code()).isZero();
    assertThat(ended.printed())
        .contains(
            "dateline run --input=/news/2025-03-11/*.jsonl --output=/data/out"
                + " --assumeDate=2025-03-11")
        .contains("LOAD /data/out")
        .doesNotContain("ALERT");
  }

  @ParameterizedTest
  @CsvSource({
    "2,wrong use",
    "3,bad configuration",
    "4,the pipeline failed",
    "5,rejected",
    "137,by force"
  })
  void everyExitCodeRaisesItsAlertAndIsPassedOn(int code, String words)
      throws IOException, InterruptedException {
    Ended ended = day(code, "2025-03-11");
    assertThat(ended.code()).isEqualTo(code);
    assertThat(ended.printed())
        .contains("ALERT dateline 2025-03-11")
        .contains(words)
        .doesNotContain("LOAD");
  }

  @Test
  void whatIsNoDayIsRefused() throws IOException, InterruptedException {
    assertThat(day(0, "yesterday; rm -rf x").code()).isEqualTo(2);
  }

  @Test
  void theCronJobRunsTheScriptAndGivesUpOnWhatRetriesCannotMend() throws IOException {
    JsonNode job =
        new ObjectMapper(new YAMLFactory()).readTree(SCHEDULE.resolve("cronjob.yaml").toFile());
    assertThat(job.at("/kind").asText()).isEqualTo("CronJob");
    assertThat(job.at("/spec/concurrencyPolicy").asText()).isEqualTo("Forbid");
    JsonNode spec = job.at("/spec/jobTemplate/spec");
    List<Integer> codes = new ArrayList<>();
    spec.at("/podFailurePolicy/rules/0/onExitCodes/values").forEach(c -> codes.add(c.asInt()));
    assertThat(codes).containsExactly(2, 3, 5);
    assertThat(spec.at("/template/spec/containers/0/args/0").asText())
        .contains("schedule/run-day.sh")
        .contains("DAY");
  }

  @Test
  void theCrontabCallsTheScriptWithADay() throws IOException {
    String line =
        Files.readAllLines(SCHEDULE.resolve("crontab")).stream()
            .filter(text -> text.contains("run-day.sh"))
            .findFirst()
            .orElseThrow();
    assertThat(line).matches("(\\S+ ){5}flock -n .*run-day\\.sh .*\\\\%F.*");
  }

  @Test
  void theDagIsPython() throws IOException, InterruptedException {
    Ended version = new Ended(1, "");
    try {
      version = run(List.of(), "python3", "--version");
    } catch (IOException e) {
      version = new Ended(1, e.toString());
    }
    Assumptions.assumeTrue(version.code() == 0, "no python3 installed");
    Ended ended =
        run(
            List.of("PYTHONPYCACHEPREFIX=" + folder),
            "python3",
            "-m",
            "py_compile",
            SCHEDULE.resolve("airflow_dag.py").toString());
    assertThat(ended.code()).as(ended.printed()).isZero();
  }
}
