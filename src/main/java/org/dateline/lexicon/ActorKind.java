package org.dateline.lexicon;

/** What an actor entry names, and so how it composes with the words around it. */
public enum ActorKind {
  /** A country, territory or disputed region by its name: "Russia". */
  COUNTRY,
  /** A nationality as an adjective, or a national: "Russian", "Spaniards". */
  NATIONALITY,
  /** A city that stands for its country's government: "Moscow". */
  CAPITAL,
  /** A city or region that only tells its country: "Texas". */
  PLACE,
  /** A body with a name of its own: "Knesset", "FBI", "Hezbollah", "the Kremlin". */
  NAMED,
  /** A person by name. */
  PERSON,
  /** A religion or an ethnic group: "Kurds", "Muslim". */
  PEOPLE,
  /** A kind of body, which a nationality makes one body: "defence ministry", "navy". */
  INSTITUTION,
  /** A role whose sector stands whatever comes before it: "soldiers", "protesters". */
  ROLE,
  /** A role that yields to the body before it: "accountant", which "army accountant" outranks. */
  SOFT_ROLE,
  /** A role that takes the sector of its body: "spokesman", "leader", "members". */
  OPEN_ROLE,
  /** A word that gives a sector to the role after it: "medical", "opposition". */
  MODIFIER,
  /** A word that ends an office: "former", "ousted". */
  ENDED,
  /** People of whom nothing is known: "men", "a group". */
  NOBODY;

  /** Whether the entry names one country, body or person, not a kind of them. */
  public boolean named() {
    return compareTo(NAMED) == 0 || this == COUNTRY || this == PERSON;
  }

  /** Whether the entry is a kind of actor that a noun phrase can have for its head. */
  public boolean role() {
    return this == ROLE || this == SOFT_ROLE || this == OPEN_ROLE;
  }
}
