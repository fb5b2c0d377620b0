package org.satyapan.report.cell;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.satyapan.register.Submission;
import org.satyapan.report.Figures;
import org.satyapan.report.StationReturn;
import org.satyapan.workspace.Outbox;

/**
 * What each station that must submit sent for the month.
 */
public final class StationTable {

	private static final List<String> COLUMNS = List.of("zone", "code", "name", "name_hi", "timeliness", "content",
			"received_on", "as_on", "centres_listed", "rows_physical", "rows_accepted", "rows_rejected", "rows_ignored",
			"superseded_lists", "unreadable_files", "file", "sha256", "reason");

	private StationTable() {
	}

	public static void write(Figures figures, Outbox outbox) {
		Csv csv = new Csv(COLUMNS);
		figures.stations().forEach((station) -> csv.row(row(station)));
		outbox.write("reports/stations.csv", csv.toString());
	}

	private static List<String> row(StationReturn row) {
		Submission sent = row.submission();
		return List.of(row.station().zone(), row.station().code(), row.station().name(), row.station().nameHi(),
				row.timeliness().name(), row.content().toUpperCase(Locale.ROOT),
				(sent != null) ? sent.receivedOn().toString() : "", day((sent != null) ? sent.asOn() : null),
				number(row.listed()), number(row.physical()), number(row.accepted()), number(row.rejected()),
				number(row.ignored()), number(row.superseded()), number(row.unreadable()),
				(sent != null) ? sent.path() : "", (sent != null) ? sent.sha256() : "",
				(sent != null) ? Objects.requireNonNullElse(sent.reasonEn(), "") : "No file of this month has come");
	}

	private static String day(@Nullable LocalDate date) {
		return (date != null) ? date.toString() : "";
	}

	private static String number(int number) {
		return Integer.toString(number);
	}

}
