/**
 * Mentions to events, claims and stories: one event from many reports, who claims what, which
 * claims conflict. Imports tag and dedup.
 */
@NullMarked
package org.dateline.resolve;

import org.jspecify.annotations.NullMarked;
