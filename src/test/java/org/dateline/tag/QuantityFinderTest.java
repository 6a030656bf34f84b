package org.dateline.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dateline.lexicon.DateWords;
import org.dateline.lexicon.LexiconFaults;
import org.dateline.lexicon.LexiconFile;
import org.dateline.lexicon.QuantityAttributes;
import org.dateline.lexicon.QuantityWords;
import org.junit.jupiter.api.Test;

class QuantityFinderTest {
  private final QuantityFinder finder =
      new QuantityFinder(
          QuantityWords.shipped(), QuantityAttributes.shipped(), DateWords.shipped());

  @Test
  void findsTheTableOfCountsWithAndWithoutATree() {
    LexiconFaults faults = new LexiconFaults();
    InputStream in = Objects.requireNonNull(getClass().getResourceAsStream("quantities.tsv"));
    LexiconFile table =
        LexiconFile.read("quantities.tsv", in, List.of("sentence", "expected"), faults);
    faults.throwIfAny();
    List<String> wrong = new ArrayList<>();
    for (LexiconFile.Row row : table.rows()) {
      for (boolean parse : new boolean[] {true, false}) {
        String got =
            Analyzed.sentences(row.get("sentence"), parse).stream()
                .flatMap(s -> finder.find(s).stream())
                .map(QuantityFinderTest::print)
                .collect(Collectors.joining("|"));
        String said = got.isEmpty() ? "-" : got;
        if (!said.equals(row.get("expected"))) {
          wrong.add(row.line() + ": " + row.get("expected") + " got " + said + " parsed " + parse);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  static String print(FoundQuantity q) {
    Double low = q.valueLow();
    Double high = q.valueHigh();
    String value;
    if (low == null) {
      value = "<" + plain(high);
    } else if (high == null) {
      value = plain(low) + "+";
    } else {
      value = low.equals(high) ? plain(low) : plain(low) + ".." + plain(high);
    }
    String mark = q.approximate() ? "~" : "";
    return q.attribute()
        + " "
        + value
        + mark
        + " "
        + Objects.requireNonNullElse(q.objectText(), "-");
  }

  private static String plain(Double value) {
    return value == Math.rint(value) ? String.valueOf(value.longValue()) : value.toString();
  }
}
