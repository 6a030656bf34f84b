package org.dateline.dedup;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.function.Consumer;
import org.dateline.record.Passage;
import org.dateline.record.PassageIndexEntry;
import org.jspecify.annotations.Nullable;

/**
 * Gives every passage of a text the text's result: its group, its relation to the canonical
 * passage, its link to it, and its entry in the index.
 */
final class TextCompletion {
  private final Words words;
  private final Occurrence head;
  private final Placement placement;
  private final @Nullable Occurrence leader;
  private final Words leaderWords;
  private final Match match;
  private final boolean others;
  private final ByteBuffer packedShingles;

  /**
   * For the passages of one text.
   *
   * @param words the text's words
   * @param packedShingles its shingles as an index keeps them
   * @param head the text's earliest passage
   * @param placement where the text was placed
   * @param leader what has the canonical words, where those are not the text's
   * @param others whether the group has passages other than the head
   */
  TextCompletion(
      Words words,
      ByteBuffer packedShingles,
      Occurrence head,
      Placement placement,
      @Nullable Leader leader,
      boolean others) {
    this.words = words;
    this.head = head;
    this.placement = placement;
    this.others = others;
    this.packedShingles = packedShingles;
    this.leader = leader == null ? null : leader.first();
    this.leaderWords = leader == null ? words : leader.words();
    this.match = leader == null ? LinkWriting.copy(words) : leader.match();
  }

  /**
   * The text that leads a text's group.
   *
   * @param first its earliest passage
   * @param words its words
   * @param match what it shares with the text
   */
  record Leader(Occurrence first, Words words, Match match) {
    /** Of the leading text's earliest passage; null where there is none. */
    static @Nullable Leader of(
        @Nullable Occurrence first, Words words, WordScanner scanner, TextComparer comparer) {
      if (first == null) {
        return null;
      }
      Words leading = scanner.scan(first.text());
      Match match = comparer.compare(Compared.of(leading), Compared.of(words));
      return match == null ? null : new Leader(first, leading, match);
    }
  }

  /** Completes a passage of this run, whose link, if any, goes to the consumer. */
  Passage complete(Passage passage, Occurrence occurrence, Consumer<LinkedPair> links) {
    Occurrence left = leader == null ? head : leader;
    boolean isHead = left.passageId().equals(occurrence.passageId());
    if (isHead) {
      return grouped(1, others ? "CANONICAL" : "UNIQUE", null).complete(passage, passage.getKind());
    }
    links.accept(LinkedPair.of(left, leaderWords, occurrence, words, match));
    return grouped(match.containment(), match.relation().name(), left.fresh() ? null : placement)
        .complete(passage, passage.getKind());
  }

  /**
   * The group's canonical passage of an earlier run that this run's passages of the text copy, as
   * the index knows it: without a place in a group; null where they copy none.
   */
  @Nullable Passage original() {
    Occurrence left = leader == null ? head : leader;
    return left.fresh() || match.relation() != Match.Relation.COPY ? null : Solitary.passage(left);
  }

  private GroupedPassage grouped(double similarity, String relation, @Nullable Placement earlier) {
    return new GroupedPassage(
        placement.groupId(), placement.passageId(), similarity, relation, earlier);
  }

  /** What later runs need to know of a passage. */
  PassageIndexEntry entry(Occurrence occurrence, long high, long low) {
    return entry(occurrence, words, packedShingles, high, low, placement, "BODY");
  }

  /** What later runs need to know of a passage. */
  static PassageIndexEntry entry(
      Occurrence passage,
      Words words,
      ByteBuffer shingles,
      long high,
      long low,
      Placement placement,
      String kind) {
    return PassageIndexEntry.newBuilder()
        .setTokeniserVersion(WordScanner.VERSION)
        .setHashVersion(Hashes.VERSION)
        .setTextHash(hex(high, low))
        .setPassageId(passage.passageId())
        .setArticleId(passage.articleId())
        .setSource(passage.source())
        .setPublishedAt(passage.publishedAt())
        .setStart(passage.start())
        .setEnd(passage.end())
        .setText(passage.text())
        .setWordCount(words.size())
        .setShingles(shingles)
        .setKind(kind)
        .setGroupId(placement.groupId())
        .setCanonicalPassageId(placement.passageId())
        .setCanonicalArticleId(placement.articleId())
        .setCanonicalSource(placement.source())
        .setLeads(placement.leads())
        .build();
  }

  private static String hex(long high, long low) {
    HexFormat format = HexFormat.of();
    return format.toHexDigits(high) + format.toHexDigits(low);
  }
}
