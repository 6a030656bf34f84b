/**
 * The data files: actors, roles, places, event patterns, cues; their loader, versions and
 * line-numbered errors. Imports language.
 */
@NullMarked
package org.dateline.lexicon;

import org.jspecify.annotations.NullMarked;
