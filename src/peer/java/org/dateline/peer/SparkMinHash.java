package org.dateline.peer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.apache.spark.ml.feature.MinHashLSH;
import org.apache.spark.ml.feature.MinHashLSHModel;
import org.apache.spark.ml.linalg.SQLDataTypes;
import org.apache.spark.ml.linalg.Vectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dateline.bench.Peer;
import org.dateline.record.Passage;

/** Spark ML's MinHashLSH over the word 3-grams of each passage, joined with itself on one core. */
public final class SparkMinHash implements Peer {
  private static final int TABLES = 5;
  private static final double MOST_DISTANCE = 0.6;
  private static final int FEATURES = 1 << 22;
  private static final int GRAM = 3;

  @Override
  public String name() {
    return String.format(
        Locale.ROOT,
        "Spark ML MinHashLSH, local[1], %d tables, Jaccard distance up to %.1f",
        TABLES,
        MOST_DISTANCE);
  }

  @Override
  public List<int[]> pairs(List<Passage> passages) {
    SparkSession spark =
        SparkSession.builder()
            .master("local[1]")
            .appName("bench-dedup")
            .config("spark.ui.enabled", false)
            .config("spark.sql.shuffle.partitions", 8)
            .getOrCreate();
    try {
      spark.sparkContext().setLogLevel("ERROR");
      List<Row> rows = new ArrayList<>();
      for (int i = 0; i < passages.size(); i++) {
        int[] grams = grams(passages.get(i).getText());
        double[] ones = new double[grams.length];
        java.util.Arrays.fill(ones, 1.0);
        rows.add(RowFactory.create(i, Vectors.sparse(FEATURES, grams, ones)));
      }
      StructType type =
          new StructType()
              .add("id", DataTypes.IntegerType)
              .add("grams", SQLDataTypes.VectorType());
      Dataset<Row> data = spark.createDataFrame(rows, type).cache();
      MinHashLSHModel model =
          new MinHashLSH()
              .setNumHashTables(TABLES)
              .setSeed(1)
              .setInputCol("grams")
              .setOutputCol("hashes")
              .fit(data);
      Dataset<?> joined = model.approxSimilarityJoin(data, data, MOST_DISTANCE);
      List<int[]> pairs = new ArrayList<>();
      joined
          .select(functions.col("datasetA.id"), functions.col("datasetB.id"))
          .where("datasetA.id < datasetB.id")
          .collectAsList()
          .forEach(row -> pairs.add(new int[] {row.getInt(0), row.getInt(1)}));
      return pairs;
    } finally {
      spark.stop();
    }
  }

  /** The places of a text's word 3-grams in the vector, ascending; a short text is one gram. */
  private static int[] grams(String text) {
    String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+");
    TreeSet<Integer> places = new TreeSet<>();
    for (int i = 0; i < Math.max(1, words.length - GRAM + 1); i++) {
      String gram =
          String.join(" ", List.of(words).subList(i, Math.min(words.length, i + GRAM)));
      places.add(Math.floorMod(gram.hashCode() * 0x9E3779B9, FEATURES));
    }
    return places.stream().mapToInt(Integer::intValue).toArray();
  }
}
