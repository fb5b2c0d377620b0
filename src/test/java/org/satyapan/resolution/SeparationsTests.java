package org.satyapan.resolution;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.satyapan.register.Link;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A clerk said that the owner of a centre is not an arrested man who bears his name. In
 * later lists the owner is spelled otherwise.
 */
class SeparationsTests {

	private static final String FIR = "HARYANA/GURUGRAM/SECTOR 18/2019/1";

	private static final String OTHER_FIR = "HARYANA/GURUGRAM/SECTOR 18/2020/44";

	private static final String ROOMS = "Plot 12, 2nd Floor, Udyog Vihar Phase 4";

	private static final String PHONE = "9811415831";

	private final City city = new City().neighbours();

	@AfterEach
	void close() {
		this.city.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Ashok Kumar Rawat", "Ashok Rawatt" })
	void aRowOfTheCentreThatIsSpelledOtherwiseStaysWithTheOneThatWasParted(String owner) {
		parted("Ashok Rawat", "Mohan Rawat");
		this.city.listing("LST-3", "2020-08", "Zenvara Technologies", ROOMS, owner, "Mohan Rawat", PHONE)
			.night("2020-09-09");
		assertThat(this.city.person("LST-3#1")).isEqualTo(this.city.person("LST-1#1"))
			.isNotEqualTo(this.city.person("ARR-1"));
		assertThat(doubts()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Zenvara Technologies | Shop 4, Sector 18                       | 9811415831 | moved
			Kirtana Solutions    | Plot 12, 2nd Floor, Udyog Vihar Phase 4 | 9811415831 | a new name of the firm
			Kirtana Solutions    | Shop 4, Sector 18                       |            | perhaps another namesake
			""")
	void theOwnerOfAnotherCentreIsAskedAbout(String firm, String address, @Nullable String phone, String what) {
		parted("Ashok Rawat", "Mohan Rawat");
		this.city.listing("LST-3", "2020-08", firm, address, "Ashok Rawat", "Mohan Rawat", phone).night("2020-09-09");
		assertThat(this.city.person("LST-3#1")).as(what).isNotEqualTo(this.city.person("ARR-1"));
		assertThat(doubts()).as(what).extracting(SeparationsTests::pair).containsExactly("LST-3#1 ARR-1");
	}

	@Test
	void aRowCloserToTheArrestedManIsAskedAboutAndNobodyIsAccusedBefore() {
		parted("Ashok Kumar Rawat", "Mohan Singh Rawat");
		reopened("LST-3", "2020-08").night("2020-09-09");
		assertThat(this.city.person("LST-3#1")).isEqualTo(this.city.person("LST-1#1"))
			.isNotEqualTo(this.city.person("ARR-1"));
		assertThat(doubts()).singleElement().satisfies((doubt) -> {
			assertThat(pair(doubt)).isEqualTo("LST-3#1 ARR-1");
			assertThat(doubt.evidence()).contains("A person parted ARR-1 and LST-2#1, with which these are linked");
		});
		this.city.decide("LST-3#1", "ARR-1", "LINK", "2020-09-10").night("2020-09-10");
		assertThat(this.city.person("LST-3#1")).isEqualTo(this.city.person("ARR-1"))
			.isNotEqualTo(this.city.person("LST-1#1"));
		assertThat(doubts()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "LINK", "NO_LINK" })
	void whatWasAskedOnceMoreIsNotAskedAThirdTime(String decision) {
		parted("Ashok Kumar Rawat", "Mohan Singh Rawat");
		reopened("LST-3", "2020-08").decide("LST-3#1", "ARR-1", decision, "2020-09-10");
		reopened("LST-4", "2020-09").night("2020-10-09");
		assertThat(this.city.person("LST-4#1")).isEqualTo(this.city.person("LST-3#1"));
		assertThat(this.city.person("LST-4#1").equals(this.city.person("ARR-1"))).isEqualTo(decision.equals("LINK"));
		assertThat(doubts()).isEmpty();
	}

	@Test
	void anotherArrestOfTheSameManIsAskedAboutHoweverItIsSpelled() {
		parted("Ashok Kumar Rawat", "Mohan Singh Rawat")
			.arrest("ARR-2", OTHER_FIR, "1", "Ashok Rawat", "Mohan Rawat", 31, "2020-08-20", PHONE)
			.night("2020-09-09");
		assertThat(this.city.person("ARR-2")).isEqualTo(this.city.person("ARR-1"));
		assertThat(List.of("LST-1#1", "LST-2#1")).extracting(this.city::person)
			.doesNotContain(this.city.person("ARR-1"))
			.containsOnly(this.city.person("LST-1#1"));
		assertThat(doubts()).isNotEmpty().allMatch((doubt) -> doubt.rightId().equals("ARR-2"));
	}

	@Test
	void theOwnerWhomARaidElsewhereNamesIsStillTheArrestedMan() {
		this.city.raid("RDP-1", "2019-09-01", FIR, "Kirtana Solutions", "Shop 4, Sector 18", PHONE, "Ashok Rawat",
				"Mohan Rawat");
		parted("Ashok Rawat", "Mohan Rawat");
		assertThat(this.city.person("RDP-1#1")).isEqualTo(this.city.person("ARR-1"));
		assertThat(List.of("LST-1#1", "LST-2#1")).extracting(this.city::person)
			.doesNotContain(this.city.person("ARR-1"))
			.containsOnly(this.city.person("LST-1#1"));
		assertThat(doubts()).extracting(SeparationsTests::pair)
			.isNotEmpty()
			.allMatch((pair) -> pair.contains("LST-") && pair.contains("RDP-1#1"));
	}

	@Test
	void whereTheOwnerWhomARaidNamesIsClearedHisRowsAreToo() {
		this.city
			.raid("RDP-1", "2019-09-01", OTHER_FIR, "Zenvara Technologies", ROOMS, PHONE, "Ashok Rawat", "Mohan Rawat")
			.arrest("ARR-1", FIR, "1", "Ashok Rawat", "Mohan Rawat", 30, "2019-09-01", PHONE)
			.listing("LST-1", "2020-06", "Zenvara Technologies", ROOMS, "Ashok Rawat", "Mohan Rawat", PHONE)
			.decide("RDP-1#1", "ARR-1", "NO_LINK", "2020-08-10")
			.night("2020-09-09");
		assertThat(this.city.person("LST-1#1")).isEqualTo(this.city.person("RDP-1#1"))
			.isNotEqualTo(this.city.person("ARR-1"));
	}

	@Test
	void anAnswerHoldsForTheOtherArrestsAndCentresThatWereAskedAbout() {
		parted("Ashok Rawat", "Mohan Rawat").arrest("ARR-2", OTHER_FIR, "1", "Ashok Rawat", "Mohan Rawat", 31,
				"2020-08-20", PHONE);
		this.city
			.listing("LST-3", "2020-08", "Kirtana Solutions", "Shop 4, Sector 18", "Ashok Rawat", "Mohan Rawat", PHONE)
			.decide("LST-2#1", "ARR-2", "NO_LINK", "2020-08-25")
			.decide("LST-3#1", "ARR-1", "NO_LINK", "2020-08-25")
			.night("2020-09-09");
		assertThat(doubts()).isEmpty();
		assertThat(this.city.person("LST-3#1")).isEqualTo(this.city.person("LST-1#1"))
			.isNotEqualTo(this.city.person("ARR-2"));
	}

	@Test
	void aRefusedPermissionDoesNotClearTheFirmOfARaid() {
		this.city.permission("PRM-1", "HR/OSP/2019/1", "Zenvara Technologies", ROOMS, "Gurugram")
			.raid("RDP-1", "2020-05-01", FIR, "Zenvara Technologies", ROOMS, PHONE)
			.listing("LST-1", "2020-06", "Zenvara Technologies", ROOMS, "Ashok Rawat", "Mohan Rawat", PHONE,
					"HR/OSP/2019/1", null)
			.decide("LST-1", "PRM-1", "NO_LINK", "2020-08-10")
			.night("2020-09-09");
		assertThat(this.city.establishment("LST-1")).isEqualTo(this.city.establishment("RDP-1"));
	}

	@Test
	void aChainOfArrestsDoesNotAccuseEither() {
		this.city.arrest("ARR-1", FIR, "1", "Ashok Rawat", "Mohan Rawat", 30, "2019-09-01", PHONE)
			.arrest("ARR-2", OTHER_FIR, "1", "Ashok Kumar Rawat", "Mohan Rawat", 32, "2019-09-01", PHONE)
			.arrest("ARR-3", OTHER_FIR + "5", "1", "Ashok Rawat", "Mohan Rawat", 34, "2019-09-01", PHONE);
		this.city.listing("LST-1", "2020-06", "Zenvara Technologies", ROOMS, "Ashok Rawat", "Mohan Rawat", PHONE)
			.decide("LST-1#1", "ARR-1", "NO_LINK", "2020-08-10")
			.night("2020-09-09");
		assertThat(List.of("ARR-1", "ARR-2", "ARR-3")).extracting(this.city::person)
			.doesNotContain(this.city.person("LST-1#1"));
	}

	@Test
	void aFirmThatWasNotRaidedIsAskedAboutWhenItIsSpelledAsTheRaidedOne() {
		this.city.raid("RDP-1", "2020-05-01", FIR, "Zenvara Technologies", ROOMS, PHONE)
			.listing("LST-1", "2020-06", "Zenvora Technologies", ROOMS, "Ashok Rawat", "Mohan Rawat", PHONE)
			.decide("LST-1", "RDP-1", "NO_LINK", "2020-08-10")
			.listing("LST-2", "2020-08", "Zenvara Technologies", ROOMS, "Mohit Tanwar", null, PHONE)
			.night("2020-09-09");
		assertThat(this.city.establishment("LST-2")).isNotEqualTo(this.city.establishment("RDP-1"));
		assertThat(doubts()).extracting(SeparationsTests::pair).contains("LST-2 RDP-1");
	}

	@Test
	void anotherRaidOnTheRoomsOfAFirmThatWasNotRaidedBeforeIsAskedAbout() {
		this.city.raid("RDP-1", "2019-05-01", FIR, "Zenvara Technologies", ROOMS, PHONE)
			.listing("LST-1", "2020-06", "Zenvara Technologies", ROOMS, "Ashok Rawat", "Mohan Rawat", PHONE)
			.decide("LST-1", "RDP-1", "NO_LINK", "2020-08-10")
			.raid("RDP-2", "2020-08-20", OTHER_FIR, "Zenvara Technologies", ROOMS, PHONE)
			.night("2020-09-09");
		assertThat(doubts()).extracting(SeparationsTests::pair).containsExactly("LST-1 RDP-2");
	}

	@Test
	void whatAClerkLinkedLaterIsNoLongerParted() {
		this.city.raid("RDP-1", "2020-05-01", FIR, "Zenvara Technologies", ROOMS, PHONE);
		for (int month = 6; month <= 8; month++) {
			this.city.listing("LST-" + (month - 5), "2020-0" + month, "Zenvara Technologies", ROOMS, "Ashok Rawat",
					"Mohan Rawat", PHONE);
		}
		this.city.decide("LST-1", "RDP-1", "NO_LINK", "2020-08-10")
			.decide("LST-2", "RDP-1", "LINK", "2020-09-01")
			.night("2020-09-09");
		assertThat(this.city.links()).filteredOn((link) -> pair(link).equals("LST-3 RDP-1"))
			.singleElement()
			.satisfies((link) -> assertThat(link.decision()).isEqualTo("LINK"));
		assertThat(doubts()).isEmpty();
	}

	@Test
	void aCitedPermissionOfAnotherNameIsAskedAboutAlsoWhereAClerkJoinedItsCentre() {
		this.city.permission("PRM-1", "HR/OSP/2019/1", "Zenvara Technologies", ROOMS, "Gurugram")
			.listing("LST-1", "2020-06", "Zenvara Technologies", ROOMS, "Ashok Rawat", "Mohan Rawat", PHONE,
					"HR/OSP/2019/1", null)
			.listing("LST-2", "2020-07", "Kirtana Solutions", ROOMS, "Ashok Rawat", "Mohan Rawat", PHONE,
					"HR/OSP/2019/1", null)
			.decide("LST-1", "LST-2", "LINK", "2020-08-10")
			.night("2020-09-09");
		assertThat(doubts()).extracting(SeparationsTests::pair).contains("LST-2 PRM-1");
	}

	/** Two months' rows of one owner, of which a clerk decided the second. */
	private City parted(String arrested, String father) {
		this.city.arrest("ARR-1", FIR, "1", arrested, father, 30, "2019-09-01", PHONE);
		for (int month = 6; month <= 7; month++) {
			this.city.listing("LST-" + (month - 5), "2020-0" + month, "Zenvara Technologies", ROOMS, "Ashok Rawat",
					"Mohan Rawat", PHONE);
		}
		return this.city.decide("LST-2#1", "ARR-1", "NO_LINK", "2020-08-10").night("2020-08-11");
	}

	/** The owner of another firm, spelled as the arrested man was. */
	private City reopened(String id, String month) {
		return this.city.listing(id, month, "Kirtana Solutions", "Shop 4, Sector 18", "Ashok Kumar Rawat",
				"Mohan Singh Rawat", PHONE);
	}

	private static String pair(Link link) {
		return link.leftId() + " " + link.rightId();
	}

	private List<Link> doubts() {
		return this.city.links().stream().filter((link) -> link.decision().equals("REVIEW")).toList();
	}

}
