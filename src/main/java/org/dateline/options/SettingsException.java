package org.dateline.options;

/** A flag whose value cannot be used; the message is one line that says what to do. */
public final class SettingsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** With the line for the user. */
  public SettingsException(String message) {
    super(message);
  }
}
