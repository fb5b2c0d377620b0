package org.satyapan.resolution;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.satyapan.register.RecordKind;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Stations send the same rows every month: what a clerk decided of one holds for all.
 */
class RepeatedRowsTests {

	private static final String ROOMS = "Plot 12, 2nd Floor, Udyog Vihar Phase 4";

	private static final String OTHER_ROOMS = "Plot 12, 3rd Floor, Udyog Vihar Phase 4";

	private static final String FIR = "HARYANA/GURUGRAM/SECTOR 18/2019/1";

	private static final String PHONE = "9811415831";

	private final City city = new City();

	@AfterEach
	void close() {
		this.city.close();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Vasudayan Square, I Floor, Sector 18   | 9811415831 | rooms without a number
			Vasudayan Square, I Floor, Sector 18   |            | and without a telephone
			4th Floor, House 1071, Noida           |            | a locality that the station leaves out
			Noida                                  |            | hardly any address
			""")
	void theRowThatAStationSendsEveryMonthIsOneEstablishmentHoweverLittleItSays(String address, @Nullable String phone,
			String what) {
		this.city.neighbours();
		for (String month : List.of("2020-06", "2020-07", "2020-08")) {
			this.city.listing("LST-" + month, month, "Kataria BPO", address, "Inder Singh Kataria", "Shivam Kataria",
					phone);
		}
		this.city.night("2020-09-09");
		assertThat(List.of("LST-2020-07", "LST-2020-08")).as(what)
			.extracting(this.city::establishment)
			.containsOnly(this.city.establishment("LST-2020-06"));
		assertThat(doubts()).isEmpty();
	}

	@Test
	void aRowThatNamesAnotherOwnerIsNotTheSameRow() {
		this.city.raid("RDP-1", "2020-05-01", FIR, "Global Services", "Udyog Vihar Phase 4", null)
			.listing("LST-1", "2020-06", "Global Services", "Udyog Vihar Phase 4", "Ashok Rawat", "Mohan Rawat", null)
			.decide("LST-1", "RDP-1", "LINK", "2020-08-10")
			.listing("LST-2", "2020-08", "Global Services", "Udyog Vihar Phase 4", "Tariq Ansari", "Irfan Ansari", null)
			.night("2020-09-09");
		assertThat(this.city.establishment("LST-1")).isEqualTo(this.city.establishment("RDP-1"));
		assertThat(this.city.establishment("LST-2")).isNotEqualTo(this.city.establishment("RDP-1"));
	}

	@Test
	void linksOfAClerkThatGoRoundInACircleAreObeyed() {
		firm("LST-1", "2020-06", "Zenvara Technologies");
		firm("LST-2", "2020-07", "Kirtana Solutions");
		firm("LST-3", "2020-08", "Lavangoil Systems").decide("LST-1", "LST-2", "LINK", "2020-08-10")
			.decide("LST-2", "LST-3", "LINK", "2020-08-10")
			.decide("LST-1", "LST-3", "LINK", "2020-08-10")
			.night("2020-09-09");
		assertThat(List.of("LST-2", "LST-3")).extracting(this.city::establishment)
			.containsOnly(this.city.establishment("LST-1"));
	}

	@Test
	void whatAClerkPartedIsNotAskedAgainOfTheNextMonthsRow() {
		owned("LST-1", "2020-07", "Asif Ansari", "Irfan Ansari")
			.arrest("ARR-1", FIR, "1", "Arif Ansari", "Irfan Ansari", 30, "2019-09-01", null)
			.night("2020-08-09");
		assertThat(doubts()).containsExactly("LST-1#1 ARR-1");
		this.city.decide("LST-1#1", "ARR-1", "NO_LINK", "2020-08-10");
		owned("LST-2", "2020-08", "Asif Ansari", "Irfan Ansari").night("2020-09-09");
		assertThat(this.city.person("LST-2#1")).isEqualTo(this.city.person("LST-1#1"))
			.isNotEqualTo(this.city.person("ARR-1"));
		assertThat(doubts()).isEmpty();
	}

	@Test
	void aDecisionOnAPermissionHoldsForTheNextMonthsRowUntilItSaysSomethingNew() {
		this.city.permission("PRM-1", "HR/OSP/2019/1", "Lavangoil Systems", ROOMS, "Gurugram")
			.permission("PRM-2", "HR/OSP/2019/2", "Kumudotra Services", ROOMS, "Gurugram");
		licensed("LST-1", "2020-07", ROOMS, "HR/OSP/2019/1; HR/OSP/2019/2").night("2020-08-09");
		assertThat(doubts()).containsExactly("LST-1 PRM-1", "LST-1 PRM-2");
		this.city.decide("LST-1", "PRM-1", "LINK", "2020-08-10").decide("LST-1", "PRM-2", "NO_LINK", "2020-08-10");
		licensed("LST-2", "2020-08", ROOMS, "HR/OSP/2019/1; HR/OSP/2019/2").night("2020-09-09");
		assertThat(doubts()).isEmpty();
		assertThat(permissionsOf("LST-2")).containsExactly("PRM-1 LINK by clerk, as of LST-1 and PRM-1",
				"PRM-2 NO_LINK by clerk, as of LST-1 and PRM-2");
		licensed("LST-3", "2020-09", OTHER_ROOMS, "HR/OSP/2019/1; HR/OSP/2019/2")
			.decide("LST-1", "LST-3", "LINK", "2020-10-01")
			.night("2020-10-09");
		assertThat(this.city.establishment("LST-3")).isEqualTo(this.city.establishment("LST-1"));
		assertThat(permissionsOf("LST-3")).as("the floor is another now")
			.contains("PRM-1 NO_LINK by engine, as of null");
	}

	@Test
	void whatAClerkPartedStaysPartedInTheListsOfEveryMonth() {
		zenvara("LST-1", "2020-06");
		zenvara("LST-2", "2020-07");
		zenvara("LST-3", "2020-08");
		arrested("ARR-1", "Ashok Rawat", "Mohan Rawat")
			.listing("LST-9", "2020-06", "Kumudotra Services", OTHER_ROOMS, "Vivek Chopra", "Anil Chopra", "9899012345")
			.arrest("ARR-9", FIR + "2", "1", "Vivek Chopra", "Anil Chopra", 40, "2019-09-01", "9899012345")
			.night("2020-08-09");
		assertThat(this.city.person("LST-3#1")).isEqualTo(this.city.person("ARR-1"));
		this.city.decide("LST-2#1", "ARR-1", "NO_LINK", "2020-08-10").night("2020-08-11");
		zenvara("LST-4", "2020-09");
		this.city.night("2020-09-09");
		assertThat(List.of("LST-1#1", "LST-2#1", "LST-3#1", "LST-4#1")).extracting(this.city::person)
			.doesNotContain(this.city.person("ARR-1"))
			.containsOnly(this.city.person("LST-1#1"));
		assertThat(this.city.links()).filteredOn((link) -> link.decision().equals("LINK"))
			.noneMatch((link) -> link.rightId().equals("ARR-1"));
		assertThat(this.city.person("LST-9#1")).as("somebody else").isEqualTo(this.city.person("ARR-9"));
		this.city.decide("LST-2#1", "ARR-1", "LINK", "2020-09-10").night("2020-09-10");
		assertThat(List.of("LST-1#1", "LST-2#1", "LST-3#1", "LST-4#1")).as("one decision undoes it for all")
			.extracting(this.city::person)
			.containsOnly(this.city.person("ARR-1"));
	}

	@Test
	void twoFirmsThatAClerkPartedStayTwoInTheListsOfEveryMonth() {
		firm("LST-1", "2020-07", "Zenvara Technologies");
		firm("LST-2", "2020-07", "Zenvara Tech Services").night("2020-08-09");
		assertThat(this.city.establishment("LST-1")).isEqualTo(this.city.establishment("LST-2"));
		this.city.decide("LST-1", "LST-2", "NO_LINK", "2020-08-10");
		firm("LST-3", "2020-08", "Zenvara Technologies");
		firm("LST-4", "2020-08", "Zenvara Tech Services").night("2020-09-09");
		assertThat(this.city.establishment("LST-3")).isEqualTo(this.city.establishment("LST-1"));
		assertThat(this.city.establishment("LST-4")).isEqualTo(this.city.establishment("LST-2"))
			.isNotEqualTo(this.city.establishment("LST-1"));
		assertThat(this.city.links(RecordKind.LISTING)).filteredOn((link) -> link.decision().equals("LINK"))
			.extracting((link) -> link.leftId() + " " + link.rightId())
			.containsExactlyInAnyOrder("LST-1 LST-3", "LST-2 LST-4");
	}

	@Test
	void whereTwoRowsThatWerePartedSayTheSameALaterOneGoesWithEither() {
		zenvara("LST-1", "2020-07");
		zenvara("LST-2", "2020-07");
		this.city.decide("LST-1", "LST-2", "NO_LINK", "2020-08-10");
		zenvara("LST-3", "2020-08");
		zenvara("LST-4", "2020-09");
		this.city.night("2020-10-09");
		assertThat(this.city.establishment("LST-1")).isNotEqualTo(this.city.establishment("LST-2"));
		assertThat(this.city.establishments()).hasSize(2);
	}

	@Test
	void aRowGoesWithTheRowThatItRepeatsAndNotWithItsNeighbour() {
		firm("LST-1", "2020-07", "Zenvara Technologies");
		firm("LST-2", "2020-07", "Zenvara Tech Services")
			.raid("RDP-1", "2020-06-01", FIR + "3", "Zenvara Tech", ROOMS, PHONE)
			.decide("LST-1", "RDP-1", "NO_LINK", "2020-08-10")
			.decide("LST-2", "RDP-1", "LINK", "2020-08-10");
		firm("LST-3", "2020-08", "Zenvara Technologies");
		firm("LST-4", "2020-08", "Zenvara Tech Services").night("2020-09-09");
		assertThat(this.city.establishment("LST-4")).isEqualTo(this.city.establishment("LST-2"))
			.isEqualTo(this.city.establishment("RDP-1"));
		assertThat(this.city.establishment("LST-3")).isEqualTo(this.city.establishment("LST-1"))
			.isNotEqualTo(this.city.establishment("RDP-1"));
	}

	@Test
	void theLatestDecisionOnARepeatedRowHolds() {
		zenvara("LST-1", "2020-06");
		zenvara("LST-2", "2020-07");
		zenvara("LST-3", "2020-08");
		arrested("ARR-1", "Ashok Rawat", "Mohan Rawat").decide("LST-1#1", "ARR-1", "NO_LINK", "2020-08-10")
			.decide("ARR-1", "LST-2#1", "LINK", "2020-09-10")
			.night("2020-09-11");
		assertThat(this.city.person("LST-3#1")).isEqualTo(this.city.person("LST-2#1"))
			.isEqualTo(this.city.person("ARR-1"));
	}

	@Test
	void aDecisionOnOnePermissionSaysNothingOfTheFirmsOther() {
		this.city.permission("PRM-1", "HR/OSP/2019/1", "Zenvara Technologies", ROOMS, "Gurugram")
			.permission("PRM-2", "HR/OSP/2019/2", "Zenvara Technologies", ROOMS, "Gurugram")
			.decide("LST-1", "PRM-1", "NO_LINK", "2020-08-10");
		licensed("LST-1", "2020-07", ROOMS, "HR/OSP/2019/2").night("2020-09-09");
		assertThat(permissionsOf("LST-1")).contains("PRM-1 NO_LINK by clerk, as of null",
				"PRM-2 LINK by engine, as of null");
	}

	@Test
	void anotherNumberIsSomethingNew() {
		this.city.permission("PRM-1", "HR/OSP/2019/1", "Zenvara Technologies", ROOMS, "Gurugram")
			.decide("LST-1", "PRM-1", "LINK", "2020-08-10");
		licensed("LST-1", "2020-07", ROOMS, "HR/OSP/2019/1");
		licensed("LST-2", "2020-08", ROOMS, "HR/OSP/2019/9").night("2020-09-09");
		assertThat(this.city.establishment("LST-2")).isEqualTo(this.city.establishment("LST-1"));
		assertThat(permissionsOf("LST-2")).noneMatch((link) -> link.contains("by clerk"));
	}

	private List<String> permissionsOf(String listing) {
		return this.city.links()
			.stream()
			.filter((link) -> link.leftId().equals(listing) && link.rightKind() == RecordKind.PERMISSION)
			.map((link) -> link.rightId() + " " + link.decision() + " by " + link.decidedBy() + ", as of "
					+ LinkEvidence.decidedOf(link))
			.sorted()
			.toList();
	}

	/** The links that wait for a person. */
	private List<String> doubts() {
		return this.city.links()
			.stream()
			.filter((link) -> link.decision().equals("REVIEW"))
			.map((link) -> link.leftId() + " " + link.rightId())
			.sorted()
			.toList();
	}

	private City zenvara(String id, String month) {
		return firm(id, month, "Zenvara Technologies");
	}

	private City firm(String id, String month, String name) {
		return this.city.listing(id, month, name, ROOMS, "Ashok Rawat", "Mohan Rawat", PHONE);
	}

	private City owned(String id, String month, String owner, String father) {
		return this.city.listing(id, month, "Zenvara Technologies", ROOMS, owner, father, PHONE);
	}

	private City licensed(String id, String month, String address, String numbers) {
		return this.city.listing(id, month, "Zenvara Technologies", address, "Ashok Rawat", "Mohan Rawat", PHONE,
				numbers, null);
	}

	private City arrested(String id, String name, String father) {
		return this.city.arrest(id, FIR, "1", name, father, 30, "2019-09-01", PHONE);
	}

}
