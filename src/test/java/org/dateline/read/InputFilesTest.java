package org.dateline.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InputFilesTest {

  @Test
  void sidecarsAndTheMetadataFileAreNotRead() {
    assertThat(
            InputFiles.toRead(
                List.of(
                    "/d/a.txt",
                    "/d/a.json",
                    "/d/b.txt.gz",
                    "/d/b.json",
                    "/d/c.json",
                    "/d/m.csv",
                    "/d/a.txt"),
                "/d/m.csv"))
        .containsExactly("/d/a.txt", "/d/b.txt.gz", "/d/c.json");
  }

  @ParameterizedTest
  @CsvSource({
    "/desk/in/a.txt,     in/*.txt,         in/a.txt",
    "/other/in/a.txt,    ../other/in/*,    ../other/in/a.txt",
    "/desk/a.txt,        *.txt,            a.txt",
    "/desk/in/x/a.txt,   ./in/**/a.txt,    ./in/x/a.txt",
    "/data/a.txt,        /data/*.txt,      /data/a.txt",
    "s3://b/a.txt,       s3://b/*.txt,     s3://b/a.txt",
    "/elsewhere/a.txt,   in/*.txt,         /elsewhere/a.txt",
  })
  void filesAreShownAsTheirPatternWouldWriteThem(String path, String pattern, String shown) {
    assertThat(InputFiles.shown(path, pattern, "/desk/")).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({
    "in/*.txt,       /desk/in/*.txt",
    "../other/in/*,  /other/in/*",
    "*.txt,          /desk/*.txt",
    "./in/**.txt,    /desk/in/**.txt",
    "/data/*.txt,    /data/*.txt",
    "s3://b/*.txt,   s3://b/*.txt",
  })
  void aWorkerElsewhereMatchesTheSameFiles(String pattern, String absolute) {
    assertThat(InputFiles.absolute(pattern, "/desk/")).isEqualTo(absolute);
  }

  @ParameterizedTest
  @CsvSource({
    "a.txt,         TEXT,       NONE, a",
    "A.TXT,         TEXT,       NONE, A",
    "x/a.b.txt.gz,  TEXT,       GZIP, a.b",
    "a.jsonl,       JSON_LINES, NONE, a",
    "a.ndjson.gz,   JSON_LINES, GZIP, a",
    "a.pdf,         ,           NONE, a.pdf",
    "a,             ,           NONE, a",
    ".txt,          ,           NONE, .txt",
    "a.gz,          ,           GZIP, a",
  })
  void namesTellFormatAndPacking(String path, Format format, Packing packing, String stem) {
    InputName name = InputName.of(path);
    assertThat(name.format()).isEqualTo(format);
    assertThat(name.packing()).isEqualTo(packing);
    assertThat(name.stem()).isEqualTo(stem);
  }
}
