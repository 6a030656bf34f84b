/** One shape of dead letter for every room. */
@NullMarked
package org.dateline.reject;

import org.jspecify.annotations.NullMarked;
