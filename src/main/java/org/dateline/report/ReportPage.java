package org.dateline.report;

import com.google.common.html.HtmlEscapers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dateline.record.Claim;
import org.dateline.record.Event;
import org.dateline.record.Participant;
import org.dateline.write.Datasets;
import org.jspecify.annotations.Nullable;

/** One run as an HTML page: its events, most reported first, with the claims about each. */
public final class ReportPage {
  private static final int MAX_EVENTS = 500;

  private final List<Event> events = new ArrayList<>();
  private final Map<String, List<Claim>> claims = new TreeMap<>();

  private ReportPage() {}

  /** Of a run's output folder. */
  public static ReportPage of(Path output) throws IOException {
    ReportPage page = new ReportPage();
    DatasetReader reader = new DatasetReader(output);
    reader.forEach(Datasets.EVENTS, page.events::add);
    reader.forEach(
        Datasets.CLAIMS,
        claim ->
            page.claims.computeIfAbsent(claim.getEventId(), id -> new ArrayList<>()).add(claim));
    page.events.sort(
        Comparator.comparingInt(Event::getSourceCount)
            .thenComparingInt(Event::getMentionCount)
            .reversed()
            .thenComparing(Event::getEventId));
    return page;
  }

  /** Writes the page, UTF-8. */
  public void write(Path file) throws IOException {
    StringBuilder html = new StringBuilder();
    html.append("<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Dateline</title>");
    html.append("<style>body{font:15px/1.5 system-ui;margin:2rem}td,th{text-align:left;");
    html.append("vertical-align:top;padding:.3rem .8rem .3rem 0}</style><h1>Events</h1>");
    html.append(String.format(Locale.ROOT, "<p>%,d events</p><table>", events.size()));
    html.append("<tr><th>Date<th>Type<th>Actors<th>Recipients<th>Sources<th>Told as<th>Claims");
    events.stream().limit(MAX_EVENTS).forEach(event -> row(html, event));
    html.append("</table></html>\n");
    Files.writeString(file, html);
  }

  private void row(StringBuilder html, Event event) {
    html.append("<tr><td>").append(text(event.getEventDate()));
    html.append("<td>").append(text(event.getEventType()));
    html.append("<td>").append(names(event.getActors()));
    html.append("<td>").append(names(event.getRecipients()));
    html.append("<td>").append(event.getSourceCount());
    html.append("<td>").append(text(event.getRepresentativeSentence())).append("<td>");
    for (Claim claim : claims.getOrDefault(event.getEventId(), List.of())) {
      html.append(text(claim.getAttribute())).append(' ');
      html.append(text(claim.getValueLow())).append('–').append(text(claim.getValueHigh()));
      html.append(' ').append(text(claim.getObjectText())).append("<br>");
    }
  }

  private static String names(List<Participant> participants) {
    return participants.stream().map(p -> text(p.getName())).collect(Collectors.joining(", "));
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : HtmlEscapers.htmlEscaper().escape(value.toString());
  }
}
