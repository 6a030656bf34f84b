package org.dateline.resolve;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.Main;
import org.dateline.record.Claim;
import org.dateline.record.Event;
import org.dateline.record.EventMerge;
import org.dateline.record.Mention;
import org.dateline.record.Story;
import org.dateline.record.StoryMerge;

/**
 * The whole pipeline over some days of news, once in one run and once in a run a day into one
 * output, and what differs between the two; and what differs after the middle day is run again.
 */
public final class DailyDifferences {
  private static final Pattern DAY = Pattern.compile("\"published_at\": *\"(\\d{4}-\\d\\d-\\d\\d)");
  private static final int SHOWN = 5;

  private DailyDifferences() {}

  /**
   * Runs it.
   *
   * @param args articles as JSON lines with published_at; an empty folder to work in; how many days
   *     to take, how many articles a day at most
   */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Path folder = Path.of(args[1]);
    int most = Integer.parseInt(args[3]);
    SortedMap<String, List<String>> days = new TreeMap<>();
    for (String line : Files.readAllLines(Path.of(args[0]))) {
      Matcher day = DAY.matcher(line);
      if (day.find()) {
        List<String> of = days.computeIfAbsent(day.group(1), d -> new ArrayList<>());
        if (of.size() < most) {
          of.add(line);
        }
      }
    }
    List<String> all = new ArrayList<>();
    int left = Integer.parseInt(args[2]);
    for (Map.Entry<String, List<String>> day : days.entrySet()) {
      if (left-- > 0) {
        Path input = folder.resolve(day.getKey() + ".jsonl");
        Files.write(input, day.getValue());
        run(input, folder.resolve("daily"));
        all.addAll(day.getValue());
      }
    }
    Path input = folder.resolve("all.jsonl");
    Files.write(input, all);
    run(input, folder.resolve("once"));
    Resolution daily = EndToEnd.read(folder.resolve("daily"));
    compare(out, "one run, daily runs", EndToEnd.read(folder.resolve("once")), daily);
    List<String> taken = days.keySet().stream().limit(Integer.parseInt(args[2])).toList();
    String middle = taken.get(taken.size() / 2);
    run(folder.resolve(middle + ".jsonl"), folder.resolve("daily"));
    Resolution again = EndToEnd.read(folder.resolve("daily"));
    compare(out, "before, after running " + middle + " again", daily, again);
  }

  private static void run(Path input, Path output) throws IOException {
    int code = Main.run("run", "--input=" + input, "--output=" + output);
    if (code != 0) {
      throw new IOException("the run over " + input + " ended with " + code);
    }
  }

  private static void compare(PrintStream out, String what, Resolution once, Resolution daily) {
    out.println(what);
    SortedMap<String, String> eventsOnce = new TreeMap<>();
    SortedMap<String, String> eventsDaily = new TreeMap<>();
    once.mentions().forEach(m -> eventsOnce.put(m.getMentionId(), m.getEventId()));
    daily.mentions().forEach(m -> eventsDaily.put(m.getMentionId(), m.getEventId()));
    print(out, "mentions and their events", eventsOnce, eventsDaily);
    print(
        out,
        "event",
        rows(once.events(), Event::getEventId),
        rows(daily.events(), Event::getEventId));
    print(
        out,
        "claim",
        rows(once.claims(), Claim::getClaimId),
        rows(daily.claims(), Claim::getClaimId));
    print(
        out,
        "story",
        rows(once.stories(), Story::getStoryId),
        rows(daily.stories(), Story::getStoryId));
    print(
        out,
        "event_merge",
        rows(once.merges(), EventMerge::getFromEventId),
        rows(daily.merges(), EventMerge::getFromEventId));
    print(
        out,
        "story_merge",
        rows(once.storyMerges(), StoryMerge::getFromStoryId),
        rows(daily.storyMerges(), StoryMerge::getFromStoryId));
    show(out, eventsOnce, eventsDaily, once.mentions());
  }

  private static <T> SortedMap<String, String> rows(
      List<T> rows, java.util.function.Function<T, String> id) {
    SortedMap<String, String> byId = new TreeMap<>();
    rows.forEach(row -> byId.put(id.apply(row), row.toString()));
    return byId;
  }

  private static void print(
      PrintStream out,
      String what,
      SortedMap<String, String> once,
      SortedMap<String, String> daily) {
    long both = once.keySet().stream().filter(daily::containsKey).count();
    long same =
        once.entrySet().stream()
            .filter(row -> row.getValue().equals(daily.get(row.getKey())))
            .count();
    out.printf(
        Locale.ROOT,
        "  %-26s %6d, %6d, ids in both %6d, rows the same %6d%n",
        what,
        once.size(),
        daily.size(),
        both,
        same);
  }

  private static void show(
      PrintStream out,
      SortedMap<String, String> once,
      SortedMap<String, String> daily,
      List<Mention> mentions) {
    int shown = 0;
    for (Mention mention : mentions) {
      String other = daily.get(mention.getMentionId());
      if (shown < SHOWN && !Objects.equals(once.get(mention.getMentionId()), other)) {
        shown++;
        out.println(
            "  " + mention.getEventId() + " / " + other + ": " + SuiteScore.described(mention));
      }
    }
  }
}
