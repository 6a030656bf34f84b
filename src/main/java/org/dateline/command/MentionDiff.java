package org.dateline.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Two outputs of the coder over the same text, mention by mention.
 *
 * <p>Mentions of one article are paired in three rounds: those with one trigger and one type; those
 * with one trigger; those of one sentence and type. Each has one partner at most. What stays alone
 * is lost or gained; a pair whose fields differ is changed. Ids, confidence and versions are no
 * differences.
 *
 * @param before how many mentions the old output has
 * @param after how many the new one has
 * @param differences in the order of the articles' ids and of the text
 * @param rules for each rule what became of its events, by the rules' ids
 */
record MentionDiff(
    int before, int after, List<Difference> differences, Map<String, RuleTally> rules) {

  /** What became of a mention. */
  enum Change {
    LOST,
    GAINED,
    CHANGED
  }

  /** A value of a field in either output. */
  record FieldChange(String field, String before, String after) {}

  /**
   * One difference.
   *
   * @param before the mention of the old output; null where it is gained
   * @param after the mention of the new output; null where it is lost
   * @param fields those that differ; empty unless it is changed
   */
  record Difference(
      Change change,
      @Nullable CodedMention before,
      @Nullable CodedMention after,
      List<FieldChange> fields) {

    /** The mention to show: the new one where there is one. */
    CodedMention shown() {
      return after != null ? after : Objects.requireNonNull(before);
    }
  }

  /** How many mentions of a rule there were, are, and became different. */
  static final class RuleTally {
    int before;
    int after;
    int lost;
    int gained;
    int changed;
  }

  private static final Comparator<CodedMention> IN_TEXT =
      Comparator.comparing(CodedMention::article)
          .thenComparing(CodedMention::triggerStart)
          .thenComparing(m -> m.field("event_type"))
          .thenComparing(CodedMention::rule)
          .thenComparing(CodedMention::line);

  /** Compares. */
  static MentionDiff of(List<CodedMention> before, List<CodedMention> after) {
    Map<String, List<CodedMention>> old = byArticle(before);
    Map<String, List<CodedMention>> fresh = byArticle(after);
    List<Difference> differences = new ArrayList<>();
    old.forEach(
        (article, mentions) ->
            compare(mentions, fresh.getOrDefault(article, List.of()), differences));
    fresh.forEach(
        (article, mentions) -> {
          if (!old.containsKey(article)) {
            compare(List.of(), mentions, differences);
          }
        });
    differences.sort(Comparator.comparing(Difference::shown, IN_TEXT));
    return new MentionDiff(
        before.size(), after.size(), List.copyOf(differences), tally(before, after, differences));
  }

  private static Map<String, List<CodedMention>> byArticle(List<CodedMention> mentions) {
    Map<String, List<CodedMention>> byArticle = new LinkedHashMap<>();
    for (CodedMention mention : mentions.stream().sorted(IN_TEXT).toList()) {
      byArticle.computeIfAbsent(mention.article(), a -> new ArrayList<>()).add(mention);
    }
    return byArticle;
  }

  private static void compare(
      List<CodedMention> before, List<CodedMention> after, List<Difference> differences) {
    List<CodedMention> lost = new ArrayList<>(before);
    List<CodedMention> gained = new ArrayList<>(after);
    pair(lost, gained, differences, (a, b) -> sameTrigger(a, b) && sameType(a, b));
    pair(lost, gained, differences, MentionDiff::sameTrigger);
    pair(
        lost,
        gained,
        differences,
        (a, b) -> a.sentenceStart() == b.sentenceStart() && sameType(a, b));
    lost.forEach(m -> differences.add(new Difference(Change.LOST, m, null, List.of())));
    gained.forEach(m -> differences.add(new Difference(Change.GAINED, null, m, List.of())));
  }

  private static boolean sameTrigger(CodedMention a, CodedMention b) {
    return a.triggerStart() == b.triggerStart() && a.sentenceStart() == b.sentenceStart();
  }

  private static boolean sameType(CodedMention a, CodedMention b) {
    return a.field("event_type").equals(b.field("event_type"));
  }

  /** Both lists are in the order of the text, so that partners stand near each other. */
  private static void pair(
      List<CodedMention> lost,
      List<CodedMention> gained,
      List<Difference> differences,
      BiPredicate<CodedMention, CodedMention> same) {
    Map<Integer, List<CodedMention>> bySentence = new TreeMap<>();
    gained.forEach(
        m -> bySentence.computeIfAbsent(m.sentenceStart(), s -> new ArrayList<>()).add(m));
    lost.removeIf(
        old -> {
          List<CodedMention> there =
              bySentence.getOrDefault(old.sentenceStart(), new ArrayList<>());
          for (CodedMention fresh : there) {
            if (same.test(old, fresh)) {
              there.remove(fresh);
              List<FieldChange> fields = fields(old, fresh);
              if (!fields.isEmpty()) {
                differences.add(new Difference(Change.CHANGED, old, fresh, fields));
              }
              return true;
            }
          }
          return false;
        });
    gained.clear();
    bySentence.values().forEach(gained::addAll);
    gained.sort(IN_TEXT);
  }

  private static List<FieldChange> fields(CodedMention before, CodedMention after) {
    List<FieldChange> fields = new ArrayList<>();
    for (Map.Entry<String, String> field : before.fields().entrySet()) {
      String now = after.field(field.getKey());
      if (!now.equals(field.getValue())) {
        fields.add(new FieldChange(field.getKey(), field.getValue(), now));
      }
    }
    return List.copyOf(fields);
  }

  private static Map<String, RuleTally> tally(
      List<CodedMention> before, List<CodedMention> after, List<Difference> differences) {
    Map<String, RuleTally> rules = new TreeMap<>();
    before.forEach(m -> rules.computeIfAbsent(m.rule(), r -> new RuleTally()).before++);
    after.forEach(m -> rules.computeIfAbsent(m.rule(), r -> new RuleTally()).after++);
    for (Difference difference : differences) {
      RuleTally rule = rules.computeIfAbsent(difference.shown().rule(), r -> new RuleTally());
      switch (difference.change()) {
        case LOST -> rule.lost++;
        case GAINED -> rule.gained++;
        case CHANGED -> rule.changed++;
      }
    }
    return rules;
  }
}
