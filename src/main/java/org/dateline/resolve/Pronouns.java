package org.dateline.resolve;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.record.Mention;
import org.dateline.record.Participant;

/** Persons who are no more than "he" or "she" in a sentence: they have the name told before it. */
final class Pronouns {
  private static final Set<String> PERSONAL = Set.of("he", "she", "him", "her");

  private Pronouns() {}

  /** Gives the pronouns among a profile's parties the names of the persons told last before. */
  static void name(Mention mention, Profile profile, List<Mention> ofArticle, Wording wording) {
    name(mention, mention.getActors(), profile.actors, ofArticle, wording);
    name(mention, mention.getRecipients(), profile.recipients, ofArticle, wording);
  }

  private static void name(
      Mention mention,
      List<Participant> told,
      List<Party> parties,
      List<Mention> ofArticle,
      Wording wording) {
    if (told.size() != 1 || parties.size() != 1) {
      return;
    }
    Participant pronoun = told.get(0);
    if (!PERSONAL.contains(pronoun.getName().toLowerCase(Locale.ROOT))) {
      return;
    }
    Party named = null;
    int at = -1;
    for (Mention other : ofArticle) {
      for (List<Participant> side : List.of(other.getActors(), other.getRecipients())) {
        for (Participant person : side) {
          boolean before = person.getStart() < pronoun.getStart() && person.getStart() > at;
          boolean near = mention.getSentenceStart() - other.getSentenceEnd() < NEAR;
          Party party = before && near ? party(person, other, wording) : null;
          if (party != null && party.nameWords().length > 1 && !party.international()) {
            named = party;
            at = person.getStart();
          }
        }
      }
    }
    if (named != null) {
      parties.set(0, named);
    }
  }

  /** A pronoun seldom goes back over so many characters. */
  private static final int NEAR = 400;

  private static Party party(Participant person, Mention mention, Wording wording) {
    Party party = Party.of(person, person.getStart() == mention.getSentenceStart(), wording);
    int end = person.getEnd() - mention.getSentenceStart();
    return party.role()
        ? party.named(Apposition.after(mention.getSentence(), end), wording)
        : party;
  }
}
