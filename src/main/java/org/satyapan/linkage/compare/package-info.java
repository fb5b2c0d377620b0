/**
 * Comparisons: two rows of columns come in. For each field the level of agreement they
 * reach goes out, and how rare the value is that they agree on. Only the linkage module
 * itself may call it.
 */
@NullMarked
package org.satyapan.linkage.compare;

import org.jspecify.annotations.NullMarked;
