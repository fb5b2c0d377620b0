package org.satyapan.verification;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import javax.sql.DataSource;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

import org.springframework.util.FileSystemUtils;

import org.satyapan.register.Arrests;
import org.satyapan.register.Cases;
import org.satyapan.register.Enquiries;
import org.satyapan.register.EstablishmentMembers;
import org.satyapan.register.Establishments;
import org.satyapan.register.Finding;
import org.satyapan.register.FindingEvents;
import org.satyapan.register.FindingEvidences;
import org.satyapan.register.Findings;
import org.satyapan.register.Links;
import org.satyapan.register.Listings;
import org.satyapan.register.Notices;
import org.satyapan.register.OfficerDecisions;
import org.satyapan.register.PaperClaims;
import org.satyapan.register.PastFindings;
import org.satyapan.register.PermissionChecks;
import org.satyapan.register.Permissions;
import org.satyapan.register.PersonMembers;
import org.satyapan.register.Places;
import org.satyapan.register.RaidTargets;
import org.satyapan.register.Raids;
import org.satyapan.register.RegistryEntries;
import org.satyapan.register.Stations;
import org.satyapan.register.Submissions;
import org.satyapan.register.Successions;
import org.satyapan.register.TestDatabase;
import org.satyapan.register.Visits;
import org.satyapan.verification.facts.CityRecords;
import org.satyapan.verification.facts.Facts;
import org.satyapan.verification.rules.Conclusion;
import org.satyapan.verification.rules.Rules;
import org.satyapan.worklist.InspectionCity;
import org.satyapan.worklist.WorklistSettings.RiskPoints;
import org.satyapan.worklist.ranking.Candidate;
import org.satyapan.worklist.ranking.Risk;
import org.satyapan.worklist.ranking.VisitPlan;

/**
 * How long rules and ranking take for a city of 100,000 establishments, and what the step
 * of the rules costs on the first night, on a night in which one establishment of a
 * hundred changed and on one in which nothing did, as a Markdown table:
 * {@code mvn -q -Pbenchmark verify -Dbenchmark=rule-speed}, with
 * {@code -Destablishments=10000} as an option.
 */
@EnabledIfSystemProperty(named = "benchmark", matches = "rule-speed")
class RuleSpeedBenchmark {

	private static final int SIZE = Integer.getInteger("establishments", 100_000);

	private static final int CAPACITY = 12;

	private final RiskPoints points = InspectionCity.settings("").risk();

	@Test
	void judgesAndRanks() throws IOException {
		LargeCity city = new LargeCity(SIZE);
		System.out.println("| what, " + SIZE + " establishments | wall s | CPU s | establishments/s of CPU |");
		System.out.println("|---|---:|---:|---:|");
		inMemory(city.records());
		try (TestDatabase database = new TestDatabase(onDisk())) {
			measured("storing the city, not part of a night", () -> city.save(database));
			Verification verification = verification(database);
			measured("rules on the first night, with reading and storing", () -> verification.judge(LargeCity.TODAY));
			List<Finding> findings = database.get(Findings.class).all();
			measured("ranking of " + findings.size() + " findings", () -> rank(findings));
			database.get(Listings.class).save(city.changed(100));
			measured("rules on a night in which 1 % changed", () -> verification.judge(LargeCity.TODAY.plusDays(1)));
			measured("rules on a night in which nothing changed",
					() -> verification.judge(LargeCity.TODAY.plusDays(2)));
		}
	}

	/**
	 * As a night has it, and not in the memory that the rules are to show that they need.
	 */
	private static DataSource onDisk() throws IOException {
		Path folder = Path.of("target", "benchmark", "rule-speed");
		FileSystemUtils.deleteRecursively(folder);
		return TestDatabase.onDisk(folder.resolve("satyapan"));
	}

	private static void inMemory(CityRecords records) {
		List<Facts> facts = new ArrayList<>();
		measured("putting the facts together", () -> facts.add(new Facts(records, LargeCity.TODAY, Books.shipped())));
		List<Conclusion> conclusions = new ArrayList<>();
		measured("evaluating all " + RuleCode.values().length + " rules, first time",
				() -> conclusions.addAll(Rules.judge(facts.get(0), Books.shipped())));
		measured("evaluating all rules again: " + conclusions.size() + " conclusions",
				() -> Rules.judge(facts.get(0), Books.shipped()));
	}

	/** Scores each place and plans five days of each station's team. */
	private void rank(List<Finding> findings) {
		Map<String, List<Finding>> places = new HashMap<>();
		findings
			.forEach((finding) -> places.computeIfAbsent(finding.subjectId(), (id) -> new ArrayList<>()).add(finding));
		Map<String, List<Candidate>> teams = new HashMap<>();
		places.forEach((id, own) -> {
			LocalDate due = own.stream().map(Finding::dueOn).min(LocalDate::compareTo).orElseThrow();
			Risk risk = Risk.of(own, 0, due, LargeCity.TODAY, false, this.points);
			String station = String.valueOf(own.get(0).stationCode());
			teams.computeIfAbsent(station, (code) -> new ArrayList<>())
				.add(new Candidate(id, station, "Plot " + id, "Plot " + id + ", " + station, due, risk.total()));
		});
		List<LocalDate> days = List.of(LargeCity.TODAY, LargeCity.TODAY.plusDays(1), LargeCity.TODAY.plusDays(2),
				LargeCity.TODAY.plusDays(5), LargeCity.TODAY.plusDays(6));
		teams.values().forEach((candidates) -> VisitPlan.of(candidates, days, (day) -> CAPACITY));
	}

	private static void measured(String what, Runnable work) {
		long began = System.nanoTime();
		Duration processor = processor();
		work.run();
		double wall = (System.nanoTime() - began) / 1e9;
		double used = processor().minus(processor).toMillis() / 1000.0;
		System.out.println(String.format(Locale.ROOT, "| %s | %.2f | %.2f | %,.0f |", what, wall, used,
				SIZE / Math.max(used, 0.001)));
	}

	/** Of this process, collectors and compilers too. */
	private static Duration processor() {
		return Duration
			.ofNanos(((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
				.getProcessCpuTime());
	}

	private static Verification verification(TestDatabase database) {
		return new Verification(new CityReader(database.get(Stations.class), database.get(Submissions.class),
				database.get(Listings.class), database.get(Permissions.class), database.get(Cases.class),
				database.get(Raids.class), database.get(RaidTargets.class), database.get(Arrests.class),
				database.get(Notices.class), database.get(Places.class), database.get(Establishments.class),
				database.get(EstablishmentMembers.class), database.get(PersonMembers.class), database.get(Links.class),
				database.get(Visits.class), database.get(Enquiries.class), database.get(Successions.class),
				database.get(PaperClaims.class), database.get(RegistryEntries.class)), Books.shipped(),
				database.get(PermissionChecks.class), database.get(Findings.class),
				database.get(FindingEvidences.class), database.get(FindingEvents.class),
				database.get(PastFindings.class), database.get(OfficerDecisions.class),
				database.get(Successions.class));
	}

}
