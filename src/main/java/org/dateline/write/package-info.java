/**
 * Datasets, partitions and the run's manifest. Imports the rooms to its left only for their
 * records.
 */
@NullMarked
package org.dateline.write;

import org.jspecify.annotations.NullMarked;
