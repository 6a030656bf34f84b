package org.dateline.dedup;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.dateline.record.ContentId;
import org.dateline.record.Passage;

/** Passages of invented words with planted repeats, the same for the same seed. */
final class InventedNews {
  private static final String[] SYLLABLES = {
    "ba", "ke", "lo", "mi", "nu", "ra", "se", "to", "vi", "zu", "dor", "fen", "gal", "hin", "jor"
  };

  private final Random random;
  private final List<Passage> passages = new ArrayList<>();
  private int articles;

  InventedNews(long seed) {
    this.random = new Random(seed);
  }

  /** Words that occur with falling frequency, as words do. */
  List<String> words(int count) {
    List<String> words = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      int rank = (int) (Math.pow(random.nextDouble(), 3) * 3000);
      words.add(
          SYLLABLES[rank % 15]
              + SYLLABLES[rank / 15 % 15]
              + (rank >= 225 ? SYLLABLES[rank / 225 % 15] : ""));
    }
    return words;
  }

  static String sentence(List<String> words) {
    String joined = String.join(" ", words);
    return Character.toUpperCase(joined.charAt(0)) + joined.substring(1) + ".";
  }

  /** Words with some share of them replaced. */
  List<String> edited(List<String> words, double share) {
    return words.stream()
        .map(word -> random.nextDouble() < share ? words(1).get(0) : word)
        .collect(Collectors.toList());
  }

  /** Adds an article of some paragraphs. */
  List<Passage> article(String source, Instant published, String... paragraphs) {
    String articleId = ContentId.of("article", articles++);
    List<Passage> own = new ArrayList<>();
    int start = 0;
    for (String paragraph : paragraphs) {
      int length = paragraph.codePointCount(0, paragraph.length());
      own.add(
          Passage.newBuilder()
              .setPassageId(ContentId.of("passage", articleId, own.size()))
              .setArticleId(articleId)
              .setSource(source)
              .setPublishedAt(published)
              .setOrdinal(own.size())
              .setStart(start)
              .setEnd(start + length)
              .setText(paragraph)
              .setKind("BODY")
              .build());
      start += length + 2;
    }
    passages.addAll(own);
    return own;
  }

  /** So many articles over some days, a third of whose passages repeat earlier ones. */
  List<Passage> mixed(int count, int days) {
    List<List<String>> told = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Instant published =
          Instant.parse("2024-03-01T00:00:00Z")
              .plusSeconds(86_400L * (i * days / count) + i % 7 * 3600);
      String[] paragraphs = new String[1 + random.nextInt(4)];
      for (int p = 0; p < paragraphs.length; p++) {
        List<String> words = words(12 + random.nextInt(50));
        words.add(random.nextInt(words.size()), String.valueOf(10 + random.nextInt(90)));
        if (!told.isEmpty() && random.nextInt(3) == 0) {
          words = new ArrayList<>(told.get(random.nextInt(told.size())));
          switch (random.nextInt(6)) {
            case 0 -> words = edited(words, 0.1);
            case 1 -> words = edited(words, 0.25);
            case 2 -> words.replaceAll(w -> w.matches("\\d+") ? w + "7" : w);
            case 3 -> words.addAll(words(20));
            case 4 -> words = words.subList(0, words.size() * 2 / 3);
            default -> {}
          }
        } else {
          told.add(words);
        }
        paragraphs[p] = sentence(words);
      }
      article("outlet-" + random.nextInt(12), published, paragraphs);
    }
    return passages;
  }

  /** All passages so far. */
  List<Passage> passages() {
    return passages;
  }
}
