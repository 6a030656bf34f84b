package org.dateline.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Reads treebanks in CoNLL-U, gzipped. */
final class Treebank {

  /**
   * One sentence of a treebank.
   *
   * @param id the sentence's id, which begins with its document's
   * @param text the sentence as it was written
   * @param forms its tokens, with curly quotes folded
   * @param lemmas their lemmas
   * @param tags their Penn Treebank tags
   * @param heads their heads, from 1; size + 1 for the root
   * @param relations their relations
   * @param spaced whether a space follows the last token
   */
  record Tree(
      String id,
      String text,
      String[] forms,
      String[] lemmas,
      int[] tags,
      int[] heads,
      int[] relations,
      boolean spaced) {

    int size() {
      return forms.length;
    }
  }

  private Treebank() {}

  static List<Tree> read(Path file) throws IOException {
    List<Tree> trees = new ArrayList<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      String id = "";
      String text = "";
      List<String[]> rows = new ArrayList<>();
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (line.startsWith("# sent_id = ")) {
          id = line.substring(12);
        } else if (line.startsWith("# text = ")) {
          text = line.substring(9);
        } else if (line.isEmpty()) {
          if (!rows.isEmpty()) {
            trees.add(tree(id, text, rows));
          }
          rows.clear();
        } else if (line.charAt(0) != '#') {
          String[] fields = line.split("\t");
          if (fields[0].indexOf('-') < 0 && fields[0].indexOf('.') < 0) {
            rows.add(fields);
          }
        }
      }
    }
    return trees;
  }

  private static Tree tree(String id, String text, List<String[]> rows) {
    int n = rows.size();
    String[] forms = new String[n];
    String[] lemmas = new String[n];
    int[] tags = new int[n];
    int[] heads = new int[n];
    int[] relations = new int[n];
    for (int i = 0; i < n; i++) {
      String[] row = rows.get(i);
      forms[i] = Quotes.fold(row[1]);
      lemmas[i] = Quotes.fold(row[2]);
      tags[i] = TagSet.of(row[4]);
      int head = Integer.parseInt(row[6]);
      heads[i] = head == 0 ? n + 1 : head;
      relations[i] = Relations.of(row[7]);
    }
    boolean spaced = !rows.get(n - 1)[9].contains("SpaceAfter=No");
    return new Tree(id, text, forms, lemmas, tags, heads, relations, spaced);
  }
}
