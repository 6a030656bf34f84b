/** The records of the data contract, generated from schemas/, and the making of their ids. */
@NullMarked
package org.dateline.record;

import org.jspecify.annotations.NullMarked;
