package org.satyapan.intake.lists;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import org.satyapan.intake.IntakeSettings;
import org.satyapan.intake.layout.RowRole;
import org.satyapan.intake.layout.SheetLayout;
import org.satyapan.intake.layout.SheetReader;
import org.satyapan.intake.layout.Synonyms;
import org.satyapan.intake.legacy.LegacySheets;
import org.satyapan.intake.workbook.UnreadableFile;
import org.satyapan.intake.workbook.WorkbookReader;
import org.satyapan.register.Station;
import org.satyapan.register.SubmissionContent;
import org.satyapan.workspace.Archive;

/**
 * Reads a station's file from the archive. Asks nothing of the register, so that several
 * files can be read at once.
 */
final class ListFileReader {

	private final IntakeSettings settings;

	private final Archive archive;

	private final WorkbookReader workbooks;

	private final SheetReader sheets;

	ListFileReader(IntakeSettings settings, Archive archive) {
		this.settings = settings;
		this.archive = archive;
		this.workbooks = settings.workbooks();
		this.sheets = new SheetReader(new Synonyms(settings.columns(), settings.lettersPerError()), settings.words());
	}

	/**
	 * Reads a file.
	 * @return nothing if nobody can tell which station sent it
	 */
	Optional<ReadList> read(ArrivedFile arrived) {
		String folder = arrived.path().station();
		Optional<Station> sender = (folder != null) ? arrived.stations().ofCode(folder)
				: arrived.stations().in(arrived.path().fileName());
		try {
			List<SheetLayout> layouts = layouts(arrived, sender);
			ListTitles titles = ListTitles.of(HiddenSheets.last(layouts), this.settings.words(), arrived.stations(),
					arrived.receivedOn(), this.settings.asOnWithinDays());
			Optional<Station> titled = Optional.ofNullable(titles.station());
			Optional<Station> station = (folder != null) ? sender : titled.or(() -> sender);
			return station.map((each) -> read(arrived, each, layouts, titles));
		}
		catch (UnreadableFile ex) {
			return sender.map((station) -> ReadList.refused(arrived, station, ex.reasonEn(), ex.reasonHi()));
		}
	}

	private List<SheetLayout> layouts(ArrivedFile arrived, Optional<Station> sender) throws UnreadableFile {
		List<String> passwords = sender.map((station) -> this.settings.passwordsOf(station.code())).orElse(List.of());
		return HiddenSheets.asMeant(this.workbooks.read(this.archive.path(arrived.file().sha256()), passwords)
			.stream()
			.map(LegacySheets::inUnicode)
			.map(this.sheets::read)
			.toList());
	}

	private ReadList read(ArrivedFile arrived, Station station, List<SheetLayout> layouts, ListTitles titles) {
		YearMonth period = titles.period(arrived.receivedOn());
		LocalDate conduct = (titles.asOn() != null) ? titles.asOn() : period.atEndOfMonth();
		ListContext context = new ListContext(ReadList.submissionId(station, period, arrived), arrived.fileId(),
				station, arrived.receivedOn(), conduct);
		ListReading reading = new ListReader(this.settings, arrived.stations()).read(layouts, titles, context);
		boolean rejected = reading.content() == SubmissionContent.REJECTED;
		boolean table = layouts.stream().anyMatch(SheetLayout::hasHeader);
		String en = !rejected ? null : table ? "No row of the list could be taken, and it does not say NIL."
				: "The file holds no list: no row of column headings was found, and it does not say NIL. Write one row for each call centre, below headings such as Name, Address, Mobile.";
		String hi = !rejected ? null : table ? "सूची की कोई पंक्ति नहीं ली जा सकी, और उसमें शून्य भी नहीं लिखा है।"
				: "फ़ाइल में सूची नहीं है: कॉलम शीर्षकों की पंक्ति नहीं मिली, और शून्य भी नहीं लिखा है। नाम, पता, मोबाइल जैसे शीर्षकों के नीचे हर कॉल सेंटर की एक पंक्ति लिखें।";
		boolean example = layouts.stream().anyMatch((layout) -> layout.has(RowRole.EXAMPLE));
		boolean emptyTemplate = rejected && example
				&& reading.totals().stream().allMatch((total) -> total.rejected() == 0);
		return new ReadList(arrived, station, period, titles.asOn(), reading, emptyTemplate, en, hi);
	}

}
