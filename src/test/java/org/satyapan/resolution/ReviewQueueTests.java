package org.satyapan.resolution;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.satyapan.register.Link;
import org.satyapan.register.RecordKind;

import static org.assertj.core.api.Assertions.assertThat;

/** A clerk's time goes first where a wrong guess costs most. */
class ReviewQueueTests {

	private final ResolutionSettings.ReviewCosts costs = TestSettings.settings().reviewCosts();

	@Test
	void doubtsAboutPersonsComeBeforeEquallyDoubtfulOnesAboutFirmsAndNearCertaintiesLast() {
		List<Link> links = List.of(link("L1", RecordKind.LISTING, "A", "B", 0.6),
				link("L2", RecordKind.ARREST, "C", "D", 0.6), link("L3", RecordKind.ARREST, "E", "F", 0.999));
		assertThat(ReviewQueue.of(links, Map.of(), this.costs)).extracting((entry) -> entry.link().id())
			.containsExactly("L2", "L1", "L3");
	}

	@Test
	void severalLinksBetweenTwoGroupsAreOneQuestion() {
		List<Link> links = List.of(link("L1", RecordKind.LISTING, "A1", "B1", 0.6),
				link("L2", RecordKind.LISTING, "A2", "B1", 0.8), link("L3", RecordKind.LISTING, "A2", "B2", 0.7));
		Map<String, String> groups = Map.of("A1", "A", "A2", "A", "B1", "B", "B2", "B");
		assertThat(ReviewQueue.of(links, groups, this.costs)).extracting((entry) -> entry.link().id())
			.containsExactly("L2");
	}

	private static Link link(String id, RecordKind kind, String left, String right, double probability) {
		double weight = Math.log(probability / (1 - probability)) / Math.log(2);
		return new Link(id, kind, left, kind, right, weight, probability, "REVIEW", "engine", LocalDate.of(2020, 9, 9),
				"{}");
	}

}
