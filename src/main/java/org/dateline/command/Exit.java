package org.dateline.command;

/** Exit codes of the command line, as the data contract fixes them. */
public final class Exit {
  public static final int DONE = 0;
  public static final int USAGE = 2;
  public static final int CONFIGURATION = 3;
  public static final int FAILED = 4;
  public static final int REJECTED = 5;

  private Exit() {}
}
