package org.satyapan.intake.lists;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.satyapan.intake.IntakeSettings;
import org.satyapan.intake.layout.RowRole;
import org.satyapan.intake.layout.SheetLayout;
import org.satyapan.intake.layout.SheetReader;
import org.satyapan.intake.layout.Synonyms;
import org.satyapan.intake.legacy.LegacySheets;
import org.satyapan.intake.workbook.UnreadableFile;
import org.satyapan.intake.workbook.WorkbookReader;
import org.satyapan.register.ContentId;
import org.satyapan.register.FileKind;
import org.satyapan.register.FileStatus;
import org.satyapan.register.NightFile;
import org.satyapan.register.NightFiles;
import org.satyapan.register.SourceFile;
import org.satyapan.register.SourceFiles;
import org.satyapan.register.Station;
import org.satyapan.register.Stations;
import org.satyapan.register.Submission;
import org.satyapan.register.SubmissionContent;
import org.satyapan.register.Submissions;
import org.satyapan.register.Timeliness;
import org.satyapan.workspace.Archive;
import org.satyapan.workspace.NightWork;

import org.springframework.stereotype.Component;

/**
 * Takes the stations' lists of a night, one file at a time.
 */
@Component
public class ListIntake {

	private final IntakeSettings settings;

	private final WorkbookReader workbooks;

	private final SheetReader sheets;

	private final Archive archive;

	private final NightFiles nightFiles;

	private final SourceFiles sourceFiles;

	private final Stations stations;

	private final Submissions submissions;

	private final ListStore store;

	ListIntake(IntakeSettings settings, Archive archive, NightFiles nightFiles, SourceFiles sourceFiles,
			Stations stations, Submissions submissions, ListStore store) {
		this.settings = settings;
		this.workbooks = settings.workbooks();
		this.sheets = new SheetReader(new Synonyms(settings.columns(), settings.lettersPerError()), settings.words());
		this.archive = archive;
		this.nightFiles = nightFiles;
		this.sourceFiles = sourceFiles;
		this.stations = stations;
		this.submissions = submissions;
		this.store = store;
	}

	/**
	 * Takes the next waiting file, in one transaction of the caller.
	 * @return whether there was one
	 */
	public boolean takeNext(NightWork work) {
		Optional<NightFile> next = this.nightFiles.nextWaiting(work.night().id(), FileKind.STATION_LIST);
		next.ifPresent((file) -> this.nightFiles.save(List.of(take(file, work.date()))));
		return next.isPresent();
	}

	private NightFile take(NightFile file, LocalDate businessDate) {
		String fileId = SourceFile.idOf(file.path(), file.sha256());
		if (this.sourceFiles.find(fileId).isPresent()) {
			return file.with(FileStatus.UNCHANGED, null, null);
		}
		ListPath path = ListPath.of(file.path());
		LocalDate receivedOn = (path.day() != null) ? path.day() : businessDate;
		if (receivedOn.isAfter(businessDate)) {
			return file.with(FileStatus.IGNORED, "Arrives later: on " + CellReader.written(receivedOn) + ".",
					"बाद में आएगी: " + CellReader.written(receivedOn) + " को।");
		}
		List<Station> known = this.stations.on(receivedOn);
		Station sender = known.stream().filter((each) -> each.code().equals(path.station())).findFirst().orElse(null);
		if (path.station() != null && sender == null) {
			return file.with(FileStatus.REJECTED,
					"No station has the code " + path.station() + " on " + CellReader.written(receivedOn)
							+ ". Rename the folder or add the station to stations.csv.",
					"कोड " + path.station() + " का कोई थाना नहीं है। फ़ोल्डर का नाम या stations.csv सुधारें।");
		}
		return new Arrival(file, fileId, path, receivedOn, businessDate, known).read(sender);
	}

	/** One file that came, with what is known of it from outside. */
	private final class Arrival {

		private final NightFile file;

		private final String fileId;

		private final ListPath path;

		private final LocalDate receivedOn;

		private final LocalDate takenOn;

		private final List<Station> known;

		Arrival(NightFile file, String fileId, ListPath path, LocalDate receivedOn, LocalDate takenOn,
				List<Station> known) {
			this.file = file;
			this.fileId = fileId;
			this.path = path;
			this.receivedOn = receivedOn;
			this.takenOn = takenOn;
			this.known = known;
		}

		NightFile read(@Nullable Station sender) {
			try {
				Station said = (sender != null) ? sender : named().orElse(null);
				List<String> passwords = (said != null) ? ListIntake.this.settings.passwordsOf(said.code()) : List.of();
				List<SheetLayout> layouts = HiddenSheets
					.asMeant(ListIntake.this.workbooks.read(ListIntake.this.archive.path(this.file.sha256()), passwords)
						.stream()
						.map(LegacySheets::inUnicode)
						.map(ListIntake.this.sheets::read)
						.toList());
				ListTitles titles = ListTitles.of(HiddenSheets.last(layouts), ListIntake.this.settings.words(),
						this.known, this.receivedOn, ListIntake.this.settings.asOnWithinDays());
				Station station = (sender != null) ? sender : titles.station();
				station = (station != null) ? station : named().orElse(null);
				if (station == null) {
					return nameless();
				}
				return take(layouts, titles, station);
			}
			catch (UnreadableFile ex) {
				Station station = (sender != null) ? sender : named().orElse(null);
				return (station != null) ? refuse(station, ex.reasonEn(), ex.reasonHi()) : nameless();
			}
		}

		private Optional<Station> named() {
			return StationNames.in(this.path.fileName(), this.known);
		}

		private NightFile nameless() {
			return this.file.with(FileStatus.REJECTED,
					"Neither the file nor its name says which station sent it. Put it into station-lists/STATION/YYYY-MM-DD/.",
					"न फ़ाइल में, न उसके नाम में थाने का नाम है। इसे station-lists/STATION/YYYY-MM-DD/ में रखें।");
		}

		private NightFile take(List<SheetLayout> layouts, ListTitles titles, Station station) {
			YearMonth period = titles.period(this.receivedOn);
			String id = submissionId(station, period);
			Optional<Submission> same = ListIntake.this.submissions.find(id);
			if (same.isPresent()) {
				return duplicate(same.get());
			}
			LocalDate conduct = (titles.asOn() != null) ? titles.asOn() : period.atEndOfMonth();
			ListContext context = new ListContext(id, this.fileId, station, this.receivedOn, conduct);
			ListReading reading = new ListReader(ListIntake.this.settings, this.known).read(layouts, titles, context);
			if (isEmptyTemplate(layouts, reading)) {
				saveSource();
				ListIntake.this.store.save(reading);
				return this.file.with(FileStatus.IGNORED,
						"An empty template: nothing is written below the example. Fill it in, or write NIL.",
						"खाली टेम्पलेट: उदाहरण के नीचे कुछ नहीं लिखा है। इसे भरें, या शून्य लिखें।");
			}
			boolean rejected = reading.content() == SubmissionContent.REJECTED;
			boolean table = layouts.stream().anyMatch(SheetLayout::hasHeader);
			String en = !rejected ? null : table ? "No row of the list could be taken, and it does not say NIL."
					: "The file holds no list: no row of column headings was found, and it does not say NIL. Write one row for each call centre, below headings such as Name, Address, Mobile.";
			String hi = !rejected ? null : table ? "सूची की कोई पंक्ति नहीं ली जा सकी, और उसमें शून्य भी नहीं लिखा है।"
					: "फ़ाइल में सूची नहीं है: कॉलम शीर्षकों की पंक्ति नहीं मिली, और शून्य भी नहीं लिखा है। नाम, पता, मोबाइल जैसे शीर्षकों के नीचे हर कॉल सेंटर की एक पंक्ति लिखें।";
			save(submission(id, station, period, titles.asOn(), reading.content(), en, hi));
			ListIntake.this.store.save(reading);
			return this.file.with(rejected ? FileStatus.REJECTED : FileStatus.TAKEN, en, hi);
		}

		private static boolean isEmptyTemplate(List<SheetLayout> layouts, ListReading reading) {
			return reading.content() == SubmissionContent.REJECTED
					&& layouts.stream().anyMatch((layout) -> layout.has(RowRole.EXAMPLE))
					&& reading.totals().stream().allMatch((total) -> total.rejected() == 0);
		}

		private NightFile refuse(Station station, String en, String hi) {
			YearMonth period = YearMonth.from(this.receivedOn);
			String id = submissionId(station, period);
			Optional<Submission> same = ListIntake.this.submissions.find(id);
			if (same.isPresent()) {
				return duplicate(same.get());
			}
			save(submission(id, station, period, null, SubmissionContent.REJECTED, en, hi));
			return this.file.with(FileStatus.REJECTED, en, hi);
		}

		private NightFile duplicate(Submission same) {
			saveSource();
			return this.file.with(FileStatus.IGNORED, "The same bytes as " + same.path() + ", which was taken.",
					"यह वही फ़ाइल है जो " + same.path() + " के रूप में ली जा चुकी है।");
		}

		private String submissionId(Station station, YearMonth period) {
			return ContentId.of("SUB", station.code(), period, this.file.sha256());
		}

		private Submission submission(String id, Station station, YearMonth period, @Nullable LocalDate asOn,
				SubmissionContent content, @Nullable String en, @Nullable String hi) {
			boolean late = this.receivedOn.isAfter(ListIntake.this.settings.due(period));
			return new Submission(id, station.code(), period.toString(), this.fileId, this.file.sha256(),
					this.file.path(), this.receivedOn, asOn, content, late ? Timeliness.LATE : Timeliness.ON_TIME, null,
					this.takenOn, en, hi);
		}

		private void save(Submission submission) {
			saveSource();
			Submissions all = ListIntake.this.submissions;
			all.save(List.of(submission));
			all.save(Supersession.changes(all.of(submission.stationCode(), submission.period())));
		}

		private void saveSource() {
			ListIntake.this.sourceFiles.save(List.of(new SourceFile(this.fileId, this.file.path(), this.file.sha256(),
					FileKind.STATION_LIST, this.receivedOn, this.takenOn)));
		}

	}

}
