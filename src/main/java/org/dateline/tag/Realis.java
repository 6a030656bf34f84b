package org.dateline.tag;

/** Whether an event happened. */
enum Realis {
  /** It happened, or is happening. */
  ACTUAL,
  /** The text says that it did not. */
  NEGATED,
  /** Someone means it to happen, or it is on the calendar. */
  PLANNED,
  /** It may happen, would under a condition, or someone wants it. */
  HYPOTHETICAL,
  /** It happened long before the report: background. */
  HISTORICAL
}
