/** Files of every accepted format to articles; what cannot be read becomes a rejected row. */
@NullMarked
package org.dateline.read;

import org.jspecify.annotations.NullMarked;
