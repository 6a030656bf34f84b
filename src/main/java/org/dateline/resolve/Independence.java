package org.dateline.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which outlets report an event in their own words: articles that share a text, a passage group, or
 * most of their words are one voice, that of the earliest of them. An outlet is named {@link
 * #voiceOf} the outlet whose words it brings, itself where they are its own.
 */
final class Independence {
  private final Map<String, String> parents = new HashMap<>();
  private final Map<String, Telling> earliest = new HashMap<>();
  private final Map<String, String> voices = new HashMap<>();

  Independence(List<Telling> tellings) {
    Map<String, String> articleOfText = new HashMap<>();
    for (Telling telling : tellings) {
      String article = telling.mention().getArticleId();
      join(article, telling.origin());
      String before = articleOfText.putIfAbsent(telling.text(), article);
      if (before != null) {
        join(article, before);
      }
    }
    for (Telling telling : tellings) {
      earliest.merge(
          find(telling.mention().getArticleId()),
          telling,
          (a, b) -> Telling.FIRST_PUBLISHED.compare(a, b) <= 0 ? a : b);
    }
  }

  /** The outlet whose words a telling brings. */
  String voiceOf(Telling telling) {
    return voices.computeIfAbsent(
        telling.mention().getArticleId(),
        article -> {
          Telling first = earliest.get(find(article));
          return first == null ? telling.source() : first.source();
        });
  }

  /** How many outlets bring words of their own. */
  int count() {
    return (int) earliest.values().stream().map(Telling::source).distinct().count();
  }

  private void join(String left, String right) {
    String a = find(left);
    String b = find(right);
    if (!a.equals(b)) {
      parents.put(a.compareTo(b) < 0 ? b : a, a.compareTo(b) < 0 ? a : b);
    }
  }

  private String find(String article) {
    String root = article;
    String parent = parents.get(root);
    while (parent != null) {
      root = parent;
      parent = parents.get(root);
    }
    String step = article;
    while (!step.equals(root)) {
      String next = parents.get(step);
      parents.put(step, root);
      step = next == null ? root : next;
    }
    return root;
  }
}
