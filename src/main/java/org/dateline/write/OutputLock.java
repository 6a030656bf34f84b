package org.dateline.write;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Keeps two runs from writing to one output at once. On a local file system the operating system
 * holds the lock and lets go when the process ends, however it ends; elsewhere there is none, and a
 * schedule must not start two runs into one output.
 */
public final class OutputLock implements AutoCloseable {
  private static final String FILE = "_lock";

  private final @Nullable FileChannel channel;

  private OutputLock(@Nullable FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes the lock, making the folder where it is missing.
   *
   * @return null where another run holds it
   * @throws IOException where the folder cannot be written
   */
  public static @Nullable OutputLock tryTake(String output) throws IOException {
    if (output.contains("://")) {
      return new OutputLock(null);
    }
    Path folder = Files.createDirectories(Path.of(output));
    FileChannel channel =
        FileChannel.open(folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return new OutputLock(channel);
      }
    } catch (OverlappingFileLockException e) {
      // Another run of this very process holds it.
    }
    channel.close();
    return null;
  }

  @Override
  public void close() throws IOException {
    if (channel != null) {
      channel.close();
    }
  }
}
