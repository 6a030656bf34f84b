/** Flags to one immutable, validated Settings. Imports no room. */
@NullMarked
package org.dateline.options;

import org.jspecify.annotations.NullMarked;
