package org.satyapan.linkage;

import org.jspecify.annotations.Nullable;

/**
 * What one comparison contributed to a pair's match weight.
 *
 * @param comparison what was compared, such as {@code phone}
 * @param left the left record's value as written, {@code null} if missing
 * @param right the right record's value as written, {@code null} if missing
 * @param level the level reached, such as {@code exact}, {@code same sound} or
 * {@code missing}
 * @param weight bits in favour of a match; negative against it
 * @param sentence one plain English sentence for the person who reviews the pair
 * @param sentenceHi the same in Hindi
 */
public record Evidence(String comparison, @Nullable String left, @Nullable String right, String level, double weight,
		String sentence, String sentenceHi) {
}
