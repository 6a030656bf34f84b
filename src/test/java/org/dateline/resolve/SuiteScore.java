package org.dateline.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.record.Claim;
import org.dateline.record.Mention;

/**
 * Found events and conflicts against gold ones.
 *
 * @param bCubedPrecision of mentions
 * @param bCubedRecall of mentions
 * @param overCount found events in which a gold event's mentions lie, on average
 * @param underCount share of gold events that lead no found event: merged away
 * @param conflictsFound share of the gold conflicts found
 * @param conflictsFalse share of the conflicts found that are not gold
 * @param faults what went wrong, a line each
 */
record SuiteScore(
    double bCubedPrecision,
    double bCubedRecall,
    double overCount,
    double underCount,
    double conflictsFound,
    double conflictsFalse,
    List<String> faults) {

  /** Begins the event id that stands for a gold mention not found; each is its own. */
  static final String MISSED = "missed:";

  double bCubedF1() {
    return 2 * bCubedPrecision * bCubedRecall / (bCubedPrecision + bCubedRecall);
  }

  /** Scores a resolution; mentions without gold event are left out. */
  static SuiteScore of(
      Resolution resolution, Map<String, String> gold, Set<AffairReader.GoldConflict> conflicts) {
    Map<String, Set<String>> byGold = new TreeMap<>();
    Map<String, Set<String>> byFound = new TreeMap<>();
    Map<String, Mention> mentions = new HashMap<>();
    for (Mention mention : resolution.mentions()) {
      String event = gold.get(mention.getMentionId());
      if (event != null) {
        mentions.put(mention.getMentionId(), mention);
        byGold.computeIfAbsent(event, k -> new TreeSet<>()).add(mention.getMentionId());
        byFound
            .computeIfAbsent(mention.getEventId(), k -> new TreeSet<>())
            .add(mention.getMentionId());
      }
    }
    double precision = 0;
    double recall = 0;
    for (Mention mention : mentions.values()) {
      Set<String> found = byFound.get(mention.getEventId());
      Set<String> right = byGold.get(gold.get(mention.getMentionId()));
      long both = found.stream().filter(right::contains).count();
      precision += (double) both / found.size();
      recall += (double) both / right.size();
    }
    List<String> faults = new ArrayList<>();
    double over = 0;
    for (Map.Entry<String, Set<String>> event : byGold.entrySet()) {
      Map<String, List<String>> pieces = new TreeMap<>();
      for (String id : event.getValue()) {
        Mention mention = mentions.get(id);
        if (mention.getEventId().startsWith(MISSED)) {
          continue;
        }
        pieces
            .computeIfAbsent(mention.getEventId(), k -> new ArrayList<>())
            .add(described(mention));
      }
      over += pieces.size();
      if (pieces.size() > 1) {
        faults.add("SPLIT " + event.getKey());
        pieces.values().forEach(piece -> faults.add("    - " + new TreeSet<>(piece)));
      }
    }
    Map<String, String> leads = new HashMap<>();
    byFound.forEach(
        (found, ids) -> {
          if (!found.startsWith(MISSED)) {
            leads.put(found, lead(ids, gold));
          }
        });
    Set<String> leading = new HashSet<>(leads.values());
    long merged = byGold.keySet().stream().filter(event -> !leading.contains(event)).count();
    byFound.forEach(
        (found, ids) -> {
          Map<String, Set<String>> told = new TreeMap<>();
          ids.forEach(
              id ->
                  told.computeIfAbsent(gold.get(id), k -> new TreeSet<>())
                      .add(mentions.get(id).getSentence()));
          if (told.size() > 1) {
            faults.add("MERGED " + told.keySet());
            told.forEach((event, sentences) -> faults.add("    - " + event + ": " + sentences));
          }
        });
    Set<AffairReader.GoldConflict> found = conflicts(resolution.claims(), leads);
    Set<AffairReader.GoldConflict> missed = new HashSet<>(conflicts);
    missed.removeAll(found);
    Set<AffairReader.GoldConflict> wrong = new HashSet<>(found);
    wrong.removeAll(conflicts);
    missed.forEach(conflict -> faults.add("CONFLICT MISSED " + conflict));
    wrong.forEach(conflict -> faults.add("CONFLICT FALSE " + conflict));
    int all = mentions.size();
    return new SuiteScore(
        precision / all,
        recall / all,
        over / byGold.size(),
        (double) merged / byGold.size(),
        conflicts.isEmpty() ? 1 : 1 - (double) missed.size() / conflicts.size(),
        found.isEmpty() ? 0 : (double) wrong.size() / found.size(),
        faults);
  }

  static String described(Mention mention) {
    return String.format(
        "%s/%s [%s] %s > %s %s %s %s %s: %s",
        mention.getEventType(),
        mention.getMode(),
        mention.getTrigger().getText(),
        mention.getActors().stream().map(p -> p.getName() + "=" + p.getCode()).toList(),
        mention.getRecipients().stream().map(p -> p.getName() + "=" + p.getCode()).toList(),
        mention.getRealis(),
        mention.getDateText() == null ? "-" : mention.getEventDate(),
        mention.getPlace() == null ? "-" : mention.getPlace().getName(),
        mention.getQuantities().stream().map(q -> q.getAttribute() + q.getValueLow()).toList(),
        mention.getSentence());
  }

  private static String lead(Set<String> ids, Map<String, String> gold) {
    Map<String, Integer> counts = new TreeMap<>();
    ids.forEach(id -> counts.merge(gold.get(id), 1, Integer::sum));
    return counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
  }

  private static Set<AffairReader.GoldConflict> conflicts(
      List<Claim> claims, Map<String, String> leads) {
    Map<String, Claim> byId = new HashMap<>();
    claims.forEach(claim -> byId.put(claim.getClaimId(), claim));
    Set<AffairReader.GoldConflict> found = new HashSet<>();
    for (Claim claim : claims) {
      for (String other : claim.getConflictsWith()) {
        String event = leads.get(claim.getEventId());
        if (event != null) {
          found.add(
              new AffairReader.GoldConflict(
                  event,
                  claim.getAttribute(),
                  new TreeSet<>(Set.copyOf(List.of(value(claim), value(byId.get(other)))))));
        }
      }
    }
    return found;
  }

  /** A claim's value as gold writes it: 6, 300+, 2..5, a name, or DENIED. */
  static String value(Claim claim) {
    if (claim.getStance().equals("DENIED")) {
      return "DENIED";
    }
    if (claim.getValueText() != null) {
      return claim.getValueText();
    }
    Double low = claim.getValueLow();
    Double high = claim.getValueHigh();
    if (Objects.equals(low, high)) {
      return plain(low);
    }
    return high == null ? plain(low) + "+" : plain(low) + ".." + plain(high);
  }

  private static String plain(Double value) {
    return value == null ? "" : String.valueOf(value.longValue());
  }

  /** The figures in one line. */
  String summary() {
    return String.format(
        java.util.Locale.ROOT,
        "B3 P %.3f R %.3f F1 %.3f | over-count %.3f | under-count %.3f | conflicts found %.3f false %.3f",
        bCubedPrecision,
        bCubedRecall,
        bCubedF1(),
        overCount,
        underCount,
        conflictsFound,
        conflictsFalse);
  }
}
