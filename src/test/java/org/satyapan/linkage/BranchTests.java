package org.satyapan.linkage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A firm's other address is another establishment; a slip of the pen is not. */
class BranchTests {

	private static final LinkageSettings SETTINGS = LinkageSettings.defaults().withThreads(1);

	@TempDir
	static Path folder;

	private static GeneratedLists lists = new GeneratedLists(List.of(), List.of());

	@BeforeAll
	static void surroundings() {
		lists = GeneratedLists.of(folder, 100);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Plot 23, Udyog Vihar Phase 4          | Plot 23, Udyog Vihar Phase 5          | another phase
					Plot 23, Udyog Vihar Phase IV         | Plot 23, Udyog Vihar Ph-I             | another phase in Roman numerals
					Plot 23, Udyog Vihar Phase 4          | Plot 187, Udyog Vihar Phase 4         | another plot
					Plot No. 23, Sector 18                | Plot No. 23, Sector 44                | another sector
					SCO 14, Sector 29                     | SCO 61, Sector 29                     | another shop-cum-office
					Unit 401, Tower B, Sohna Road         | Unit 709, Tower B, Sohna Road         | another unit
					Unit 401, Tower B, Plot 8, Sector 32  | Unit 401, Tower C, Plot 8, Sector 32  | another tower
					2nd Floor, SCO 14, Sector 29          | 4th Floor, SCO 14, Sector 29          | another floor
					प्लाट नं० 23, उद्योग विहार फेज-4            | Plot 23, Udyog Vihar Phase 5          | another phase in another script
					""")
	void aBranchIsBelowOneHalf(String address, String otherAddress, String reason) {
		LinkageRecord one = firm("x-1", address);
		LinkageRecord other = firm("x-2", otherAddress);
		ScoredPair alone = Linker.score(one, other, Subject.ESTABLISHMENT, SETTINGS);
		assertThat(alone.matchProbability()).as(reason + "\n" + alone).isLessThan(0.5);
		assertThat(alone.decision()).isEqualTo(Decision.NO_LINK);
		ScoredPair amongOthers = amongOthers(one, other);
		assertThat(amongOthers.matchProbability()).as(reason + ", in a list\n" + amongOthers).isLessThan(0.5);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Plot 23, Udyog Vihar Phase 4  | Plot 32, Udyog Vihar Phase 4  | Plot 87, Udyog Vihar Phase 4
			Plot 187, Udyog Vihar Phase 4 | Plot 178, Udyog Vihar Phase 4 | Plot 119, Udyog Vihar Phase 4
			Plot No. 2345, Sector 18      | Plot No. 3245, Sector 18      | Plot No. 2911, Sector 18
			""")
	void swappedDigitsOfThePlotAreForAPersonToJudge(String address, String swapped, String another) {
		LinkageRecord one = firm("x-1", address);
		ScoredPair alone = Linker.score(one, firm("x-2", swapped), Subject.ESTABLISHMENT, SETTINGS);
		assertThat(alone.decision()).as(alone.toString()).isEqualTo(Decision.REVIEW);
		assertThat(alone.vetoes()).contains("The addresses name a different plot.");
		assertThat(amongOthers(one, firm("x-2", swapped)).matchWeight())
			.isGreaterThan(amongOthers(one, firm("x-2", another)).matchWeight() + 1);
	}

	@Test
	void theSameFirmAtTheSamePlotIsLinkedAllTheMore() {
		LinkageRecord one = firm("x-1", "Plot 23, Udyog Vihar Phase 4");
		LinkageRecord other = firm("x-2", "23, UV Ph-IV");
		assertThat(Linker.score(one, other, Subject.ESTABLISHMENT, SETTINGS).decision()).isEqualTo(Decision.LINK);
		assertThat(amongOthers(one, other).decision()).isEqualTo(Decision.LINK);
	}

	/** The pair as it is scored in two lists that the engine learned from. */
	private static ScoredPair amongOthers(LinkageRecord one, LinkageRecord other) {
		List<LinkageRecord> left = new ArrayList<>(lists.left());
		List<LinkageRecord> right = new ArrayList<>(lists.right());
		left.add(one);
		right.add(other);
		ScoredPair pair = Linker.link(left, right, Subject.ESTABLISHMENT, SETTINGS).explain(one.id(), other.id());
		assertThat(pair).isNotNull();
		return pair;
	}

	private static LinkageRecord firm(String id, String address) {
		Map<Field, String> values = new EnumMap<>(Field.class);
		values.put(Field.NAME, "Zenvora Technologies");
		values.put(Field.PERSON, "Arvind Tanwar");
		values.put(Field.PHONE, "9811400231");
		values.put(Field.ADDRESS, address);
		return new LinkageRecord(id, values);
	}

}
