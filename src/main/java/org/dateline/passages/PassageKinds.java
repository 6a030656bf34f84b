package org.dateline.passages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.passages.BoilerplateRules.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Tells headline, body and boilerplate, in this order of rules:
 *
 * <ol>
 *   <li>a first paragraph that is the given title, or has a title's shape, is the headline;
 *   <li>a paragraph of a boilerplate phrase or form is boilerplate, and so are the story titles
 *       under one that announces them;
 *   <li>short lines after the last sentence of an article that has boilerplate at its end are
 *       boilerplate;
 *   <li>a short line without a stop between two paragraphs of prose is a section heading or a
 *       caption: boilerplate;
 *   <li>all else is body.
 * </ol>
 */
final class PassageKinds {
  private final BoilerplateRules rules;

  PassageKinds(BoilerplateRules rules) {
    this.rules = rules;
  }

  /**
   * The kind of each paragraph.
   *
   * @param paragraphs of one article, in order
   * @param title the article's title as given, or null
   * @param layout wrapped newswire has no section headings: its short lines are tables
   */
  List<Kind> of(List<String> paragraphs, @Nullable String title, Layout layout) {
    Kind[] kinds = new Kind[paragraphs.size()];
    Arrays.fill(kinds, Kind.BODY);
    markBoilerplate(paragraphs, kinds);
    markHeadline(paragraphs, title, layout, kinds);
    markTail(paragraphs, kinds);
    if (!layout.wrapped()) {
      markHeadings(paragraphs, kinds);
    }
    return new ArrayList<>(Arrays.asList(kinds));
  }

  private void markBoilerplate(List<String> paragraphs, Kind[] kinds) {
    boolean inList = false;
    for (int i = 0; i < kinds.length; i++) {
      String paragraph = paragraphs.get(i);
      Rule rule = rules.first(paragraph);
      if (rule != null || BoilerplateForms.fits(paragraph)) {
        kinds[i] = Kind.BOILERPLATE;
        inList = rule != null && rule.listFollows();
      } else if (inList && Shape.isTitle(paragraph)) {
        kinds[i] = Kind.BOILERPLATE;
      } else {
        inList = false;
      }
    }
  }

  /** The headline is the first paragraph that is not boilerplate: a "Breaking" may be above it. */
  private static void markHeadline(
      List<String> paragraphs, @Nullable String title, Layout layout, Kind[] kinds) {
    int first = 0;
    while (first < kinds.length && kinds[first] == Kind.BOILERPLATE) {
      first++;
    }
    if (title != null && first > 0 && Shape.isSameTitle(paragraphs.get(0), title)) {
      first = 0;
    }
    if (first >= kinds.length) {
      return;
    }
    String paragraph = paragraphs.get(first);
    boolean given = title != null && Shape.isSameTitle(paragraph, title);
    // Wrapped newswire whose title came beside it starts with prose, or with a table.
    boolean shaped =
        !(layout.wrapped() && title != null)
            && first + 1 < kinds.length
            && Shape.isTitle(paragraph)
            && PlainText.words(paragraph) >= 3
            && proseFollows(paragraphs, kinds, first);
    if (given || shaped) {
      kinds[first] = Kind.HEADLINE;
    }
  }

  /** Whether one of the next paragraphs is prose longer than a given one. */
  private static boolean proseFollows(List<String> paragraphs, Kind[] kinds, int at) {
    int words = PlainText.words(paragraphs.get(at));
    for (int i = at + 1; i < Math.min(kinds.length, at + 5); i++) {
      boolean prose = kinds[i] == Kind.BODY && Shape.isProse(paragraphs.get(i));
      if (prose && PlainText.words(paragraphs.get(i)) > words) {
        return true;
      }
    }
    return false;
  }

  /** Signatures and the like, where an article ends: after its boilerplate there is no prose. */
  private static void markTail(List<String> paragraphs, Kind[] kinds) {
    int lastProse = kinds.length - 1;
    while (lastProse >= 0
        && (kinds[lastProse] == Kind.BOILERPLATE || !Shape.isProse(paragraphs.get(lastProse)))) {
      lastProse--;
    }
    boolean ended = false;
    for (int i = lastProse + 1; i < kinds.length && lastProse >= 0; i++) {
      ended |= kinds[i] == Kind.BOILERPLATE;
      if (ended && kinds[i] == Kind.BODY && Shape.isTitle(paragraphs.get(i))) {
        kinds[i] = Kind.BOILERPLATE;
      }
    }
  }

  private static void markHeadings(List<String> paragraphs, Kind[] kinds) {
    boolean proseBefore = false;
    for (int i = 0; i < kinds.length; i++) {
      if (kinds[i] != Kind.BODY) {
        continue;
      }
      String paragraph = paragraphs.get(i);
      if (Shape.isProse(paragraph)) {
        proseBefore = true;
      } else if (proseBefore && Shape.isHeading(paragraph) && proseNext(paragraphs, kinds, i)) {
        kinds[i] = Kind.BOILERPLATE;
      }
    }
  }

  /** Whether the next paragraph that is not boilerplate is prose, and starts as prose does. */
  private static boolean proseNext(List<String> paragraphs, Kind[] kinds, int at) {
    for (int i = at + 1; i < kinds.length; i++) {
      if (kinds[i] == Kind.BODY) {
        String next = paragraphs.get(i);
        return Shape.isProse(next) && !Character.isLowerCase(next.codePointAt(0));
      }
    }
    return false;
  }
}
