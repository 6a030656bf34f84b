package org.dateline.passages;

import java.util.regex.Pattern;

/**
 * Boilerplate that is told by its form rather than by a phrase: addresses, bylines, credits,
 * sign-offs, times. The patterns are anchored, run on short text only, and have no nested
 * repetition.
 */
final class BoilerplateForms {

  /** Longest paragraph that these forms speak of, in characters. */
  private static final int MAX_CHARS = 200;

  private static final Pattern EMAIL = Pattern.compile("[\\w.+-]{1,64}@[\\w-]{1,63}\\.[\\w.-]{2,}");
  private static final Pattern LINK = Pattern.compile("^(?:https?://|www\\.)\\S+$");
  private static final Pattern HANDLE = Pattern.compile("^@\\w{2,30}$");

  /** A part of a name, or a word between names; holds no space, so that a byline parses one way. */
  private static final String NAME_PART =
      "(?:\\p{Lu}[\\p{L}.'’-]*|and|in|de|van|von|der|den|la|le|el|al|bin|da|dos|&|for)";

  /** By and two to eight words, each a name's: "By Ann Lee and Bo van Dam in Oslo". */
  private static final Pattern BYLINE =
      Pattern.compile(
          "^(?:By|BY|Words by|Text by|Story by|Reported by|Written by|Posted by):?\\s+"
              + NAME_PART
              + "(?:[,;|]?\\s+"
              + NAME_PART
              + "){0,13}$");

  /** Agencies' ends of copy: "Reuter", "REUTER...", "-30-", "ENDS", "More". */
  private static final Pattern SIGN_OFF =
      Pattern.compile(
          "^(?:More|MORE|Ends?|ENDS?|-+ ?(?:30|ends?) ?-+|#{2,}|(?i:reuters?|reute|afp|upi|xinhua"
              + "|tass|itar-tass|ians|pti|ani|dpa|efe|ansa|apa|bernama|anadolu|interfax))"
              + "[\\s.\\p{Cntrl}^M-]{0,10}$");

  /** A date or a time on a line of its own, perhaps with what it is the time of. */
  private static final Pattern TIME =
      Pattern.compile(
          "^(?:(?:first |last )?(?:published|updated|posted|modified|created|date)"
              + "(?: on| at)?:? ?)?"
              + "(?:(?:mon|tues?|wed(?:nes)?|thurs?|fri|satur?|sun)(?:day)?,? )?"
              + "(?:\\d{1,2}:\\d{2}(?: ?[ap]\\.?m\\.?)?(?: [a-z]{2,5})?,? ?(?:on )?)?"
              + "(?:\\d{1,2}(?:st|nd|rd|th)? [a-z]{3,9}\\.?,? \\d{4}|[a-z]{3,9}\\.? \\d{1,2},? \\d{4}"
              + "|\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4})"
              + "(?:[, |-]*(?:at )?\\d{1,2}:\\d{2}(?::\\d{2})?(?: ?[ap]\\.?m\\.?)?(?: ?[a-z]{1,5})?)?"
              + "\\.?$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern COPYRIGHT =
      Pattern.compile(
          "^(?:©|\\(c\\) ?(?:copyright )?\\d{4}|copyright\\b)", Pattern.CASE_INSENSITIVE);

  /** "(Reporting by …; editing by …)", "(With inputs from AFP)". */
  private static final Pattern CREDITS =
      Pattern.compile(
          "^\\(?(?:additional |with )?(?:reporting|writing|editing|compiled|translated|edited|inputs?)"
              + " (?:by|from|in)\\b",
          Pattern.CASE_INSENSITIVE);

  /** "Follow Ann Lee on Twitter", with or without her handle. */
  private static final Pattern FOLLOW =
      Pattern.compile(
          "^\\W*follow .{1,60} on (?:twitter|x|facebook|instagram|telegram|threads)\\b",
          Pattern.CASE_INSENSITIVE);

  /** Who wrote a message that is quoted: "— Ann Lee (@annlee) October 8, 2014". */
  private static final Pattern QUOTED_BY = Pattern.compile("^[—–-]+ ?.{1,60} \\(@\\w{1,30}\\).*$");

  private static final Pattern HASHTAGS = Pattern.compile("^(?:#[\\w ]+){2,}$");

  private BoilerplateForms() {}

  /** Whether a line is an agency's end of copy. */
  static boolean isSignOff(String line) {
    return line.length() <= 20 && SIGN_OFF.matcher(line).matches();
  }

  static boolean fits(String paragraph) {
    if (!hasWord(paragraph) || isCode(paragraph)) {
      return true;
    }
    if (paragraph.length() > MAX_CHARS) {
      return CREDITS.matcher(paragraph).lookingAt() && PlainText.words(paragraph) <= 60;
    }
    return isSignOff(paragraph)
        || FOLLOW.matcher(paragraph).lookingAt()
        || QUOTED_BY.matcher(paragraph).matches()
        || HASHTAGS.matcher(paragraph).matches()
        || LINK.matcher(paragraph).matches()
        || HANDLE.matcher(paragraph).matches()
        || COPYRIGHT.matcher(paragraph).lookingAt()
        || CREDITS.matcher(paragraph).lookingAt()
        || BYLINE.matcher(paragraph).matches()
        || TIME.matcher(paragraph).matches()
        || isContact(paragraph);
  }

  /** An e-mail address with few words around it. */
  private static boolean isContact(String paragraph) {
    return paragraph.indexOf('@') > 0
        && PlainText.words(paragraph) <= 12
        && EMAIL.matcher(paragraph).find();
  }

  /** Script and markup that a crawler took for text. */
  private static boolean isCode(String paragraph) {
    char last = paragraph.charAt(paragraph.length() - 1);
    boolean endsAsCode = last == ';' || last == '}' || last == ')';
    return (paragraph.startsWith("<!--") && paragraph.endsWith("-->"))
        || (endsAsCode
            && (paragraph.contains("function(")
                || paragraph.contains("function (")
                || (last == ';' && paragraph.endsWith(");") && paragraph.indexOf(' ') < 0)));
  }

  private static boolean hasWord(String paragraph) {
    return paragraph.codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
