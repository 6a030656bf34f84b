package org.dateline.export;

import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;

/** The warehouses that need their tables written out, and what they call our types. */
public enum TableDialect {
  /**
   * Records as {@code jsonb}: its own composite types are awkward to query and to evolve; bytes as
   * the base64 that JSON lines have.
   */
  POSTGRESQL('"', schema -> "jsonb") {
    @Override
    String scalar(Schema type) {
      return common(type, "text", "integer", "timestamptz", "text");
    }

    @Override
    String list(Schema items) {
      return items.getType() == Schema.Type.STRING ? "text[]" : "jsonb";
    }
  },
  /** Nested values as {@code SUPER}; a {@code VARCHAR} holds 65,535 bytes. */
  REDSHIFT('"', schema -> "SUPER") {
    @Override
    String scalar(Schema type) {
      return common(type, "VARCHAR(65535)", "INTEGER", "TIMESTAMPTZ", "VARBYTE(1024000)")
          .toUpperCase(Locale.ROOT);
    }

    @Override
    String list(Schema items) {
      return "SUPER";
    }
  },
  /** Nested values as semi-structured types; names in upper case, so that nobody has to quote. */
  SNOWFLAKE('"', schema -> "OBJECT") {
    @Override
    String scalar(Schema type) {
      return common(type, "VARCHAR", "INTEGER", "TIMESTAMP_TZ", "BINARY").toUpperCase(Locale.ROOT);
    }

    @Override
    String list(Schema items) {
      return "ARRAY";
    }

    @Override
    String quoted(String name) {
      return super.quoted(name.toUpperCase(Locale.ROOT));
    }
  },
  /** Records as JSON in a {@code String}: a tuple cannot be null there. */
  CLICKHOUSE('`', schema -> "String") {
    @Override
    String scalar(Schema type) {
      if (type.getLogicalType() instanceof LogicalTypes.TimestampMicros) {
        return "DateTime64(6, 'UTC')";
      }
      if (type.getLogicalType() instanceof LogicalTypes.Date) {
        return "Date32";
      }
      return switch (type.getType()) {
        case BOOLEAN -> "Bool";
        case INT -> "Int32";
        case LONG -> "Int64";
        case DOUBLE -> "Float64";
        case STRING, BYTES -> "String";
        default -> throw unknown(type);
      };
    }

    @Override
    String list(Schema items) {
      return "Array(String)";
    }

    @Override
    String column(Schema.Field field) {
      Schema type = TableSql.branch(field.schema());
      boolean nullable = field.schema().isUnion() && type.getType() != Schema.Type.ARRAY;
      String name = type(type);
      return quoted(field.name()) + " " + (nullable ? "Nullable(" + name + ")" : name);
    }
  },
  /** Trino, Presto and Athena's engine over Iceberg: the nested types as they are. */
  TRINO('"', TableDialect::row) {
    @Override
    String scalar(Schema type) {
      String name = common(type, "varchar", "integer", "timestamp(6) with time zone", "varbinary");
      return name.equals("double precision") ? "double" : name;
    }

    @Override
    String list(Schema items) {
      return "array(" + type(items) + ")";
    }
  };

  private final char quote;
  private final Function<Schema, String> records;

  TableDialect(char quote, Function<Schema, String> records) {
    this.quote = quote;
    this.records = records;
  }

  /** The warehouse's name in file names. */
  public String folder() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** A name that may be a reserved word. */
  String quoted(String name) {
    return quote + name + quote;
  }

  /** A column's name, type, and whether it may be null. */
  String column(Schema.Field field) {
    String type = type(TableSql.branch(field.schema()));
    // A field with a default came later: rows of before have none.
    boolean owed = !field.schema().isUnion() && !field.hasDefaultValue();
    return quoted(field.name()) + " " + type + (owed ? " NOT NULL" : "");
  }

  /** A type's name; of a union, that of its branch that is not null. */
  final String type(Schema schema) {
    Schema type = TableSql.branch(schema);
    return switch (type.getType()) {
      case RECORD -> records.apply(type);
      case ARRAY -> list(type.getElementType());
      default -> scalar(type);
    };
  }

  abstract String scalar(Schema type);

  abstract String list(Schema items);

  private static String common(
      Schema type, String string, String integer, String timestamp, String bytes) {
    if (type.getLogicalType() instanceof LogicalTypes.TimestampMicros) {
      return timestamp;
    }
    if (type.getLogicalType() instanceof LogicalTypes.Date) {
      return "date";
    }
    return switch (type.getType()) {
      case BOOLEAN -> "boolean";
      case INT -> integer;
      case LONG -> "bigint";
      case DOUBLE -> "double precision";
      case STRING -> string;
      case BYTES -> bytes;
      default -> throw unknown(type);
    };
  }

  private static String row(Schema record) {
    return record.getFields().stream()
        .map(field -> TRINO.quoted(field.name()) + " " + TRINO.type(field.schema()))
        .collect(Collectors.joining(", ", "row(", ")"));
  }

  private static IllegalArgumentException unknown(Schema type) {
    return new IllegalArgumentException("no warehouse type for " + type + ": add one here");
  }
}
