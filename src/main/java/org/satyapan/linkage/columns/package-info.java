/**
 * Records as packed rows of whole numbers: tables of cells as written come in. Numbers of
 * words, codes and dates go out, normalised once and ready to be compared many times.
 * Only the linkage module itself may call it.
 */
@NullMarked
package org.satyapan.linkage.columns;

import org.jspecify.annotations.NullMarked;
