package org.dateline.resolve;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.dateline.record.Claim;
import org.dateline.record.Event;
import org.dateline.record.EventMerge;
import org.dateline.record.Mention;
import org.dateline.record.Story;
import org.dateline.record.StoryMerge;

/**
 * The steps of {@link Resolver} over packs, so that each can run on its own worker. What is held at
 * once: the mentions of a range of articles, or of events; the reports of one family of event types
 * in compact form, of which one day is unpacked at a time; the events of a range of stories.
 */
final class ResolveSteps implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final byte MENTION = 1;
  private static final byte ORIGIN = 2;
  private static final byte TITLE = 3;
  private static final byte ASSIGNED = 4;
  private static final byte SEED = 5;
  private static final byte EARLIER = 6;
  private static final byte STORY = 7;
  private static final byte JOINED = 8;

  private final int ranges;
  private final Wording wording;

  /**
   * Makes the steps.
   *
   * @param ranges into how many ranges ids are divided, at least 1
   * @param wording what is looked for in reports
   */
  ResolveSteps(int ranges, Wording wording) {
    this.ranges = ranges;
    this.wording = wording;
  }

  /** The range of an id. */
  int range(String id) {
    return Math.floorMod(WordHashes.of(id), ranges);
  }

  void packMention(Packer<Integer> byArticle, Mention mention) {
    byArticle.add(
        range(mention.getArticleId()),
        out -> {
          out.writeByte(MENTION);
          Packing.mention(out, mention);
        });
  }

  void packOrigin(Packer<Integer> byArticle, String articleId, String origin) {
    packPair(byArticle, ORIGIN, articleId, origin);
  }

  void packTitle(Packer<Integer> byArticle, String articleId, String title) {
    packPair(byArticle, TITLE, articleId, title);
  }

  private void packPair(Packer<Integer> byArticle, byte kind, String articleId, String value) {
    byArticle.add(
        range(articleId),
        out -> {
          out.writeByte(kind);
          Packing.string(out, articleId);
          Packing.string(out, value);
        });
  }

  void packEarlier(Packer<Integer> forStories, Event event) {
    if (event.getStoryId() != null) {
      forStories.add(
          0,
          out -> {
            out.writeByte(EARLIER);
            Packing.string(out, event.getEventId());
            Packing.string(out, event.getStoryId());
          });
    }
  }

  /** The articles of a range → reports by family and day, and mentions by the range of report. */
  void articles(Iterable<byte[]> packs, Packer<FamilyDay> reports, Packer<Integer> byReport) {
    SortedMap<String, List<Mention>> byArticle = new TreeMap<>();
    Map<String, String> origins = new HashMap<>();
    Map<String, String> titles = new HashMap<>();
    for (byte[] pack : packs) {
      Packer.read(
          pack,
          in -> {
            byte kind = in.readByte();
            if (kind == MENTION) {
              Mention mention = Packing.mention(in);
              byArticle
                  .computeIfAbsent(mention.getArticleId(), id -> new ArrayList<>())
                  .add(mention);
            } else {
              (kind == ORIGIN ? origins : titles).put(Packing.text(in), Packing.text(in));
            }
          });
    }
    byArticle.forEach(
        (article, mentions) -> {
          String origin = origins.getOrDefault(article, article);
          String title = titles.get(article);
          for (ArticleReports.Told told : ArticleReports.of(mentions, title, wording)) {
            Report report = told.report();
            reports.add(
                new FamilyDay(report.profile().block(), report.day()),
                out -> ReportCodec.write(out, report));
            for (Mention mention : told.mentions()) {
              byReport.add(
                  range(report.id()),
                  out -> {
                    out.writeByte(MENTION);
                    Packing.string(out, report.id());
                    PackedMention.of(mention, origin, title).write(out);
                  });
            }
          }
        });
  }

  /** The reports of one family → the event of each, what stories are made from, merges. */
  void family(
      SortedMap<Integer, List<byte[]>> packsOfDay,
      Packer<Integer> byReport,
      Packer<Integer> forStories,
      Consumer<EventMerge> merges) {
    FamilyEvents events = new FamilyEvents();
    packsOfDay.forEach(
        (day, packs) -> {
          List<Report> reports = new ArrayList<>();
          for (byte[] pack : packs) {
            Packer.read(pack, in -> reports.add(ReportCodec.read(in)));
          }
          events.add(day, reports);
        });
    FamilyEvents.Outcome outcome = events.outcome();
    for (FamilyEvents.Assigned assigned : outcome.assigned()) {
      byReport.add(
          range(assigned.reportId()),
          out -> {
            out.writeByte(ASSIGNED);
            Packing.string(out, assigned.reportId());
            Packing.string(out, assigned.eventId());
          });
      forStories.add(
          0,
          out -> {
            out.writeByte(ASSIGNED);
            Packing.string(out, assigned.articleId());
            out.writeInt(assigned.day());
            Packing.string(out, assigned.thatDay());
          });
    }
    for (StoryDays.Joined joined : outcome.joined()) {
      forStories.add(
          0,
          out -> {
            out.writeByte(JOINED);
            Packing.string(out, joined.fromEventId());
            Packing.string(out, joined.intoEventId());
            Packing.string(out, joined.mentionId());
            out.writeInt(joined.day());
            out.writeLong(joined.published());
          });
    }
    for (StorySeed seed : outcome.seeds()) {
      forStories.add(
          0,
          out -> {
            out.writeByte(SEED);
            Packing.string(out, seed.eventId());
            out.writeInt(seed.day());
            out.writeLong(seed.published());
            ReportCodec.profile(out, seed.profile());
          });
    }
    outcome.merges().forEach(merges);
  }

  /** Events and who reports them → the story of each event, by the range of event. */
  void stories(Iterable<byte[]> packs, Packer<Integer> byEvent, Consumer<StoryMerge> merges) {
    StoryDays days = new StoryDays();
    for (byte[] pack : packs) {
      Packer.read(
          pack,
          in -> {
            byte kind = in.readByte();
            String id = Packing.text(in);
            switch (kind) {
              case ASSIGNED -> {
                int day = in.readInt();
                String event = Packing.text(in);
                days.add(new FamilyEvents.Assigned("", id, day, event, event));
              }
              case JOINED ->
                  days.add(
                      new StoryDays.Joined(
                          id, Packing.text(in), Packing.text(in), in.readInt(), in.readLong()));
              case SEED ->
                  days.add(
                      new StorySeed(
                          id, in.readInt(), in.readLong(), ReportCodec.profile(in), null));
              default -> days.addEarlier(id, Packing.text(in));
            }
          });
    }
    StoryDays.Outcome outcome = days.stories();
    outcome.merges().forEach(merges);
    outcome
        .storyOfEvent()
        .forEach(
            (eventId, storyId) ->
                byEvent.add(
                    range(eventId),
                    out -> {
                      out.writeByte(STORY);
                      Packing.string(out, eventId);
                      Packing.string(out, storyId);
                    }));
  }

  /**
   * Mentions and the events of their reports → mentions by the range of event. The packs are read
   * once, since not every runner lets them be read again; a range's mentions wait packed.
   */
  void mentions(Iterable<byte[]> packs, Packer<Integer> byEvent) {
    Map<String, String> eventOfReport = new HashMap<>();
    List<byte[]> waiting = new ArrayList<>();
    for (byte[] pack : packs) {
      boolean[] holdsMention = new boolean[1];
      readReports(List.of(pack), eventOfReport::put, (report, mention) -> holdsMention[0] = true);
      if (holdsMention[0]) {
        waiting.add(pack);
      }
    }
    readReports(
        waiting,
        (report, event) -> {},
        (report, mention) -> {
          String eventId = eventOfReport.getOrDefault(report, "");
          byEvent.add(
              range(eventId),
              out -> {
                out.writeByte(MENTION);
                Packing.string(out, eventId);
                mention.write(out);
              });
        });
  }

  private static void readReports(
      Iterable<byte[]> packs,
      BiConsumer<String, String> assigned,
      BiConsumer<String, PackedMention> mentions) {
    for (byte[] pack : packs) {
      Packer.read(
          pack,
          in -> {
            boolean event = in.readByte() == ASSIGNED;
            String report = Packing.text(in);
            if (event) {
              assigned.accept(report, Packing.text(in));
            } else {
              mentions.accept(report, PackedMention.read(in));
            }
          });
    }
  }

  /** The mentions of a range of events → rows, and the events' parts by the range of story. */
  void events(
      Iterable<byte[]> packs,
      Consumer<Mention> mentions,
      Consumer<Event> events,
      Consumer<Claim> claims,
      Packer<Integer> byStory) {
    SortedMap<String, List<Telling>> tellings = new TreeMap<>();
    Map<String, String> stories = new HashMap<>();
    for (byte[] pack : packs) {
      Packer.read(
          pack,
          in -> {
            boolean story = in.readByte() == STORY;
            String eventId = Packing.text(in);
            if (story) {
              stories.put(eventId, Packing.text(in));
              return;
            }
            tellings
                .computeIfAbsent(eventId, id -> new ArrayList<>())
                .add(PackedMention.read(in).telling(eventId));
          });
    }
    tellings.forEach(
        (eventId, told) -> {
          told.forEach(telling -> mentions.accept(telling.mention()));
          String storyId = stories.get(eventId);
          EventAssembly.Assembled assembled =
              EventAssembly.assemble(eventId, told, storyId, wording);
          if (assembled != null) {
            events.accept(assembled.event());
            assembled.claims().forEach(claims);
            if (storyId != null) {
              packPart(byStory, storyId, assembled.part());
            }
          }
        });
  }

  private void packPart(Packer<Integer> byStory, String storyId, StoryBuilder.Part part) {
    byStory.add(
        range(storyId),
        out -> {
          Packing.string(out, storyId);
          Packing.event(out, part.event());
          Packing.strings(out, part.articleIds());
          Packing.strings(out, part.outlets());
          Packing.strings(out, part.voices());
          Packing.string(out, part.title());
          Packing.string(out, part.titleArticleId());
        });
  }

  /** The parts of a range of stories → rows. */
  void storyRows(Iterable<byte[]> packs, Consumer<Story> stories) {
    SortedMap<String, List<StoryBuilder.Part>> parts = new TreeMap<>();
    for (byte[] pack : packs) {
      Packer.read(
          pack,
          in ->
              parts
                  .computeIfAbsent(Packing.text(in), id -> new ArrayList<>())
                  .add(
                      new StoryBuilder.Part(
                          Packing.event(in),
                          new TreeSet<>(Packing.strings(in)),
                          new TreeSet<>(Packing.strings(in)),
                          new TreeSet<>(Packing.strings(in)),
                          Packing.string(in),
                          Packing.string(in))));
    }
    parts.forEach(
        (storyId, of) -> {
          if (StoryBuilder.holdsFirst(storyId, of)) {
            stories.accept(StoryBuilder.build(storyId, of));
          }
        });
  }

  /** Where a report goes: its family, and the day on which it counts there. */
  record FamilyDay(String family, int day) implements Comparable<FamilyDay> {
    @Override
    public int compareTo(FamilyDay other) {
      int order = family.compareTo(other.family);
      return order != 0 ? order : Integer.compare(day, other.day);
    }
  }
}
