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
    return LexiconFaults.none(faults -> load(LexiconFolders.none(), faults));
  }

  /** The shipped table; rows of users' folders replace its own of the same code, or add codes. */
  public static CameoTable load(LexiconFolders own, LexiconFaults faults) {
    CameoTable table = new CameoTable();
    for (LexiconFile file : own.withShipped(LexiconKind.CAMEO, faults)) {
      file.forEach(faults, row -> table.codes.putIfAbsent(row.get("code"), code(row)));
    }
    return table;
  }

  private static Code code(LexiconFile.Row row) {
    EventTypes.quad(row.get("type"));
    if (!row.get("code").matches("[0-9]{3,4}")) {
      throw new IllegalArgumentException(
          "a CAMEO code is three or four digits, not '" + row.get("code") + "'");
    }
    double goldstein = row.number("goldstein");
    if (Math.abs(goldstein) > 10) {
      throw new IllegalArgumentException("goldstein " + goldstein + " is not from -10 to 10");
    }
    String mode = row.orNull("mode");
    if (mode != null) {
      EventTypes.checkMode(row.get("type"), mode);
    }
    EventTypes.checkContexts(row.list("contexts"));
    return new Code(
        row.get("code"),
        row.get("type"),
        row.orNull("mode"),
        row.list("contexts"),
        goldstein,
        row.orNull("intent"),
        row.orNull("demand"),
        row.orNull("refusal"),
        row.get("label"));
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
