package org.dateline.language;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * The model's file: the sections one after the other, deflated. No times or names are in it, so the
 * same training gives the same bytes.
 */
final class ModelFile {

  private static final int MAGIC = 0x444C4D34;

  private ModelFile() {}

  static void write(LanguageModel model, OutputStream file) throws IOException {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(file, deflater, 1 << 16));
    out.writeInt(MAGIC);
    model.classes().write(out);
    model.dictionary().write(out);
    bytes(model.tagger().table(), out);
    model.parser().weights.write(out);
    out.writeInt(model.exceptions().size());
    for (Map.Entry<String, String> e : new TreeMap<>(model.exceptions()).entrySet()) {
      out.writeUTF(e.getKey());
      out.writeUTF(e.getValue());
    }
    out.writeInt(model.verbs().size());
    for (String verb : new TreeSet<>(model.verbs())) {
      out.writeUTF(verb);
    }
    out.close();
    deflater.end();
  }

  static LanguageModel read(InputStream file) throws IOException {
    DataInputStream in =
        new DataInputStream(new BufferedInputStream(new InflaterInputStream(file), 1 << 16));
    if (in.readInt() != MAGIC) {
      throw new IOException("not a language model of this version: train it anew");
    }
    WordClasses classes = WordClasses.read(in);
    TagDictionary dictionary = TagDictionary.read(in);
    PackedWeights tagger = new PackedWeights(bytes(in));
    NetTables parser = new NetTables(NetWeights.read(in));
    Map<String, String> exceptions = new TreeMap<>();
    int n = in.readInt();
    for (int i = 0; i < n; i++) {
      exceptions.put(in.readUTF(), in.readUTF());
    }
    Set<String> verbs = new TreeSet<>();
    n = in.readInt();
    for (int i = 0; i < n; i++) {
      verbs.add(in.readUTF());
    }
    return new LanguageModel(classes, dictionary, tagger, parser, exceptions, verbs);
  }

  static void bytes(byte[] values, DataOutputStream out) throws IOException {
    out.writeInt(values.length);
    out.write(values);
  }

  static byte[] bytes(DataInputStream in) throws IOException {
    byte[] values = new byte[in.readInt()];
    in.readFully(values);
    return values;
  }

  static void ints(int[] values, DataOutputStream out) throws IOException {
    out.writeInt(values.length);
    for (int value : values) {
      out.writeInt(value);
    }
  }

  static int[] ints(DataInputStream in) throws IOException {
    int[] values = new int[in.readInt()];
    for (int i = 0; i < values.length; i++) {
      values[i] = in.readInt();
    }
    return values;
  }

  static void longs(long[] values, DataOutputStream out) throws IOException {
    out.writeInt(values.length);
    for (long value : values) {
      out.writeLong(value);
    }
  }

  static long[] longs(DataInputStream in) throws IOException {
    long[] values = new long[in.readInt()];
    for (int i = 0; i < values.length; i++) {
      values[i] = in.readLong();
    }
    return values;
  }
}
