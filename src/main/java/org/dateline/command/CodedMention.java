package org.dateline.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one mention says, as far as two versions of the coder can differ in it.
 *
 * @param article the article's id
 * @param sentenceStart where the sentence begins, in code points
 * @param triggerStart where the trigger begins, in code points
 * @param rule the pattern that made it
 * @param sentence the sentence
 * @param fields what it says, by field, each as a short line
 */
record CodedMention(
    String article,
    int sentenceStart,
    int triggerStart,
    String rule,
    String sentence,
    Map<String, String> fields) {

  private static final List<String> PLAIN =
      List.of(
          "event_type",
          "mode",
          "cameo_code",
          "realis",
          "claim_stance",
          "event_date",
          "date_precision",
          "rule_id");

  static CodedMention of(JsonNode node) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (String field : PLAIN) {
      fields.put(field, node.path(field).asText("").replace("null", ""));
    }
    fields.put("trigger", node.path("trigger").path("text").asText(""));
    fields.put("actors", all(node.path("actors")));
    fields.put("recipients", all(node.path("recipients")));
    fields.put("claimant", participant(node.path("claimant")));
    fields.put("place", place(node.path("place")));
    fields.put("quantities", all(node.path("quantities")));
    fields.put("contexts", all(node.path("contexts")));
    return new CodedMention(
        node.path("article_id").asText(),
        node.path("sentence_start").asInt(),
        node.path("trigger").path("start").asInt(),
        node.path("rule_id").asText(""),
        node.path("sentence").asText(""),
        Collections.unmodifiableMap(fields));
  }

  /** A field's line; empty where there is nothing. */
  String field(String name) {
    return fields.getOrDefault(name, "");
  }

  /** Who did what to whom, in one line. */
  String line() {
    return field("event_type")
        + " "
        + (field("actors").isEmpty() ? "?" : field("actors"))
        + " -> "
        + (field("recipients").isEmpty() ? "?" : field("recipients"));
  }

  private static String all(JsonNode array) {
    List<String> items = new ArrayList<>();
    for (JsonNode item : array) {
      items.add(
          item.has("attribute")
              ? quantity(item)
              : item.isTextual() ? item.asText() : participant(item));
    }
    return String.join(", ", items);
  }

  private static String participant(JsonNode node) {
    if (!node.isObject()) {
      return "";
    }
    return node.path("name").asText("")
        + " ["
        + node.path("code").asText("").replace("null", "")
        + "]";
  }

  private static String place(JsonNode node) {
    if (!node.isObject()) {
      return "";
    }
    return node.path("name").asText("")
        + " ["
        + node.path("country").asText("").replace("null", "")
        + "]";
  }

  private static String quantity(JsonNode node) {
    return node.path("attribute").asText()
        + " "
        + node.path("value_low").asText()
        + ".."
        + node.path("value_high").asText()
        + " "
        + node.path("object_text").asText("");
  }
}
