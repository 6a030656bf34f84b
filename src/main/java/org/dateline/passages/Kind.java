package org.dateline.passages;

/** What a passage is in its article; names are written to the {@code passages} dataset. */
public enum Kind {
  /** The article's title. Tagged: headlines report events. */
  HEADLINE,
  /** The article's own prose. Tagged. */
  BODY,
  /**
   * What an outlet puts around its prose: bylines, calls to subscribe, links to other stories,
   * credits, captions, sign-offs; and section headings, which repeat what the prose says. Not
   * tagged.
   */
  BOILERPLATE
}
