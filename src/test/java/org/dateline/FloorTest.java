package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.dateline.bench.PlainRun;
import org.dateline.write.Datasets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The rooms one after the other without an engine, which engines are measured against, give what an
 * engine gives: every field of every row.
 */
class FloorTest {
  private static final String[] PLACES = {"Gao", "Lima", "Nairobi", "Jakarta", "Bamako", "Minsk"};
  private static final String[] ARMIES = {
    "Malian troops", "The Peruvian army", "Kenyan police", "Indonesian soldiers", "Rebels"
  };
  private static final String[] DEEDS = {
    "attacked a convoy near %s, killing %d soldiers.",
    "shelled a village outside %s and wounded %d civilians.",
    "arrested %2$d protesters in %1$s.",
    "met French diplomats in %s for talks on %d hostages.",
    "threatened to strike %s with %d rockets."
  };
  private static final String[] AGAIN = {
    "The attack killed %d people, officials said.",
    "Witnesses counted %d dead after the clashes.",
    "The opposition accused the government of hiding %d deaths.",
    "The European Union condemned the violence, in which %d people were injured."
  };

  @TempDir Path folder;

  @Test
  void givesTheRecordsOfAnEngine() throws IOException {
    Path input = folder.resolve("news.jsonl");
    Files.write(input, articles());

    PlainRun.main(new String[] {input.toString(), folder.resolve("floor").toString()});
    Runs.job(input.toString(), folder.resolve("engine"), "--runner=DirectRunner");

    assertThat(Runs.rows(folder.resolve("engine"), Datasets.MENTIONS)).hasSizeGreaterThan(100);
    Runs.assertSameRows(folder.resolve("engine"), folder.resolve("floor"));
  }

  /** Half of them without a date, a third copied from an article before in full or in part. */
  private static List<String> articles() {
    Random random = new Random(11);
    List<String> texts = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    ObjectMapper json = new ObjectMapper();
    for (int i = 0; i < 60; i++) {
      boolean copied = i > 0 && random.nextInt(3) == 0;
      String text = copied ? texts.get(random.nextInt(texts.size())) : text(random);
      if (copied && random.nextBoolean()) {
        text += "\n\n" + told(AGAIN, random);
      }
      texts.add(text);
      ObjectNode article = json.createObjectNode();
      article.put("id", "a" + i).put("source", "outlet-" + i % 9).put("text", text);
      if (random.nextBoolean()) {
        article.put(
            "published_at", "2031-03-0" + (1 + random.nextInt(5)) + "T0" + i % 9 + ":00:00Z");
      }
      if (random.nextInt(3) == 0) {
        article.put("title", "Report " + i);
      }
      lines.add(article.toString());
    }
    return lines;
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int paragraph = 0; paragraph < 3; paragraph++) {
      text.append(paragraph == 0 ? "" : "\n\n");
      for (int sentence = 0; sentence < 2; sentence++) {
        text.append(ARMIES[random.nextInt(ARMIES.length)]).append(' ');
        text.append(told(DEEDS, random)).append(' ');
      }
      text.append(told(AGAIN, random));
    }
    return text.toString();
  }

  private static String told(String[] ways, Random random) {
    String way = ways[random.nextInt(ways.length)];
    int count = 2 + random.nextInt(12);
    return way.startsWith("The ") || way.startsWith("Witnesses")
        ? String.format(Locale.ROOT, way, count)
        : String.format(Locale.ROOT, way, PLACES[random.nextInt(PLACES.length)], count);
  }
}
