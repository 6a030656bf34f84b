package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.write.Datasets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each wrong use has its one line and its exit code. */
class WrongUseTest {
  @TempDir Path folder;

  private static void assertOneLine(Runs.Ended ended, int code, String... parts) {
    assertThat(ended.err().strip().lines().toList()).as(ended.err()).hasSize(1);
    assertThat(ended.err()).startsWith("dateline: ").contains(parts);
    assertThat(ended.code()).isEqualTo(code);
  }

  @Test
  void noCommand() {
    assertOneLine(Runs.call(), 2, "no command given", "--help");
  }

  @Test
  void anUnknownCommand() {
    assertOneLine(Runs.call("rnu"), 2, "no command named rnu", "dateline --help");
    assertOneLine(
        Runs.call("cat", "--jsno", "x"), 2, "unknown option --jsno", "dateline cat --help");
  }

  @Test
  void anUnknownOption() {
    assertOneLine(Runs.call("run", "--input=x", "--output=" + folder, "--ouput=y"), 2, "--ouput");
  }

  @Test
  void anOptionOfTheWrongType() {
    assertOneLine(Runs.call("run", "--input=x", "--output=" + folder, "--shards=many"), 2, "many");
  }

  @Test
  void noInputGiven() {
    assertOneLine(Runs.call("run", "--output=" + folder), 2, "--input is missing");
  }

  @Test
  void noInputMatched() {
    assertOneLine(
        Runs.call("run", "--input=" + folder + "/*.txt", "--output=" + folder + "/out"),
        3,
        "no file matches",
        "*.txt");
  }

  @Test
  void anOutputThatIsAFile() throws IOException {
    Path file = Files.writeString(folder.resolve("taken"), "here");
    assertOneLine(
        Runs.call("run", "--input=" + Runs.SAMPLE, "--output=" + file), 3, "cannot write to");
  }

  @Test
  void metadataWithoutItsColumn() throws IOException {
    Path csv = Files.writeString(folder.resolve("m.csv"), "name,source\na.txt,b\n");
    assertOneLine(
        Runs.call(
            "run",
            "--input=" + Runs.SAMPLE,
            "--metadata=" + csv,
            "--output=" + folder.resolve("out")),
        3,
        "m.csv",
        "file");
  }

  @Test
  void aBrokenLineInTheMiddleIsRejectedAndTheRunGoesOn() throws IOException {
    Path lines =
        Files.writeString(
            folder.resolve("a.jsonl"),
            "{\"id\":\"1\",\"text\":\"Rebels attacked a village in northern Mali on Monday.\"}\n"
                + "{\"id\":\"2\",\"text\": broken\n"
                + "{\"id\":\"3\",\"text\":\"Police arrested two men in Lima on Monday.\"}\n");
    Path output = folder.resolve("out");

    Runs.Ended ended = Runs.call("run", "--input=" + lines, "--output=" + output);

    assertThat(ended.code()).as(ended.err()).isZero();
    assertThat(Runs.rows(output, Datasets.ARTICLES)).hasSize(2);
    assertThat(Runs.rows(output, Datasets.REJECTED))
        .singleElement()
        .asString()
        .contains("\"position\":2", "MALFORMED", "a.jsonl");
    assertThat(ended.out()).contains("rejected");
  }

  @Test
  void aBinaryFileAloneIsTooMuchRejected() throws IOException {
    Path binary = folder.resolve("b.txt");
    Files.write(binary, new byte[] {0, 1, 2, 3, 0, 0, 0, 7});
    assertOneLine(
        Runs.call("run", "--input=" + binary, "--output=" + folder.resolve("out")),
        5,
        "1 of 1 inputs were rejected",
        "_rejected");
    assertThat(folder.resolve("out/_SUCCESS")).doesNotExist();
  }

  @Test
  void catOfNothing() {
    assertOneLine(Runs.call("cat", folder + "/none"), 3, "no file or folder");
  }

  @Test
  void reportOfNothing() {
    assertOneLine(Runs.call("report", folder.toString()), 3, "_SUCCESS");
  }

  @Test
  void tagOfABrokenLine() throws IOException {
    Path lines = Files.writeString(folder.resolve("t.jsonl"), "{\"id\":1}\n");
    assertOneLine(Runs.call("tag", lines.toString()), 3, "line 1", "text");
  }
}
