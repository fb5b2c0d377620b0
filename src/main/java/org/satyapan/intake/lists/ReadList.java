package org.satyapan.intake.lists;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.satyapan.register.ContentId;
import org.satyapan.register.Station;
import org.satyapan.register.SubmissionContent;

/**
 * What a file says, before the register is asked whether it knows it already.
 *
 * @param station whose list it is
 * @param asOn the date that the list gives itself
 * @param emptyTemplate whether it is a template into which nobody wrote
 * @param reasonEn why the whole file was not taken
 * @param reasonHi the same in Hindi
 */
record ReadList(ArrivedFile arrived, Station station, YearMonth period, @Nullable LocalDate asOn, ListReading reading,
		boolean emptyTemplate, @Nullable String reasonEn, @Nullable String reasonHi) {

	/** A list that could not be read at all. */
	static ReadList refused(ArrivedFile arrived, Station station, String en, String hi) {
		return new ReadList(arrived, station, YearMonth.from(arrived.receivedOn()), null,
				new ListReading(SubmissionContent.REJECTED, List.of(), List.of(), List.of(), List.of(), List.of()),
				false, en, hi);
	}

	String submissionId() {
		return submissionId(this.station, this.period, this.arrived);
	}

	static String submissionId(Station station, YearMonth period, ArrivedFile arrived) {
		return ContentId.of("SUB", station.code(), period, arrived.file().sha256());
	}

}
