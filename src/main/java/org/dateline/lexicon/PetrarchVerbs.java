package org.dateline.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a PETRARCH-style verb dictionary: sets of words, and blocks of verbs that share a code and
 * the patterns below them.
 *
 * <pre>
 * &amp;FERRY
 * +FERRIES
 * +PADDLE_STEAMER
 * --- BESTOW [070] ---
 * BESTOW {BESTOWS BESTOWED BESTOWING}
 * +HAND_OVER
 * - * MEDALS [051]
 * - * {WITH &amp;FERRY} [071]
 * - &amp;FERRY * [---]
 * </pre>
 *
 * <p>Words behind the {@code *} become the verb's object, or a preposition with its noun; those
 * before it the subject; a noun phrase in parentheses counts by its first word. The marks of source
 * and target are dropped: the tree tells those. CAMEO 01 and {@code ---} become patterns that
 * report no event. Transformations (lines with {@code ~}) and codes outside CAMEO have no
 * counterpart.
 */
final class PetrarchVerbs {
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "about", "against", "at", "between", "by", "for", "from", "in", "into", "of", "off", "on",
          "out", "over", "through", "to", "toward", "towards", "under", "up", "upon", "with");

  private static final Set<String> MARKS = Set.of("$", "+", "%", "^", "");

  private static final String TARGETS = "obj>with|obj>against|obj>on|obj>to|with|against|on|to|for";

  private final String file;
  private final LexiconFaults faults;
  private final CameoTable cameo = CameoTable.shipped();
  private final Map<String, Set<String>> sets = new LinkedHashMap<>();
  private final List<List<String>> patterns = new ArrayList<>();

  private @Nullable String openSet;
  private final Set<String> verbs = new LinkedHashSet<>();
  private @Nullable String blockCode;
  private int blockLine;
  private boolean sawPattern;

  PetrarchVerbs(String file, LexiconFaults faults) {
    this.file = file;
    this.faults = faults;
  }

  Map<String, PetrarchImport.Table> read(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      String line = PetrarchText.bare(lines.get(i));
      if (line.isEmpty()) {
        continue;
      }
      try {
        accept(line, i + 1);
      } catch (IllegalArgumentException e) {
        faults.add(file, i + 1, String.valueOf(e.getMessage()));
      }
    }
    finish();
    List<List<String>> classes = new ArrayList<>();
    sets.forEach((name, words) -> classes.add(List.of(name, String.join("|", words))));
    Map<String, PetrarchImport.Table> tables = new LinkedHashMap<>();
    tables.put("classes.tsv", PetrarchImport.Table.of(LexiconKind.CLASSES, classes));
    tables.put("patterns-imported.tsv", PetrarchImport.Table.of(LexiconKind.PATTERNS, patterns));
    return tables;
  }

  private void accept(String line, int number) {
    if (line.startsWith("---")) {
      finish();
      openSet = null;
      blockCode = PetrarchText.between(line, '[', ']');
      blockLine = number;
    } else if (line.startsWith("&")) {
      openSet = className(line);
      sets.putIfAbsent(openSet, new LinkedHashSet<>());
    } else if (openSet != null && line.startsWith("+")) {
      Set<String> words = sets.get(openSet);
      if (words != null) {
        words.addAll(forms(line.substring(1)));
      }
    } else if (line.startsWith("-")) {
      pattern(line.substring(1).strip(), number);
    } else if (line.startsWith("~")) {
      throw new IllegalArgumentException("a transformation has no counterpart");
    } else {
      verb(line, number);
    }
  }

  private void verb(String line, int number) {
    openSet = null;
    if (sawPattern) {
      finish();
      blockLine = number;
    }
    String code = PetrarchText.between(line, '[', ']');
    blockCode = code == null ? blockCode : code;
    blockLine = blockLine == 0 ? number : blockLine;
    int end = line.length();
    for (char mark : new char[] {'{', '['}) {
      int at = line.indexOf(mark);
      end = at >= 0 ? Math.min(end, at) : end;
    }
    String plain = line.substring(line.startsWith("+") ? 1 : 0, end).strip();
    String words = String.join(" ", PetrarchText.words(plain));
    if (!words.matches("[a-z' -]{2,60}")) {
      throw new IllegalArgumentException("no verb '" + plain + "'");
    }
    verbs.add(words);
  }

  /** Ends a block: its own code becomes the pattern without conditions. */
  private void finish() {
    String code = blockCode;
    if (!verbs.isEmpty() && code != null) {
      try {
        row(blockLine, code, "");
      } catch (IllegalArgumentException e) {
        faults.add(file, blockLine, String.valueOf(e.getMessage()));
      }
    }
    verbs.clear();
    blockCode = null;
    blockLine = 0;
    sawPattern = false;
  }

  private void pattern(String text, int number) {
    sawPattern = true;
    String code = PetrarchText.between(text, '[', ']');
    int star = text.indexOf('*');
    if (code == null || star < 0 || verbs.isEmpty()) {
      throw new IllegalArgumentException("a pattern owes a verb above it, a '*' and a code");
    }
    List<String> conditions = new ArrayList<>();
    side(text.substring(0, star), "subj", conditions);
    side(text.substring(star + 1, text.indexOf('[')), "obj", conditions);
    row(number, code, String.join(" ", conditions));
  }

  /** Reads one side of a pattern: words, noun phrases in parentheses, prepositions in braces. */
  private void side(String text, String step, List<String> conditions) {
    String spaced =
        text.replaceAll("\\([ ]*([^ )]+)[^)]*\\)", " $1 ").replace('{', ' ').replace('}', ' ');
    boolean filled = false;
    String preposition = "";
    for (String token : spaced.strip().split("\\s+", -1)) {
      String word = token.toLowerCase(Locale.ROOT);
      if (MARKS.contains(token)) {
        continue;
      }
      if (PREPOSITIONS.contains(word) && step.equals("obj")) {
        if (!preposition.isEmpty()) {
          conditions.add(preposition);
        }
        preposition = word;
      } else if (!preposition.isEmpty()) {
        conditions.add(preposition + "=" + test(token));
        preposition = "";
      } else if (!filled) {
        conditions.add(step + "=" + test(token));
        filled = true;
      } else {
        throw new IllegalArgumentException(
            "more than one word for the " + step + ": '" + token + "'");
      }
    }
    if (!preposition.isEmpty()) {
      conditions.add(preposition);
    }
  }

  private String test(String token) {
    if (token.startsWith("&")) {
      String name = className(token);
      if (!sets.containsKey(name)) {
        throw new IllegalArgumentException("no set " + token);
      }
      return "$" + name;
    }
    if (!token.matches("[A-Za-z_'-]{2,60}=?")) {
      throw new IllegalArgumentException("no counterpart for '" + token + "'");
    }
    List<String> tests = new ArrayList<>();
    forms(token).forEach(form -> tests.add(form.replace(' ', '_')));
    return String.join("|", tests);
  }

  private static String className(String token) {
    String name = token.substring(1).strip();
    if (!name.matches("[A-Za-z0-9_]{1,60}")) {
      throw new IllegalArgumentException("no name of a set: '" + token + "'");
    }
    return "IMPORTED_" + name.toUpperCase(Locale.ROOT);
  }

  /** A noun as it stands and as it may be in the singular: conditions look at base forms. */
  private static Set<String> forms(String noun) {
    String words = String.join(" ", PetrarchText.words(noun));
    Set<String> forms = new LinkedHashSet<>();
    if (!words.isEmpty()) {
      forms.add(words);
    }
    if (words.endsWith("ies") && words.length() > 4) {
      forms.add(words.substring(0, words.length() - 3) + "y");
    } else if (words.endsWith("s") && !words.endsWith("ss") && words.length() > 3) {
      forms.add(words.substring(0, words.length() - 1));
      if (words.endsWith("es")) {
        forms.add(words.substring(0, words.length() - 2));
      }
    }
    return forms;
  }

  private void row(int line, String given, String conditions) {
    int colon = given.indexOf(':');
    String code = (colon < 0 ? given : given.substring(0, colon)).strip();
    boolean none = code.equals("---") || code.startsWith("01");
    if (!none) {
      cameo.get(code);
    }
    String verb = verbs.iterator().next().replace(' ', '-');
    patterns.add(
        List.of(
            "imported." + verb + "." + line,
            none ? PatternLexicon.NONE : "",
            "",
            none ? "" : code,
            "v",
            String.join("|", verbs),
            conditions,
            "",
            conditions.contains("obj=") ? TARGETS : "obj|to|with|against|on",
            "",
            "0.7",
            ""));
  }
}
