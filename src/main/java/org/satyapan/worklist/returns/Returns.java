package org.satyapan.worklist.returns;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.satyapan.intake.IntakeSettings;
import org.satyapan.intake.workbook.UnreadableFile;
import org.satyapan.intake.workbook.WorkbookReader;
import org.satyapan.register.FileKind;
import org.satyapan.register.FileStatus;
import org.satyapan.register.NightFile;
import org.satyapan.register.NightFiles;
import org.satyapan.register.RowFate;
import org.satyapan.register.RowNotes;
import org.satyapan.register.SheetTotal;
import org.satyapan.register.SheetTotals;
import org.satyapan.register.SourceFile;
import org.satyapan.register.SourceFiles;
import org.satyapan.workspace.Archive;
import org.satyapan.workspace.NightWork;
import org.satyapan.worklist.WorklistSettings.Words;

/**
 * Takes the files that came back from the field, from DoT and from the cell's officers,
 * one a transaction, each with a receipt.
 */
@Component
public class Returns {

	private static final List<FileKind> KINDS = List.of(FileKind.INSPECTION_RETURN, FileKind.DOT_REPLY,
			FileKind.OFFICER_DECISION);

	private final NightFiles files;

	private final SourceFiles sources;

	private final SheetTotals totals;

	private final RowNotes notes;

	private final Archive archive;

	private final WorkbookReader workbooks;

	private final InspectionReturns inspections;

	private final DotReplies replies;

	private final DecisionFiles decisions;

	Returns(NightFiles files, SourceFiles sources, SheetTotals totals, RowNotes notes, Archive archive,
			IntakeSettings intake, InspectionReturns inspections, DotReplies replies, DecisionFiles decisions) {
		this.files = files;
		this.sources = sources;
		this.totals = totals;
		this.notes = notes;
		this.archive = archive;
		this.workbooks = intake.workbooks();
		this.inspections = inspections;
		this.replies = replies;
		this.decisions = decisions;
	}

	/**
	 * Takes the next file that waits.
	 * @return whether more may wait
	 */
	public boolean takeNext(NightWork night) {
		for (FileKind kind : KINDS) {
			Optional<NightFile> next = this.files.nextWaiting(night.night().id(), kind);
			if (next.isPresent()) {
				take(next.get(), night);
				return true;
			}
		}
		return false;
	}

	private void take(NightFile file, NightWork night) {
		SourceFile source = new SourceFile(SourceFile.idOf(file.path(), file.sha256()), file.path(), file.sha256(),
				file.kind(), night.date(), night.date());
		Optional<SourceFile> known = this.sources.find(source.id());
		// A file of the same date is read again, so that a new outbox has its receipt
		// too.
		if (known.isPresent() && known.get().takenOn().isBefore(night.date())) {
			this.files.save(List.of(file.with(FileStatus.UNCHANGED, null, null)));
			return;
		}
		this.notes.deleteOfFile(source.id());
		this.totals.deleteOfFile(source.id());
		try {
			store(file, source, ReturnedFile.read(this.archive.path(file.sha256()), this.workbooks), night);
		}
		catch (UnreadableFile ex) {
			reject(file, new Words(ex.reasonEn(), ex.reasonHi()), List.of(), List.of(), night);
		}
	}

	private void store(NightFile file, SourceFile source, List<SheetRows> sheets, NightWork night) {
		Taking taking = taking(file.kind());
		List<RowVerdict> verdicts = new ArrayList<>(
				taking.take(sheets, new Taking.Origin(source.id(), file.path(), night.date())));
		List<String> order = sheets.stream().map(SheetRows::name).toList();
		verdicts.sort(Comparator.comparingInt((RowVerdict verdict) -> order.indexOf(verdict.sheet()))
			.thenComparingInt(RowVerdict::rowNo));
		List<SheetTotal> totals = sheets.stream().map((sheet) -> total(source.id(), sheet, verdicts)).toList();
		if (verdicts.stream().allMatch((verdict) -> isBeside(verdict))) {
			reject(file, nothingThere(file.kind()), verdicts, totals, night);
			return;
		}
		this.sources.save(List.of(source));
		this.totals.save(totals);
		this.notes.save(verdicts.stream()
			.filter((verdict) -> !verdict.code().equals(RowVerdict.TAKEN))
			.map((verdict) -> verdict.note(source.id()))
			.toList());
		this.files.save(List.of(file.with(FileStatus.TAKEN, null, null)));
		receipt(file, verdicts, totals, night);
	}

	private Taking taking(FileKind kind) {
		return switch (kind) {
			case INSPECTION_RETURN -> this.inspections;
			case DOT_REPLY -> this.replies;
			case OFFICER_DECISION -> this.decisions;
			default -> throw new IllegalArgumentException("Nothing comes back as " + kind);
		};
	}

	private static String folder(FileKind kind) {
		return switch (kind) {
			case INSPECTION_RETURN -> "receipts/returns/";
			case DOT_REPLY -> "receipts/replies/";
			default -> "receipts/decisions/";
		};
	}

	private static boolean isBeside(RowVerdict verdict) {
		return verdict.code().equals("OTHER_SHEET") || verdict.code().equals("NO_HEADING");
	}

	private static Words nothingThere(FileKind kind) {
		return switch (kind) {
			case INSPECTION_RETURN -> new Words("No sheet of the file has the headings of a worklist.",
					"फ़ाइल की किसी शीट में कार्य सूची के शीर्षक नहीं हैं।");
			case DOT_REPLY -> new Words("The file lacks the headings of a reply, such as enquiry_no and reply.",
					"फ़ाइल में उत्तर के शीर्षक, जैसे enquiry_no और reply, नहीं हैं।");
			default -> new Words("The file lacks the headings of decisions, such as id and decision.",
					"फ़ाइल में निर्णयों के शीर्षक, जैसे id और decision, नहीं हैं।");
		};
	}

	private static SheetTotal total(String fileId, SheetRows sheet, List<RowVerdict> verdicts) {
		int accepted = count(sheet, verdicts, RowFate.ACCEPTED);
		int rejected = count(sheet, verdicts, RowFate.REJECTED);
		int ignored = count(sheet, verdicts, RowFate.IGNORED);
		if (accepted + rejected + ignored != sheet.rows().size()) {
			throw new IllegalStateException("Sheet " + sheet.name() + " has " + sheet.rows().size() + " rows, but "
					+ accepted + " were accepted, " + rejected + " rejected and " + ignored + " ignored");
		}
		return new SheetTotal(fileId, sheet.position(), sheet.name(), sheet.rows().size(), accepted, rejected, ignored);
	}

	private static int count(SheetRows sheet, List<RowVerdict> verdicts, RowFate fate) {
		return (int) verdicts.stream()
			.filter((verdict) -> verdict.sheet().equals(sheet.name()) && verdict.fate() == fate)
			.count();
	}

	private void reject(NightFile file, Words reason, List<RowVerdict> verdicts, List<SheetTotal> totals,
			NightWork night) {
		this.files.save(List.of(file.with(FileStatus.REJECTED, reason.en(), reason.hi())));
		List<RowVerdict> whole = new ArrayList<>();
		whole.add(RowVerdict.rejected("", 0, "UNREADABLE", file.path(), null, null, reason));
		whole.addAll(verdicts);
		receipt(file, whole, totals, night);
	}

	private static void receipt(NightFile file, List<RowVerdict> verdicts, List<SheetTotal> totals, NightWork night) {
		int folder = file.path().indexOf('/');
		String name = (folder < 0) ? file.path() : file.path().substring(folder + 1);
		night.outbox()
			.write(folder(file.kind()) + name + ".receipt.xlsx",
					ReturnReceipt.write(file.path(), night.date(), verdicts, totals));
	}

}
