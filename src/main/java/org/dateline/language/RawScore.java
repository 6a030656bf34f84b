package org.dateline.language;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Scores from raw text: what is found is aligned with the treebank by its characters, blanks not
 * counted, as in the CoNLL 2018 shared task.
 */
final class RawScore {

  private int goldTokens;
  private int foundTokens;
  private int rightTokens;
  private int goldSentences;
  private int foundSentences;
  private int rightSentences;
  private int tags;
  private int heads;
  private int labelled;

  /** Adds one document. */
  void add(List<Treebank.Tree> trees, EnglishLanguage language) {
    StringBuilder text = new StringBuilder();
    for (Treebank.Tree tree : trees) {
      text.append(tree.text());
      text.append(tree.spaced() ? " " : "");
    }
    int[] place = places(text);
    Map<Long, Long> gold = new HashMap<>();
    Map<Long, Integer> sentenceSpans = new HashMap<>();
    Map<Long, String> goldTags = new HashMap<>();
    int at = 0;
    for (Treebank.Tree tree : trees) {
      long[] spans = new long[tree.size()];
      int begin = at;
      for (int i = 0; i < tree.size(); i++) {
        int length = tree.forms()[i].replace(" ", "").replace("\u00A0", "").length();
        spans[i] = span(at, at + length);
        at += length;
      }
      sentenceSpans.put(span(begin, at), 1);
      for (int i = 0; i < tree.size(); i++) {
        int head = tree.heads()[i];
        long headSpan = head > tree.size() ? 0xFFFFFFFFL : spans[head - 1];
        String relation = TreeScore.universal(Relations.name(tree.relations()[i]));
        gold.put(spans[i], headSpan * 64 + Relations.of(relation));
        goldTags.put(spans[i], TagSet.name(tree.tags()[i]));
      }
      goldTokens += tree.size();
      goldSentences++;
    }
    for (Sentence s : language.analyze(text.toString())) {
      language.parse(s);
      foundSentences++;
      int n = s.size();
      rightSentences +=
          sentenceSpans.containsKey(span(place[s.tokenStart(0)], place[s.tokenEnd(n - 1)])) ? 1 : 0;
      for (int i = 0; i < n; i++) {
        foundTokens++;
        long own = span(place[s.tokenStart(i)], place[s.tokenEnd(i)]);
        Long arc = gold.get(own);
        if (arc == null) {
          continue;
        }
        rightTokens++;
        tags += s.tag(i).equals(goldTags.get(own)) ? 1 : 0;
        int h = s.head(i);
        long head = h < 0 ? 0xFFFFFFFFL : span(place[s.tokenStart(h)], place[s.tokenEnd(h)]);
        if (arc / 64 == head) {
          heads++;
          String relation = TreeScore.universal(s.relation(i));
          labelled += arc % 64 == Relations.of(relation) ? 1 : 0;
        }
      }
    }
  }

  private static int[] places(CharSequence text) {
    int[] place = new int[text.length() + 1];
    int at = 0;
    for (int i = 0; i < text.length(); i++) {
      place[i] = at;
      at += text.charAt(i) == ' ' || text.charAt(i) == '\u00A0' ? 0 : 1;
    }
    place[text.length()] = at;
    return place;
  }

  private static long span(int from, int to) {
    return ((long) from << 24) | (to - from);
  }

  /** One line. */
  String table() {
    return String.format(
        Locale.ROOT,
        "sentences F1 %.2f tokens F1 %.2f tags F1 %.2f UAS F1 %.2f LAS F1 %.2f",
        TreeScore.share(2 * rightSentences, goldSentences + foundSentences),
        TreeScore.share(2 * rightTokens, goldTokens + foundTokens),
        TreeScore.share(2 * tags, goldTokens + foundTokens),
        TreeScore.share(2 * heads, goldTokens + foundTokens),
        TreeScore.share(2 * labelled, goldTokens + foundTokens));
  }
}
