package org.dateline.options;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class TemplateMetadataTest {
  private static final Path FILE = Path.of("pipelines/news-events/dataflow-template.json");

  @Test
  void theFileIsCurrent() throws IOException {
    assertThat(Files.readString(FILE))
        .as("write it again: pipelines/README.md, section Dataflow")
        .isEqualTo(TemplateMetadata.json());
  }
}
