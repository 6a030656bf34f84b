package org.dateline.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * CAMEO's codes: the PLOVER type, mode and contexts of each, its Goldstein value, and the codes of
 * the acts that announce, demand or refuse it.
 *
 * <p>Codes and labels: CAMEO 1.1b3 (Gerner, Schrodt, Yilmaz 2012); Goldstein values: the scale that
 * KEDS carried over from Goldstein (1992) to CAMEO; the PLOVER type of a code: PLOVER's own table.
 */
public final class CameoTable {

  private static final List<String> COLUMNS =
      List.of(
          "code", "type", "mode", "contexts", "goldstein", "intent", "demand", "refusal", "label");

  /**
   * One code.
   *
   * @param goldstein Goldstein value, -10 to 10
   * @param intent code of announcing it: 03… where it is cooperative, 13… where it is not
   * @param demand code of demanding it, or null
   * @param refusal code of refusing it, or null
   */
  public record Code(
      String code,
      String type,
      @Nullable String mode,
      List<String> contexts,
      double goldstein,
      @Nullable String intent,
      @Nullable String demand,
      @Nullable String refusal,
      String label) {}

  private final Map<String, Code> codes = new HashMap<>();

  private CameoTable() {}

  /** The shipped table. */
  public static CameoTable shipped() {
    CameoTable table = new CameoTable();
    LexiconFaults faults = new LexiconFaults();
    LexiconFile file = LexiconFile.shipped("cameo.tsv", COLUMNS);
    file.forEach(
        faults,
        row -> {
          EventTypes.quad(row.get("type"));
          table.codes.put(
              row.get("code"),
              new Code(
                  row.get("code"),
                  row.get("type"),
                  row.orNull("mode"),
                  row.list("contexts"),
                  Double.parseDouble(row.get("goldstein")),
                  row.orNull("intent"),
                  row.orNull("demand"),
                  row.orNull("refusal"),
                  row.get("label")));
        });
    faults.throwIfAny();
    return table;
  }

  /**
   * The entry of a code.
   *
   * @throws IllegalArgumentException if there is no such code
   */
  public Code get(String code) {
    Code entry = codes.get(code);
    if (entry == null) {
      throw new IllegalArgumentException("no CAMEO code '" + code + "' in cameo.tsv");
    }
    return entry;
  }
}
