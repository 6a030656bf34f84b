package org.dateline.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.lexicon.Pattern.Condition;
import org.dateline.lexicon.Pattern.Path;
import org.dateline.lexicon.Pattern.Role;
import org.dateline.lexicon.Pattern.Route;
import org.dateline.lexicon.Pattern.Step;
import org.dateline.lexicon.Pattern.StepKind;

/** Reads the little language of a pattern's paths and conditions. */
final class PatternSyntax {

  private static final Map<String, StepKind> STEPS =
      Map.ofEntries(
          Map.entry("subj", StepKind.SUBJ),
          Map.entry("obj", StepKind.OBJ),
          Map.entry("xcomp", StepKind.XCOMP),
          Map.entry("ccomp", StepKind.CCOMP),
          Map.entry("comp", StepKind.COMP),
          Map.entry("poss", StepKind.POSS),
          Map.entry("mod", StepKind.MOD),
          Map.entry("aux", StepKind.AUX),
          Map.entry("neg", StepKind.NEG),
          Map.entry("light", StepKind.LIGHT),
          Map.entry("gov", StepKind.GOV),
          Map.entry("parties", StepKind.PARTIES),
          Map.entry("then", StepKind.THEN),
          Map.entry("self", StepKind.SELF));

  private static final double WORD_WEIGHT = 2.5;
  private static final double CLASS_WEIGHT = 2.5;
  private static final double TYPE_WEIGHT = 2;
  private static final double EXISTS_WEIGHT = 1;
  private static final double ABSENT_WEIGHT = 0.5;

  private final PatternClasses classes;

  PatternSyntax(PatternClasses classes) {
    this.classes = classes;
  }

  /** A path: routes separated by {@code |}; {@code -} or nothing: an empty one. */
  Path path(String text) {
    List<Route> routes = new ArrayList<>();
    if (!text.isEmpty() && !text.equals("-")) {
      for (String route : text.split("\\|", -1)) {
        routes.add(route(route.strip()));
      }
    }
    return new Path(List.copyOf(routes));
  }

  /** Conditions separated by spaces. */
  List<Condition> conditions(String text) {
    List<Condition> conditions = new ArrayList<>();
    for (String term : text.split("\\s+", -1)) {
      if (!term.isEmpty()) {
        conditions.add(condition(term));
      }
    }
    return List.copyOf(conditions);
  }

  /** Words with classes resolved: {@code $WEAPON|stone}. */
  Set<String> words(String text) {
    Set<String> words = new LinkedHashSet<>();
    for (String word : text.split("\\|", -1)) {
      String w = word.strip();
      if (w.startsWith("$")) {
        words.addAll(classes.words(w.substring(1)));
      } else if (!w.isEmpty()) {
        words.add(w.toLowerCase(Locale.ROOT));
      }
    }
    return words;
  }

  private Condition condition(String term) {
    boolean negated = term.startsWith("!");
    String body = negated ? term.substring(1) : term;
    int equals = body.indexOf('=');
    String where = equals < 0 ? body : body.substring(0, equals);
    List<Route> routes = new ArrayList<>();
    for (String route : where.split("/", -1)) {
      routes.add(route(route));
    }
    Set<String> words = new LinkedHashSet<>();
    Set<String> types = new LinkedHashSet<>();
    Set<String> sectors = new LinkedHashSet<>();
    double weight = EXISTS_WEIGHT;
    if (equals >= 0) {
      weight = WORD_WEIGHT;
      for (String test : body.substring(equals + 1).split("\\|", -1)) {
        if (test.startsWith("@")) {
          types.addAll(EventTypes.group(test.substring(1)));
          weight = Math.min(weight, TYPE_WEIGHT);
        } else if (test.startsWith("#")) {
          sectors.add(test.substring(1));
          weight = Math.min(weight, TYPE_WEIGHT);
        } else if (test.startsWith("$")) {
          words.addAll(classes.words(test.substring(1)));
          weight = Math.min(weight, CLASS_WEIGHT);
        } else if (test.isEmpty()) {
          throw new IllegalArgumentException("nothing after '=' in condition '" + term + "'");
        } else {
          words.add(test.replace('_', ' ').toLowerCase(Locale.ROOT));
        }
      }
    }
    return new Condition(
        negated,
        List.copyOf(routes),
        Set.copyOf(words),
        Set.copyOf(types),
        Set.copyOf(sectors),
        negated ? ABSENT_WEIGHT : weight);
  }

  private static Route route(String text) {
    List<Step> steps = new ArrayList<>();
    Role role = Role.WORD;
    List<String> parts = Arrays.asList(text.split(">", -1));
    for (int i = 0; i < parts.size(); i++) {
      String part = parts.get(i);
      if (part.startsWith("@")) {
        if (i < parts.size() - 1) {
          throw new IllegalArgumentException("'" + part + "' must end the path '" + text + "'");
        }
        role = role(part, text);
      } else if (part.matches("[a-z]{2,20}")) {
        StepKind kind = STEPS.get(part);
        steps.add(kind == null ? new Step(StepKind.PREP, part) : new Step(kind, ""));
      } else {
        throw new IllegalArgumentException("no step '" + part + "' in path '" + text + "'");
      }
    }
    return new Route(List.copyOf(steps), role);
  }

  private static Role role(String part, String text) {
    return switch (part) {
      case "@actor" -> Role.ACTOR_OF;
      case "@recipient" -> Role.RECIPIENT_OF;
      default ->
          throw new IllegalArgumentException(
              "no role '" + part + "' in '" + text + "': @actor or @recipient");
    };
  }
}
