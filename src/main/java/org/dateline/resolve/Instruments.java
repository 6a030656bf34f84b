package org.dateline.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
