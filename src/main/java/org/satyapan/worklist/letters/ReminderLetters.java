package org.satyapan.worklist.letters;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.springframework.stereotype.Component;

import org.satyapan.register.Station;
import org.satyapan.register.Submission;
import org.satyapan.workspace.NightWork;
import org.satyapan.worklist.WorklistSettings;
import org.satyapan.worklist.WorklistSettings.ReminderRules;
import org.satyapan.worklist.WorklistSettings.Words;
import org.satyapan.worklist.letters.ReminderLetter.Rejection;
import org.satyapan.worklist.paper.PlainDates;
import org.satyapan.worklist.ranking.WorkingDays;

/**
 * Writes to the stations whose list for the current month is missing after its due day,
 * and at once to those whose file could not be read.
 */
@Component
public class ReminderLetters {

	private final WorklistSettings settings;

	private final MissingList.On missing;

	private final Pages pages;

	ReminderLetters(WorklistSettings settings, MissingList.On missing, Pages pages) {
		this.settings = settings;
		this.missing = missing;
		this.pages = pages;
	}

	/** Writes {@code letters/STATION.html} for each station to be reminded. */
	public void write(NightWork night) {
		LocalDate today = night.date();
		for (MissingList missing : this.missing.on(today)) {
			// One whose file was unreadable can mend it before the due day.
			if (!missing.rejected().isEmpty() || today.isAfter(missing.due())) {
				night.outbox()
					.write("letters/" + missing.station().code() + ".html",
							this.pages.fill("reminder", letter(missing, today)));
			}
		}
	}

	private ReminderLetter letter(MissingList line, LocalDate today) {
		ReminderRules rules = this.settings.reminders();
		Station station = line.station();
		List<LocalDate> days = WorkingDays.of(this.settings.workingDays(), this.settings.holidays())
			.from(today.plusDays(1), rules.answerWithinDays());
		return new ReminderLetter(this.settings.office(), station.code() + "/" + today, PlainDates.day(today),
				new Words(station.name(), station.nameHi()), new Words(station.zone(), station.zoneHi()),
				PlainDates.month(today), line.rejected().isEmpty() ? rules.missing() : rules.unreadable(),
				line.rejected().stream().map(ReminderLetters::rejection).toList(), PlainDates.day(line.due()),
				PlainDates.weekday(days.get(days.size() - 1)), rules.request());
	}

	private static Rejection rejection(Submission submission) {
		String file = submission.path().substring(submission.path().lastIndexOf('/') + 1);
		return new Rejection(file, PlainDates.day(submission.receivedOn()),
				new Words(Objects.requireNonNullElse(submission.reasonEn(), "The file could not be read."),
						Objects.requireNonNullElse(submission.reasonHi(), "फ़ाइल पढ़ी नहीं जा सकी।")));
	}

}
