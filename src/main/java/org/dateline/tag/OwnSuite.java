package org.dateline.tag;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.record.Mention;
import org.dateline.record.Participant;
import org.jspecify.annotations.Nullable;

/**
 * The project's own suite of sentences, a file of tab-separated columns: sentence, event type
 * ({@code -} for no event), actor, recipient, realis, claim. A participant is the beginning of its
 * code, or words of its name in quotation marks; a claim is its stance, then a colon and words of
 * the claimant, or {@code none}. Empty fields are not checked.
 */
final class OwnSuite {
  static final List<String> MEASURES =
      List.of("event", "actor", "recipient", "realis", "claim", "quiet");
  private static final Instant PUBLISHED = Instant.parse("2024-06-12T00:00:00Z");

  /** A sentence and what is asked of it. */
  record Case(
      String text, String type, String actor, String recipient, String realis, String claim) {}

  private final Map<String, int[]> counts = new LinkedHashMap<>();
  private final List<String> misses = new ArrayList<>();

  OwnSuite() {
    MEASURES.forEach(m -> counts.put(m, new int[2]));
  }

  static List<Case> read(Path file) throws IOException {
    List<Case> cases = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] f = (line + "\t\t\t\t\t ").split("\t", -1);
        cases.add(new Case(f[0], f[1], f[2], f[3], f[4].trim(), f[5].trim()));
      }
    }
    return cases;
  }

  /** Tags and counts every case. */
  void score(List<Case> cases, ArticleTagger tagger) {
    for (Case c : cases) {
      Explanation explained = tagger.explain(c.text(), PUBLISHED);
      List<Mention> said = new ArrayList<>();
      explained.sentences().forEach(part -> said.addAll(part.mentions()));
      int before = misses.size();
      score(c, said);
      if (misses.size() > before) {
        explained.sentences().forEach(p -> p.events().forEach(e -> misses.add("      " + e)));
      }
    }
  }

  private void score(Case c, List<Mention> said) {
    if (c.type().equals("-")) {
      count("quiet", said.isEmpty(), c);
      return;
    }
    Mention best =
        said.stream()
            .filter(m -> c.type().isEmpty() || m.getEventType().equals(c.type()))
            .max(
                Comparator.<Mention>comparingInt(
                        m ->
                            (holds(m.getActors(), c.actor()) ? 1 : 0)
                                + (holds(m.getRecipients(), c.recipient()) ? 1 : 0)
                                + (c.realis().equals(m.getRealis()) ? 1 : 0))
                    .thenComparingInt(m -> -said.indexOf(m)))
            .orElse(null);
    count("event", best != null, c);
    if (!c.actor().isEmpty()) {
      count("actor", best != null && holds(best.getActors(), c.actor()), c);
    }
    if (!c.recipient().isEmpty()) {
      count("recipient", best != null && holds(best.getRecipients(), c.recipient()), c);
    }
    if (!c.realis().isEmpty()) {
      count("realis", best != null && c.realis().equals(best.getRealis()), c);
    }
    if (!c.claim().isEmpty()) {
      count("claim", best != null && claims(best, c.claim()), c);
    }
  }

  private static boolean holds(List<Participant> participants, String wanted) {
    if (wanted.isEmpty()) {
      return true;
    }
    boolean words = wanted.startsWith("\"");
    String plain = wanted.replace("\"", "").toLowerCase(Locale.ROOT);
    for (Participant p : participants) {
      @Nullable String code = p.getCode();
      if (words
          ? p.getName().toLowerCase(Locale.ROOT).contains(plain)
          : code != null && (code.startsWith(wanted) || code.endsWith(wanted))) {
        return true;
      }
    }
    return false;
  }

  private static boolean claims(Mention m, String wanted) {
    @Nullable String stance = m.getClaimStance();
    if (wanted.equals("none")) {
      return stance == null;
    }
    int colon = wanted.indexOf(':');
    if (colon < 0) {
      return wanted.equals(stance);
    }
    @Nullable Participant claimant = m.getClaimant();
    return wanted.substring(0, colon).equals(stance)
        && claimant != null
        && claimant
            .getName()
            .toLowerCase(Locale.ROOT)
            .contains(wanted.substring(colon + 1).toLowerCase(Locale.ROOT));
  }

  private void count(String measure, boolean right, Case c) {
    int[] count = counts.getOrDefault(measure, new int[2]);
    count[0] += right ? 1 : 0;
    count[1]++;
    if (!right) {
      misses.add(measure + " | " + c);
    }
  }

  /** The share of cases that were right in a measure. */
  double share(String measure) {
    int[] count = counts.getOrDefault(measure, new int[2]);
    return count[1] == 0 ? 0 : count[0] / (double) count[1];
  }

  /** What was missed, each with the events that were seen. */
  List<String> misses() {
    return misses;
  }

  /** One line for each measure. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    counts.forEach(
        (measure, c) ->
            lines.add(
                String.format(
                    Locale.ROOT, "  %-10s %3d of %3d  %.3f", measure, c[0], c[1], share(measure))));
    return lines;
  }
}
