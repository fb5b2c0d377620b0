package org.satyapan.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.satyapan.register.Station;
import org.satyapan.register.StationKind;
import org.satyapan.register.Submission;
import org.satyapan.register.SubmissionContent;
import org.satyapan.register.Timeliness;

import static org.assertj.core.api.Assertions.assertThat;

/** Who submitted what, whatever the order in which it is asked. */
class SubmissionMatrixTests {

	private static final LocalDate DUE = LocalDate.of(2020, 9, 7);

	@Test
	void everyStationHasOneLineWithContentAndTimeliness() {
		List<Station> stations = List.of(station("PS-E", true), station("PS-A", true), station("PS-B", true),
				station("PS-C", true), station("PS-D", false));
		List<Submission> submissions = List.of(submission("PS-A", 3, SubmissionContent.LIST),
				submission("PS-B", 8, SubmissionContent.NIL), submission("PS-C", 4, SubmissionContent.REJECTED));
		assertThat(SubmissionMatrix.lines(stations, submissions, DUE)
			.stream()
			.map((line) -> line.station().code() + " " + line.state() + " " + line.timeliness())
			.collect(Collectors.joining(", ")))
			.isEqualTo("PS-A LIST ON_TIME, PS-B NIL LATE, PS-C REJECTED MISSING, PS-D NONE null, PS-E NONE MISSING");
	}

	@Test
	void whoMendedAListAfterTheDueDayWasStillOnTime() {
		SubmissionMatrix.Line line = SubmissionMatrix.lines(List.of(station("PS-A", true)),
				List.of(submission("PS-A", 8, SubmissionContent.LIST), submission("PS-A", 3, SubmissionContent.LIST),
						submission("PS-A", 9, SubmissionContent.REJECTED)),
				DUE)
			.get(0);
		assertThat(line.timeliness()).isEqualTo(Timeliness.ON_TIME);
		assertThat(line.current()).isNotNull()
			.satisfies((current) -> assertThat(current.receivedOn()).hasToString("2020-09-08"));
		assertThat(line.superseded()).hasSize(1);
		assertThat(line.rejected()).hasSize(1);
	}

	@Test
	void nobodyIsChasedBeforeTheDueDayIsOver() {
		SubmissionMatrix.Line line = SubmissionMatrix.lines(List.of(station("PS-A", true)), List.of(), DUE).get(0);
		assertThat(line.overdue(DUE)).isFalse();
		assertThat(line.overdue(DUE.plusDays(1))).isTrue();
	}

	private static Station station(String code, boolean mustSubmit) {
		return new Station(code, code, code, "East", "पूर्व", StationKind.TERRITORIAL, mustSubmit, "", null,
				LocalDate.of(2015, 1, 1), null);
	}

	private static Submission submission(String station, int day, SubmissionContent content) {
		LocalDate received = LocalDate.of(2020, 9, day);
		return new Submission("SUB-" + station + day, station, "2020-09", "FIL", "sha", "path" + day, received, null,
				content, received.isAfter(DUE) ? Timeliness.LATE : Timeliness.ON_TIME, null, received, null, null);
	}

}
