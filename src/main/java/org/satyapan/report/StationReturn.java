package org.satyapan.report;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.satyapan.register.SheetTotal;
import org.satyapan.register.Station;
import org.satyapan.register.Submission;
import org.satyapan.register.SubmissionContent;
import org.satyapan.register.Timeliness;

/**
 * What one station sent for the month.
 *
 * @param submission the one that counts: the latest readable one, else the latest
 * @param timeliness {@code MISSING} where nothing readable came
 * @param superseded earlier lists of the month that a later one replaced
 * @param unreadable files of the month that could not be read
 * @param listed rows of the list that counts
 * @param physical rows of its file with at least one cell filled
 */
public record StationReturn(Station station, @Nullable Submission submission, Timeliness timeliness, int superseded,
		int unreadable, int listed, int physical, int accepted, int rejected, int ignored) {

	/** The returns of all stations that must submit, by zone and name. */
	static List<StationReturn> of(City city) {
		Map<String, List<Submission>> sent = city.submissions()
			.stream()
			.collect(Collectors.groupingBy(Submission::stationCode));
		Map<String, List<SheetTotal>> sheets = city.sheets()
			.stream()
			.collect(Collectors.groupingBy(SheetTotal::fileId));
		Map<String, Long> listed = city.listed()
			.stream()
			.collect(Collectors.groupingBy((place) -> place.stationCode(), Collectors.counting()));
		Function<Station, StationReturn> toReturn = (station) -> of(station,
				sent.getOrDefault(station.code(), List.of()), sheets,
				listed.getOrDefault(station.code(), 0L).intValue());
		return city.standingStations()
			.values()
			.stream()
			.filter(Station::mustSubmit)
			.map(toReturn)
			.sorted(Comparator.comparing((StationReturn row) -> row.station().zone())
				.thenComparing((row) -> row.station().name())
				.thenComparing((row) -> row.station().code()))
			.toList();
	}

	/** For example {@code on_time_list}, {@code late_nil}, {@code missing_rejected}. */
	public String state() {
		return this.timeliness.name().toLowerCase(Locale.ROOT) + "_" + content();
	}

	/**
	 * {@code list}, {@code nil}, {@code rejected} or, where nothing came, {@code none}.
	 */
	public String content() {
		return (this.submission != null) ? this.submission.content().name().toLowerCase(Locale.ROOT) : "none";
	}

	private static StationReturn of(Station station, List<Submission> sent, Map<String, List<SheetTotal>> sheets,
			int listed) {
		List<Submission> standing = sent.stream()
			.filter((submission) -> submission.supersededBy() == null)
			.sorted(Comparator.comparing((Submission submission) -> submission.content() != SubmissionContent.REJECTED)
				.thenComparing(Submission::receivedOn)
				.thenComparing(Submission::id)
				.reversed())
			.toList();
		int superseded = sent.size() - standing.size();
		int unreadable = (int) sent.stream()
			.filter((submission) -> submission.content() == SubmissionContent.REJECTED)
			.count();
		if (standing.isEmpty()) {
			return new StationReturn(station, null, Timeliness.MISSING, superseded, unreadable, 0, 0, 0, 0, 0);
		}
		Submission counts = standing.get(0);
		Timeliness timeliness = Set.of(SubmissionContent.LIST, SubmissionContent.NIL).contains(counts.content())
				? counts.timeliness() : Timeliness.MISSING;
		List<SheetTotal> totals = sheets.getOrDefault(counts.fileId(), List.of());
		return new StationReturn(station, counts, timeliness, superseded, unreadable, listed,
				totals.stream().mapToInt(SheetTotal::physical).sum(),
				totals.stream().mapToInt(SheetTotal::accepted).sum(),
				totals.stream().mapToInt(SheetTotal::rejected).sum(),
				totals.stream().mapToInt(SheetTotal::ignored).sum());
	}

}
