package org.satyapan.linkage.compare;

/**
 * A level of agreement.
 *
 * @param name its short name
 * @param m share of true pairs that reach it, before anything is learned
 * @param u share of unrelated pairs that reach it, before anything is learned
 * @param r share of related pairs (a family, firms under one roof) that reach it; as m
 * where they agree like true pairs
 * @param sentence what it means, in English
 * @param sentenceHi the same in Hindi
 */
public record Level(String name, double m, double u, double r, String sentence, String sentenceHi) {

	/** A level that related pairs reach as often as true pairs. */
	Level(String name, double m, double u, String sentence, String sentenceHi) {
		this(name, m, u, Double.NaN, sentence, sentenceHi);
	}

	/** Whether the level tells true pairs from related ones. */
	public boolean tellsRelated() {
		return !Double.isNaN(this.r);
	}

	static final Level MISSING = new Level("missing", 1, 1, 1, "Not known in both records.",
			"दोनों अभिलेखों में उपलब्ध नहीं है।");

}
