package org.satyapan.resolution;

import java.time.LocalDate;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.satyapan.register.ClusterEvent;
import org.satyapan.register.ClusterEventKind;
import org.satyapan.register.RaidStatus;
import org.satyapan.register.RecordKind;

import static org.assertj.core.api.Assertions.assertThat;

/** Which records are one call centre: tables of pairs, and stories of a few nights. */
class EstablishmentTests {

	private static final String FIR = "HARYANA/GURUGRAM/UDYOG VIHAR/2020/221";

	private final City city = new City();

	@AfterEach
	void close() {
		this.city.close();
	}

	@ParameterizedTest(name = "{6}")
	@CsvSource(delimiter = '|', nullValues = "-",
			textBlock = """
					Zenvara Technologies Pvt Ltd | Plot 12, 2nd Floor, Udyog Vihar Phase 4 | 9811415831 | M/s Zenvara Tech (P) Ltd | 12, Second Flr, UV Ph-IV, GGN | 9811415831 | same place and name in other spellings
					Zenvara Technologies | Plot 12, Udyog Vihar Phase 4 | - | Zenvara Technologies | Plot 12, 2nd Floor, Udyog Vihar Phase 4 | - | a floor left out
					Zenvara Technologies | Plot 12, 2nd Floor, Udyog Vihar Phase 4 | 9811415831 | Zenvra Technologies | Plot 12, 2nd Floor, Udyog Vihar Phase 4 | - | a slip in the name
					Lavangoil Systems | Plot 12, 2nd Floor, Udyog Vihar Phase 4 | 9811415831 | Laangoli Systems | Plot 12, 2nd Floor, Udyog Vihar Phase 4 | 9811415831 | two slips, same rooms and telephone
					""")
	void theseAreOne(String name, String address, String phone, String otherName, String otherAddress,
			String otherPhone, String why) {
		pair(name, address, phone, otherName, otherAddress, otherPhone);
		assertThat(this.city.establishment("LST-1")).as(why).isEqualTo(this.city.establishment("LST-2"));
	}

	@ParameterizedTest(name = "{6}")
	@CsvSource(delimiter = '|', nullValues = "-",
			textBlock = """
					Zenvara Technologies | Plot 12, 2nd Floor, Udyog Vihar Phase 4 | 9811415831 | Zenvara Technologies | Plot 12, 3rd Floor, Udyog Vihar Phase 4 | 9811415831 | another floor
					Zenvara Technologies | Plot 12, Udyog Vihar Phase 4 | 9811415831 | Zenvara Technologies | Plot 12, Udyog Vihar Phase 5 | 9811415831 | another phase
					Zenvara Technologies | Unit 401, Arunika Tower, Sohna Road | 9811415831 | Zenvara Technologies | Unit 404, Arunika Tower, Sohna Road | 9811415831 | another unit
					Zenvara Technologies | Plot 12, Sector 18 | 9811415831 | Zenvara Technologies | Plot 12, Sector 48 | 9811415831 | another sector
					Zenvara Technologies | Plot 12, 2nd Floor, Udyog Vihar Phase 4 | 9811415831 | Kumudotra Services | Plot 12, 2nd Floor, Udyog Vihar Phase 4 | 9811415831 | a new name with the same telephone
					Zenvara Technologies | Plot 12, Udyog Vihar Phase 4 | - | Zenvara Technologies | - | - | a name alone
					""")
	void theseAreTwo(String name, String address, String phone, String otherName, String otherAddress,
			String otherPhone, String why) {
		pair(name, address, phone, otherName, otherAddress, otherPhone);
		assertThat(this.city.establishment("LST-1")).as(why).isNotEqualTo(this.city.establishment("LST-2"));
	}

	private void pair(String name, String address, String phone, String otherName, String otherAddress,
			String otherPhone) {
		this.city.listing("LST-1", "2020-08", name, address, "Ashok Rawat", "Mohan Rawat", phone)
			.listing("LST-2", "2020-09", otherName, otherAddress, "Ashok Rawat", "Mohan Rawat", otherPhone)
			.night("2020-09-09");
	}

	@Test
	void aListOfTheNextMonthAddsNothingNewAndTheStationFollowsFromTheTerritory() {
		zenvara("LST-1", "2020-08", null);
		this.city.night("2020-08-09");
		String id = this.city.establishment("LST-1");
		zenvara("LST-2", "2020-09", LocalDate.of(2020, 9, 1));
		this.city.night("2020-09-09");
		assertThat(this.city.establishment("LST-2")).isEqualTo(id);
		assertThat(this.city.establishments()).singleElement().satisfies((centre) -> {
			assertThat(centre.id()).isEqualTo(id);
			assertThat(centre.firstSeen()).isEqualTo("2020-08-28");
			assertThat(centre.lastSeen()).isEqualTo("2020-09-28");
			assertThat(centre.vacatedOn()).isEqualTo("2020-09-01");
		});
		assertThat(this.city.premises("LST-2").stationCode()).isEqualTo("PS-UDYOG-VIHAR");
		assertThat(this.city.events()).isEmpty();
	}

	@Test
	void twoReportsOfOneRaidInTwoSpellingsAreOneCentreEvenWithoutTheFullAddress() {
		this.city.raid("RDP-1", "2020-09-01", FIR, "Zenvara Technologies Pvt Ltd", "Plot 12, Udyog Vihar Phase 4", null)
			.raid("RDP-2", "2020-09-01", FIR, "Zenvra Tech", "Udyog Vihar", null)
			.night("2020-09-09");
		assertThat(this.city.establishment("RDP-1")).isEqualTo(this.city.establishment("RDP-2"));
	}

	@Test
	void oneCaseMayCoverTwoCentres() {
		this.city.raid("RDP-1", "2020-09-01", FIR, "Zenvara Technologies", "Plot 12, Udyog Vihar Phase 4", null)
			.raid("RDP-2", "2020-09-01", FIR, "Kumudotra Services", "Plot 14, Udyog Vihar Phase 4", null)
			.night("2020-09-09");
		assertThat(this.city.establishments()).hasSize(2);
	}

	@Test
	void aPlannedRaidIsNotResolved() {
		this.city
			.raid("RDP-1", "2020-09-20", FIR, "Zenvara Technologies", "Plot 12, Udyog Vihar Phase 4", null,
					RaidStatus.PLANNED)
			.night("2020-09-09");
		assertThat(this.city.establishments()).isEmpty();
	}

	@Test
	void permissionsOfOtherCitiesAreNoEstablishmentsHereButAreFoundByTheirNumber() {
		this.city
			.listing("LST-1", "2020-09", "Zenvara Technologies", "Plot 12, Udyog Vihar Phase 4", null, null, null,
					"dl/osp/2019/1", null)
			.permission("PRM-1", "DL/OSP/2019/1", "Zenvara Technologies", "B-5, Okhla Phase 2", "New Delhi")
			.permission("PRM-2", "DL/OSP/2019/2", "Kumudotra Services", "Plot 3, Udyog Vihar Phase 4", "Gurgaon")
			.permission("PRM-3", "DL/OSP/2019/3", "Lavangoil Systems", "B-6, Okhla Phase 2", "New Delhi")
			.night("2020-09-09");
		assertThat(this.city.establishment("PRM-1")).isNull();
		assertThat(this.city.establishment("PRM-3")).isNull();
		assertThat(this.city.establishment("PRM-2")).isNotNull();
		assertThat(this.city.links(RecordKind.LISTING)).singleElement().satisfies((link) -> {
			assertThat(link.leftKind()).isEqualTo(RecordKind.LISTING);
			assertThat(link.rightId()).isEqualTo("PRM-1");
			assertThat(link.decision()).as("kept, so that the finding can say why").isEqualTo("REVIEW");
			assertThat(link.evidence()).contains("its city is different", "They bear the same registration number");
		});
	}

	@Test
	void aComplaintThatOnlyKnowsATelephoneIsPutBeforeAPersonWhateverNameTheCallerGave() {
		zenvara("LST-1", "2020-09", null);
		this.city.notice("NOT-1", "Macrosoft Support", null, "+91 98114 15831", null)
			.notice("NOT-2", "Macrosoft Support", null, "9555500000", null)
			.night("2020-09-09");
		assertThat(this.city.establishment("NOT-1")).as("one kind of evidence links nothing").isNull();
		assertThat(this.city.establishment("NOT-2")).isNull();
		assertThat(this.city.links()).singleElement().satisfies((link) -> {
			assertThat(link.leftId()).isEqualTo("NOT-1");
			assertThat(link.rightId()).isEqualTo("LST-1");
			assertThat(link.decision()).isEqualTo("REVIEW");
			assertThat(LinkEvidence.sharesPhone(link)).isTrue();
		});
		this.city.decide("NOT-1", "LST-1", "LINK", "2020-09-10").night("2020-09-10");
		assertThat(this.city.establishment("NOT-1")).isEqualTo(this.city.establishment("LST-1"));
	}

	@Test
	void theOrderOfRowsChangesNothing() {
		String first = null;
		for (long seed = 1; seed <= 3; seed++) {
			try (City shuffled = new City()) {
				for (int i = 1; i <= 9; i++) {
					shuffled.listing("LST-" + i, "2020-0" + i,
							(i % 3 == 0) ? "Kumudotra Services" : "Zenvara Technologies",
							"Plot " + (10 + i % 3) + ", Udyog Vihar Phase 4", "Ashok Rawat", "Mohan Rawat",
							"981141583" + i % 2);
				}
				shuffled.raid("RDP-1", "2020-09-01", FIR, "Zenvra Tech", "Plot 11, UV Phase IV", null)
					.notice("NOT-1", null, null, "9811415831", null)
					.arrest("ARR-1", FIR, "1", "Ashok Rawat", "Mohan Rawat", 30, "2020-09-01", "9811415831")
					.night("2020-09-09", seed);
				first = (first != null) ? first : shuffled.everything();
				assertThat(shuffled.everything()).isEqualTo(first);
				shuffled.night("2020-09-09", seed + 10);
				assertThat(shuffled.everything()).as("a night that is run again").isEqualTo(first);
			}
		}
	}

	@Test
	void aClerkMayJoinWhatDiffersAndTheContradictionIsTold() {
		zenvara("LST-1", "2020-08", null);
		this.city
			.listing("LST-2", "2020-09", "Zenvara Technologies", "Plot 12, 3rd Floor, Udyog Vihar Phase 4",
					"Ashok Rawat", "Mohan Rawat", "9811415831")
			.decide("LST-1", "LST-2", "LINK", "2020-09-05")
			.night("2020-09-09");
		assertThat(this.city.establishment("LST-1")).isEqualTo(this.city.establishment("LST-2"));
		assertThat(this.city.events()).singleElement().satisfies((event) -> {
			assertThat(event.kind()).isEqualTo(ClusterEventKind.CONTRADICTED);
			assertThat(event.cause()).contains("different floor");
		});
		zenvara("LST-3", "2020-07", null);
		this.city.night("2020-09-10");
		assertThat(this.city.establishments()).as("what agrees with one joins both").hasSize(1);
		assertThat(this.city.events()).as("told once").hasSize(1);
	}

	@Test
	void aClerkMayPartWhatAgreesAndItLasts() {
		zenvara("LST-1", "2020-08", null);
		zenvara("LST-2", "2020-09", null);
		this.city.night("2020-09-09");
		String joined = this.city.establishment("LST-1");
		this.city.decide("LST-2", "LST-1", "NO_LINK", "2020-09-10").night("2020-09-10");
		assertThat(this.city.establishment("LST-1")).isNotEqualTo(this.city.establishment("LST-2"));
		assertThat(this.city.establishments()).extracting("id").contains(joined);
		assertThat(this.city.events()).extracting(ClusterEvent::kind)
			.containsExactlyInAnyOrder(ClusterEventKind.SPLIT, ClusterEventKind.CONTRADICTED);
		assertThat(this.city.links(RecordKind.LISTING)).singleElement().satisfies((link) -> {
			assertThat(link.decision()).isEqualTo("NO_LINK");
			assertThat(link.decidedBy()).isEqualTo("clerk");
			assertThat(link.decidedOn()).isEqualTo("2020-09-10");
		});
		String before = this.city.everything();
		this.city.night("2020-09-11");
		assertThat(this.city.everything()).isEqualTo(before);
	}

	@Test
	void whenTwoBecomeOneTheLargerKeepsItsIdAndTheMergeIsLogged() {
		zenvara("LST-1", "2020-07", null);
		zenvara("LST-2", "2020-08", null);
		this.city.listing("LST-0", "2020-06", "Zenvara Technologies", null, null, null, null).night("2020-09-09");
		String larger = this.city.establishment("LST-1");
		String smaller = this.city.establishment("LST-0");
		assertThat(smaller).isNotEqualTo(larger);
		this.city.decide("LST-0", "LST-1", "LINK", "2020-09-10").night("2020-09-10");
		assertThat(this.city.establishment("LST-0")).isEqualTo(larger);
		assertThat(this.city.events()).singleElement().satisfies((event) -> {
			assertThat(event.kind()).isEqualTo(ClusterEventKind.MERGED);
			assertThat(event.fromId()).isEqualTo(smaller);
			assertThat(event.toId()).isEqualTo(larger);
		});
	}

	@Test
	void ofTwoDecisionsThatCannotStandTogetherTheLaterIsFollowed() {
		zenvara("LST-1", "2020-07", null);
		zenvara("LST-2", "2020-08", null);
		zenvara("LST-3", "2020-09", null);
		this.city.decide("LST-1", "LST-2", "LINK", "2020-09-01")
			.decide("LST-2", "LST-3", "LINK", "2020-09-02")
			.decide("LST-1", "LST-3", "NO_LINK", "2020-09-03")
			.night("2020-09-09");
		assertThat(this.city.establishment("LST-2")).isEqualTo(this.city.establishment("LST-3"))
			.isNotEqualTo(this.city.establishment("LST-1"));
		assertThat(this.city.events()).extracting(ClusterEvent::kind).contains(ClusterEventKind.CONFLICTING);
	}

	@Test
	void aDecisionAboutARecordThatIsNotThereIsTold() {
		zenvara("LST-1", "2020-07", null);
		this.city.decide("LST-1", "LST-99", "LINK", "2020-09-01").night("2020-09-09");
		assertThat(this.city.events()).extracting(ClusterEvent::kind).containsExactly(ClusterEventKind.UNKNOWN_RECORD);
	}

	private void zenvara(String id, String month, LocalDate vacatedOn) {
		this.city.listing(id, month, "Zenvara Technologies", "Plot 12, 2nd Floor, Udyog Vihar Phase 4", "Ashok Rawat",
				"Mohan Rawat", "9811415831", null, vacatedOn);
	}

}
