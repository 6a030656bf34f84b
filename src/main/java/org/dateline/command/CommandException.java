package org.dateline.command;

import org.jspecify.annotations.Nullable;

/** Ends a command: one line for the user that says what to do, and an exit code. */
public final class CommandException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int exitCode;

  /** With one of {@link Exit}'s codes. */
  public CommandException(int exitCode, String message) {
    this(exitCode, message, null);
  }

  /** With the failure behind it, which {@code --verbose} prints. */
  public CommandException(int exitCode, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.exitCode = exitCode;
  }

  /** The process's exit code. */
  public int exitCode() {
    return exitCode;
  }
}
