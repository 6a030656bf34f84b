package org.dateline.resolve;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import org.dateline.record.Participant;
import org.jspecify.annotations.Nullable;

/**
 * Who stands behind a claim. Russia, its defence ministry and "Russian sources" are one side; its
 * police, its opposition and a hospital are others.
 */
final class ClaimSide {
  /** The writers themselves. */
  static final String WRITERS = "";

  private ClaimSide() {}

  /** A key that is the same for claimants of one side; {@link #WRITERS} for null. */
  static String of(@Nullable Participant claimant) {
    if (claimant == null) {
      return WRITERS;
    }
    String sector = Objects.requireNonNullElse(claimant.getSector(), "");
    String country = Objects.requireNonNullElse(claimant.getCountry(), "");
    if (!country.isEmpty()) {
      return switch (sector) {
        case "", "GOV", "MIL", "SPY", "UNK" -> country;
        case "REB", "PTY", "OPP", "REL", "SOC", "BUS", "CRM", "ELI", "CVL" ->
            country + sector + named(claimant);
        default -> country + sector;
      };
    }
    if (claimant.getEntityId() != null && !claimant.getEntityId().startsWith("role:")) {
      return claimant.getEntityId();
    }
    return sector.isEmpty() || sector.equals("CVL") ? "name:" + words(claimant) : "any:" + sector;
  }

  private static String named(Participant claimant) {
    String id = claimant.getEntityId();
    return id == null || id.startsWith("role:") ? "" : id;
  }

  private static String words(Participant claimant) {
    String[] words = claimant.getName().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+");
    Arrays.sort(words);
    return String.join(" ", words);
  }

  /** Which of two participants names the side more exactly; of equals, the first by name. */
  static Participant moreExact(Participant left, Participant right) {
    int a = exactness(left);
    int b = exactness(right);
    if (a != b) {
      return a > b ? left : right;
    }
    return left.getName().compareTo(right.getName()) <= 0 ? left : right;
  }

  private static int exactness(Participant participant) {
    return (participant.getEntityId() == null ? 0 : 1)
        + (participant.getCountry() == null ? 0 : 2)
        + (participant.getSector() == null ? 0 : 2);
  }
}
