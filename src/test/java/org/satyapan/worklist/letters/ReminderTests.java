package org.satyapan.worklist.letters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.satyapan.register.SubmissionContent;
import org.satyapan.worklist.InspectionCity;

import static org.assertj.core.api.Assertions.assertThat;

/** Stations without a list for the month are written to. */
class ReminderTests {

	private static final LocalDate DUE = LocalDate.of(2020, 9, 7);

	@TempDir
	Path folder;

	@Test
	void aStationThatSentNothingIsToldWhatIsMissingAndByWhen() throws IOException {
		try (InspectionCity city = new InspectionCity(this.folder)) {
			city.missing(new MissingList(InspectionCity.station("PS-SADAR", "Sadar", "East"), DUE, List.of()));
			city.get(ReminderLetters.class).write(city.night(InspectionCity.TONIGHT));
			assertThat(Files.readString(city.written(InspectionCity.TONIGHT, "letters/PS-SADAR.html")))
				.contains("September 2020", "सितंबर 2020", "7 Sep 2020", "Friday, 11 Sep 2020",
						"शुक्रवार, 11 सितंबर 2020", "No list of call centres", "लिखें")
				.doesNotContain("th:text", "<table");
		}
	}

	@Test
	void aStationWhoseFileCouldNotBeReadIsToldTheReason() throws IOException {
		try (InspectionCity city = new InspectionCity(this.folder)) {
			city.missing(new MissingList(InspectionCity.station("PS-SADAR", "Sadar", "East"), DUE, List.of(city
				.submission("SUB-9", "PS-SADAR", SubmissionContent.REJECTED, "The file is locked with a password."))));
			city.get(ReminderLetters.class).write(city.night(LocalDate.of(2020, 9, 5)));
			assertThat(Files.readString(city.written(LocalDate.of(2020, 9, 5), "letters/PS-SADAR.html")))
				.contains("The file is locked with a password.", "list.xlsx", "5 Sep 2020");
		}
	}

	@Test
	void nobodyIsRemindedBeforeTheDueDayIsOver() {
		try (InspectionCity city = new InspectionCity(this.folder)) {
			city.missing(new MissingList(InspectionCity.station("PS-SADAR", "Sadar", "East"), DUE, List.of()));
			city.get(ReminderLetters.class).write(city.night(DUE));
			assertThat(city.written(DUE, "letters/PS-SADAR.html")).doesNotExist();
		}
	}

}
