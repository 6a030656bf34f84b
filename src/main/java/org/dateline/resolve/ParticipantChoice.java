package org.dateline.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.dateline.record.Mention;
import org.dateline.record.Participant;

/**
 * The participants of an event in one role, out of what its mentions name: of names that may be one
 * party (Ukraine, UKRMIL) the most exact that enough outlets give; parties that hardly an outlet
 * gives are left out.
 */
final class ParticipantChoice {
  private static final int MAX_PARTICIPANTS = 6;

  /** A party that fewer than this share of the best attested one's outlets name is dropped. */
  private static final double MIN_SHARE = 0.34;

  /** A more exact name must be given by this share of the outlets that name the party at all. */
  private static final double MIN_EXACT = 0.2;

  /** The chosen participants and how many outlets name one of them. */
  record Chosen(List<Participant> participants, int support) {}

  private record Named(Party party, Participant participant, Set<String> voices) {}

  private ParticipantChoice() {}

  static Chosen choose(
      List<Telling> tellings,
      Independence independence,
      Function<Mention, List<Participant>> role,
      Wording wording) {
    List<Named> named = named(tellings, independence, role, wording);
    List<List<Named>> groups = group(named);
    List<Participant> chosen = new ArrayList<>();
    Set<String> support = new HashSet<>();
    int most = 0;
    for (List<Named> group : groups) {
      Set<String> voices = voices(group);
      most = Math.max(most, voices.size());
      if (voices.size() >= MIN_SHARE * most && chosen.size() < MAX_PARTICIPANTS) {
        chosen.add(mostExact(group, voices.size()).participant());
        support.addAll(voices);
      }
    }
    return new Chosen(chosen, support.size());
  }

  private static List<Named> named(
      List<Telling> tellings,
      Independence independence,
      Function<Mention, List<Participant>> role,
      Wording wording) {
    List<Named> named = new ArrayList<>();
    for (Telling telling : tellings) {
      for (Participant participant : role.apply(telling.mention())) {
        if (Party.weapon(participant, wording)) {
          continue;
        }
        Party party = Party.of(participant, wording);
        Named found = null;
        for (Named known : named) {
          if (known.party().equals(party)) {
            found = known;
            break;
          }
        }
        if (found == null) {
          found = new Named(party, participant, new HashSet<>());
          named.add(found);
        }
        found.voices().add(independence.voiceOf(telling));
      }
    }
    return named;
  }

  /** Names that may be one party together; the best attested group first. */
  private static List<List<Named>> group(List<Named> named) {
    List<Named> exactFirst = new ArrayList<>(named);
    exactFirst.sort(
        Comparator.comparingInt((Named name) -> -name.voices().size())
            .thenComparingInt(name -> -name.party().specificity()));
    List<List<Named>> groups = new ArrayList<>();
    for (Named name : exactFirst) {
      List<Named> home = null;
      for (List<Named> group : groups) {
        if (name.party().compare(group.get(0).party()) > 0.3) {
          home = group;
          break;
        }
      }
      if (home == null) {
        home = new ArrayList<>();
        groups.add(home);
      }
      home.add(name);
    }
    groups.sort(Comparator.comparingInt((List<Named> group) -> -voices(group).size()));
    return groups;
  }

  private static Set<String> voices(List<Named> group) {
    Set<String> voices = new HashSet<>();
    for (Named name : group) {
      voices.addAll(name.voices());
    }
    return voices;
  }

  private static Named mostExact(List<Named> group, int voices) {
    return group.stream()
        .filter(name -> name.voices().size() >= MIN_EXACT * voices)
        .max(
            Comparator.comparingInt((Named name) -> Math.min(name.party().specificity(), 2))
                .thenComparingInt(name -> name.voices().size())
                .thenComparingInt(name -> name.party().specificity()))
        .orElse(group.get(0));
  }
}
