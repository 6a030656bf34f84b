/**
 * Text to sentences, tokens, tags, lemmas and dependency trees: one interface, one default, others
 * pluggable. Imports no other room.
 */
@NullMarked
package org.dateline.language;

import org.jspecify.annotations.NullMarked;
