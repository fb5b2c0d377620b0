package org.satyapan.resolution;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.satyapan.register.Premises;

import static org.assertj.core.api.Assertions.assertThat;

/** What an address means, however it is written. */
class GazetteerTests {

	private final Gazetteer gazetteer = TestSettings.gazetteer();

	private final PremisesComparison places = new PremisesComparison(this.gazetteer);

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Plot No. 318, 1st Floor, Udyog Vihar Phase 1, Gurugram 122016 | Udyog Vihar    | 1  |    | 318      | 1
			318, First Floor, UV Ph-I, GGN                                | Udyog Vihar    | 1  |    | 318      | 1
			प्लॉट नं० 318, उद्योग विहार फेज-4, गुरुग्राम                    | Udyog Vihar    | 4  |    | 318      |
			Plot 12, Udyog Vihar, Ph-IV, Sec-18                           | Udyog Vihar    | 4  | 18 | 12       |
			Plot 12, Udhyog Vihar Phase-V                                 | Udyog Vihar    | 5  |    | 12       |
			Plot 7, DLF Ph-II, Gurgaon                                    | DLF Phase 2    |    |    | 7        |
			Plot 7, D.L.F. City Phase 3                                   | DLF Phase 3    |    |    | 7        |
			House No. 9, DLF-2                                            | DLF Phase 2    |    |    | 9        |
			B Block, Sushant Lok-1, H.No. 44                              | Sushant Lok 1  |    |    | 44       |
			Plot 3, South City II                                         | South City 2   |    |    | 3        |
			Building 8, Tower C, DLF Cyber City, DLF Phase 2              | Cyber City     |    |    |          |
			SCO 158, Basement, Old Delhi Road, Gurugram                   | Old Delhi Road |    |    | SCO 158  | -1
			Shop No. 19, 3rd Floor, Sec. 66                               | Sector 66      |    | 66 | Shop 19  | 3
			SCO 14, सैक्टर 14                                              | Sector 14      |    | 14 | SCO 14   |
			Plot 5, Sector 8, IMT Manesar                                 | Sector 8 Manesar |  | 8  | 5        |
			Plot 5, IMT Manesar                                           | IMT Manesar    |    |    | 5        |
			Plot 5, Sohana Road, Sector 48                                | Sohna Road     |    | 48 | 5        |
			Kh. No. 23/4, Badshahpur, near Sohna Road                     | Badshahpur     |    |    | Khasra 23/4 |
			Plot 6, Golf Course Extn Road                                 | Golf Course Extension Road | | | 6   |
			Ring Road                                                     | Unknown        |    |    |          |
			""")
	void anAddressNamesItsLocalityAndItsNumbers(String address, String locality, String phase, String sector,
			String plot, String floor) {
		Premises premises = this.gazetteer.premises(address, null, null, null, "LST-1");
		assertThat(premises.locality()).isEqualTo(locality);
		assertThat(premises.phase()).isEqualTo(phase);
		assertThat(premises.sector()).isEqualTo(sector);
		assertThat(premises.plot()).isEqualTo(plot);
		assertThat(premises.floorNo()).isEqualTo(floor);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Plot No. 229, 1st Floor, Udyog Vihar Phase 4, Gurugram | First Flr, Pl. 229, UV Ph-IV, Gurgaon 122016
					Plot 229, Udyog Vihar Phase 4                          | प्लॉट 229, उद्योग विहार फेज 4, गुड़गांव
					Plot 229, Udyog Vihar Phase 4                          | 229, Udyog Vihar, Phase-IV, Sector 18
					Unit 409, 4th Floor, Arunika Tower, Cyber City         | Arunika Tower, 4th Flr, Unit No 409, DLF Cyber City, GGN
					SCO 52, 3rd Floor, Sector 30                           | S.C.O. 52, Third Floor, Sec-30, Gurugram 122001
					""")
	void spellingsOfOnePlaceAreOnePremises(String one, String other) {
		assertThat(this.gazetteer.premises(one, null, null, null, "A").id())
			.isEqualTo(this.gazetteer.premises(other, null, null, null, "B").id());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Plot 23, Udyog Vihar Phase 4                 | Plot 23, Udyog Vihar Phase 5           | phase
			Plot 23, Udyog Vihar Phase 4                 | Plot 24, Udyog Vihar Phase 4           | plot
			Plot 23, 1st Floor, Udyog Vihar Phase 4      | Plot 23, 2nd Floor, Udyog Vihar Phase 4 | floor
			Unit 401, Arunika Tower, Cyber City          | Unit 404, Arunika Tower, Cyber City    | unit
			Unit 401, Arunika Tower, Cyber City          | Unit 401, Vallari Mall, Cyber City     | building
			Plot 23, Sector 18                           | Plot 23, Sector 19                     | locality
			Plot 23, Sohna Road                          | Plot 23, Palam Vihar                   | locality
			Plot 23, Sector 18, Gurugram                 | Plot 23, Sector 18, Noida              | city
			Tower A, Unit 3, Spandan Park, Sector 48     | Tower B, Unit 3, Spandan Park, Sector 48 | tower
			""")
	void anotherNumberIsAnotherPlace(String one, String other, String part) {
		Premises left = this.gazetteer.premises(one, null, null, null, "A");
		Premises right = this.gazetteer.premises(other, null, null, null, "B");
		assertThat(this.places.conflict(left, right)).isEqualTo(part);
		assertThat(left.id()).isNotEqualTo(right.id());
	}

	@Test
	void aNumberThatOneAddressLeavesOutIsNoDifference() {
		Premises whole = this.gazetteer.premises("Plot 23, 2nd Floor, Udyog Vihar Phase 4", null, null, null, "A");
		Premises part = this.gazetteer.premises("Plot 23, Udyog Vihar Phase 4", null, null, null, "B");
		assertThat(this.places.level(whole, part)).isEqualTo(PremisesComparison.Level.COMPATIBLE);
		Premises above = this.gazetteer.premises("Plot 23, 3rd Floor, Udyog Vihar Phase 4", null, null, null, "C");
		assertThat(this.places.level(whole, above)).isEqualTo(PremisesComparison.Level.SAME_BUILDING);
		assertThat(this.places.sameBuilding(whole, above)).isTrue();
	}

	@Test
	void theLocalityMayStandInAColumnOfItsOwn() {
		assertThat(this.gazetteer.premises("Plot 12, 2nd Floor", "UV Phase-IV", "Gurgaon", "122016", "A").id())
			.isEqualTo(this.gazetteer.premises("Plot 12, 2nd Floor, Udyog Vihar Phase 4", null, null, null, "B").id());
	}

	@Test
	void placesWithoutAddressAreNotOnePlace() {
		Premises one = this.gazetteer.premises(null, null, null, null, "LST-1");
		Premises other = this.gazetteer.premises(" ", null, null, null, "LST-2");
		assertThat(one.locality()).isEqualTo(Gazetteer.UNKNOWN);
		assertThat(one.id()).isNotEqualTo(other.id());
		assertThat(this.places.level(one, other)).isEqualTo(PremisesComparison.Level.UNSURE);
	}

	@ParameterizedTest
	@CsvSource({ "Gurgaon,true", "GGN,true", "गुड़गांव,true", "गुड़गाँव,true", "GURUGRAM,true",
			"Gurugram (Haryana),true", "Noida,false", "New Delhi,false", "Pune,false" })
	void theOwnCityHasManySpellings(String written, boolean own) {
		assertThat(this.gazetteer.isOwnCity(written)).isEqualTo(own);
	}

	@Test
	void everyLocalityOfTheSampleCitysTerritoriesIsKnown() throws java.io.IOException {
		for (String line : java.nio.file.Files.readAllLines(java.nio.file.Path.of("sample-input/stations.csv"))) {
			String[] cells = line.split(",");
			if (cells.length > 7 && cells[5].equals("TERRITORIAL")) {
				for (String name : cells[7].split(";")) {
					Gazetteer.Area area = this.gazetteer.area(name);
					assertThat(this.gazetteer.isNamed(area.locality()) || area.locality().startsWith("Sector")).as(name)
						.isTrue();
				}
			}
		}
	}

}
