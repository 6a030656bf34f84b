package org.dateline.command;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.command.MentionDiff.Change;
import org.dateline.command.MentionDiff.Difference;
import org.dateline.command.MentionDiff.FieldChange;
import org.dateline.command.MentionDiff.RuleTally;
import org.dateline.write.JsonLines;
import org.jspecify.annotations.Nullable;

/** A comparison for a person, and for a program. */
final class MentionDiffPrint {
  private static final int SENTENCE = 160;

  private MentionDiffPrint() {}

  /**
   * The counts, a table by rule, the fields that changed, and the first differences of each kind.
   */
  static String summary(MentionDiff diff, int examples) {
    StringBuilder out = new StringBuilder();
    long changed = count(diff, Change.CHANGED);
    long lost = count(diff, Change.LOST);
    line(
        out,
        "%,d events before, %,d after: %,d alike, %,d changed, %,d lost, %,d gained",
        diff.before(),
        diff.after(),
        diff.before() - lost - changed,
        changed,
        lost,
        count(diff, Change.GAINED));
    if (!diff.differences().isEmpty()) {
      rules(diff, out);
      fields(diff, out);
      for (Change change : Change.values()) {
        examples(diff, change, examples, out);
      }
    }
    return out.toString();
  }

  private static long count(MentionDiff diff, Change change) {
    return diff.differences().stream().filter(d -> d.change() == change).count();
  }

  private static void line(StringBuilder out, String format, Object... args) {
    out.append(String.format(Locale.ROOT, format, args)).append('\n');
  }

  private static void rules(MentionDiff diff, StringBuilder out) {
    String row = "%-40s %8s %8s %8s %8s %8s";
    line(out, "%n" + row, "rule", "before", "after", "lost", "gained", "changed");
    for (Map.Entry<String, RuleTally> rule : diff.rules().entrySet()) {
      RuleTally t = rule.getValue();
      if (t.lost + t.gained + t.changed > 0) {
        line(out, row, rule.getKey(), t.before, t.after, t.lost, t.gained, t.changed);
      }
    }
  }

  private static void fields(MentionDiff diff, StringBuilder out) {
    Map<String, Integer> fields = new TreeMap<>();
    diff.differences()
        .forEach(d -> d.fields().forEach(f -> fields.merge(f.field(), 1, Integer::sum)));
    if (!fields.isEmpty()) {
      out.append("\nfields changed:");
      fields.forEach((field, times) -> out.append(' ').append(field).append(' ').append(times));
      out.append('\n');
    }
  }

  private static void examples(MentionDiff diff, Change change, int most, StringBuilder out) {
    List<Difference> all = diff.differences().stream().filter(d -> d.change() == change).toList();
    if (all.isEmpty() || most == 0) {
      return;
    }
    line(out, "%n%s", change.name().toLowerCase(Locale.ROOT));
    for (Difference difference : all.subList(0, Math.min(most, all.size()))) {
      CodedMention shown = difference.shown();
      line(out, "  %s (%s)", shown.line(), shown.rule());
      for (FieldChange field : difference.fields()) {
        line(out, "    %s: %s -> %s", field.field(), orNone(field.before()), orNone(field.after()));
      }
      line(out, "    \"%s\"", cut(shown.sentence()));
    }
    if (all.size() > most) {
      line(out, "  and %,d more; --json lists all", all.size() - most);
    }
  }

  private static String orNone(String value) {
    return value.isEmpty() ? "none" : value;
  }

  private static String cut(String sentence) {
    if (sentence.codePointCount(0, sentence.length()) <= SENTENCE) {
      return sentence;
    }
    return sentence.substring(0, sentence.offsetByCodePoints(0, SENTENCE)) + "…";
  }

  /** One object a difference: change, rule_id, article_id, sentence, fields, before, after. */
  static void jsonLines(MentionDiff diff, JsonLines out) throws IOException {
    JsonGenerator json = out.json();
    for (Difference difference : diff.differences()) {
      CodedMention shown = difference.shown();
      json.writeStartObject();
      json.writeStringField("change", difference.change().name());
      json.writeStringField("rule_id", shown.rule());
      json.writeStringField("article_id", shown.article());
      json.writeNumberField("sentence_start", shown.sentenceStart());
      json.writeStringField("sentence", shown.sentence());
      json.writeArrayFieldStart("fields");
      for (FieldChange field : difference.fields()) {
        json.writeStartObject();
        json.writeStringField("field", field.field());
        json.writeStringField("before", field.before());
        json.writeStringField("after", field.after());
        json.writeEndObject();
      }
      json.writeEndArray();
      mention(json, "before", difference.before());
      mention(json, "after", difference.after());
      json.writeEndObject();
      out.endLine();
    }
  }

  private static void mention(JsonGenerator json, String name, @Nullable CodedMention mention)
      throws IOException {
    if (mention == null) {
      json.writeNullField(name);
      return;
    }
    json.writeObjectFieldStart(name);
    for (Map.Entry<String, String> field : mention.fields().entrySet()) {
      json.writeStringField(field.getKey(), field.getValue());
    }
    json.writeEndObject();
  }
}
