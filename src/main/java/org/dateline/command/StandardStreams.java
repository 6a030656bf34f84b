package org.dateline.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Standard output as bytes, so that no default charset comes between. */
final class StandardStreams {
  private static OutputStream out = new FileOutputStream(FileDescriptor.out);

  private StandardStreams() {}

  /** Unbuffered; closing what wraps it closes standard output. */
  static OutputStream out() {
    return out;
  }

  /** Sends standard output elsewhere; for tests that call Main. */
  static void redirect(OutputStream elsewhere) {
    out = elsewhere;
  }

  /** Whether the failure only says that the reader, such as {@code head}, has gone. */
  static boolean closedByReader(IOException e) {
    String message = e.getMessage();
    return message != null && message.contains("Broken pipe");
  }
}
