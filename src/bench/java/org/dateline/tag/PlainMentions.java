package org.dateline.tag;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.record.Mention;
import org.dateline.record.Passage;

/** The room's own steps without an engine: what {@link TagPassages} finds, in memory. */
public final class PlainMentions {
  private PlainMentions() {}

  /** Tags passages; a copy takes over the mentions of its canonical passage. */
  public static List<Mention> of(Collection<Passage> passages) {
    ArticleTagger tagger = ArticleTagger.create();
    Map<String, List<Passage>> articles = new TreeMap<>();
    Map<String, Passage> originals = new HashMap<>();
    for (Passage passage : passages) {
      articles.computeIfAbsent(passage.getArticleId(), id -> new ArrayList<>()).add(passage);
      if (passage.getRelation().equals("CANONICAL")) {
        originals.put(passage.getPassageId(), passage);
      }
    }
    List<Mention> mentions = new ArrayList<>();
    Map<String, List<Mention>> first = new HashMap<>();
    articles.forEach(
        (id, of) -> {
          of.sort(Comparator.comparingInt(Passage::getOrdinal));
          for (Mention mention : tagger.tag(of, passage -> !isCopy(passage))) {
            mentions.add(mention);
            first.computeIfAbsent(mention.getPassageId(), p -> new ArrayList<>()).add(mention);
          }
        });
    for (Passage copy : passages) {
      if (isCopy(copy)) {
        Passage original = originals.get(copy.getCanonicalPassageId());
        if (original == null || !original.getText().equals(copy.getText())) {
          Passage alone = Passage.newBuilder(copy).setRelation("EDITED").build();
          mentions.addAll(tagger.tag(List.of(alone), passage -> true));
        } else {
          for (Mention mention : first.getOrDefault(original.getPassageId(), List.of())) {
            mentions.add(MentionCopies.of(mention, original, copy));
          }
        }
      }
    }
    return mentions;
  }

  private static boolean isCopy(Passage passage) {
    return passage.getRelation().equals("COPY") && passage.getCanonicalPassageId() != null;
  }
}
