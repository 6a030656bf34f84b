package org.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NetTrainerTest {

  private static final WordClasses CLASSES =
      new WordClasses(new int[] {}, new short[] {}, new byte[] {});

  private static final List<Treebank.Tree> TREES =
      List.of(
          tree("The/DT/2/det army/NN/3/nsubj fled/VBD/4/root"),
          tree("Rebels/NNS/2/nsubj burned/VBD/5/root the/DT/4/det town/NN/2/obj"),
          tree("He/PRP/2/nsubj left/VBD/3/root"),
          tree(
              "The/DT/2/det men/NNS/3/nsubj took/VBD/7/root a/DT/6/det small/JJ/6/amod town/NN/3/obj"));

  @Test
  void learnsASmallTreebank() {
    DependencyParser parser = new DependencyParser(new NetTables(train()));
    Tokens x = new Tokens(CLASSES);
    for (Treebank.Tree tree : TREES) {
      x.fill(tree.forms());
      x.tags(tree.tags());
      parser.parse(x);
      for (int i = 1; i <= x.size; i++) {
        assertThat(parser.head(i)).isEqualTo(tree.heads()[i - 1]);
        assertThat(parser.relation(i)).isEqualTo(tree.relations()[i - 1]);
      }
    }
  }

  @Test
  void theSameTrainingGivesTheSameBytesThatCanBeReadAgain() throws IOException {
    byte[] bytes = bytes(train());
    assertThat(bytes(train())).isEqualTo(bytes);
    NetWeights read = NetWeights.read(new DataInputStream(new ByteArrayInputStream(bytes)));
    assertThat(bytes(read)).isEqualTo(bytes);
  }

  private static NetWeights train() {
    List<Treebank.Tree> trees = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      trees.addAll(TREES);
    }
    List<int[]> tags = trees.stream().map(Treebank.Tree::tags).toList();
    return new NetTrainer(CLASSES, trees, 1).train(trees, tags, 30);
  }

  private static byte[] bytes(NetWeights weights) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    weights.write(new DataOutputStream(out));
    return out.toByteArray();
  }

  /** A tree of tokens as form/tag/head/relation. */
  private static Treebank.Tree tree(String tokens) {
    String[] parts = tokens.split(" ");
    int n = parts.length;
    String[] forms = new String[n];
    int[] tags = new int[n];
    int[] heads = new int[n];
    int[] relations = new int[n];
    for (int i = 0; i < n; i++) {
      String[] fields = parts[i].split("/");
      forms[i] = fields[0];
      tags[i] = TagSet.of(fields[1]);
      heads[i] = Integer.parseInt(fields[2]);
      relations[i] = Relations.of(fields[3]);
    }
    return new Treebank.Tree("", tokens, forms, forms, tags, heads, relations, true);
  }
}
