package org.dateline.read;

import org.dateline.reject.Reason;

/** Input that cannot become an article: why, and one sentence that says what to do. */
final class Refusal extends Exception {
  private static final long serialVersionUID = 1L;

  private final Reason reason;

  Refusal(Reason reason, String detail) {
    // No stack trace: a refusal is a result, and hostile input makes many.
    super(detail, null, false, false);
    this.reason = reason;
  }

  Reason reason() {
    return reason;
  }

  String detail() {
    return String.valueOf(getMessage());
  }
}
