package org.satyapan.linkage;

import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Names of localities: a sector or phase has many spellings and one number. */
class PlacesTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Sector 8            | Sec-8              | exact
			Sect. 8 Rohini      | Rohini Sector-8    | exact
			रोहिणी सै० 8          | Rohini Sec 8       | exact
			DLF Ph 2            | DLF Phase II       | exact
			Sector 8            | Rohini Sector 8    | similar
			Palam Vihar         | Palma Vihar        | similar
			Sector 8            | Sector 18          | different
			Sector 38           | Sector 83          | different
			Udyog Vihar Phase 4 | Udyog Vihar Ph-V   | different
			""")
	void aPlaceIsItsWordsAndItsNumber(String one, String other, String level) {
		ScoredPair pair = Linker.score(record("a", one), record("b", other), Subject.ESTABLISHMENT,
				LinkageSettings.defaults());
		assertThat(pair.evidence()).as(pair.toString())
			.filteredOn((evidence) -> evidence.comparison().equals("locality"))
			.extracting(Evidence::level)
			.containsExactly(level);
	}

	private static LinkageRecord record(String id, String locality) {
		return new LinkageRecord(id, Map.of(Field.NAME, "Zenvora Technologies", Field.LOCALITY, locality));
	}

}
