/**
 * Candidate generation: two lists as columns come in. The pairs worth comparing go out,
 * each with the kinds of keys that proposed it. Only the linkage module itself may call
 * it.
 */
@NullMarked
package org.satyapan.linkage.candidates;

import org.jspecify.annotations.NullMarked;
