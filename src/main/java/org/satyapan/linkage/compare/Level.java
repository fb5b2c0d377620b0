package org.satyapan.linkage.compare;

/**
 * A level of agreement.
 *
 * @param name its short name
 * @param m share of true pairs that reach it, before anything is learned
 * @param u share of unrelated pairs that reach it, before anything is learned
 * @param r share of related pairs (a family, firms under one roof) that reach it; not a
 * number where they agree like true pairs
 * @param b share of the pairs of two branches, or of the old and the new address, of one
 * firm that reach it; not a number where they agree like true pairs
 * @param leastM no less than this is learned for m: where little else can be compared,
 * nothing would teach that true pairs ever differ here
 * @param mostM no more than this is learned for m: rivals that agree in all else, such as
 * families, would teach that true pairs often differ here
 * @param sentence what it means, in English
 * @param sentenceHi the same in Hindi
 */
public record Level(String name, double m, double u, double r, double b, double leastM, double mostM, String sentence,
		String sentenceHi) {

	/** A level that rivals reach as often as true pairs. */
	Level(String name, double m, double u, String sentence, String sentenceHi) {
		this(name, m, u, Double.NaN, Double.NaN, 0, 1, sentence, sentenceHi);
	}

	/** A level that tells true pairs from related ones. */
	Level(String name, double m, double u, double r, String sentence, String sentenceHi) {
		this(name, m, u, r, Double.NaN, 0, 1, sentence, sentenceHi);
	}

	/** The same level, which also tells true pairs from branches. */
	Level branches(double share) {
		return new Level(this.name, this.m, this.u, this.r, share, this.leastM, this.mostM, this.sentence,
				this.sentenceHi);
	}

	/** The same level, its m not to be learned. */
	Level notLearned() {
		return learnedWithin(this.m, this.m);
	}

	/** The same level, of whose m at least and at most so much is learned. */
	Level learnedWithin(double least, double most) {
		return new Level(this.name, this.m, this.u, this.r, this.b, least, most, this.sentence, this.sentenceHi);
	}

	/**
	 * How often a class of rivals reaches the level.
	 * @param rivals the class
	 * @return a share, or not a number if they reach it like true pairs
	 */
	public double share(Rival rivals) {
		return (rivals == Rival.RELATED) ? this.r : this.b;
	}

	static final Level MISSING = new Level("missing", 1, 1, 1, 1, 0, 1, "At least one of the records does not say.",
			"कम से कम एक अभिलेख में यह नहीं दिया गया है।");

}
