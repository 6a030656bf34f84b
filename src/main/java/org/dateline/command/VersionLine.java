package org.dateline.command;

import picocli.CommandLine.IVersionProvider;

/** What {@code dateline --version} prints. */
public final class VersionLine implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"dateline " + Versions.dateline()};
  }
}
