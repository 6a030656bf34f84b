package org.dateline.language;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * What one parser has learnt.
 *
 * @param transitions the weights of the choice of transitions
 * @param relations the weights of the choice of relations
 * @param sets which relations may hold between tags
 */
record ParserModel(PackedWeights transitions, PackedWeights relations, RelationSets sets) {

  /** A parser for one thread. */
  DependencyParser parser() {
    return new DependencyParser(transitions, relations, sets);
  }

  void write(DataOutputStream out) throws IOException {
    ModelFile.bytes(transitions.table(), out);
    ModelFile.bytes(relations.table(), out);
    ModelFile.longs(sets.sets(), out);
  }

  static ParserModel read(DataInputStream in) throws IOException {
    PackedWeights transitions = new PackedWeights(ModelFile.bytes(in));
    PackedWeights relations = new PackedWeights(ModelFile.bytes(in));
    return new ParserModel(transitions, relations, new RelationSets(ModelFile.longs(in)));
  }
}
