package org.satyapan.linkage;

import org.jspecify.annotations.Nullable;

/**
 * How cautious the engine is and how far it looks. The defaults are meant for every data
 * set; none of them is tuned to one.
 *
 * @param linkThreshold match probability from which a pair may be {@link Decision#LINK}
 * @param reviewThreshold match probability from which a pair is at least
 * {@link Decision#REVIEW}, at most 0.5
 * @param returned match probability from which a pair is returned at all
 * @param margin bits by which the best partner must lead the runner-up of the other list
 * before it is linked without review
 * @param model a saved model to be used instead of learning one, as
 * {@link LinkageResult#model()} gives it, or {@code null}
 * @param blockCap a key shared by more records than this makes no candidates by itself
 * @param candidateCap most candidates kept for one record
 * @param searchBudget most entries of the key index that are looked at for one record
 * @param trainingPairs most candidate pairs the model is trained on
 * @param assignment whether a record may have several partners in the other list
 * @param top if above 0, just that many best partners of each left record are returned,
 * whatever their probability
 * @param threads most threads used; never changes the result
 */
public record LinkageSettings(double linkThreshold, double reviewThreshold, double returned, double margin,
		@Nullable String model, int blockCap, int candidateCap, int searchBudget, int trainingPairs,
		Assignment assignment, int top, int threads) {

	public LinkageSettings {
		if (!(reviewThreshold > 0 && reviewThreshold <= 0.5)) {
			throw new IllegalArgumentException(
					"The review threshold is " + reviewThreshold + "; it must be above 0 and at most 0.5.");
		}
		if (!(linkThreshold >= reviewThreshold && linkThreshold < 1)) {
			throw new IllegalArgumentException("The link threshold is " + linkThreshold
					+ "; it must be at least the review threshold and below 1.");
		}
		if (blockCap < 2 || candidateCap < 1 || searchBudget < 1 || trainingPairs < 1 || top < 0 || threads < 1
				|| margin < 0) {
			throw new IllegalArgumentException("The caps of linkage must be positive.");
		}
	}

	/** How many partners a record may have. */
	public enum Assignment {

		/** Any number. */
		MANY_TO_MANY,
		/** At most one in the other list, as both lists are free of duplicates. */
		ONE_TO_ONE

	}

	/**
	 * The settings for every list until the operator knows better.
	 * @return the defaults
	 */
	public static LinkageSettings defaults() {
		return new LinkageSettings(0.95, 0.5, 0.5, 1.0, null, 400, 8, 200, 200_000, Assignment.MANY_TO_MANY, 0,
				Math.max(1, Runtime.getRuntime().availableProcessors()));
	}

	public LinkageSettings withThresholds(double link, double review) {
		return new LinkageSettings(link, review, review, this.margin, this.model, this.blockCap, this.candidateCap,
				this.searchBudget, this.trainingPairs, this.assignment, this.top, this.threads);
	}

	public LinkageSettings withReturned(double changed) {
		return new LinkageSettings(this.linkThreshold, this.reviewThreshold, changed, this.margin, this.model,
				this.blockCap, this.candidateCap, this.searchBudget, this.trainingPairs, this.assignment, this.top,
				this.threads);
	}

	public LinkageSettings withModel(String changed) {
		return new LinkageSettings(this.linkThreshold, this.reviewThreshold, this.returned, this.margin, changed,
				this.blockCap, this.candidateCap, this.searchBudget, this.trainingPairs, this.assignment, this.top,
				this.threads);
	}

	public LinkageSettings withAssignment(Assignment changed) {
		return new LinkageSettings(this.linkThreshold, this.reviewThreshold, this.returned, this.margin, this.model,
				this.blockCap, this.candidateCap, this.searchBudget, this.trainingPairs, changed, this.top,
				this.threads);
	}

	public LinkageSettings withTop(int changed) {
		return new LinkageSettings(this.linkThreshold, this.reviewThreshold, this.returned, this.margin, this.model,
				this.blockCap, this.candidateCap, this.searchBudget, this.trainingPairs, this.assignment, changed,
				this.threads);
	}

	public LinkageSettings withTrainingPairs(int changed) {
		return new LinkageSettings(this.linkThreshold, this.reviewThreshold, this.returned, this.margin, this.model,
				this.blockCap, this.candidateCap, this.searchBudget, changed, this.assignment, this.top, this.threads);
	}

	public LinkageSettings withThreads(int changed) {
		return new LinkageSettings(this.linkThreshold, this.reviewThreshold, this.returned, this.margin, this.model,
				this.blockCap, this.candidateCap, this.searchBudget, this.trainingPairs, this.assignment, this.top,
				changed);
	}

}
