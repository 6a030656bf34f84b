/** The commands of {@code dateline}, one class each; Main names them. Imports every room. */
@NullMarked
package org.dateline.command;

import org.jspecify.annotations.NullMarked;
