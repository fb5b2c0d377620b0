/**
 * Chance and words: seeded draws, invented names and numbers, and how people misspell
 * them. What comes in is a seed; what goes out are plain values. The rest of the sample
 * module calls it.
 */
@NullMarked
package org.satyapan.sample.words;

import org.jspecify.annotations.NullMarked;
