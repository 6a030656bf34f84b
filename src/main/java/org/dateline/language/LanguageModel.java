package org.dateline.language;

import java.util.Map;
import java.util.Set;

/**
 * All that is trained, read once and shared.
 *
 * @param classes word classes
 * @param dictionary which tags frequent words may have
 * @param tagger the tagger's weights
 * @param parser the network that scores arcs and relations
 * @param exceptions lemmas that rules get wrong: see {@link Lemmatizer}
 * @param verbs known base forms of verbs
 */
record LanguageModel(
    WordClasses classes,
    TagDictionary dictionary,
    PackedWeights tagger,
    NetTables parser,
    Map<String, String> exceptions,
    Set<String> verbs) {}
