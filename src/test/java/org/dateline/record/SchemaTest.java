package org.dateline.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.avro.Schema;
import org.dateline.write.Dataset;
import org.dateline.write.Datasets;
import org.junit.jupiter.api.Test;

/** What warehouses ask of a schema. */
class SchemaTest {
  @Test
  void everyFieldHasADoc() {
    List<String> undocumented = new ArrayList<>();
    for (Dataset<?> dataset : Datasets.all()) {
      collectUndocumented(dataset.schema(), new HashSet<>(), undocumented);
    }
    assertThat(undocumented).isEmpty();
  }

  private static void collectUndocumented(Schema schema, Set<String> seen, List<String> found) {
    switch (schema.getType()) {
      case RECORD -> {
        if (seen.add(schema.getFullName())) {
          if (schema.getDoc() == null) {
            found.add(schema.getName());
          }
          for (Schema.Field field : schema.getFields()) {
            if (field.doc() == null || field.doc().isBlank()) {
              found.add(schema.getName() + "." + field.name());
            }
            collectUndocumented(field.schema(), seen, found);
          }
        }
      }
      case ARRAY -> collectUndocumented(schema.getElementType(), seen, found);
      case UNION -> schema.getTypes().forEach(t -> collectUndocumented(t, seen, found));
      default -> {}
    }
  }

  @Test
  void shapesLoadEverywhere() {
    for (Dataset<?> dataset : Datasets.all()) {
      check(dataset.schema(), dataset.name(), new ArrayList<>());
    }
  }

  private static void check(Schema schema, String path, List<String> parents) {
    switch (schema.getType()) {
      case RECORD -> {
        assertThat(parents).as("recursion at " + path).doesNotContain(schema.getFullName());
        List<String> inner = new ArrayList<>(parents);
        inner.add(schema.getFullName());
        for (Schema.Field field : schema.getFields()) {
          assertThat(field.name()).matches("[a-z][a-z0-9_]*");
          check(field.schema(), path + "." + field.name(), inner);
        }
      }
      case ARRAY -> {
        assertThat(schema.getElementType().getType())
            .as("array of arrays at " + path)
            .isNotIn(Schema.Type.ARRAY, Schema.Type.UNION);
        check(schema.getElementType(), path, parents);
      }
      case UNION -> {
        assertThat(schema.getTypes()).as("union at " + path).hasSize(2);
        assertThat(schema.getTypes().get(0).getType()).as(path).isEqualTo(Schema.Type.NULL);
        check(schema.getTypes().get(1), path, parents);
      }
      default -> assertThat(schema.getType()).as(path).isNotIn(Schema.Type.MAP, Schema.Type.ENUM);
    }
  }

  @Test
  void ourAvroIsBeams() throws Exception {
    // Beam's Avro extension is compiled against one Avro; another on the class path breaks coders.
    String ours = Schema.class.getPackage().getImplementationVersion();
    assertThat(ours).startsWith("1.11.");
  }
}
