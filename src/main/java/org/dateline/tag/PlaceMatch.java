package org.dateline.tag;

import java.util.List;
import org.dateline.lexicon.PlaceEntry;

/** A span of tokens that spells a place's name, and every place of that name. */
record PlaceMatch(int from, int to, List<PlaceEntry> candidates) {}
