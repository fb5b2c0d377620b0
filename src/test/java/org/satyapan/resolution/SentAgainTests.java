package org.satyapan.resolution;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.satyapan.linkage.Decision;
import org.satyapan.linkage.Evidence;
import org.satyapan.linkage.ScoredPair;
import org.satyapan.register.ClericalDecision;

import static org.assertj.core.api.Assertions.assertThat;

/** A row that a station sends again is the same row, however little it says. */
class SentAgainTests {

	private static final LocalDate JULY = LocalDate.of(2020, 7, 5);

	private static final LocalDate AUGUST = LocalDate.of(2020, 8, 5);

	private final Judgements judgements = new Judgements();

	private final Map<String, ListedRow> rows = new TreeMap<>();

	@Test
	void theRowOfTheNextMonthIsLinkedAndSaysWhy() {
		row("LST-1", "Noida", "PS-A", JULY).row("LST-2", "Noida", "PS-A", AUGUST).join();
		Judgement judgement = this.judgements.get("LST-1", "LST-2");
		assertThat(judgement).isNotNull();
		assertThat(judgement.decision()).isEqualTo(Decision.LINK);
		assertThat(judgement.whole().matchWeight()).isEqualTo(11);
		assertThat(judgement.whole().matchProbability()).isGreaterThan(0.999);
		assertThat(judgement.whole().evidence()).extracting(Evidence::sentence)
			.containsExactly("The station sent the same row again.");
	}

	@Test
	void severalThatSayTheSameAreTakenInOrder() {
		row("LST-1", "Noida", "PS-A", JULY).row("LST-2", "Noida", "PS-A", JULY)
			.row("LST-3", "Noida", "PS-A", AUGUST)
			.row("LST-4", "Noida", "PS-A", AUGUST)
			.row("LST-5", "Noida", "PS-A", AUGUST)
			.join();
		assertThat(linked()).as("the fifth is new").containsExactly("LST-1 LST-3", "LST-2 LST-4");
	}

	@Test
	void aListThatReplacesAnotherOfTheSameDayRepeatsIt() {
		this.rows.put("LST-1", new ListedRow(List.of("Noida"), Set.of(), List.of("PS-A"), JULY, false));
		this.rows.put("LST-2", new ListedRow(List.of("Noida"), Set.of(), List.of("PS-A"), JULY, true));
		join();
		assertThat(linked()).containsExactly("LST-1 LST-2");
	}

	@Test
	void anotherStationAnotherRowAndAnotherOfOneListAreNoRepetition() {
		row("LST-1", "Noida", "PS-A", JULY).row("LST-2", "Noida", "PS-B", AUGUST)
			.row("LST-3", "Delhi", "PS-A", AUGUST)
			.row("LST-4", "Noida", "PS-A", JULY)
			.row("LST-5#1", "Noida", null, AUGUST)
			.join();
		assertThat(linked()).isEmpty();
	}

	@Test
	void whatAClerkPartedStaysParted() {
		row("LST-1", "Noida", "PS-A", JULY).row("LST-2", "Noida", "PS-A", AUGUST);
		ClericalDecision decision = new ClericalDecision("LST-1", "LST-2", "NO_LINK", "clerk", AUGUST, "two rooms",
				"FIL-9", 2);
		this.judgements.put(Judgement.of(pair("LST-1", "LST-2"), null).decidedBy(decision, null));
		join();
		assertThat(linked()).isEmpty();
	}

	@Test
	void whatTheEngineThinksOtherwiseIsLeftToIt() {
		row("LST-1", "Noida", "PS-A", JULY).row("LST-2", "Noida", "PS-A", AUGUST);
		SentAgain.join(this.judgements, this.rows, (left, right) -> pair(left, right, -3));
		assertThat(linked()).isEmpty();
	}

	private SentAgainTests row(String id, String says, @Nullable String station, LocalDate sentOn) {
		this.rows.put(id,
				new ListedRow(List.of(says), Set.of(), (station != null) ? List.of(station) : null, sentOn, false));
		return this;
	}

	private void join() {
		SentAgain.join(this.judgements, this.rows, SentAgainTests::pair);
	}

	private List<String> linked() {
		return this.judgements.all()
			.stream()
			.filter((judgement) -> judgement.decision() == Decision.LINK)
			.map((judgement) -> judgement.pair().leftId() + " " + judgement.pair().rightId())
			.toList();
	}

	private static ScoredPair pair(String left, String right) {
		return pair(left, right, 1);
	}

	private static ScoredPair pair(String left, String right, double weight) {
		String lower = (left.compareTo(right) < 0) ? left : right;
		return new ScoredPair(lower, lower.equals(left) ? right : left, weight, 2.0 / 3, Decision.REVIEW, List.of(),
				List.of("A person has to look."));
	}

}
