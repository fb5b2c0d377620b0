package org.satyapan.linkage;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.satyapan.linkage.candidates.CandidateSearch;
import org.satyapan.linkage.candidates.Candidates;
import org.satyapan.linkage.columns.Bits;
import org.satyapan.linkage.columns.Columns;
import org.satyapan.linkage.columns.Normalisation;
import org.satyapan.linkage.compare.Comparisons;
import org.satyapan.linkage.model.Model;
import org.satyapan.linkage.model.Screening;
import org.satyapan.linkage.model.Training;

import static org.assertj.core.api.Assertions.assertThat;

/** What is given up early was not worth more. */
class ScreeningTests {

	private final Columns columns;

	private final Candidates candidates;

	private final Model model;

	private final int[] room;

	ScreeningTests(@TempDir Path folder) {
		GeneratedLists lists = GeneratedLists.of(folder, GeneratedLists.LONG_ENOUGH_FOR_KEYS);
		LinkageSettings settings = LinkageSettings.defaults();
		this.columns = Normalisation.of(RecordTable.of(lists.left()), RecordTable.of(lists.right()), Subject.ANY, 2,
				LinkageProgress.NONE);
		this.candidates = CandidateSearch.find(this.columns, settings, LinkageProgress.NONE);
		this.model = Training.learn(new Comparisons(this.columns), this.columns, this.candidates, settings);
		this.room = this.model.room();
	}

	private int whole(int left, int right) {
		return this.model.weigh(this.columns, left, right, this.model.comparisons().levels(left, right), this.room);
	}

	private int[] weights(Screening screening) {
		int[] weights = new int[this.candidates.size()];
		screening.weigh(this.candidates, 0, weights.length, weights, new Decision[weights.length]);
		return weights;
	}

	@ParameterizedTest
	@ValueSource(ints = { -20, -10, -2, 0, 5 })
	void weightsAboveTheLimitAreExactAndNoOtherIsLiftedAboveIt(int bits) {
		int limit = bits * Bits.UNIT;
		Screening screening = new Screening(this.model, this.columns, limit);
		int[] weights = weights(screening);
		int givenUp = 0;
		for (int i = 0; i < this.candidates.size(); i++) {
			int whole = whole(this.candidates.left(i), this.candidates.right(i));
			int screened = weights[i];
			if (whole > limit) {
				assertThat(screened).isEqualTo(whole);
			}
			else {
				assertThat(screened).isBetween(whole, limit);
				givenUp += (screened != whole) ? 1 : 0;
			}
		}
		assertThat(givenUp).isPositive();
	}

	@Test
	void withoutALimitEveryWeightIsExact() {
		Screening screening = new Screening(this.model, this.columns, Integer.MIN_VALUE);
		int[] weights = weights(screening);
		for (int i = 0; i < this.candidates.size(); i++) {
			assertThat(weights[i]).isEqualTo(whole(this.candidates.left(i), this.candidates.right(i)));
		}
	}

}
