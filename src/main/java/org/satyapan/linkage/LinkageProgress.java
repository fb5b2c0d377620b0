package org.satyapan.linkage;

/**
 * Hears how far a long linkage has come. Called from one thread at a time; what it does
 * never changes the result.
 */
@FunctionalInterface
public interface LinkageProgress {

	/** Hears nothing. */
	LinkageProgress NONE = (stage, done, expected) -> {
	};

	/** The stages of a linkage, in their order. */
	enum Stage {

		/** Records are normalised. */
		NORMALISE,
		/** Keys propose candidates. */
		CANDIDATES,
		/** The model is learned. */
		TRAIN,
		/** Candidates are compared. */
		COMPARE,
		/** Rivals are told apart and pairs chosen. */
		DECIDE

	}

	/**
	 * Called now and then.
	 * @param stage the stage
	 * @param done records or pairs done in it
	 * @param expected records or pairs it has
	 */
	void at(Stage stage, long done, long expected);

}
