package org.dateline.report;

import static org.dateline.report.PageJson.column;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dateline.record.Event;
import org.dateline.record.Participant;
import org.dateline.record.Place;
import org.jspecify.annotations.Nullable;

/**
 * The affairs and their events as columns, which a browser reads in one go and filters fast. Events
 * stand in the order of their affairs; what repeats is a number into a dictionary.
 */
final class AffairColumns {
  /** Hex digits of an id that the page carries; enough to find the row by. */
  static final int ID_LENGTH = 10;

  /** Outlets named for one event. */
  private static final int MAX_OUTLETS = 100;

  private final Dictionary<String> titles = new Dictionary<>();
  private final Dictionary<String> types = new Dictionary<>();
  private final Dictionary<String> modes = new Dictionary<>();
  private final Dictionary<String> quads = new Dictionary<>();
  private final Dictionary<String> realis = new Dictionary<>();
  private final Dictionary<String> precisions = new Dictionary<>();
  private final Dictionary<String> countries = new Dictionary<>();
  private final Dictionary<Spot> places = new Dictionary<>();
  private final Dictionary<Party> parties = new Dictionary<>();
  private final Dictionary<String> outlets = new Dictionary<>();

  int outlet(String name) {
    return outlets.number(name);
  }

  int type(String name) {
    return types.number(name);
  }

  int country(String code) {
    return countries.number(code);
  }

  int place(Spot spot) {
    return places.number(spot);
  }

  /** Writes {@code affairs} and {@code events}. */
  void writeRows(JsonGenerator json, List<Affair> affairs) throws IOException {
    json.writeObjectFieldStart("affairs");
    column(json, "id", affairs, affair -> id(affair.story().getStoryId()));
    column(json, "title", affairs, affair -> titles.number(affair.title()));
    column(json, "published", affairs, a -> Affair.day(a.story().getFirstPublishedAt()));
    column(json, "shown", affairs, affair -> affair.events().size());
    column(json, "events", affairs, affair -> affair.story().getEventCount());
    column(json, "articles", affairs, affair -> affair.story().getArticleCount());
    column(json, "sources", affairs, affair -> affair.story().getSourceCount());
    column(json, "independent", affairs, a -> a.story().getIndependentSourceCount());
    column(json, "conflict", affairs, affair -> affair.story().getHasConflict());
    json.writeEndObject();
    List<Event> events = new ArrayList<>();
    affairs.forEach(affair -> affair.events().forEach(event -> events.add(event.event())));
    json.writeObjectFieldStart("events");
    column(json, "type", events, event -> types.number(event.getEventType()));
    column(json, "mode", events, event -> number(modes, event.getMode()));
    column(json, "quad", events, event -> number(quads, event.getQuadClass()));
    column(json, "realis", events, event -> realis.number(event.getRealis()));
    column(json, "day", events, AffairColumns::day);
    column(json, "precision", events, e -> precisions.number(e.getDatePrecision()));
    column(json, "actors", events, event -> parties(event.getActors()));
    column(json, "recipients", events, event -> parties(event.getRecipients()));
    column(json, "place", events, event -> place(event.getPlace()));
    column(json, "reports", events, Event::getReportCount);
    column(json, "articles", events, Event::getArticleCount);
    column(json, "sources", events, Event::getSourceCount);
    column(json, "independent", events, Event::getIndependentSourceCount);
    column(json, "outlets", events, this::outlets);
    column(json, "conflict", events, Event::getHasConflict);
    column(json, "confidence", events, event -> Math.round(event.getConfidence() * 100));
    json.writeEndObject();
  }

  /** Writes what the rows' numbers stand for; after everything that numbers. */
  void writeDictionaries(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("places");
    for (Spot spot : places.values()) {
      Integer country = spot.country() == null ? null : country(spot.country());
      PageJson.array(
          json, spot.name(), country, spot.latitude(), spot.longitude(), spot.precision());
    }
    json.writeEndArray();
    json.writeArrayFieldStart("parties");
    Dictionary<String> nodes = new Dictionary<>();
    for (Party party : parties.values()) {
      Integer country = party.country() == null ? null : country(party.country());
      Integer node = party.node() == null ? null : nodes.number(party.node());
      PageJson.array(json, party.label(), party.code(), country, node);
    }
    json.writeEndArray();
    column(json, "nodes", nodes.values(), name -> name);
    json.writeArrayFieldStart("countries");
    for (String code : countries.values()) {
      Country country = Country.of(code);
      PageJson.array(json, country.code(), country.name(), country.number());
    }
    json.writeEndArray();
    column(json, "titles", titles.values(), name -> name);
    column(json, "types", types.values(), name -> name);
    column(json, "modes", modes.values(), name -> name);
    column(json, "quads", quads.values(), name -> name);
    column(json, "realis", realis.values(), name -> name);
    column(json, "precisions", precisions.values(), name -> name);
    column(json, "outlets", outlets.values(), name -> name);
  }

  static String id(String id) {
    return PageText.clean(id.length() <= ID_LENGTH ? id : id.substring(0, ID_LENGTH));
  }

  private static @Nullable Object day(Event event) {
    return event.getEventDate() == null ? null : event.getEventDate().toEpochDay();
  }

  private static @Nullable Object number(Dictionary<String> names, @Nullable String name) {
    return name == null ? null : names.number(name);
  }

  private List<Integer> parties(List<Participant> participants) {
    return participants.stream().map(p -> parties.number(Party.of(p))).distinct().toList();
  }

  private @Nullable Object place(@Nullable Place place) {
    return place == null ? null : places.number(Spot.of(place));
  }

  private List<Integer> outlets(Event event) {
    return event.getSources().stream()
        .limit(MAX_OUTLETS)
        .map(source -> PageText.cut(source, 160))
        .map(outlets::number)
        .toList();
  }
}
