/**
 * Written datasets in the shapes that warehouses load: JSON lines, CSV and Parquet files by day,
 * tables in each one's SQL, frozen versions of the schemas. Imports {@code write}; only {@code
 * command} imports it.
 */
@NullMarked
package org.dateline.export;

import org.jspecify.annotations.NullMarked;
