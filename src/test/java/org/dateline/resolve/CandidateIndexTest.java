package org.dateline.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CandidateIndexTest {
  private final CandidateIndex<Named> index = new CandidateIndex<>();

  private static final class Named extends CandidateIndex.Entry {
    private final String name;

    Named(String name) {
      this.name = name;
    }

    @Override
    public String toString() {
      return name;
    }
  }

  private Named filed(String name, long... keys) {
    Named entry = new Named(name);
    index.file(entry, keys);
    return entry;
  }

  @Test
  void whatSharesAKeyIsFoundInTheOrderFiled() {
    Named first = filed("first", 1, 2);
    filed("other", 3);
    Named second = filed("second", 2, 5);
    assertThat(index.candidates(new long[] {2, 7})).containsExactly(first, second);
  }

  @Test
  void manyAreBoundedToThoseThatShareMost() {
    List<Named> near = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      boolean closer = i % 3 == 0;
      Named entry = closer ? filed("near" + i, 1, 2) : filed("far" + i, 1);
      if (closer) {
        near.add(entry);
      }
    }
    List<Named> found = index.candidates(new long[] {1, 2});
    assertThat(found).hasSize(24).containsAll(near);
    assertThat(found.stream().filter(entry -> !near.contains(entry)).map(Named::toString))
        .containsExactly("far1", "far2", "far4", "far5");
  }

  @Test
  void whatIsClosedIsFoundNoMore() {
    Named gone = filed("gone", 1);
    Named stays = filed("stays", 1, 2);
    gone.close();
    assertThat(index.candidates(new long[] {1})).containsExactly(stays);
    index.sweep();
    assertThat(index.under(1)).containsExactly(stays);
    Named later = filed("later", 2);
    index.file(stays, new long[] {3});
    assertThat(index.candidates(new long[] {2, 3})).containsExactlyInAnyOrder(stays, later);
  }

  @Test
  void whatHalfOfThemShareIsForgottenForTheOldest() {
    for (int i = 0; i < 500; i++) {
      filed("entry" + i, 1);
    }
    assertThat(index.under(1)).hasSizeLessThanOrEqualTo(192);
    assertThat(index.under(1).get(index.under(1).size() - 1)).hasToString("entry499");
  }

  @Test
  void anEntryIsFiledOnceUnderAKey() {
    Named entry = filed("entry", 1, 4);
    index.file(entry, new long[] {0, 1, 2, 4, 9});
    assertThat(index.under(1)).containsExactly(entry);
    assertThat(index.under(9)).containsExactly(entry);
  }
}
