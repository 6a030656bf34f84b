package org.dateline.tag;

import org.jspecify.annotations.Nullable;

/**
 * A count in a sentence, with what is counted and which word it depends on.
 *
 * @param fromToken first token of the number, its hedges included
 * @param toToken the token after the number's last
 * @param governor the verb, noun or adjective that gave the attribute; -1 where there is none
 * @param attribute what was counted: KILLED, INJURED, FIRED, …; COUNT where no word tells
 * @param objectFrom first token of the words for the things counted; -1 where the text has none
 * @param objectTo the token after the last of those words; -1 where the text has none
 * @param objectText those words as in the text; a currency's ISO code for an amount of money
 * @param valueLow lowest value that the words allow; null where open below
 * @param valueHigh highest value that the words allow; null where open above
 * @param approximate whether the words hedge: about, nearly, dozens
 */
public record FoundQuantity(
    int fromToken,
    int toToken,
    int governor,
    String attribute,
    int objectFrom,
    int objectTo,
    @Nullable String objectText,
    @Nullable Double valueLow,
    @Nullable Double valueHigh,
    boolean approximate) {

  /** The same count of what befell the things. */
  FoundQuantity counting(String befallen) {
    return new FoundQuantity(
        fromToken,
        toToken,
        governor,
        befallen,
        objectFrom,
        objectTo,
        objectText,
        valueLow,
        valueHigh,
        approximate);
  }
}
