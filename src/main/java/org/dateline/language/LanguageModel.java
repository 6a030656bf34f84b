package org.dateline.language;

import java.util.Map;
import java.util.Set;

/**
 * All that is trained, read once and shared.
 *
 * @param classes word classes
 * @param dictionary which tags frequent words may have
 * @param tagger the tagger's weights
 * @param guide the parser from right to left
 * @param parser the parser from left to right, which sees the guide's tree
 * @param exceptions lemmas that rules get wrong: see {@link Lemmatizer}
 * @param verbs known base forms of verbs
 */
record LanguageModel(
    WordClasses classes,
    TagDictionary dictionary,
    PackedWeights tagger,
    ParserModel guide,
    ParserModel parser,
    Map<String, String> exceptions,
    Set<String> verbs) {}
