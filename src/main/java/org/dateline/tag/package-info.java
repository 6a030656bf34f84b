/**
 * Sentence to mentions: trigger, event type, participants, realis, claimant, date, place and
 * quantities, each with its trace. Imports language, lexicon and passages.
 */
@NullMarked
package org.dateline.tag;

import org.jspecify.annotations.NullMarked;
