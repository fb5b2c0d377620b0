package org.satyapan.resolution;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.satyapan.linkage.Decision;
import org.satyapan.linkage.ScoredPair;
import org.satyapan.register.ClericalDecision;

import static org.assertj.core.api.Assertions.assertThat;

/** A doubt that a clerk has answered for two persons is not asked again. */
class PrecedentsTests {

	private static final Map<String, String> PERSONS = Map.of("OWN-1", "PER-A", "OWN-2", "PER-A", "ARR-1", "PER-B",
			"ARR-2", "PER-B", "ARR-3", "PER-C");

	private final Precedents precedents = new Precedents(parted("OWN-1", "ARR-1", 5), PERSONS);

	@Test
	void aDoubtAboutOtherRecordsOfTheSameTwoPersonsIsAnswered() {
		assertThat(this.precedents.parted(doubt("OWN-2", "ARR-2", 5.5))).isTrue();
		assertThat(this.precedents.parted(doubt("ARR-1", "OWN-2", 3))).isTrue();
	}

	@Test
	void aDoubtForWhichMoreSpeaksIsNot() {
		assertThat(this.precedents.parted(doubt("OWN-2", "ARR-2", 6.5))).isFalse();
	}

	@Test
	void aDoubtAboutSomebodyElseIsNot() {
		assertThat(this.precedents.parted(doubt("OWN-2", "ARR-3", 4))).isFalse();
	}

	private static Judgements parted(String left, String right, double weight) {
		ClericalDecision decision = new ClericalDecision(left, right, "NO_LINK", "clerk", LocalDate.of(2020, 9, 9),
				"brothers", "FIL-9", 2);
		Judgements judgements = new Judgements();
		judgements.put(doubt(left, right, weight).decidedBy(decision, null));
		return judgements;
	}

	private static Judgement doubt(String left, String right, double weight) {
		return Judgement.of(new ScoredPair(left, right, weight, 0.97, Decision.REVIEW, List.of(), List.of()), null);
	}

}
