package org.dateline.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.dateline.record.Claim;
import org.dateline.record.Event;

/** An event with those of its reports and claims that the page has room for. */
final class ReportedEvent {
  /** Reports held; enough to fill the sentences shown with the outlets that carry them. */
  private static final int MAX_REPORTS = 60;

  private static final int MAX_CLAIMS = 60;

  private static final Comparator<Claim> CLAIM_ORDER =
      Comparator.comparing((Claim claim) -> claim.getConflictsWith().isEmpty())
          .thenComparing(Claim::getAttribute)
          .thenComparing(Claim::getValueLow, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(Claim::getClaimId);

  private final Event event;
  private final TreeSet<Report> reports = new TreeSet<>();
  private final TreeSet<Claim> claims = new TreeSet<>(CLAIM_ORDER);
  private int claimsLeftOut;

  ReportedEvent(Event event) {
    this.event = event;
  }

  Event event() {
    return event;
  }

  void add(Report report) {
    reports.add(report);
    if (reports.size() > MAX_REPORTS) {
      reports.pollLast();
    }
  }

  void add(Claim claim) {
    claims.add(claim);
    if (claims.size() > MAX_CLAIMS) {
      claims.pollLast();
      claimsLeftOut++;
    }
  }

  List<Claim> claims() {
    return List.copyOf(claims);
  }

  int claimsLeftOut() {
    return claimsLeftOut;
  }

  /** The reports held, in order. */
  Iterable<Report> reports() {
    return reports;
  }

  /** The reports held, those of one wording together, in the order of their first. */
  List<List<Report>> wordings() {
    Map<String, List<Report>> byText = new LinkedHashMap<>();
    for (Report report : reports) {
      byText.computeIfAbsent(report.sentence(), text -> new ArrayList<>()).add(report);
    }
    return List.copyOf(byText.values());
  }
}
