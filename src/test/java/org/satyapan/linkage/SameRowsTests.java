package org.satyapan.linkage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A row that comes again, word for word: a branch would have rooms of its own and a
 * brother a name, even where the row does not say enough to tell them apart.
 */
class SameRowsTests {

	private static final String ROOMS = "Vasudayan Square, I Floor, Sec-135, NOIDA";

	@TempDir
	static Path folder = Path.of("");

	private final LinkageResult result;

	SameRowsTests() {
		List<LinkageRecord> records = new ArrayList<>(GeneratedLists.of(folder, 300).left());
		records.add(kataria("x1", ROOMS, "Sh. Shivam Kataria"));
		records.add(kataria("x2", ROOMS, "Sh. Shivam Kataria"));
		records.add(kataria("x3", "Vasudayan Square, 1st Floor, Sector 135, Noida", "Shri Shivam KATARIA"));
		records.add(kataria("x4", ROOMS, "Shivam K."));
		records.add(kataria("x5", ROOMS, ""));
		this.result = Linker.deduplicate(records, Subject.ESTABLISHMENT, LinkageSettings.defaults());
	}

	@Test
	void theSameRowIsLinkedThoughItDoesNotSayWhichRoomsAreMeant() {
		assertThat(pair("x1", "x2").decision()).isEqualTo(Decision.LINK);
		assertThat(rivals("x1", "x2")).contains("seldom say the same in every field");
	}

	@Test
	void spellingMakesNoDifference() {
		assertThat(pair("x1", "x3").matchWeight()).isEqualTo(pair("x1", "x2").matchWeight());
	}

	@Test
	void aRowThatSaysSomethingElseOrLessMayBeABranch() {
		assertThat(pair("x1", "x4").decision()).as("initials").isEqualTo(Decision.REVIEW);
		assertThat(pair("x1", "x5").decision()).as("no father").isEqualTo(Decision.REVIEW);
		assertThat(rivals("x1", "x5")).contains("may agree on as much");
	}

	@Test
	void whatWouldChangeTheDecisionIsAskedAsOfRowsThatDiffer() {
		Explanation explanation = this.result.explanation("x1", "x2");
		assertThat(explanation).isNotNull();
		assertThat(explanation.flip()).isNotNull();
		assertThat(explanation.flip().decision()).isEqualTo(Decision.REVIEW);
		assertThat(explanation.flip().bits()).as("the row is no longer the same").isLessThan(-6);
	}

	private ScoredPair pair(String left, String right) {
		ScoredPair pair = this.result.explain(left, right);
		assertThat(pair).isNotNull();
		return pair;
	}

	private String rivals(String left, String right) {
		return pair(left, right).evidence()
			.stream()
			.filter((line) -> line.level().equals("related"))
			.map(Evidence::sentence)
			.collect(Collectors.joining());
	}

	private static LinkageRecord kataria(String id, String address, String father) {
		return new LinkageRecord(id, Map.of(Field.NAME, "Kataria BPO", Field.PERSON, "Inder Singh Kataria",
				Field.RELATIVE_NAME, father, Field.ADDRESS, address));
	}

}
