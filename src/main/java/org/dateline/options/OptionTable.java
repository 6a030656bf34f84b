package org.dateline.options;

import java.beans.Introspector;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.beam.sdk.options.Default;
import org.apache.beam.sdk.options.Description;

/** The flags of {@link DatelineOptions} as help shows them, from the interface itself. */
public final class OptionTable {
  private static final int WIDTH = 78;
  private static final String INDENT = "      ";

  private OptionTable() {}

  /** One flag: its name, type, default (empty where there is none) and description. */
  public record Flag(String name, String type, String byDefault, String description) {}

  /** Every flag, by name. */
  public static List<Flag> flags() {
    List<Flag> flags = new ArrayList<>();
    for (Method method : DatelineOptions.class.getDeclaredMethods()) {
      Description description = method.getAnnotation(Description.class);
      if (description != null) {
        flags.add(
            new Flag(
                Introspector.decapitalize(method.getName().substring(3)),
                method.getReturnType().getSimpleName().toLowerCase(java.util.Locale.ROOT),
                byDefault(method),
                description.value()));
      }
    }
    flags.sort(Comparator.comparing(Flag::name));
    return flags;
  }

  private static String byDefault(Method method) {
    if (method.isAnnotationPresent(Default.Integer.class)) {
      return String.valueOf(method.getAnnotation(Default.Integer.class).value());
    }
    if (method.isAnnotationPresent(Default.Double.class)) {
      return String.valueOf(method.getAnnotation(Default.Double.class).value());
    }
    if (method.isAnnotationPresent(Default.Boolean.class)) {
      return String.valueOf(method.getAnnotation(Default.Boolean.class).value());
    }
    return "";
  }

  /** The text of {@code dateline run --help}. */
  public static String help() {
    StringBuilder help = new StringBuilder();
    help.append("Usage: dateline run --input=GLOB --output=DIR [options]\n");
    help.append("Reads articles, writes the datasets. Takes any Beam option too, --runner=…");
    help.append(" included.\n\n");
    for (Flag flag : flags()) {
      help.append("  --").append(flag.name()).append('=').append(flag.type());
      if (!flag.byDefault().isEmpty()) {
        help.append("  (").append(flag.byDefault()).append(')');
      }
      help.append('\n');
      wrap(help, flag.description());
    }
    help.append("\nExit codes: 0 done, 2 usage, 3 bad configuration or no input, 4 the pipeline");
    help.append(" failed,\n5 more input rejected than --maxRejectedFraction allows.\n");
    return help.toString();
  }

  private static void wrap(StringBuilder help, String text) {
    int column = 0;
    for (String word : text.split(" ", -1)) {
      if (column == 0 || column + 1 + word.length() > WIDTH) {
        help.append(column == 0 ? "" : "\n").append(INDENT).append(word);
        column = INDENT.length() + word.length();
      } else {
        help.append(' ').append(word);
        column += 1 + word.length();
      }
    }
    help.append('\n');
  }
}
