package org.dateline.tag;

import org.dateline.lexicon.CameoTable;
import org.dateline.lexicon.EventTypes;
import org.jspecify.annotations.Nullable;

/** Codes what is only announced, or announced not to be done, as CAMEO and PLOVER do. */
final class Intents {
  private final Clauses clauses;
  private final CameoTable cameo;

  Intents(Clauses clauses, CameoTable cameo) {
    this.clauses = clauses;
    this.cameo = cameo;
  }

  /** "will not lift the ban" announces a refusal. */
  void refuse(Draft draft) {
    if (!EventTypes.quad(draft.type).endsWith("COOPERATION")) {
      return;
    }
    draft.trace.add("not to do " + draft.type + " is coded as REJECT");
    draft.realis = Realis.ACTUAL;
    become(draft, "REJECT", draft.cameo == null ? null : cameo.get(draft.cameo).refusal());
  }

  /** "will release prisoners" is AGREE, "will attack" is THREATEN. */
  void announce(Draft draft) {
    String type =
        switch (EventTypes.quad(draft.type)) {
          case "VERBAL COOPERATION", "MATERIAL COOPERATION" -> "AGREE";
          case "MATERIAL CONFLICT" -> "THREATEN";
          default -> draft.type;
        };
    // troops that will be moved are a deployment to come; only their use is a threat
    boolean peaceful = draft.type.equals("MOBILIZE") && !Deciding.against(draft, clauses);
    boolean sure = Deciding.foretold(draft, clauses);
    if (type.equals(draft.type) || peaceful || sure) {
      return;
    }
    draft.trace.add("a future " + draft.type + " is coded as " + type);
    become(draft, type, draft.cameo == null ? null : cameo.get(draft.cameo).intent());
  }

  private void become(Draft draft, String type, @Nullable String code) {
    draft.type = type;
    draft.cameo = code;
    draft.mode = code == null ? null : cameo.get(code).mode();
  }
}
