package org.dateline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Beam's words for a bad flag, in ours. */
final class UsageMessages {
  private static final Pattern UNKNOWN = Pattern.compile("missing a property named '([^']{1,80})'");
  private static final Pattern RUNNER =
      Pattern.compile("Unknown 'runner' specified '([^']{1,80})'");

  private UsageMessages() {}

  /** One line that says which flag is wrong and what to do. */
  static String of(IllegalArgumentException e) {
    String message = String.valueOf(e.getMessage());
    Matcher unknown = UNKNOWN.matcher(message);
    if (unknown.find()) {
      return "unknown option --" + unknown.group(1) + ": see dateline run --help";
    }
    Matcher runner = RUNNER.matcher(message);
    if (runner.find()) {
      return "no runner " + runner.group(1) + " in this jar: see the README on runners";
    }
    return message.lines().findFirst().orElse(message).strip() + ": see dateline run --help";
  }
}
