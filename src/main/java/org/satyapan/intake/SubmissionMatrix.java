package org.satyapan.intake;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.satyapan.register.Station;
import org.satyapan.register.Stations;
import org.satyapan.register.Submission;
import org.satyapan.register.SubmissionContent;
import org.satyapan.register.Submissions;
import org.satyapan.register.Timeliness;

import org.springframework.stereotype.Component;

/**
 * Who submitted what for a period: the stations of a day, each with what it sent.
 */
@Component
public class SubmissionMatrix {

	private final IntakeSettings settings;

	private final Stations stations;

	private final Submissions submissions;

	SubmissionMatrix(IntakeSettings settings, Stations stations, Submissions submissions) {
		this.settings = settings;
		this.stations = stations;
		this.submissions = submissions;
	}

	/**
	 * One station's line.
	 *
	 * @param current the list or NIL that stands, else the last unreadable file, or null
	 * if nothing came
	 * @param content of what stands; null if nothing came
	 * @param timeliness {@code MISSING} if the station must submit and nothing readable
	 * came; of a readable submission, when the first readable one came; null if nothing
	 * was expected
	 * @param due the last day on which the list is on time
	 * @param superseded readable submissions that a later one replaced, in order of
	 * arrival
	 * @param rejected submissions that could not be read, in order of arrival
	 */
	public record Line(Station station, @Nullable Submission current, @Nullable SubmissionContent content,
			@Nullable Timeliness timeliness, LocalDate due, List<Submission> superseded, List<Submission> rejected) {

		public Line {
			superseded = List.copyOf(superseded);
			rejected = List.copyOf(rejected);
		}

		/** {@code LIST}, {@code NIL}, {@code REJECTED} or {@code NONE}. */
		public String state() {
			return (this.content != null) ? this.content.name() : "NONE";
		}

		/**
		 * Whether the station is to be chased: nothing readable, and the due day is over.
		 */
		public boolean overdue(LocalDate date) {
			return this.timeliness == Timeliness.MISSING && date.isAfter(this.due);
		}

	}

	/**
	 * The lines of all stations that stand on a day, by code, for the period of that day.
	 */
	public List<Line> on(LocalDate date) {
		return of(YearMonth.from(date), date);
	}

	/** The lines of all stations that stand on a day, by code, for any period. */
	public List<Line> of(YearMonth period, LocalDate date) {
		return lines(this.stations.on(date), this.submissions.ofPeriod(period.toString()), this.settings.due(period));
	}

	/** The same from given facts. */
	public static List<Line> lines(List<Station> stations, List<Submission> submissions, LocalDate due) {
		List<Line> lines = new ArrayList<>();
		for (Station station : stations) {
			List<Submission> own = submissions.stream()
				.filter((each) -> each.stationCode().equals(station.code()))
				.sorted(Comparator.comparing(Submission::receivedOn)
					.thenComparing(Submission::path)
					.thenComparing(Submission::id))
				.toList();
			lines.add(line(station, own, due));
		}
		lines.sort(Comparator.comparing((line) -> line.station().code()));
		return List.copyOf(lines);
	}

	private static Line line(Station station, List<Submission> own, LocalDate due) {
		List<Submission> rejected = own.stream()
			.filter((each) -> each.content() == SubmissionContent.REJECTED)
			.toList();
		List<Submission> readable = own.stream()
			.filter((each) -> each.content() != SubmissionContent.REJECTED)
			.toList();
		if (!readable.isEmpty()) {
			int last = readable.size() - 1;
			return new Line(station, readable.get(last), readable.get(last).content(), readable.get(0).timeliness(),
					due, readable.subList(0, last), rejected);
		}
		Timeliness missing = station.mustSubmit() ? Timeliness.MISSING : null;
		if (rejected.isEmpty()) {
			return new Line(station, null, null, missing, due, List.of(), List.of());
		}
		Submission last = rejected.get(rejected.size() - 1);
		return new Line(station, last, SubmissionContent.REJECTED, missing, due, List.of(), rejected);
	}

}
