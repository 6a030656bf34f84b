package org.dateline.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SortingTest {
  private record Row(long number, String name) {}

  @Test
  void sortsByTheNumberThenByTheRest() {
    Random random = new Random(3);
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      rows.add(new Row(random.nextInt(40) - 20, "row" + random.nextInt(1000)));
    }
    rows.add(new Row(Long.MAX_VALUE, "last"));
    rows.add(new Row(Long.MIN_VALUE, "first"));
    List<Row> expected = new ArrayList<>(rows);
    expected.sort(Comparator.comparingLong(Row::number).thenComparing(Row::name));

    Sorting.sort(rows, Row::number, Comparator.comparing(Row::name));

    assertThat(rows).isEqualTo(expected);
  }

  @Test
  void anEmptyListStaysEmpty() {
    List<Row> none = new ArrayList<>();
    Sorting.sort(none, Row::number, Comparator.comparing(Row::name));

    assertThat(none).isEmpty();
  }
}
