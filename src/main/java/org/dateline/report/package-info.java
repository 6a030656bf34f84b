/** A run's HTML page, from what was written. */
@NullMarked
package org.dateline.report;

import org.jspecify.annotations.NullMarked;
