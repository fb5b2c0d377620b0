package org.satyapan.intake.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.satyapan.intake.IntakeSettings;
import org.satyapan.register.FileKind;
import org.satyapan.register.FileStatus;
import org.satyapan.register.NightFile;
import org.satyapan.register.NightFiles;
import org.satyapan.register.SourceFile;
import org.satyapan.register.SourceFiles;
import org.satyapan.register.Stations;
import org.satyapan.register.Submission;
import org.satyapan.register.SubmissionContent;
import org.satyapan.register.Submissions;
import org.satyapan.register.Timeliness;
import org.satyapan.workspace.Archive;
import org.satyapan.workspace.NightWork;
import org.satyapan.workspace.Parallel;

import org.springframework.stereotype.Component;

/**
 * Takes the stations' lists of a night, a few files at a time: they are read side by side
 * and stored one after the other, by path.
 */
@Component
public class ListIntake {

	private static final int FILES_AT_A_TIME = 8;

	private final IntakeSettings settings;

	private final ListFileReader reader;

	private final NightFiles nightFiles;

	private final SourceFiles sourceFiles;

	private final Stations stations;

	private final Submissions submissions;

	private final ListStore store;

	ListIntake(IntakeSettings settings, Archive archive, NightFiles nightFiles, SourceFiles sourceFiles,
			Stations stations, Submissions submissions, ListStore store) {
		this.settings = settings;
		this.reader = new ListFileReader(settings, archive);
		this.nightFiles = nightFiles;
		this.sourceFiles = sourceFiles;
		this.stations = stations;
		this.submissions = submissions;
		this.store = store;
	}

	/**
	 * Takes the next waiting files, in one transaction of the caller.
	 * @return whether there were any
	 */
	public boolean takeNext(NightWork work) {
		List<NightFile> waiting = this.nightFiles.waiting(work.night().id(), FileKind.STATION_LIST, FILES_AT_A_TIME);
		Map<LocalDate, StationNames> stations = new HashMap<>();
		List<NightFile> taken = new ArrayList<>();
		List<ArrivedFile> arrived = new ArrayList<>();
		for (NightFile file : waiting) {
			ArrivedFile each = arrived(file, work.date(), stations);
			NightFile aside = aside(each, work.date());
			if (aside != null) {
				taken.add(aside);
			}
			else {
				arrived.add(each);
			}
		}
		List<Optional<ReadList>> read = Parallel.map(arrived, this.reader::read);
		for (int i = 0; i < read.size(); i++) {
			NightFile file = arrived.get(i).file();
			taken.add(read.get(i).map((list) -> take(list, work.date())).orElseGet(() -> nameless(file)));
		}
		this.nightFiles.save(taken);
		return !waiting.isEmpty();
	}

	private ArrivedFile arrived(NightFile file, LocalDate businessDate, Map<LocalDate, StationNames> stations) {
		ListPath path = ListPath.of(file.path());
		LocalDate receivedOn = (path.day() != null) ? path.day() : businessDate;
		return new ArrivedFile(file, SourceFile.idOf(file.path(), file.sha256()), path, receivedOn,
				stations.computeIfAbsent(receivedOn, (day) -> new StationNames(this.stations.on(day))));
	}

	/** What becomes of a file that need not be read, or null. */
	private @Nullable NightFile aside(ArrivedFile arrived, LocalDate businessDate) {
		NightFile file = arrived.file();
		if (this.sourceFiles.find(arrived.fileId()).isPresent()) {
			return file.with(FileStatus.UNCHANGED, null, null);
		}
		String day = CellReader.written(arrived.receivedOn());
		if (arrived.receivedOn().isAfter(businessDate)) {
			return file.with(FileStatus.IGNORED, "Arrives later: on " + day + ".", "बाद में आएगी: " + day + " को।");
		}
		String code = arrived.path().station();
		if (code != null && arrived.stations().ofCode(code).isEmpty()) {
			return file.with(FileStatus.REJECTED,
					"No station has the code " + code + " on " + day
							+ ". Rename the folder or add the station to stations.csv.",
					"कोड " + code + " का कोई थाना नहीं है। फ़ोल्डर का नाम या stations.csv सुधारें।");
		}
		return null;
	}

	private static NightFile nameless(NightFile file) {
		return file.with(FileStatus.REJECTED,
				"Neither the file nor its name says which station sent it. Put it into station-lists/STATION/YYYY-MM-DD/.",
				"न फ़ाइल में, न उसके नाम में थाने का नाम है। इसे station-lists/STATION/YYYY-MM-DD/ में रखें।");
	}

	private NightFile take(ReadList list, LocalDate takenOn) {
		NightFile file = list.arrived().file();
		Optional<Submission> same = this.submissions.find(list.submissionId());
		this.sourceFiles.save(List.of(new SourceFile(list.arrived().fileId(), file.path(), file.sha256(),
				FileKind.STATION_LIST, list.arrived().receivedOn(), takenOn)));
		if (same.isPresent()) {
			return file.with(FileStatus.IGNORED, "The same bytes as " + same.get().path() + ", which was taken.",
					"यह वही फ़ाइल है जो " + same.get().path() + " के रूप में ली जा चुकी है।");
		}
		if (list.emptyTemplate()) {
			this.store.save(list.reading());
			return file.with(FileStatus.IGNORED,
					"An empty template: nothing is written below the example. Fill it in, or write NIL.",
					"खाली टेम्पलेट: उदाहरण के नीचे कुछ नहीं लिखा है। इसे भरें, या शून्य लिखें।");
		}
		Submission submission = submission(list, takenOn);
		this.submissions.save(List.of(submission));
		this.submissions.save(Supersession.changes(this.submissions.of(submission.stationCode(), submission.period())));
		this.store.save(list.reading());
		boolean rejected = submission.content() == SubmissionContent.REJECTED;
		return file.with(rejected ? FileStatus.REJECTED : FileStatus.TAKEN, list.reasonEn(), list.reasonHi());
	}

	private Submission submission(ReadList list, LocalDate takenOn) {
		ArrivedFile arrived = list.arrived();
		boolean late = arrived.receivedOn().isAfter(this.settings.due(list.period()));
		return new Submission(list.submissionId(), list.station().code(), list.period().toString(), arrived.fileId(),
				arrived.file().sha256(), arrived.file().path(), arrived.receivedOn(), list.asOn(),
				list.reading().content(), late ? Timeliness.LATE : Timeliness.ON_TIME, null, takenOn, list.reasonEn(),
				list.reasonHi());
	}

}
