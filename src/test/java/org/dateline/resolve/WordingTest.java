package org.dateline.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.lexicon.LexiconFaults;
import org.dateline.lexicon.LexiconFolders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordingTest {
  @Test
  void aFolderAddsWordsToThoseShipped(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("cues.tsv"),
        "# version: own-1\n# columns: kind words\nship\tdhow\nsea\tsound\nmeans-gun\tmusket\n");
    Wording own =
        Wording.with(LexiconFaults.none(faults -> LexiconFolders.read(List.of(folder), faults)));

    assertThat(Wording.SHIPPED.flagged().matcher("a Panama-flagged dhow").find()).isFalse();
    assertThat(own.flagged().matcher("a Panama-flagged dhow").find()).isTrue();
    assertThat(own.flagged().matcher("a Panama-flagged tanker").find()).isTrue();
    assertThat(own.seas()).contains("Sound", "Gulf");
    int[] muskets = WordHashes.contentWords("They fired muskets.");
    int[] rifles = WordHashes.contentWords("They fired rifles.");
    assertThat(Instruments.of(muskets, Wording.SHIPPED)).isZero();
    assertThat(Instruments.of(muskets, own)).isEqualTo(Instruments.of(rifles, own)).isNotZero();
  }
}
