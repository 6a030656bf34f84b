package org.dateline.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.lexicon.LexiconFaults;
import org.dateline.lexicon.LexiconFolders;
import org.dateline.record.Quantity;
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
    int[] muskets = ContentWords.SHIPPED.of("They fired muskets.");
    int[] rifles = ContentWords.SHIPPED.of("They fired rifles.");
    assertThat(Instruments.of(muskets, Wording.SHIPPED)).isZero();
    assertThat(Instruments.of(muskets, own)).isEqualTo(Instruments.of(rifles, own)).isNotZero();
  }

  @Test
  void aFolderAddsToWhatReportsAreComparedBy(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("cues.tsv"),
        "# version: own-1\n# columns: kind words\ncommon-word\tforsooth\ntitle\ttoqui\n"
            + "plain-head\tharbourer\nweapon-head\ttrebuchet\nsome-of-them\tpiper\n"
            + "people-at-large\tsoul\n");
    Files.writeString(
        folder.resolve("synonyms.tsv"),
        "# version: own-1\n# columns: kind words\nthing\tship|dhow\n"
            + "thing\tbargee|lighterman\ncounted\tsoldier|sepoy\nmake\tmissile|zingar\n");
    Wording own =
        Wording.with(LexiconFaults.none(faults -> LexiconFolders.read(List.of(folder), faults)));
    Wording ours = Wording.SHIPPED;

    assertThat(ours.content().of("Forsooth he ran")).hasSize(2);
    assertThat(own.content().of("Forsooth he ran")).hasSize(1);
    assertThat(ours.content().ofName("Toqui Lautaro")).hasSize(2);
    assertThat(own.content().ofName("Toqui Lautaro")).hasSize(1);
    assertThat(ours.things().head("two harbourers")).isNotZero();
    assertThat(own.things().head("two harbourers")).isZero();
    assertThat(ours.things().head("a dhow")).isNotEqualTo(ours.things().head("a vessel"));
    assertThat(own.things().head("a dhow")).isEqualTo(own.things().head("a vessel"));
    assertThat(own.things().head("a lighterman")).isEqualTo(own.things().head("bargees"));
    assertThat(Instruments.weapon("two trebuchets", ours)).isFalse();
    assertThat(Instruments.weapon("two trebuchets", own)).isTrue();
    assertThat(figure("souls", ours).object()).isEqualTo("soul");
    assertThat(figure("souls", own).object()).isEmpty();
    assertThat(figure("sepoys", own).object()).isEqualTo("soldier");
    assertThat(figure("zingars", own).object()).isEqualTo("missil");
    assertThat(figure("pipers", ours).some()).isFalse();
    assertThat(figure("pipers", own).some()).isTrue();
  }

  private static Figure figure(String object, Wording wording) {
    return wording
        .figures()
        .of(
            Quantity.newBuilder()
                .setAttribute("KILLED")
                .setValueLow(3.0)
                .setValueHigh(3.0)
                .setApproximate(false)
                .setObjectText(object)
                .setStart(0)
                .setEnd(1)
                .build());
  }
}
