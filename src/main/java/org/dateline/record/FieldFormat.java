package org.dateline.record;

import java.lang.reflect.Constructor;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.avro.LogicalType;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;

/** How values of one schema are written and read. Immutable. */
abstract sealed class FieldFormat {
  private static final long MICROS = 1_000_000;

  abstract void write(@Nullable Object value, BinaryOutput out);

  abstract @Nullable Object read(BinaryInput in);

  /** Of a schema, of the kinds that the contract uses. */
  static FieldFormat of(Schema schema) {
    LogicalType logical = schema.getLogicalType();
    String name = logical == null ? schema.getType().getName() : logical.getName();
    return switch (name) {
      case "record" -> new RecordField(schema);
      case "union" -> new OptionalField(schema);
      case "array" -> new ListField(schema);
      case "string" -> new TextField();
      case "bytes" -> new BytesField();
      case "int" -> new IntField();
      case "long" -> new LongField();
      case "double" -> new DoubleField();
      case "boolean" -> new BooleanField();
      case "timestamp-micros" -> new InstantField();
      case "date" -> new DateField();
      default -> throw new IllegalArgumentException("no format for the type " + name);
    };
  }

  private static final class RecordField extends FieldFormat {
    private final Constructor<? extends SpecificRecord> constructor;
    private final FieldFormat[] fields;

    RecordField(Schema schema) {
      try {
        this.constructor =
            SpecificData.get()
                .getClass(schema)
                .asSubclass(SpecificRecord.class)
                .getDeclaredConstructor();
      } catch (NoSuchMethodException e) {
        throw new IllegalArgumentException("no class for " + schema.getFullName(), e);
      }
      this.fields =
          schema.getFields().stream().map(f -> of(f.schema())).toArray(FieldFormat[]::new);
    }

    @Override
    void write(@Nullable Object value, BinaryOutput out) {
      SpecificRecord row = (SpecificRecord) Objects.requireNonNull(value);
      for (int i = 0; i < fields.length; i++) {
        fields[i].write(row.get(i), out);
      }
    }

    @Override
    Object read(BinaryInput in) {
      try {
        SpecificRecord row = constructor.newInstance();
        for (int i = 0; i < fields.length; i++) {
          row.put(i, fields[i].read(in));
        }
        return row;
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("a generated record has a public constructor", e);
      }
    }
  }

  private static final class OptionalField extends FieldFormat {
    private final int index;
    private final FieldFormat present;

    OptionalField(Schema union) {
      this.index = otherThanNull(union);
      this.present = of(union.getTypes().get(index));
    }

    private static int otherThanNull(Schema union) {
      List<Schema> branches = union.getTypes();
      if (branches.size() == 2) {
        if (branches.get(0).getType() == Schema.Type.NULL) {
          return 1;
        }
        if (branches.get(1).getType() == Schema.Type.NULL) {
          return 0;
        }
      }
      throw new IllegalArgumentException("a union of other than null and one type: " + union);
    }

    @Override
    void write(@Nullable Object value, BinaryOutput out) {
      out.number(value == null ? 1 - index : index);
      if (value != null) {
        present.write(value, out);
      }
    }

    @Override
    @Nullable Object read(BinaryInput in) {
      return in.number() == index ? present.read(in) : null;
    }
  }

  private static final class ListField extends FieldFormat {
    private final FieldFormat items;

    ListField(Schema array) {
      this.items = of(array.getElementType());
    }

    @Override
    void write(@Nullable Object value, BinaryOutput out) {
      List<?> list = (List<?>) Objects.requireNonNull(value);
      if (!list.isEmpty()) {
        out.number(list.size());
        for (Object item : list) {
          items.write(item, out);
        }
      }
      out.number(0);
    }

    @Override
    Object read(BinaryInput in) {
      List<@Nullable Object> list = new ArrayList<>();
      for (long count = in.number(); count != 0; count = in.number()) {
        for (long i = 0; i < count; i++) {
          list.add(items.read(in));
        }
      }
      return list;
    }
  }

  private static final class TextField extends FieldFormat {
    @Override
    void write(@Nullable Object value, BinaryOutput out) {
      out.text((String) Objects.requireNonNull(value));
    }

    @Override
    Object read(BinaryInput in) {
      return in.text();
    }
  }

  private static final class BytesField extends FieldFormat {
    @Override
    void write(@Nullable Object value, BinaryOutput out) {
      out.bytes((ByteBuffer) Objects.requireNonNull(value));
    }

    @Override
    Object read(BinaryInput in) {
      return in.bytes();
    }
  }

  private static final class IntField extends FieldFormat {
    @Override
    void write(@Nullable Object value, BinaryOutput out) {
      out.number((Integer) Objects.requireNonNull(value));
    }

    @Override
    Object read(BinaryInput in) {
      return Math.toIntExact(in.number());
    }
  }

  private static final class LongField extends FieldFormat {
    @Override
    void write(@Nullable Object value, BinaryOutput out) {
      out.number((Long) Objects.requireNonNull(value));
    }

    @Override
    Object read(BinaryInput in) {
      return in.number();
    }
  }

  private static final class DoubleField extends FieldFormat {
    @Override
    void write(@Nullable Object value, BinaryOutput out) {
      out.real((Double) Objects.requireNonNull(value));
    }

    @Override
    Object read(BinaryInput in) {
      return in.real();
    }
  }

  private static final class BooleanField extends FieldFormat {
    @Override
    void write(@Nullable Object value, BinaryOutput out) {
      out.bool((Boolean) Objects.requireNonNull(value));
    }

    @Override
    Object read(BinaryInput in) {
      return in.bool();
    }
  }

  private static final class InstantField extends FieldFormat {
    @Override
    void write(@Nullable Object value, BinaryOutput out) {
      Instant time = (Instant) Objects.requireNonNull(value);
      long micros = time.getNano() / 1000;
      out.number(Math.addExact(Math.multiplyExact(time.getEpochSecond(), MICROS), micros));
    }

    @Override
    Object read(BinaryInput in) {
      long micros = in.number();
      return Instant.ofEpochSecond(
          Math.floorDiv(micros, MICROS), Math.floorMod(micros, MICROS) * 1000);
    }
  }

  private static final class DateField extends FieldFormat {
    @Override
    void write(@Nullable Object value, BinaryOutput out) {
      out.number(((LocalDate) Objects.requireNonNull(value)).toEpochDay());
    }

    @Override
    Object read(BinaryInput in) {
      return LocalDate.ofEpochDay(in.number());
    }
  }
}
