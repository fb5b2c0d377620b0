package org.satyapan.report;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.satyapan.register.Axis;
import org.satyapan.register.FindingStatus;
import org.satyapan.register.PermissionState;
import org.satyapan.register.SubmissionContent;
import org.satyapan.register.Timeliness;
import org.satyapan.register.VisitOutcome;

import static org.assertj.core.api.Assertions.assertThat;

/** What is counted by zone, by locality and by rule. */
class AreaFiguresTests {

	private final SmallCity city = new SmallCity();

	@AfterEach
	void close() {
		this.city.close();
	}

	@Test
	void aLocalityHoldsDistinctCentresAndItsPermissions() {
		String list = list();
		this.city.listing(list, "Alpha", "Udyog Vihar", null, null)
			.listing(list, "Alpha", "Udyog Vihar", null, null)
			.listing(list, "Beta", "Udyog Vihar", null, null)
			.listing(list, "Gamma", "Udyog Vihar", null, null)
			.listing(list, "Gone", "Udyog Vihar", "2020-01-01", "2020-03-01")
			.listing(list, "Elsewhere", "Sohna Road", null, null)
			.permission("1", "Alpha", "Udyog Vihar", "PS-A")
			.permission("2", "NotListed", "Udyog Vihar", "PS-A")
			.permissionState("Alpha", PermissionState.FOUND)
			.permissionState("Beta", PermissionState.NOT_REQUIRED)
			.raid("R1", "2020-03-01", "Gurugram Police", "C", "Alpha@Udyog Vihar", "Delta@Udyog Vihar");
		assertThat(this.city.figures().localities()).containsExactly(
				new LocalityFigures("Udyog Vihar", 3, 2, 4, 2, 1, 1, 1),
				new LocalityFigures("Sohna Road", 1, 0, 1, 0, 0, 0, 0));
		assertThat(this.city.figures().localities().get(0).withoutPermission()).isOne();
		assertThat(this.city.figures().permissions()).containsEntry("found", 1L)
			.containsEntry("not_required", 1L)
			.containsEntry("not_checked", 2L);
	}

	@Test
	void aCentreLiesInTheZoneOfItsPremisesNotOfTheListThatNamesIt() {
		this.city.station("PS-B", "South");
		String list = list();
		this.city.listing(list, "Alpha", "Udyog Vihar", null, null)
			.permission("1", "Alpha", "Udyog Vihar", "PS-B")
			.raid("R1", "2020-03-01", "Gurugram Police", "C", "Nowhere@Unheard Of");
		assertThat(this.city.figures().zones()).extracting(LocalityFigures::area).containsExactly("South", "");
	}

	@Test
	void findingsAreCountedByRuleStatusAndZone() {
		list();
		this.city.finding("MALFORMED_CIN", Axis.COMPLIANCE, "PS-A", FindingStatus.DISCREPANCY, "x")
			.finding("MALFORMED_CIN", Axis.COMPLIANCE, "PS-A", FindingStatus.CLEARED, "x")
			.finding("MALFORMED_CIN", Axis.COMPLIANCE, "PS-CLOSED-LONG-AGO", FindingStatus.DISCREPANCY, "x")
			.finding("COMPLAINT_LINKED", Axis.FRAUD, "PS-A", FindingStatus.SUSPECTED, "x")
			.finding("COMPLAINT_LINKED", Axis.FRAUD, "PS-A", FindingStatus.CONFIRMED, "x");
		Figures figures = this.city.figures();
		assertThat(figures.rules()).extracting(RuleFigures::code).containsExactly("MALFORMED_CIN", "COMPLAINT_LINKED");
		assertThat(figures.rules().get(0).openByZone()).containsOnly(java.util.Map.entry("West", 1L),
				java.util.Map.entry("", 1L));
		assertThat(figures.findings().get("MALFORMED_CIN")).containsEntry("open", 2L)
			.containsEntry("discrepancy", 2L)
			.containsEntry("cleared", 1L);
		assertThat(figures.findings().get("COMPLAINT_LINKED")).containsEntry("open", 1L).containsEntry("confirmed", 1L);
		assertThat(figures.totals()).containsEntry("findings.open", 3L);
	}

	@Test
	void visitsAreDueTodayOrLaterAndEndInOneWay() {
		String list = list();
		for (String centre : new String[] { "A", "B", "C", "D", "E" }) {
			this.city.listing(list, centre, "Udyog Vihar", null, null);
		}
		this.city.due("A", "2020-09-09")
			.due("B", "2020-09-10")
			.visited("A", "2020-09-01", VisitOutcome.CONFIRMED)
			.visited("B", "2020-09-02", VisitOutcome.CLEARED)
			.visited("C", "2020-09-03", VisitOutcome.LOCKED)
			.visited("D", "2020-09-04", VisitOutcome.NOT_VISITED)
			.visited("E", "2020-09-10", VisitOutcome.CONFIRMED);
		assertThat(this.city.figures().visitsByZone()).containsExactly(new VisitFigures("West", 1, 1, 3, 1, 1, 1, 0));
		assertThat(this.city.figures().visits()).containsEntry("done", 3L).containsEntry("due", 1L);
	}

	private String list() {
		this.city.station("PS-A", "West");
		return this.city.submission("PS-A", "2020-09-02", SubmissionContent.LIST, Timeliness.ON_TIME, null);
	}

}
