package org.satyapan.resolution;

import org.springframework.boot.context.properties.ConfigurationProperties;

import org.satyapan.linkage.LinkageSettings;
import org.satyapan.linkage.LinkageSettings.Assignment;
import org.satyapan.linkage.Linker;
import org.satyapan.resolution.ResolutionSettings.Thresholds;

/**
 * What an operator may say about the engine that makes every link:
 * {@code jobs/linkage.yml} explains each key. The engine itself refuses what makes no
 * sense.
 */
@ConfigurationProperties(prefix = "linkage", ignoreUnknownFields = false)
record EngineSettings(double link, double review, double margin, Assignment assignment, int blockCap, int candidateCap,
		int searchBudget, int trainingPairs, int threads) {

	EngineSettings {
		Linker.checkTermLists();
		threads = (threads > 0) ? threads : LinkageSettings.defaults().threads();
		of(link, review, margin, blockCap, candidateCap, searchBudget, trainingPairs, assignment, threads);
	}

	/**
	 * The engine for one kind of link of the night.
	 * @param thresholds from which probability pairs are linked, and a person is asked
	 * @param pairs most candidate pairs the model is trained on
	 */
	LinkageSettings engine(Thresholds thresholds, int pairs) {
		return of(thresholds.link(), thresholds.review(), this.margin, this.blockCap, this.candidateCap,
				this.searchBudget, pairs, Assignment.MANY_TO_MANY, this.threads);
	}

	private static LinkageSettings of(double link, double review, double margin, int blockCap, int candidateCap,
			int searchBudget, int trainingPairs, Assignment assignment, int threads) {
		return new LinkageSettings(link, review, review, margin, null, blockCap, candidateCap, searchBudget,
				trainingPairs, assignment, 0, threads);
	}

}
