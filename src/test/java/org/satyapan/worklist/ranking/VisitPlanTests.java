package org.satyapan.worklist.ranking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import org.satyapan.worklist.ranking.VisitPlan.PlannedVisit;

import static org.assertj.core.api.Assertions.assertThat;

/** Which place is visited on which day, in which order. */
class VisitPlanTests {

	private static final LocalDate WED = LocalDate.of(2020, 9, 9);

	private static final LocalDate THU = WED.plusDays(1);

	private static final LocalDate FRI = WED.plusDays(2);

	@Test
	void theHighestRiskIsFirstAndItsNeighboursFollowEvenIfAnotherPlaceIsRiskier() {
		assertThat(order(plan(2, place("A", "Sohna Road", FRI, 30), place("B", "Cyber City", FRI, 20),
				place("C", "Sohna Road", FRI, 5))))
			.containsExactly("A 9", "C 9", "B 10");
	}

	@Test
	void whatWouldMissItsDueDayGoesBeforeWhatIsRiskier() {
		assertThat(order(plan(1, place("A", "Sohna Road", FRI, 30), place("B", "Cyber City", WED, 2))))
			.containsExactly("B 9", "A 10");
	}

	@Test
	void placesDueOnALaterDayThatCannotTakeThemAllBeginToday() {
		assertThat(order(plan(2, place("A", "DLF", THU, 1), place("B", "DLF", THU, 2), place("C", "DLF", THU, 3),
				place("R", "Sector 18", FRI, 50))))
			.as("three are due tomorrow, when two can be done")
			.containsExactly("R 9", "C 9", "B 10", "A 10");
	}

	@Test
	void anOverduePlaceIsVisitedOnTheFirstDay() {
		assertThat(order(plan(1, place("A", "DLF", WED.minusDays(4), 1), place("B", "DLF", FRI, 9)))).first()
			.isEqualTo("A 9");
	}

	@Test
	void whatFitsIntoNoDayIsCountedAndNotLost() {
		VisitPlan plan = plan(1, place("A", "DLF", FRI, 1), place("B", "DLF", FRI, 2), place("C", "DLF", FRI, 3),
				place("D", "DLF", FRI, 4));
		assertThat(plan.visits()).hasSize(3);
		assertThat(plan.waiting()).isEqualTo(1);
	}

	@Test
	void aDayOfLessCapacityTakesLessAndADayOfNoneTakesNobody() {
		assertThat(order(VisitPlan.of(
				List.of(place("A", "DLF", FRI, 1), place("B", "DLF", FRI, 2), place("C", "DLF", THU, 3),
						place("D", "DLF", WED, 4)),
				List.of(WED, THU, FRI), (day) -> day.equals(THU) ? 0 : day.equals(WED) ? 2 : 5)))
			.containsExactly("D 9", "C 9", "B 11", "A 11");
	}

	@Test
	void placesOfOneBuildingStandTogetherAndWhatCannotBeInTimeIsCounted() {
		VisitPlan plan = plan(3, new Candidate("A", "DLF", "Tower B", "1", WED.minusDays(1), 9),
				new Candidate("B", "DLF", "Tower A", "2", FRI, 8), new Candidate("C", "DLF", "Tower B", "3", FRI, 7));
		assertThat(order(plan)).containsExactly("A 9", "C 9", "B 9");
		assertThat(plan.late()).isEqualTo(1);
	}

	@Test
	void noDayTakesMoreThanTheTeamCanDoAndNoDueDayIsMissedWhereItCanBeKept() {
		Random random = new Random(7);
		for (int round = 0; round < 200; round++) {
			int perDay = 1 + random.nextInt(3);
			List<LocalDate> days = WED.datesUntil(WED.plusDays(6)).toList();
			List<Candidate> places = new ArrayList<>();
			// A plan that keeps every due day exists, since each place is given a free
			// day.
			for (LocalDate day : days) {
				for (int slot = 0; slot < perDay; slot++) {
					places.add(new Candidate("E" + places.size(), "L" + random.nextInt(4), "B" + random.nextInt(3),
							"P" + random.nextInt(9), day.plusDays(random.nextInt(3)), random.nextInt(60)));
				}
			}
			VisitPlan plan = VisitPlan.of(places, days, (day) -> perDay);
			assertThat(plan.waiting()).isZero();
			assertThat(plan.visits()).allMatch((visit) -> !visit.day().isAfter(visit.place().dueOn()));
			for (LocalDate day : days) {
				assertThat(plan.visits()).filteredOn((visit) -> visit.day().equals(day)).hasSize(perDay);
			}
			List<Candidate> shuffled = new ArrayList<>(places);
			Collections.shuffle(shuffled, random);
			assertThat(VisitPlan.of(shuffled, days, (day) -> perDay)).as("the order given does not matter")
				.isEqualTo(plan);
		}
	}

	private static VisitPlan plan(int perDay, Candidate... places) {
		return VisitPlan.of(List.of(places), List.of(WED, THU, FRI), (day) -> perDay);
	}

	private static List<String> order(VisitPlan plan) {
		return plan.visits().stream().map(VisitPlanTests::text).toList();
	}

	private static String text(PlannedVisit visit) {
		return visit.place().id() + " " + visit.day().getDayOfMonth();
	}

	private static Candidate place(String id, String locality, LocalDate dueOn, int risk) {
		return new Candidate(id, locality, "", "Plot " + id, dueOn, risk);
	}

}
