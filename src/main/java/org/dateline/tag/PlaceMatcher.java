package org.dateline.tag;

import java.util.ArrayList;
import java.util.List;
import org.dateline.language.Sentence;
import org.dateline.lexicon.Gazetteer;
import org.dateline.lexicon.PlaceEntry;
import org.dateline.lexicon.PlaceWords;
import org.dateline.lexicon.PlaceWords.WordClass;
import org.jspecify.annotations.Nullable;

/** Finds the longest place names of a sentence, left to right. Not thread-safe. */
final class PlaceMatcher {
  /** No place name is longer: "Autonomous Republic of Crimea and the City of Sevastopol". */
  private static final int MAX_TOKENS = 12;

  private final PlaceWords words;
  private final Gazetteer.Walk walk;

  PlaceMatcher(Gazetteer gazetteer, PlaceWords words) {
    this.words = words;
    this.walk = gazetteer.walk();
  }

  List<PlaceMatch> match(Sentence s) {
    List<PlaceMatch> matches = new ArrayList<>();
    int i = 0;
    while (i < s.size()) {
      PlaceMatch match = mayBegin(s, i) ? longest(s, i) : null;
      if (match == null) {
        i++;
      } else {
        matches.add(match);
        i = match.to();
      }
    }
    return matches;
  }

  private boolean mayBegin(Sentence s, int i) {
    String form = s.form(i);
    if (Character.isUpperCase(form.codePointAt(0))) {
      return true;
    }
    return hasArticle(form)
        || words.is(WordClass.ARTICLE, form)
            && i + 2 < s.size()
            && s.form(i + 1).equals("-")
            && Character.isUpperCase(s.form(i + 2).charAt(0));
  }

  /** "al-Balah". */
  private boolean hasArticle(String form) {
    int hyphen = form.indexOf('-');
    return hyphen > 0
        && hyphen + 1 < form.length()
        && Character.isUpperCase(form.charAt(hyphen + 1))
        && words.is(WordClass.ARTICLE, form.substring(0, hyphen));
  }

  private @Nullable PlaceMatch longest(Sentence s, int from) {
    walk.reset();
    PlaceMatch best = null;
    boolean capitals = true;
    int end = Math.min(s.size(), from + MAX_TOKENS);
    for (int j = from; j < end; j++) {
      String form = s.form(j);
      boolean joint = isJoint(form);
      if (j > from && !joint && !mayContinue(form)) {
        break;
      }
      capitals &= joint || isCapitals(form);
      if (!walk.accept(form)) {
        break;
      }
      if (!joint && walk.complete()) {
        List<PlaceEntry> places = walk.places(capitals);
        if (!places.isEmpty()) {
          best = new PlaceMatch(from, j + 1, places);
        }
      }
    }
    return best;
  }

  private static boolean isJoint(String form) {
    return form.equals("-") || form.equals("'") || form.equals("\u2013");
  }

  private boolean mayContinue(String form) {
    int first = form.codePointAt(0);
    return Character.isUpperCase(first)
        || Character.isDigit(first)
        || words.is(WordClass.JOIN, form)
        || hasArticle(form);
  }

  private static boolean isCapitals(String form) {
    return form.chars().noneMatch(Character::isLowerCase);
  }
}
