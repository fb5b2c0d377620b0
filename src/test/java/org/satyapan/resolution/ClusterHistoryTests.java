package org.satyapan.resolution;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.satyapan.register.ClusterEvent;
import org.satyapan.register.ClusterEventKind;

import static org.assertj.core.api.Assertions.assertThat;

/** Stories of several nights: ids that last, decisions that last, and what is undone. */
class ClusterHistoryTests {

	private static final String ROOMS = "Plot 12, 2nd Floor, Udyog Vihar Phase 4";

	private static final String OTHER_ROOMS = "Plot 12, 3rd Floor, Udyog Vihar Phase 4";

	private final City city = new City();

	@AfterEach
	void close() {
		this.city.close();
	}

	@Test
	void aMergeThatAClerkMadeIsUndoneWithBothIdsEvenIfTheSmallerHasGrown() {
		zenvara("LST-5", "2020-07", ROOMS);
		zenvara("LST-6", "2020-08", ROOMS);
		zenvara("LST-8", "2020-08", OTHER_ROOMS);
		this.city.night("2020-09-09");
		String lower = this.city.establishment("LST-5");
		String upper = this.city.establishment("LST-8");
		this.city.decide("LST-5", "LST-8", "LINK", "2020-09-10").night("2020-09-10");
		assertThat(this.city.establishment("LST-8")).isEqualTo(lower);
		zenvara("LST-1", "2020-09", OTHER_ROOMS);
		zenvara("LST-2", "2020-09", OTHER_ROOMS);
		this.city.night("2020-09-11");
		assertThat(this.city.establishments()).hasSize(1);
		this.city.decide("LST-5", "LST-8", "NO_LINK", "2020-09-12").night("2020-09-12");
		assertThat(this.city.establishment("LST-5")).isEqualTo(this.city.establishment("LST-6")).isEqualTo(lower);
		assertThat(this.city.establishment("LST-8")).isEqualTo(this.city.establishment("LST-1"))
			.isEqualTo(this.city.establishment("LST-2"))
			.isEqualTo(upper);
		assertThat(causes(ClusterEventKind.MERGED)).contains("LINK of 2020-09-10 by clerk joins LST-5 and LST-8");
		assertThat(causes(ClusterEventKind.SPLIT)).contains("NO_LINK of 2020-09-12 by clerk parts LST-5 and LST-8");
	}

	@Test
	void aMergeThatANewRecordMadeIsUndoneByOneDecision() {
		this.city.listing("LST-5", "2020-07", "Zenvara Technologies", "Plot 12, Udyog Vihar Phase 4", null, null, null)
			.listing("LST-6", "2020-08", "Zenvara Technologies", null, null, null, "9811415831")
			.night("2020-09-09");
		String first = this.city.establishment("LST-5");
		String second = this.city.establishment("LST-6");
		assertThat(second).isNotEqualTo(first);
		this.city
			.listing("LST-1", "2020-09", "Zenvara Technologies", "Plot 12, Udyog Vihar Phase 4", null, null,
					"9811415831")
			.decide("LST-1", "LST-6", "LINK", "2020-09-10")
			.night("2020-09-10");
		assertThat(this.city.establishments()).hasSize(1);
		this.city.decide("LST-5", "LST-6", "NO_LINK", "2020-09-11").night("2020-09-11");
		assertThat(this.city.establishment("LST-5")).isEqualTo(first);
		assertThat(this.city.establishment("LST-6")).isEqualTo(second);
		assertThat(causes(ClusterEventKind.SPLIT)).contains("NO_LINK of 2020-09-11 by clerk parts LST-5 and LST-6");
	}

	@Test
	void aSplitIsUndoneWithTheIdThatWasThereFirstAndARepetitionIsLoggedAgain() {
		zenvara("LST-5", "2020-07", ROOMS);
		zenvara("LST-6", "2020-08", ROOMS);
		this.city.night("2020-09-09");
		String first = this.city.establishment("LST-5");
		this.city.decide("LST-5", "LST-6", "NO_LINK", "2020-09-10").night("2020-09-10");
		String apart = other(first);
		for (int night = 11; night < 15; night += 2) {
			this.city.decide("LST-5", "LST-6", "LINK", "2020-09-01").night("2020-09-" + night);
			assertThat(this.city.establishments()).extracting("id").containsExactly(first);
			this.city.decide("LST-5", "LST-6", "NO_LINK", "2020-09-01").night("2020-09-" + (night + 1));
			assertThat(this.city.establishments()).extracting("id").containsExactlyInAnyOrder(first, apart);
		}
		assertThat(this.city.events()).filteredOn((event) -> event.kind() == ClusterEventKind.SPLIT).hasSize(3);
		assertThat(this.city.events()).filteredOn((event) -> event.kind() == ClusterEventKind.MERGED).hasSize(2);
	}

	@Test
	void aPersonMergedByAClerkIsGivenBackItsIdToo() {
		this.city
			.arrest("ARR-5", "HARYANA/GURUGRAM/UDYOG VIHAR/2020/221", "1", "Naresh Rohilla", null, null, "2020-08-01",
					null)
			.arrest("ARR-7", "DELHI/SOUTH/OKHLA/2017/295", "1", "Naresh Rohilla", null, null, "2017-08-01", null)
			.night("2020-09-09");
		String one = this.city.person("ARR-5");
		String other = this.city.person("ARR-7");
		this.city.decide("ARR-5", "ARR-7", "LINK", "2020-09-10").night("2020-09-10");
		assertThat(this.city.persons()).hasSize(1);
		this.city.night("2020-09-11").decide("ARR-5", "ARR-7", "NO_LINK", "2020-09-12").night("2020-09-12");
		assertThat(this.city.person("ARR-5")).isEqualTo(one);
		assertThat(this.city.person("ARR-7")).isEqualTo(other);
	}

	@Test
	void strangersWithOneTelephoneAndOneOfNoAddressAreNotChained() {
		this.city.listing("LST-1", "2020-08", "Zenvara Technologies", ROOMS, null, null, "9811415831")
			.listing("LST-2", "2020-08", "Kumudotra Services", "Plot 14, Sector 18", null, null, "9811415831")
			.listing("LST-3", "2020-08", "Lavangoil Systems", "Plot 3, Sector 48", null, null, "9811415831")
			.notice("NOT-1", null, null, "9811415831", null)
			.arrest("ARR-1", "DELHI/SOUTH/OKHLA/2017/295", "1", "Naresh Rohilla", null, null, "2017-08-01",
					"9811415831")
			.arrest("ARR-2", "DELHI/SOUTH/OKHLA/2017/296", "1", "Balraj Tanwar", null, null, "2017-08-02", "9811415831")
			.arrest("ARR-3", "DELHI/SOUTH/OKHLA/2017/297", "1", "Usha Rawat", null, null, "2017-08-03", "9811415831")
			.night("2020-09-09");
		assertThat(this.city.establishments()).hasSize(3);
		assertThat(this.city.persons()).hasSize(3);
	}

	@Test
	void anAddressInAnotherSpellingIsTheSamePremisesForAnotherFirmOnAnotherNight() {
		this.city.listing("LST-1", "2020-08", "Zenvara Technologies", ROOMS, null, null, null).night("2020-09-09");
		String premises = this.city.premises("LST-1").id();
		this.city.listing("LST-2", "2020-09", "Kumudotra Services", "12, Second Flr, UV Ph-IV, GGN", null, null, null)
			.raid("RDP-1", "2020-09-01", "HARYANA/GURUGRAM/UDYOG VIHAR/2020/221", "Kumudotra Services", ROOMS, null)
			.night("2020-09-10");
		assertThat(this.city.premises("LST-1").id()).isEqualTo(premises);
		assertThat(this.city.premises("LST-2").id()).isEqualTo(premises);
		assertThat(this.city.premises("RDP-1").id()).isEqualTo(premises);
		assertThat(this.city.establishments()).hasSize(2);
	}

	@Test
	void numbersThatDifferAreToldAgainstALinkAndTheSameNumberAgainstASeparation() {
		cites("LST-1", "Zenvara Technologies", ROOMS, "DL/OSP/2019/1");
		cites("LST-2", "Zenvara Technologies", ROOMS, "DL/OSP/2019/2");
		cites("LST-3", "Kumudotra Services", OTHER_ROOMS, "DL/OSP/2019/1");
		this.city.decide("LST-1", "LST-2", "LINK", "2020-09-05")
			.decide("LST-1", "LST-3", "NO_LINK", "2020-09-05")
			.night("2020-09-09");
		assertThat(this.city.establishment("LST-1")).isEqualTo(this.city.establishment("LST-2"))
			.isNotEqualTo(this.city.establishment("LST-3"));
		assertThat(causes(ClusterEventKind.CONTRADICTED)).contains("LINK stands", "The registration numbers differ",
				"NO_LINK stands", "Both give the registration number");
	}

	@Test
	void aContradictedDecisionComesBackToTheQueueUntilItIsMadeAgain() {
		zenvara("LST-1", "2020-08", ROOMS);
		zenvara("LST-2", "2020-09", OTHER_ROOMS);
		this.city.decide("LST-1", "LST-2", "LINK", "2020-09-05").night("2020-09-09").night("2020-09-10");
		assertThat(ReviewQueue.contradicted(this.city.links(), this.city.events())).singleElement()
			.satisfies((link) -> {
				assertThat(link.decision()).isEqualTo("LINK");
				assertThat(LinkEvidence.pair(link).vetoes()).anyMatch((veto) -> veto.contains("different floor"));
			});
		this.city.decide("LST-1", "LST-2", "LINK", "2020-09-10").night("2020-09-11").night("2020-09-12");
		assertThat(ReviewQueue.contradicted(this.city.links(), this.city.events())).isEmpty();
		assertThat(this.city.establishments()).hasSize(1);
	}

	@Test
	void aDecisionOnAListingAndAPermissionIsFollowedThoughNothingOfThemAgrees() {
		this.city.listing("LST-1", "2020-09", "Zenvara Technologies", ROOMS, null, null, null, "DL/OSP/2019/9", null)
			.listing("LST-2", "2020-09", "Kumudotra Services", OTHER_ROOMS, null, null, null, "DL/OSP/2019/1", null)
			.permission("PRM-1", "DL/OSP/2019/1", "Lavangoil Systems", "B-5, Okhla Phase 2", "New Delhi")
			.decide("PRM-1", "LST-1", "LINK", "2020-09-05")
			.night("2020-09-09");
		assertThat(this.city.links()).anySatisfy((link) -> {
			assertThat(link.leftId()).isEqualTo("LST-1");
			assertThat(link.rightId()).isEqualTo("PRM-1");
			assertThat(link.decision()).isEqualTo("LINK");
			assertThat(link.decidedBy()).isEqualTo("clerk");
		});
		assertThat(causes(ClusterEventKind.CONTRADICTED)).contains("different city");
	}

	private void zenvara(String id, String month, String address) {
		this.city.listing(id, month, "Zenvara Technologies", address, "Ashok Rawat", "Mohan Rawat", "9811415831");
	}

	private void cites(String id, String name, String address, String number) {
		this.city.listing(id, "2020-09", name, address, null, null, null, number, null);
	}

	private String other(String first) {
		return this.city.establishments()
			.stream()
			.map((centre) -> centre.id())
			.filter((id) -> !id.equals(first))
			.findFirst()
			.orElseThrow();
	}

	private String causes(ClusterEventKind kind) {
		return this.city.events()
			.stream()
			.filter((event) -> event.kind() == kind)
			.map(ClusterEvent::cause)
			.reduce("", (one, next) -> one + "\n" + next);
	}

}
