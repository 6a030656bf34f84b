/** The command line and the graph; every room below. */
@NullMarked
package org.dateline;

import org.jspecify.annotations.NullMarked;
