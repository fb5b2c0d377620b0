package org.satyapan.intake.records;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import org.satyapan.intake.IntakeProgress;
import org.satyapan.intake.IntakeSettings;
import org.satyapan.intake.workbook.LegacyFonts;
import org.satyapan.intake.workbook.UnreadableFile;
import org.satyapan.register.FileKind;
import org.satyapan.register.FileStatus;
import org.satyapan.register.NightFile;
import org.satyapan.register.NightFiles;
import org.satyapan.register.SheetTotals;
import org.satyapan.register.SourceFile;
import org.satyapan.register.SourceFiles;
import org.satyapan.workspace.Archive;
import org.satyapan.workspace.NightWork;

/**
 * Takes a night's tables, one file after the other. All that a file brings is stored in
 * one transaction, with the mark that it was taken, so that a kill leaves either all of
 * it or nothing.
 */
@Component
class RecordsIntake {

	private static final List<FileKind> KINDS = List.of(FileKind.STATIONS, FileKind.DOT_PERMISSIONS, FileKind.RAIDS,
			FileKind.NOTICES, FileKind.REGISTRY, FileKind.CLERICAL_DECISION, FileKind.OFFENDER_DECISION);

	private static final Pattern DATED = Pattern.compile(".*([0-9]{4}-[0-9]{2}-[0-9]{2})(\\.[^./]*)?");

	private final NightFiles nightFiles;

	private final SourceFiles sourceFiles;

	private final SheetTotals totals;

	private final NoteWriters notes;

	private final Archive archive;

	private final Formats formats;

	private final Vocabulary vocabulary;

	private final RecordsSettings settings;

	private final LegacyFonts legacyFonts;

	private final IntakeProgress progress;

	private final TransactionTemplate savepoint;

	RecordsIntake(NightFiles nightFiles, SourceFiles sourceFiles, SheetTotals totals, NoteWriters notes,
			Archive archive, Formats formats, Vocabulary vocabulary, RecordsSettings settings, IntakeSettings intake,
			IntakeProgress progress, PlatformTransactionManager transactions) {
		this.nightFiles = nightFiles;
		this.sourceFiles = sourceFiles;
		this.totals = totals;
		this.notes = notes;
		this.archive = archive;
		this.formats = formats;
		this.vocabulary = vocabulary;
		this.settings = settings;
		this.legacyFonts = intake.legacyFonts();
		this.progress = progress;
		this.savepoint = new TransactionTemplate(transactions);
		this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
	}

	/**
	 * Takes the next waiting file, within the transaction of the step.
	 * @return whether more may be waiting
	 */
	boolean takeNext(NightWork work) {
		for (FileKind kind : KINDS) {
			Optional<NightFile> next = this.nightFiles.nextWaiting(work.night().id(), kind);
			if (next.isPresent()) {
				take(next.get(), work.date());
				return true;
			}
		}
		takePhotos(work);
		passOverUnknown(work);
		return false;
	}

	private void take(NightFile file, LocalDate night) {
		String fileId = SourceFile.idOf(file.path(), file.sha256());
		if (this.sourceFiles.find(fileId).isPresent()) {
			this.nightFiles.save(List.of(file.with(FileStatus.UNCHANGED, null, null)));
			return;
		}
		Optional<Remark> refusal = store(file, fileId, asOf(file.path(), night));
		if (refusal.isPresent()) {
			this.nightFiles.save(List.of(file.with(FileStatus.REJECTED, refusal.get().en(), refusal.get().hi())));
		}
		else {
			this.sourceFiles.save(List.of(source(file, night)));
			this.nightFiles.save(List.of(file.with(FileStatus.TAKEN, null, null)));
		}
	}

	/** Stores what a file holds; of one that proves unreadable half-way, nothing. */
	private Optional<Remark> store(NightFile file, String fileId, LocalDate asOf) {
		this.notes.forget(fileId);
		this.totals.deleteOfFile(fileId);
		try {
			return Objects.requireNonNull(this.savepoint.execute((status) -> {
				try {
					return read(file, fileId, asOf);
				}
				catch (UnreadableFile ex) {
					throw new Unreadable(ex);
				}
			}));
		}
		catch (Unreadable ex) {
			return Optional.of(new Remark(null, "UNREADABLE", ex.reason.reasonEn(), ex.reason.reasonHi(), null));
		}
	}

	private Optional<Remark> read(NightFile file, String fileId, LocalDate asOf) throws UnreadableFile {
		try (NoteWriters.Notes notes = this.notes.of(fileId)) {
			FileTaking taking = new FileTaking(fileId,
					(sheet) -> new SheetTaking(this.formats, this.vocabulary, this.settings, file.kind(),
							new RecordFormat.Origin(fileId, sheet, asOf), notes::add),
					notes::add, (rows, expected) -> this.progress.rows(file.path(), rows, expected));
			TableFiles.open(this.archive.path(file.sha256()), this.settings.limits(), this.legacyFonts).read(taking);
			taking.finish();
			this.totals.save(taking.totals());
			return taking.refusal();
		}
	}

	private void takePhotos(NightWork work) {
		List<NightFile> photos = new ArrayList<>();
		List<NightFile> destroyed = new ArrayList<>();
		for (NightFile photo : this.nightFiles.waiting(work.night().id(), FileKind.PHOTO)) {
			(this.archive.isDestroyed(photo.sha256()) ? destroyed : photos).add(photo);
		}
		List<SourceFile> sources = photos.stream().map((photo) -> source(photo, work.date())).toList();
		Set<String> known = this.sourceFiles.withIds(sources.stream().map(SourceFile::id).toList())
			.stream()
			.map(SourceFile::id)
			.collect(Collectors.toSet());
		this.sourceFiles.save(sources.stream().filter((source) -> !known.contains(source.id())).toList());
		this.nightFiles.save(photos.stream()
			.map((photo) -> photo.with(known.contains(SourceFile.idOf(photo.path(), photo.sha256()))
					? FileStatus.UNCHANGED : FileStatus.TAKEN, null, null))
			.toList());
		this.nightFiles.save(destroyed.stream()
			.map((photo) -> photo.with(FileStatus.IGNORED,
					"This photo was destroyed after acquittal or discharge and is not kept again; take it out of the inbox: "
							+ photo.path() + ".",
					"यह फोटो बरी या उन्मोचन के बाद नष्ट की जा चुकी है और दोबारा नहीं रखी गई; इसे इनबॉक्स से हटाएँ: "
							+ photo.path() + "।"))
			.toList());
	}

	private void passOverUnknown(NightWork work) {
		this.nightFiles.save(this.nightFiles.waiting(work.night().id(), FileKind.UNKNOWN)
			.stream()
			.map((file) -> file.with(FileStatus.IGNORED,
					"The inbox has no such folder or kind of file: " + file.path() + ".",
					"इनबॉक्स में ऐसा कोई फ़ोल्डर या फ़ाइल-प्रकार नहीं है: " + file.path() + "।"))
			.toList());
	}

	private static SourceFile source(NightFile file, LocalDate night) {
		return new SourceFile(SourceFile.idOf(file.path(), file.sha256()), file.path(), file.sha256(), file.kind(),
				asOf(file.path(), night), night);
	}

	/** The day that a file's name ends with, else the day of the night. */
	static LocalDate asOf(String path, LocalDate night) {
		Matcher dated = DATED.matcher(path);
		return dated.matches() ? DateText.parse(dated.group(1), night.getYear()).orElse(night) : night;
	}

	/** Carries a checked refusal out of a transaction, which it rolls back. */
	private static final class Unreadable extends RuntimeException {

		private final UnreadableFile reason;

		Unreadable(UnreadableFile reason) {
			super(reason);
			this.reason = reason;
		}

	}

}
