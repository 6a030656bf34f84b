package org.dateline.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How well the participants of two profiles fit each other. */
final class PartyMatch {
  private static final double ACTORS = 1.5;
  private static final double RECIPIENTS = 1.3;

  /** From here on two names are of one country, body or person; below, of one role. */
  static final double KNOWN = 0.5;

  /** Two bodies of one country, which are one side's within an article. */
  private static final double AKIN = 0.4;

  private static final double NAMED_RECIPIENTS = 1.7;
  private static final double FULLY_NAMED_RECIPIENTS = 2.3;

  private static final double SURELY = 0.8;

  /** What it tells that two are the same two. */
  private static final double SIDES = 0.4;

  private PartyMatch() {}

  /** The best likeness between two lists; 0 where either is empty. */
  static double best(List<Party> left, List<Party> right) {
    if (left.isEmpty() || right.isEmpty()) {
      return 0;
    }
    double best = Party.DIFFERENT;
    for (int i = 0; i < left.size() && best < 1; i++) {
      best = Math.max(best, best(left.get(i), right));
    }
    return best;
  }

  private static double best(Party party, List<Party> others) {
    double best = Party.DIFFERENT;
    for (int i = 0; i < others.size() && best < 1; i++) {
      best = Math.max(best, party.compare(others.get(i)));
    }
    return best;
  }

  /** Whether one country, body or person did both. */
  static boolean sameActors(Profile left, Profile right) {
    return best(left.actorsAgreed(), right.actorsAgreed()) >= KNOWN;
  }

  /** Whether both were done to one country, body or person. */
  static boolean sameRecipients(Profile left, Profile right) {
    return best(left.recipientsAgreed(), right.recipientsAgreed()) >= KNOWN;
  }

  /** Whether both were done to people or things of known countries, and of no one country. */
  static boolean otherVictims(Profile left, Profile right) {
    boolean known = false;
    for (Party a : left.recipientsAgreed()) {
      for (Party b : right.recipientsAgreed()) {
        if (a.country() != null && b.country() != null) {
          if (a.country().equals(b.country())) {
            return false;
          }
          known = true;
        }
      }
    }
    return known;
  }

  /** "Border guards fired on soldiers, one side says", and the other says the same of it. */
  static boolean clash(Profile report, Profile event) {
    return report.actorClaimed
        && event.actorClaimed
        && report.when().exact()
        && report.when().gap(event.when()) == 0
        && crossed(report, event);
  }

  /** "It raided the camp", "three of its soldiers were hurt": by nobody named, nowhere else. */
  static boolean losses(Profile told, Profile raid) {
    return told.actors.isEmpty()
        && told.type.equals("ASSAULT")
        && raid.type.equals("ASSAULT")
        && told.counts()
        && told.where == null
        && !told.when().stated()
        && best(told.recipients, raid.actors) >= KNOWN;
  }

  /** Whether one's culprit is the other's victim. */
  static boolean swapped(Profile left, Profile right) {
    return best(left.actorsAgreed(), right.recipientsAgreed()) > 0.5
        || best(left.recipientsAgreed(), right.actorsAgreed()) > 0.5;
  }

  /** Whether each has the other's culprits for victims: the two sides of a clash. */
  static boolean crossed(Profile left, Profile right) {
    return best(left.actorsAgreed(), right.recipientsAgreed()) >= AKIN
        && best(left.recipientsAgreed(), right.actorsAgreed()) >= AKIN;
  }

  /** Whether it is done to the same kind of people, or thing, in both. */
  static boolean alike(List<Party> left, List<Party> right) {
    for (Party a : left) {
      for (Party b : right) {
        if (a.head() != 0 && a.head() == b.head()) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether both are refused to a parliament, which sends up more than one bill. */
  static boolean chambers(Profile left, Profile right) {
    return left.type.equals("REJECT")
        && left.recipients.stream().anyMatch(party -> "LEG".equals(party.sector()))
        && right.recipients.stream().anyMatch(party -> "LEG".equals(party.sector()));
  }

  /** "Japan pledged to stop", "Reagan was prepared to lift": each promises something of its own. */
  static boolean otherPromise(Profile left, Profile right) {
    return Family.promised(left.type)
        && Family.promised(right.type)
        && best(left.actorsAgreed(), right.actorsAgreed()) <= Party.UNLIKE
        && !SortedHashes.meet(left.triggers, right.triggers);
  }

  /** Whether a list names a person. */
  static boolean persons(List<Party> parties) {
    for (Party party : parties) {
      if (party.person() || (party.entity() == 0 && party.proper())) {
        return true;
      }
    }
    return false;
  }

  /** Whether two lists name something by a common name: "the plant at Enerhodar". */
  static boolean shareName(List<Party> left, List<Party> right) {
    for (Party a : left) {
      for (Party b : right) {
        if (a.sharesName(b)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Weighs who did it; {@code undergone} where it befalls those very parties. */
  static void weighActors(double likeness, boolean undergone, Evidence evidence) {
    weigh(likeness, undergone ? befallen(likeness) : ACTORS, evidence);
  }

  static void weighRecipients(double likeness, Evidence evidence) {
    weigh(likeness, befallen(likeness), evidence);
  }

  /** Who is arrested or freed tells which arrest it is. */
  private static double befallen(double likeness) {
    return likeness == Party.FULL_NAME
        ? FULLY_NAMED_RECIPIENTS
        : likeness >= Party.NAMED ? NAMED_RECIPIENTS : RECIPIENTS;
  }

  /** Two sides that are both addressed, and the same two in both: "urged India and Pakistan". */
  static void weighSides(List<Party> left, List<Party> right, Evidence evidence) {
    if (left.size() < 2 || right.size() < 2) {
      return;
    }
    Set<String> countries = new HashSet<>();
    for (Party a : left) {
      for (Party b : right) {
        if (a.country() != null && a.country().equals(b.country())) {
          countries.add(a.country());
        }
      }
    }
    if (countries.size() > 1) {
      evidence.add(SIDES, SIDES);
    }
  }

  private static void weigh(double likeness, double weight, Evidence evidence) {
    if (likeness > 0) {
      evidence.add(weight * likeness, likeness == 1 ? 0.6 : likeness >= Party.NAMED ? 1 : 0);
      evidence.named |= likeness >= Party.NAMED;
      evidence.known |= likeness >= KNOWN;
      evidence.anchored |= likeness >= (evidence.within ? AKIN : KNOWN);
    }
  }

  /** Talks: the participants as one set; two of each side must not be strangers to the other. */
  static boolean meeting(Profile report, Profile event, Evidence evidence) {
    List<Party> left = everyone(report);
    List<Party> right = everyone(event);
    if (left.isEmpty() || right.isEmpty()) {
      return true;
    }
    if (otherPeople(left, right)
        || (evidence.nearby && !evidence.within && otherGuests(left, right, event))) {
      return false;
    }
    List<Party> fewer = left.size() <= right.size() ? left : right;
    List<Party> more = fewer == left ? right : left;
    double sum = 0;
    int strangers = 0;
    int known = 0;
    int matched = 0;
    int guests = 0;
    int unknown = 0;
    for (Party party : fewer) {
      double best = best(party, more);
      if (best <= Party.UNLIKE) {
        strangers++;
      } else {
        sum += best;
        matched += best >= KNOWN ? 1 : 0;
        unknown += best == 0 ? 1 : 0;
        guests += best >= KNOWN && !host(party, event) ? 1 : 0;
        known += host(party, event) ? 0 : best >= SURELY ? 2 : best >= KNOWN ? 1 : 0;
        evidence.specific += best == 1 ? 0.5 : 0;
      }
    }
    // One country meets many others on a day; two of them, or one person or body, tell which talks.
    evidence.anchored |=
        known >= 2 || (known == 1 && evidence.nearby) || (matched > 0 && evidence.within);
    evidence.score += Math.min(sum, 2.5) * 1.4 - strangers * 1.5;
    // Many call on one host: it takes a guest, or both sides, to tell which of the talks these are.
    boolean hub = fewer.size() > 1 && matched + unknown < 2 && !(evidence.nearby && guests > 0);
    boolean place = guests == 0 && evidence.nearby && matched == fewer.size();
    boolean others = hub || place || (strangers > 0 && fewer.size() == 2);
    if (others && !evidence.within) {
      return false;
    }
    if (sum >= 1.3 && strangers == 0 && fewer.size() > 1) {
      evidence.specific += 0.4;
    }
    return strangers < fewer.size();
  }

  /**
   * Whether both name people, and none of them is the same: "Garcia called on", "Figueroa met". The
   * body of many states that both went to does not make them one delegation.
   */
  private static boolean otherPeople(List<Party> left, List<Party> right) {
    boolean people = false;
    for (Party a : left) {
      for (Party b : right) {
        boolean both = a.isNamedPerson() && b.isNamedPerson();
        people |= both;
        boolean body = !both && a.international() && b.international();
        if (!body && a.compare(b) >= (both ? SURELY : Party.NAMED)) {
          return false;
        }
      }
    }
    return people;
  }

  /** Whether guests came from abroad in both, and no two of them may be one. */
  private static boolean otherGuests(List<Party> left, List<Party> right, Profile event) {
    boolean guests = false;
    for (Party a : left) {
      for (Party b : right) {
        if (guest(a, event) && guest(b, event)) {
          if (a.compare(b) > 0) {
            return false;
          }
          guests = true;
        }
      }
    }
    return guests;
  }

  private static boolean guest(Party party, Profile event) {
    return event.where != null
        && event.where.country() != null
        && party.country() != null
        && !party.international()
        && !party.country().equals(event.where.country());
  }

  /** Whether it is no more than the country where they meet. */
  private static boolean host(Party party, Profile event) {
    return party.entity() == 0
        && event.where != null
        && event.where.country() != null
        && event.where.country().equals(party.country());
  }

  private static List<Party> everyone(Profile profile) {
    if (profile.recipientsAgreed().isEmpty()) {
      return profile.actorsAgreed();
    }
    List<Party> all = new ArrayList<>(profile.actorsAgreed());
    for (Party party : profile.recipientsAgreed()) {
      if (!all.contains(party)) {
        all.add(party);
      }
    }
    return all;
  }
}
