/**
 * Passages to links and groups of near-identical passages: shingles, candidates, verification,
 * alignment, grouping, and the index of earlier runs. Imports read and passages.
 */
@NullMarked
package org.dateline.dedup;

import org.jspecify.annotations.NullMarked;
