package org.satyapan.resolution;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.satyapan.linkage.Decision;
import org.satyapan.linkage.ScoredPair;
import org.satyapan.register.ClusterEvent;
import org.satyapan.register.ClusterEventKind;
import org.satyapan.resolution.Judgement.Verdict;

import static org.assertj.core.api.Assertions.assertThat;

/** The engine makes every link; the domain only lowers it, and caps are told. */
class EngineOnlyTests {

	private static final String FIR = "HARYANA/GURUGRAM/UDYOG VIHAR/2020/221";

	private final City city = new City();

	@AfterEach
	void close() {
		this.city.close();
	}

	@Test
	void aGuardLowersTheEnginesDecisionAndNeverRaisesIt() {
		for (Decision engine : Decision.values()) {
			ScoredPair pair = new ScoredPair("1", "2", 3, 0.9, engine, List.of(), List.of());
			assertThat(Judgement.of(pair, null).decision()).isEqualTo(engine);
			for (Decision most : Decision.values()) {
				Judgement judgement = Judgement.of(pair, new Verdict(most, "because"));
				assertThat(judgement.decision()).isGreaterThanOrEqualTo(engine).isGreaterThanOrEqualTo(most);
				assertThat(judgement.whole().vetoes()).containsExactly("because");
			}
		}
	}

	@Test
	void aSharedCaseIsEvidenceThatTheEngineWeighs() {
		this.city.arrest("ARR-1", FIR, "1", "Naresh Rohilla", null, 30, "2020-08-01", null)
			.arrestIn("FIL-other", "ARR-2", FIR, "Naresh Kumar Rohilla", null)
			.night("2020-09-09");
		assertThat(this.city.person("ARR-1")).isEqualTo(this.city.person("ARR-2"));
		assertThat(this.city.links()).singleElement().satisfies((link) -> {
			assertThat(link.decision()).isEqualTo("LINK");
			assertThat(LinkEvidence.pair(link).evidence())
				.anySatisfy((line) -> assertThat(line.sentence()).isEqualTo("Both stand in the same case."));
		});
	}

	@Test
	void aCrowdOfOneNameIsNotChainedAndWhatWasPassedOverIsTold() {
		for (int i = 0; i < 5000; i++) {
			this.city.arrest("ARR-" + (10_000 + i), "DELHI/SOUTH/OKHLA/2017/" + i, "1", "Amit Sharma", null, null,
					"2017-08-01", null);
		}
		this.city
			.arrest("ARR-1", "DELHI/SOUTH/OKHLA/2018/1", "1", "Amit Sharma", "Ved Rohilla", 30, "2018-08-01",
					"9811415831")
			.arrest("ARR-2", "DELHI/SOUTH/OKHLA/2019/1", "1", "Amit Sharma", "Ved Rohilla", 31, "2019-08-01",
					"9811415831")
			.night("2020-09-09");
		assertThat(this.city.persons()).as("a name alone").hasSize(5001);
		assertThat(this.city.person("ARR-1")).as("a telephone finds him in the crowd")
			.isEqualTo(this.city.person("ARR-2"));
		assertThat(this.city.total("persons.capped.whole_name")).isEqualTo(1);
		assertThat(this.city.total("persons.capped_values")).isPositive();
	}

	@Test
	void aClerksNoLinkOnACitedNumberLastsAndIsKept() {
		this.city
			.listing("LST-1", "2020-09", "Zenvara Technologies", "Plot 12, Udyog Vihar Phase 4", null, null, null,
					"HR/OSP/2019/1", null)
			.permission("PRM-1", "HR/OSP/2019/1", "Zenvara Technologies", "Plot 12, Udyog Vihar Phase 4", "Gurgaon")
			.night("2020-09-09");
		assertThat(decision()).isEqualTo("LINK by engine");
		this.city.decide("LST-1", "PRM-1", "NO_LINK", "2020-09-10").night("2020-09-10").night("2020-09-11");
		assertThat(decision()).isEqualTo("NO_LINK by clerk");
		assertThat(this.city.events()).extracting(ClusterEvent::kind)
			.containsExactlyInAnyOrder(ClusterEventKind.CONTRADICTED, ClusterEventKind.SPLIT);
	}

	private String decision() {
		return this.city.links()
			.stream()
			.filter((link) -> link.rightId().equals("PRM-1") && link.leftId().equals("LST-1"))
			.map((link) -> link.decision() + " by " + link.decidedBy())
			.findFirst()
			.orElse("none");
	}

}
