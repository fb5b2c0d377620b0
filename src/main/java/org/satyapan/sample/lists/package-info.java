/**
 * Two lists of premises to link, of any length, with their truth. What comes in is a
 * number and a seed; what goes out are lines of CSV, made one at a time. Only the sample
 * module calls it.
 */
@NullMarked
package org.satyapan.sample.lists;

import org.jspecify.annotations.NullMarked;
