package org.satyapan.verification;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;

import org.satyapan.register.Activity;
import org.satyapan.register.Arrests;
import org.satyapan.register.Axis;
import org.satyapan.register.Cases;
import org.satyapan.register.DecisionKind;
import org.satyapan.register.Enquiries;
import org.satyapan.register.EstablishmentMembers;
import org.satyapan.register.Establishments;
import org.satyapan.register.Finding;
import org.satyapan.register.FindingEvent;
import org.satyapan.register.FindingEvents;
import org.satyapan.register.FindingEvidence;
import org.satyapan.register.FindingEvidences;
import org.satyapan.register.FindingStatus;
import org.satyapan.register.Findings;
import org.satyapan.register.Links;
import org.satyapan.register.Listings;
import org.satyapan.register.Notices;
import org.satyapan.register.OfficerDecision;
import org.satyapan.register.OfficerDecisions;
import org.satyapan.register.PastFindings;
import org.satyapan.register.PermissionCheck;
import org.satyapan.register.PermissionChecks;
import org.satyapan.register.PermissionState;
import org.satyapan.register.PaperClaims;
import org.satyapan.register.Permissions;
import org.satyapan.register.PersonMembers;
import org.satyapan.register.Places;
import org.satyapan.register.RaidTargets;
import org.satyapan.register.Raids;
import org.satyapan.register.RegistryEntries;
import org.satyapan.register.RecordKind;
import org.satyapan.register.Stations;
import org.satyapan.register.Submissions;
import org.satyapan.register.Successions;
import org.satyapan.register.TestDatabase;
import org.satyapan.register.Visits;

import static org.assertj.core.api.Assertions.assertThat;

/** Findings live: one for one doubt, night after night, in a real register. */
class FindingLifeTests {

	private static final String ALPHA = "Neelkamal Voice Private Limited";

	private static final String PLOT_12 = "Plot No. 12, 2nd Floor, Udyog Vihar Phase 4, Gurugram";

	private final TestDatabase database = new TestDatabase();

	private final City city = new City();

	private final Verification verification = new Verification(new CityReader(this.database.get(Stations.class),
			this.database.get(Submissions.class), this.database.get(Listings.class),
			this.database.get(Permissions.class), this.database.get(Cases.class), this.database.get(Raids.class),
			this.database.get(RaidTargets.class), this.database.get(Arrests.class), this.database.get(Notices.class),
			this.database.get(Places.class), this.database.get(Establishments.class),
			this.database.get(EstablishmentMembers.class), this.database.get(PersonMembers.class),
			this.database.get(Links.class), this.database.get(Visits.class), this.database.get(Enquiries.class),
			this.database.get(Successions.class), this.database.get(PaperClaims.class),
			this.database.get(RegistryEntries.class)), Books.shipped(), this.database.get(PermissionChecks.class),
			this.database.get(Findings.class), this.database.get(FindingEvidences.class),
			this.database.get(FindingEvents.class), this.database.get(PastFindings.class),
			this.database.get(OfficerDecisions.class), this.database.get(Successions.class));

	@AfterEach
	void close() {
		this.database.close();
	}

	@Test
	void aDoubtIsRaisedOnceWithItsLawItsEvidenceAndADayToGo() {
		this.city.centre(ALPHA, PLOT_12).listed("2020-09-05");
		night("2020-09-09");
		Finding finding = only(RuleCode.PERMISSION_NOT_FOUND);
		assertThat(finding.axis()).isEqualTo(Axis.COMPLIANCE);
		assertThat(finding.status()).isEqualTo(FindingStatus.DISCREPANCY);
		assertThat(finding.conductDate()).isEqualTo("2020-09-05");
		assertThat(finding.raisedOn()).isEqualTo("2020-09-09");
		assertThat(finding.dueOn()).isEqualTo("2020-09-16");
		assertThat(finding.stationCode()).isEqualTo(City.UDYOG_VIHAR);
		assertThat(finding.lawEn()).contains("5 August 2008");
		assertThat(finding.becauseEn()).isEqualTo(ALPHA + " operates at " + PLOT_12
				+ " (list of Udyog Vihar, 05.09.2020); no DoT registration was found for this place.");
		assertThat(finding.becauseHi()).contains("उद्योग विहार की सूची");
		assertThat(evidence(finding)).extracting(FindingEvidence::recordKind).containsExactly(RecordKind.LISTING);
		assertThat(events(finding)).extracting(FindingEvent::status).containsExactly(FindingStatus.DISCREPANCY);
	}

	@Test
	void theSameNightAgainAndTheNextNightChangeNothing() {
		this.city.centre(ALPHA, PLOT_12).listed("2020-09-05");
		night("2020-09-09");
		List<Finding> findings = this.database.get(Findings.class).all();
		List<FindingEvidence> evidence = this.database.get(FindingEvidences.class).all();
		List<FindingEvent> events = this.database.get(FindingEvents.class).all();
		night("2020-09-09");
		night("2020-09-10");
		assertThat(this.database.get(Findings.class).all()).isEqualTo(findings);
		assertThat(this.database.get(FindingEvidences.class).all()).isEqualTo(evidence);
		assertThat(this.database.get(FindingEvents.class).all()).isEqualTo(events);
	}

	@Test
	void nextMonthsListIsNewEvidenceForTheSameDoubt() {
		this.city.centre(ALPHA, PLOT_12).listed("2020-09-05");
		night("2020-09-09");
		this.city.centre(ALPHA, PLOT_12).listed("2020-10-05");
		night("2020-10-09");
		Finding finding = only(RuleCode.PERMISSION_NOT_FOUND);
		assertThat(finding.raisedOn()).isEqualTo("2020-09-09");
		assertThat(finding.dueOn()).isEqualTo("2020-09-16");
		assertThat(finding.conductDate()).isEqualTo("2020-10-05");
		assertThat(events(finding)).hasSize(2)
			.last()
			.extracting(FindingEvent::reason)
			.asString()
			.startsWith("Still open; restated by newer records, of 2020-10-05");
		assertThat(this.database.get(PastFindings.class).ofFindings(List.of(finding.id()))).singleElement()
			.satisfies((past) -> {
				assertThat(past.conductDate()).isEqualTo("2020-09-05");
				assertThat(past.becauseEn()).contains("05.09.2020");
				assertThat(past.evidence()).contains("LISTING", "05.09.2020");
			});
		assertThat(evidence(finding)).singleElement()
			.extracting(FindingEvidence::textEn)
			.asString()
			.contains("05.10.2020");
	}

	@Test
	void whatAVisitClearedStaysClearedUntilAFactChanges() {
		this.city.centre(ALPHA, PLOT_12).listed("2020-09-05");
		night("2020-09-09");
		decide(only(RuleCode.PERMISSION_NOT_FOUND), FindingStatus.CLEARED);
		this.city.centre(ALPHA, PLOT_12).listed("2020-10-05", (row) -> row.name = "Neelkamal Voice Pvt Ltd");
		night("2020-10-09");
		assertThat(only(RuleCode.PERMISSION_NOT_FOUND).status()).isEqualTo(FindingStatus.CLEARED);

		this.city.centre("Suryamukhi Helpdesk", PLOT_12).raided("2019-05-06");
		night("2020-10-10");
		decide(only(RuleCode.PREMISES_RAIDED_BEFORE), FindingStatus.CLEARED);
		night("2020-10-11");
		assertThat(only(RuleCode.PREMISES_RAIDED_BEFORE).status()).isEqualTo(FindingStatus.CLEARED);
		this.city.centre("Suryamukhi Helpdesk", PLOT_12).raided("2020-09-20");
		night("2020-10-12");
		Finding reopened = only(RuleCode.PREMISES_RAIDED_BEFORE);
		assertThat(reopened.status()).isEqualTo(FindingStatus.SUSPECTED);
		assertThat(reopened.raisedOn()).isEqualTo("2020-10-12");
		assertThat(events(reopened)).last()
			.extracting(FindingEvent::reason)
			.asString()
			.startsWith("Reopened: the facts have changed");
	}

	@Test
	void aConfirmedFindingStaysConfirmedWhenTheCentreLeaves() {
		this.city.centre(ALPHA, PLOT_12).listed("2020-09-05");
		night("2020-09-09");
		decide(only(RuleCode.PERMISSION_NOT_FOUND), FindingStatus.CONFIRMED);
		this.city.centre(ALPHA, PLOT_12).listed("2020-10-05", (row) -> row.vacatedOn = "2020-09-30");
		night("2020-10-09");
		assertThat(only(RuleCode.PERMISSION_NOT_FOUND).status()).isEqualTo(FindingStatus.CONFIRMED);
	}

	@Test
	void anOpenFindingExpiresWhenTheCentreLeavesAndReturnsWhenItReturns() {
		this.city.centre(ALPHA, PLOT_12).listed("2020-08-05");
		night("2020-08-09");
		this.city.centre(ALPHA, PLOT_12).listed("2020-09-05", (row) -> row.vacatedOn = "2020-08-30");
		night("2020-09-09");
		Finding expired = only(RuleCode.PERMISSION_NOT_FOUND);
		assertThat(expired.status()).isEqualTo(FindingStatus.EXPIRED);
		assertThat(events(expired)).last().extracting(FindingEvent::reason).asString().contains("has left the place");
		this.city.centre(ALPHA, PLOT_12).listed("2020-10-05");
		night("2020-10-09");
		Finding back = only(RuleCode.PERMISSION_NOT_FOUND);
		assertThat(back.status()).isEqualTo(FindingStatus.DISCREPANCY);
		assertThat(back.raisedOn()).isEqualTo("2020-10-09");
		assertThat(events(back)).extracting(FindingEvent::status)
			.containsExactly(FindingStatus.DISCREPANCY, FindingStatus.EXPIRED, FindingStatus.DISCREPANCY);
	}

	@Test
	void whoLeftBeforeTheFirstNightIsRecordedAsExpired() {
		this.city.centre(ALPHA, PLOT_12)
			.listed("2020-08-05")
			.listed("2020-09-05", (row) -> row.vacatedOn = "2020-08-30");
		night("2020-09-09");
		Finding finding = only(RuleCode.PERMISSION_NOT_FOUND);
		assertThat(finding.status()).isEqualTo(FindingStatus.EXPIRED);
		assertThat(finding.conductDate()).isEqualTo("2020-08-05");
		assertThat(events(finding)).singleElement()
			.extracting(FindingEvent::reason)
			.asString()
			.contains("the centre has left the place since");
	}

	@Test
	void aFindingExpiresWhenDotNamesThePermission() {
		this.city.centre(ALPHA, PLOT_12).listed("2020-09-05");
		night("2020-09-09");
		this.city.centre(ALPHA, PLOT_12).permitted("HR/OSP/1201", Activity.BOTH, "2032-01-01");
		night("2020-09-10");
		assertThat(only(RuleCode.PERMISSION_NOT_FOUND).status()).isEqualTo(FindingStatus.EXPIRED);
		assertThat(check().state()).isEqualTo(PermissionState.FOUND);
		assertThat(check().permissionId()).isEqualTo("PER-HR/OSP/1201");
	}

	@Test
	void inNovember2026TheListsOf2020AreJudgedByTheLawOf2020AndAreTooOldToActUpon() {
		this.city.centre(ALPHA, PLOT_12).listed("2020-09-05").listed("2026-11-05");
		night("2026-11-21");
		Finding finding = only(RuleCode.PERMISSION_NOT_FOUND);
		assertThat(finding.status()).isEqualTo(FindingStatus.EXPIRED);
		assertThat(finding.conductDate()).isEqualTo("2020-09-05");
		assertThat(events(finding)).singleElement()
			.extracting(FindingEvent::reason)
			.asString()
			.contains("more than 365 days old");
		assertThat(this.database.get(PermissionChecks.class).all()).extracting(PermissionCheck::state)
			.containsExactlyInAnyOrder(PermissionState.NOT_FOUND, PermissionState.NOT_REQUIRED);
		assertThat(this.database.get(PermissionChecks.class).all())
			.filteredOn((check) -> check.state() == PermissionState.NOT_REQUIRED)
			.singleElement()
			.satisfies((check) -> {
				assertThat(check.reasonEn()).contains("18-8/2020-CS-I", "5 November 2020");
				assertThat(check.reasonHi()).contains("18-8/2020-CS-I");
			});
	}

	@Test
	void anOpenFindingOf2020ExpiresByAge() {
		this.city.centre(ALPHA, PLOT_12).listed("2020-09-05");
		night("2020-09-09");
		night("2021-09-05");
		assertThat(only(RuleCode.PERMISSION_NOT_FOUND).status()).isEqualTo(FindingStatus.DISCREPANCY);
		night("2021-09-06");
		assertThat(only(RuleCode.PERMISSION_NOT_FOUND).status()).isEqualTo(FindingStatus.EXPIRED);
		night("2021-09-07");
		assertThat(events(only(RuleCode.PERMISSION_NOT_FOUND))).hasSize(2);
	}

	@Test
	void aSuspicionOfAVerifiedCentreRestsUntilThatEndsWhileADiscrepancyStays() {
		this.city.centre(ALPHA, PLOT_12).listed("2020-09-05");
		this.city.centre("Suryamukhi Helpdesk", PLOT_12).raided("2019-05-06");
		night("2020-09-09");
		Finding suspicion = only(RuleCode.PREMISES_RAIDED_BEFORE);
		decided(suspicion.subjectId(), DecisionKind.LEGITIMATE, "2020-09-10", "2020-09-20");
		night("2020-09-10");
		assertThat(only(RuleCode.PREMISES_RAIDED_BEFORE).status()).isEqualTo(FindingStatus.EXPIRED);
		assertThat(only(RuleCode.PERMISSION_NOT_FOUND).status()).isEqualTo(FindingStatus.DISCREPANCY);
		assertThat(events(suspicion)).last()
			.extracting(FindingEvent::reason)
			.asString()
			.contains("Inspector Rathi verified the establishment as legitimate until 2020-09-20", "lease seen");
		night("2020-09-20");
		assertThat(events(suspicion)).as("told once").hasSize(2);
		night("2020-09-21");
		assertThat(only(RuleCode.PREMISES_RAIDED_BEFORE).status()).isEqualTo(FindingStatus.SUSPECTED);
	}

	@Test
	void aVerificationThatIsWithdrawnEndsAtOnce() {
		this.city.centre(ALPHA, PLOT_12).listed("2020-09-05");
		this.city.centre("Suryamukhi Helpdesk", PLOT_12).raided("2019-05-06");
		night("2020-09-09");
		String centre = only(RuleCode.PREMISES_RAIDED_BEFORE).subjectId();
		decided(centre, DecisionKind.LEGITIMATE, "2020-09-10", "2021-03-31");
		night("2020-09-10");
		decided(centre, DecisionKind.WITHDRAW, "2020-09-12", null);
		night("2020-09-12");
		assertThat(only(RuleCode.PREMISES_RAIDED_BEFORE).status()).isEqualTo(FindingStatus.SUSPECTED);
	}

	@Test
	void whatIsOpenWhenTwoCentresProveToBeOneKeepsItsDays() {
		this.city.centre(ALPHA, PLOT_12).listed("2020-09-05");
		night("2020-09-09");
		Finding before = only(RuleCode.PERMISSION_NOT_FOUND);
		this.database.get(Findings.class)
			.save(List.of(ofAnother(before, "EST-GONE", "FND-GONE", LocalDate.parse("2020-09-01"))));
		JdbcClient.create(this.database.get(DataSource.class))
			.sql("DELETE FROM finding WHERE id = :id")
			.param("id", before.id())
			.update();
		night("2020-09-12");
		Finding after = this.database.get(Findings.class).find(before.id()).orElseThrow();
		assertThat(after.status()).isEqualTo(FindingStatus.DISCREPANCY);
		assertThat(after.raisedOn()).isEqualTo("2020-09-01");
		assertThat(after.dueOn()).isEqualTo("2020-09-08");
		assertThat(events(after)).last().extracting(FindingEvent::reason).asString().contains("Open as FND-GONE");
		assertThat(this.database.get(Findings.class).find("FND-GONE").orElseThrow().status())
			.isEqualTo(FindingStatus.EXPIRED);
	}

	@Test
	void theCheckOfASupersededListingGoes() {
		this.city.centre(ALPHA, PLOT_12).listed("2020-09-05");
		night("2020-09-09");
		this.city.supersede(City.UDYOG_VIHAR, "2020-09");
		night("2020-09-10");
		assertThat(this.database.get(PermissionChecks.class).all()).isEmpty();
		assertThat(only(RuleCode.PERMISSION_NOT_FOUND).status()).isEqualTo(FindingStatus.EXPIRED);
	}

	private void night(String date) {
		this.city.save(this.database);
		this.verification.judge(LocalDate.parse(date));
	}

	private void decide(Finding finding, FindingStatus status) {
		this.database.get(Findings.class)
			.save(List.of(new Finding(finding.id(), finding.ruleCode(), finding.axis(), finding.subjectKind(),
					finding.subjectId(), finding.stationCode(), finding.severity(), finding.conductDate(), status,
					finding.raisedOn(), finding.dueOn(), finding.titleEn(), finding.titleHi(), finding.becauseEn(),
					finding.becauseHi(), finding.lawEn(), finding.lawHi(), finding.facts())));
	}

	private void decided(String establishment, DecisionKind kind, String on, @Nullable String until) {
		LocalDate day = LocalDate.parse(on);
		this.database.get(OfficerDecisions.class)
			.save(List.of(new OfficerDecision("ODC-" + on, establishment, kind, "Inspector Rathi", day,
					(until != null) ? LocalDate.parse(until) : null, "lease seen", "FILE", "Sheet1", 2, day)));
	}

	private static Finding ofAnother(Finding finding, String establishment, String id, LocalDate raisedOn) {
		return new Finding(id, finding.ruleCode(), finding.axis(), finding.subjectKind(), establishment,
				finding.stationCode(), finding.severity(), finding.conductDate(), finding.status(), raisedOn,
				raisedOn.plusDays(7), finding.titleEn(), finding.titleHi(), finding.becauseEn(), finding.becauseHi(),
				finding.lawEn(), finding.lawHi(), finding.facts());
	}

	private Finding only(RuleCode rule) {
		List<Finding> found = this.database.get(Findings.class)
			.all()
			.stream()
			.filter((finding) -> finding.ruleCode().equals(rule.name()))
			.toList();
		assertThat(found).as(rule.name()).hasSize(1);
		return found.get(0);
	}

	private PermissionCheck check() {
		Optional<PermissionCheck> check = this.database.get(PermissionChecks.class).all().stream().findFirst();
		return check.orElseThrow();
	}

	private List<FindingEvidence> evidence(Finding finding) {
		return this.database.get(FindingEvidences.class)
			.all()
			.stream()
			.filter((line) -> line.findingId().equals(finding.id()))
			.toList();
	}

	private List<FindingEvent> events(Finding finding) {
		return this.database.get(FindingEvents.class)
			.all()
			.stream()
			.filter((event) -> event.findingId().equals(finding.id()))
			.sorted(java.util.Comparator.comparing(FindingEvent::happenedOn))
			.toList();
	}

}
