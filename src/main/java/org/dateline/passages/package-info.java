/** Article to passages: headline, paragraphs and boilerplate, with offsets. Imports read. */
@NullMarked
package org.dateline.passages;

import org.jspecify.annotations.NullMarked;
