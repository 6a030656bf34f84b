package org.dateline.tag;

import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.values.PCollection;
import org.dateline.record.Mention;
import org.dateline.record.Passage;

/**
 * Passages, completed by deduplication, to mentions. Each distinct text is tagged once; passages
 * that repeat their canonical passage word for word get its mentions, marked as copies.
 */
public final class TagPassages extends PTransform<PCollection<Passage>, PCollection<Mention>> {
  private static final long serialVersionUID = 1L;

  @Override
  public PCollection<Mention> expand(PCollection<Passage> passages) {
    throw new UnsupportedOperationException("this build has no language model");
  }
}
