/** Other programs that find near-identical passages, for the benchmark to run beside ours. */
package org.dateline.peer;
