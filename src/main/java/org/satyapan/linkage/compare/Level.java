package org.satyapan.linkage.compare;

/**
 * A level of agreement.
 *
 * @param name its short name
 * @param m share of true pairs that reach it, before anything is learned
 * @param u share of unrelated pairs that reach it, before anything is learned
 * @param sentence what it means, in English
 * @param sentenceHi the same in Hindi
 */
public record Level(String name, double m, double u, String sentence, String sentenceHi) {

	static final Level MISSING = new Level("missing", 1, 1, "Not known in both records.",
			"दोनों अभिलेखों में उपलब्ध नहीं है।");

}
