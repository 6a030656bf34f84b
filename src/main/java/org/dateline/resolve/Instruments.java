package org.dateline.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The means of violence that a sentence names, as bits: a drone raid is no missile strike. */
final class Instruments {
  private static final List<String> KINDS =
      List.of(
          "missile rocket atacms scalp himars ballistic",
          "drone drones uav shahed quadcopter",
          "shell shelling artillery mortar howitzer",
          "airstrike airstrikes warplane jet bomber glide helicopter gunship",
          "bomb bomber bombing explosive grenade ied blast explosion vest",
          "gun gunman gunmen shot shooting rifle pistol firearm sniper gunfire bullet",
          "knife stabbed stabbing machete sword",
          "mine landmine",
          "teargas tear baton water-cannon pellet",
          "arson petrol molotov torched");
  private static final Map<Integer, Integer> BITS = bits();

  /** End a noun phrase's head, save after a number: "five of six rockets". */
  private static final Set<String> PREPOSITIONS =
      Set.of("of", "in", "at", "on", "from", "by", "to", "for", "with", "near", "that", "which");

  private static final Set<String> NUMBERS =
      Set.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "out");

  /**
   * Weapons as a coder may take them for who did it, or to whom: "missiles hit", "shot them down".
   */
  private static final Set<Integer> WEAPONS =
      Stream.of(
              "missile rocket atacms scalp himars drone uav shell artillery mortar airstrike bomb"
                  + " explosive grenade ied blast explosion device munition warhead projectile"
                  + " bullet gunfire gas knife mine landmine weapon fire strike attack raid")
          .flatMap(words -> Stream.of(words.split(" ")))
          .map(WordHashes::ofWord)
          .collect(Collectors.toUnmodifiableSet());

  private Instruments() {}

  /** The instruments among content words. */
  static int of(int[] contentWords) {
    int found = 0;
    for (int word : contentWords) {
      Integer bits = BITS.get(word & ~1);
      if (bits != null) {
        found |= bits;
      }
    }
    return found;
  }

  /**
   * Whether a noun phrase names a weapon or an attack, which does nothing and suffers nothing by
   * itself: its head, the last word before a preposition, is one.
   */
  static boolean weapon(String phrase) {
    String head = "";
    for (String word : WordHashes.words(phrase)) {
      if (PREPOSITIONS.contains(word)) {
        if (!head.isEmpty() && !NUMBERS.contains(head.toLowerCase(Locale.ROOT))) {
          break;
        }
      } else if (!word.isEmpty()) {
        head = word;
      }
    }
    return !head.isEmpty() && WEAPONS.contains(WordHashes.ofWord(head));
  }

  private static Map<Integer, Integer> bits() {
    Map<Integer, Integer> bits = new HashMap<>();
    for (int kind = 0; kind < KINDS.size(); kind++) {
      for (String word : KINDS.get(kind).split(" ")) {
        bits.merge(WordHashes.ofWord(word), 1 << kind, (a, b) -> a | b);
      }
    }
    return bits;
  }
}
