package org.dateline.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.lexicon.Pattern.Inner;
import org.dateline.lexicon.Pattern.Path;
import org.jspecify.annotations.Nullable;

/**
 * The event patterns of one or more files.
 *
 * <p>Columns of a file {@code patterns*.tsv}; trailing empty fields may be left out:
 *
 * <dl>
 *   <dt>id
 *   <dd>unique over all files; a row with several triggers makes one pattern each, all with this id
 *   <dt>type, mode, cameo
 *   <dd>PLOVER type and mode, CAMEO code; an empty type or mode is the code's own (see {@link
 *       CameoTable}), {@code -} is none. The type {@code NONE} reports no event: such a pattern
 *       takes its trigger away from less specific ones ("strike a balance")
 *   <dt>pos
 *   <dd>{@code v}, {@code n} or {@code a}
 *   <dt>trigger
 *   <dd>lemmas, alternatives by {@code |}, {@code $CLASS} for a word class. Several words: the
 *       first is a verb's or adjective's head, the others its particles or fixed words ("call
 *       off"); the last is a noun's head, the others its modifiers ("hunger strike"). A noun whose
 *       modifiers are written as one word with it or with a hyphen needs an alternative of its own
 *   <dt>if
 *   <dd>conditions separated by spaces, all of which must hold: {@code path}, or {@code
 *       path=tests}, with {@code !} before it for "must not". Alternative paths are separated by
 *       {@code /}. Tests, separated by {@code |}: a lemma, {@code $CLASS}, {@code @TYPE} (the event
 *       found at that word; also {@code @ANY @COOP @CONFLICT @VERBAL @YIELD @VIOLENT}), {@code
 *       #SECTOR} (the sector of the participant there; {@code #ACTOR} for any known participant,
 *       {@code #STATE} for a country as a whole, {@code #NAME} for a person's name)
 *   <dt>actor, recipient
 *   <dd>paths, in order of preference separated by {@code |}; empty is the default of the part of
 *       speech, {@code -} is none. A path is steps joined by {@code >}: {@code subj obj xcomp ccomp
 *       comp then poss mod aux neg light gov parties self} ({@code then} is a participial clause
 *       that tells what follows), or a preposition; it may end in {@code @actor} or
 *       {@code @recipient}, the participants of the event found there. Steps are logical: passives,
 *       control, relative and participial clauses and coordination are undone, and a preposition on
 *       a verb is also sought on its object. "A series of attacks" counts as "attacks"
 *   <dt>contexts
 *   <dd>PLOVER contexts that the words imply, by {@code |}
 *   <dt>confidence
 *   <dd>0 to 1; empty is {@value #CONFIDENCE}
 *   <dt>inner
 *   <dd>what becomes of an event that a condition tested with {@code @}: {@code drop} (default),
 *       {@code keep}, {@code planned}, {@code hypothetical}, {@code negated}, {@code claimed}
 * </dl>
 *
 * <p>Where several patterns of a trigger hold, the most specific wins (words tested count more than
 * types or sectors, those more than mere presence), then the first in the files' order. Thread-safe
 * once loaded.
 */
public final class PatternLexicon {

  /** Columns that every file owes. */
  public static final List<String> COLUMNS =
      List.of(
          "id",
          "type",
          "mode",
          "cameo",
          "pos",
          "trigger",
          "if",
          "actor",
          "recipient",
          "contexts",
          "confidence",
          "inner");

  /** The shipped files, in order. */
  static final List<String> FILES =
      List.of(
          "patterns-none.tsv",
          "patterns-screens.tsv",
          "patterns-news.tsv",
          "patterns-dealings.tsv",
          "patterns-violence.tsv",
          "patterns-coercion.tsv",
          "patterns-speech.tsv",
          "patterns-cooperation.tsv",
          "patterns-operators.tsv");

  /** Type of a pattern that only takes its trigger away from others. */
  public static final String NONE = "NONE";

  private static final double CONFIDENCE = 0.8;

  private static final Map<Character, String> ACTORS =
      Map.of('v', "subj", 'a', "subj", 'n', "poss|by|light|mod|from");
  private static final Map<Character, String> RECIPIENTS =
      Map.of('v', "obj", 'a', "-", 'n', "on|against|at|of|to");

  private final Map<String, List<Pattern>> byHead = new HashMap<>();
  private final Set<String> ids = new HashSet<>();
  private final Set<String> replaced = new HashSet<>();
  private final StringBuilder versions = new StringBuilder();
  private final PatternSyntax syntax;
  private final CameoTable cameo;
  private int size;

  /** An empty lexicon over word classes and codes. */
  public PatternLexicon(PatternClasses classes, CameoTable cameo) {
    this.syntax = new PatternSyntax(classes);
    this.cameo = cameo;
  }

  /** The shipped patterns. */
  public static PatternLexicon shipped(PatternClasses classes, CameoTable cameo) {
    return LexiconFaults.none(faults -> load(classes, cameo, LexiconFolders.none(), faults));
  }

  /**
   * The shipped patterns after those of users' folders. A row there replaces ours of the same id;
   * where both a pattern of theirs and one of ours hold and are equally specific, theirs wins.
   */
  public static PatternLexicon load(
      PatternClasses classes, CameoTable cameo, LexiconFolders own, LexiconFaults faults) {
    PatternLexicon lexicon = new PatternLexicon(classes, cameo);
    for (List<LexiconFile> layer : own.layers(LexiconKind.PATTERNS, faults)) {
      layer.forEach(file -> lexicon.add(file, faults));
      lexicon.replaced.addAll(lexicon.ids);
      lexicon.ids.clear();
    }
    for (String name : FILES) {
      lexicon.add(LexiconFile.shipped(name, COLUMNS), faults);
    }
    return lexicon;
  }

  /** Takes in a file's rows; bad ones become faults. */
  public void add(LexiconFile file, LexiconFaults faults) {
    versions.append(versions.length() == 0 ? "" : "+").append(file.version());
    file.forEach(faults, row -> add(row, file.version()));
  }

  private void add(LexiconFile.Row row, String version) {
    String id = row.get("id");
    if (id.isEmpty()) {
      throw new IllegalArgumentException("no id");
    }
    if (replaced.contains(id)) {
      return;
    }
    if (!ids.add(id)) {
      throw new IllegalArgumentException("the id '" + id + "' is used twice");
    }
    String posText = row.get("pos");
    if (posText.length() != 1 || !ACTORS.containsKey(posText.charAt(0))) {
      throw new IllegalArgumentException("pos '" + posText + "' is none of v, n, a");
    }
    char pos = posText.charAt(0);
    String code = row.orNull("cameo");
    String type = row.get("type");
    if (type.isEmpty() && code != null) {
      type = cameo.get(code).type();
    }
    if (!type.equals(NONE)) {
      EventTypes.quad(type);
    }
    String mode = row.orNull("mode");
    if (mode == null && code != null && cameo.get(code).type().equals(type)) {
      mode = cameo.get(code).mode();
    } else if ("-".equals(mode)) {
      mode = null;
    }
    if (mode != null) {
      EventTypes.checkMode(type, mode);
    }
    EventTypes.checkContexts(row.list("contexts"));
    List<Pattern.Condition> conditions = syntax.conditions(row.get("if"));
    Path actor = syntax.path(orDefault(row.get("actor"), ACTORS.getOrDefault(pos, "")));
    Path recipient = syntax.path(orDefault(row.get("recipient"), RECIPIENTS.getOrDefault(pos, "")));
    Set<String> triggers = new LinkedHashSet<>(syntax.words(row.get("trigger")));
    if (pos == 'n') {
      // a hyphenated noun comes as several tokens
      List.copyOf(triggers).forEach(t -> triggers.add(t.replace('-', ' ')));
    }
    for (String trigger : triggers) {
      List<String> words = List.of(trigger.split(" +"));
      int at = pos == 'n' ? words.size() - 1 : 0;
      List<String> others = new ArrayList<>(words);
      String head = others.remove(at);
      Pattern pattern =
          new Pattern(
              id,
              type,
              mode,
              code,
              pos,
              head,
              List.copyOf(others),
              conditions,
              actor,
              recipient,
              row.list("contexts"),
              confidence(row.orNull("confidence")),
              inner(row.get("inner")),
              version);
      byHead.computeIfAbsent(head, h -> new ArrayList<>()).add(pattern);
      size++;
    }
  }

  private static String orDefault(String text, String other) {
    return text.isEmpty() ? other : text;
  }

  private static double confidence(@Nullable String text) {
    if (text == null) {
      return CONFIDENCE;
    }
    if (!text.matches("0|1|[01]?\\.[0-9]{1,6}") || Double.parseDouble(text) > 1) {
      throw new IllegalArgumentException("confidence '" + text + "' is not from 0 to 1");
    }
    return Double.parseDouble(text);
  }

  private static Inner inner(String text) {
    for (Inner inner : Inner.values()) {
      if (inner.name().equalsIgnoreCase(text)) {
        return inner;
      }
    }
    if (text.isEmpty()) {
      return Inner.DROP;
    }
    throw new IllegalArgumentException(
        "inner '" + text + "' is none of " + List.of(Inner.values()));
  }

  /** The patterns whose trigger's head has this lemma, in the files' order. */
  public List<Pattern> withHead(String lemma) {
    return byHead.getOrDefault(lemma, List.of());
  }

  /** Whether a word of this lemma can be a trigger's head. */
  public boolean isHead(String lemma) {
    return byHead.containsKey(lemma);
  }

  /** Whether some pattern's verb of this lemma has this particle: "call", "off". */
  public boolean isParticle(String verb, String particle) {
    for (Pattern pattern : withHead(verb)) {
      if (pattern.pos() == 'v' && pattern.others().contains(particle)) {
        return true;
      }
    }
    return false;
  }

  /** How many patterns there are, each trigger of a row counted. */
  public int size() {
    return size;
  }

  /** The files' versions, joined by {@code +}. */
  public String version() {
    return versions.toString();
  }
}
