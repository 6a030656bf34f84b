package org.dateline.tag;

import java.util.ArrayList;
import java.util.List;
import org.dateline.lexicon.ActorEntry;
import org.dateline.lexicon.ActorKind;
import org.jspecify.annotations.Nullable;

/** What is known of a noun phrase while its parts are put together. */
final class PhraseSense {

  /** Ends the rule of a phrase whose last word is an unknown noun: "the Tower board report". */
  static final String THING = "+thing";

  /** Ends the rule of a name that only begins with a country's: "American Telephone". */
  static final String NAME = "+named";

  /** The entry that heads the phrase; null where the lexicon has none. */
  @Nullable ActorEntry head;

  @Nullable ActorEntry entity;
  @Nullable String country;
  @Nullable String sector;
  @Nullable String secondary;
  double confidence;
  String rule = "";
  final List<String> entries = new ArrayList<>(4);

  /** Whether an owner or a complement may still give the sector. */
  boolean open;

  /** Whether the head only counts or groups: "a group of", "dozens". */
  boolean partitive;

  /** Whether "former" or the like goes before. */
  boolean ended;

  /** Whether unknown capitalised words end the phrase: someone's name. */
  boolean named;

  /** Whether an unknown common noun follows the last known word: "court decision". */
  boolean thing;

  /** Whether "the" begins the phrase. */
  boolean definite;

  /** Whether the sector is the head's own, not an owner's or a complement's. */
  boolean own = true;

  boolean unknown() {
    return country == null && sector == null && entity == null;
  }

  /** Whether it names or describes a body that can give its sector to a role. */
  boolean bodied() {
    return sector != null
        && head != null
        && head.kind() != ActorKind.CAPITAL
        && head.kind() != ActorKind.NOBODY
        && !"UNK".equals(sector);
  }

  void takeSector(PhraseSense other, String why) {
    if (other.sector != null) {
      sector = other.sector;
      secondary = other.secondary;
      entries.addAll(other.entries);
      own = false;
      open = false;
      rule = join(rule, why);
    }
  }

  void takeCountry(PhraseSense other, String why) {
    if (country == null && other.country != null) {
      country = other.country;
      if (!entries.containsAll(other.entries)) {
        entries.addAll(other.entries);
      }
      if (head == null) {
        confidence = Math.min(.45, other.confidence);
        rule = join(why.replace("+", ""), "");
      } else {
        confidence = Math.min(.9, confidence + .1);
        if (!rule.contains(why)) {
          rule = join(rule, why);
        }
      }
    }
  }

  /** Takes all of the phrase that this one only counts or groups: "a group of thieves". */
  void become(PhraseSense other) {
    if (other.unknown()) {
      return;
    }
    boolean counted = head != null;
    String kept = country;
    country = other.country == null ? kept : other.country;
    sector = other.sector;
    secondary = other.secondary;
    entity = counted ? null : other.entity;
    confidence = counted ? other.confidence : Math.min(.5, other.confidence);
    rule = join(counted ? "part" : "whole", "+" + other.rule);
    entries.addAll(other.entries);
    head = other.head;
    ended |= other.ended;
    open = false;
    own = counted;
  }

  /** Takes what a phrase after a comma adds: "the president, Vladimir Putin". */
  void besides(PhraseSense other) {
    if (other.unknown()) {
      return;
    }
    if (head == null) {
      boolean definiteHere = definite;
      become(other);
      definite = definiteHere;
      rule = "apposition+" + other.rule;
      confidence = Math.min(.85, other.confidence);
    } else if (entity == null && other.entity != null && other.entity.kind() == ActorKind.PERSON) {
      if (country == null || country.equals(other.country)) {
        entity = other.entity;
        country = other.country;
        sector = sector == null ? other.sector : sector;
        entries.addAll(other.entries);
        confidence = .9;
        rule = join(rule, "+apposition");
      }
    } else {
      takeCountry(other, "+apposition");
    }
  }

  /** Applies what can be known only when all parts are there. */
  void settle() {
    if (ended && sector != null && PersonOffices.OFFICIAL.contains(sector)) {
      sector = "ELI";
      secondary = null;
      rule = "former+" + rule;
    }
  }

  @Nullable Resolution resolution() {
    if (unknown()) {
      return null;
    }
    boolean states = entity == null || entity.kind() == ActorKind.COUNTRY;
    boolean body = named && sector == null && country != null && states;
    return Resolution.of(
        country,
        sector,
        secondary,
        entity == null ? null : entity.id(),
        entity == null ? null : entity.name(),
        confidence,
        thing ? rule + THING : body ? rule + NAME : rule,
        entries);
  }

  private static String join(String a, String b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a + b;
    }
    return b.startsWith("+") || a.endsWith("+") ? a + b : b.endsWith("+") ? b + a : a + "+" + b;
  }
}
