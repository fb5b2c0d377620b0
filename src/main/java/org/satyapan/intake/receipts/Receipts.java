package org.satyapan.intake.receipts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.util.IOUtils;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.satyapan.intake.IntakeSettings;
import org.satyapan.intake.layout.SheetReader;
import org.satyapan.intake.workbook.Sheet;
import org.satyapan.intake.workbook.UnreadableFile;
import org.satyapan.intake.workbook.WorkbookReader;
import org.satyapan.register.RowNotes;
import org.satyapan.register.SheetTotals;
import org.satyapan.register.Station;
import org.satyapan.register.Stations;
import org.satyapan.register.Submission;
import org.satyapan.register.SubmissionContent;
import org.satyapan.register.Submissions;
import org.satyapan.workspace.Archive;
import org.satyapan.workspace.NightWork;
import org.satyapan.workspace.Parallel;
import org.satyapan.workspace.Workbooks;

import org.springframework.stereotype.Component;

/**
 * Writes the receipts of what was taken on a business date.
 */
@Component
public class Receipts {

	private static final Logger logger = LoggerFactory.getLogger(Receipts.class);

	private static final int MOST_REFUSED_CELLS = 50_000;

	private final IntakeSettings settings;

	private final WorkbookReader workbooks;

	private final Archive archive;

	private final Stations stations;

	private final Submissions submissions;

	private final RowNotes notes;

	private final SheetTotals totals;

	Receipts(IntakeSettings settings, Archive archive, Stations stations, Submissions submissions, RowNotes notes,
			SheetTotals totals) {
		this.settings = settings;
		this.workbooks = settings.workbooks();
		this.archive = archive;
		this.stations = stations;
		this.submissions = submissions;
		this.notes = notes;
		this.totals = totals;
	}

	/** Writes them all; again after a kill, the same bytes. */
	public void write(NightWork work) {
		Map<Submission, String> paths = ReceiptPaths.of(this.submissions.takenOn(work.date()));
		Map<LocalDate, Map<String, Station>> stations = paths.keySet()
			.stream()
			.map(Submission::receivedOn)
			.distinct()
			.collect(Collectors.toMap(Function.identity(), this::stationsOn));
		Parallel.forEach(paths.entrySet(), (entry) -> {
			Submission submission = entry.getKey();
			Station station = stations.getOrDefault(submission.receivedOn(), Map.of()).get(submission.stationCode());
			if (station == null) {
				throw new IllegalStateException("The register has lost the station " + submission.stationCode());
			}
			try (Workbook receipt = workbook(receipt(submission, station))) {
				String extension = (receipt instanceof XSSFWorkbook) ? ".xlsx" : ".xls";
				work.outbox().write(entry.getValue() + extension, Workbooks.bytes(receipt, work.date()));
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
	}

	private Map<String, Station> stationsOn(LocalDate day) {
		return this.stations.on(day).stream().collect(Collectors.toMap(Station::code, Function.identity()));
	}

	private Receipt receipt(Submission submission, Station station) {
		String by = submission.supersededBy();
		LocalDate replacedOn = (by != null) ? this.submissions.find(by).map(Submission::receivedOn).orElse(null) : null;
		return new Receipt(station, submission, sheets(submission), this.notes.ofFile(submission.fileId()),
				this.totals.ofFile(submission.fileId()), this.settings.due(YearMonth.parse(submission.period())),
				submission.takenOn().plusDays(this.settings.mendWithinDays()), replacedOn);
	}

	private List<Sheet> sheets(Submission submission) {
		try {
			return this.workbooks
				.read(this.archive.path(submission.sha256()), this.settings.passwordsOf(submission.stationCode()))
				.stream()
				.filter((sheet) -> !sheet.rows().isEmpty())
				.toList();
		}
		catch (UnreadableFile ex) {
			return List.of();
		}
	}

	/** The station's own workbook, or else a new one. */
	private Workbook workbook(Receipt receipt) {
		Submission submission = receipt.submission();
		Path file = this.archive.path(submission.sha256());
		boolean readable = !receipt.sheets().isEmpty() && !isHugeAndRefused(receipt) && this.workbooks.fitsWhole(file);
		Workbook own = readable ? OwnWorkbook.open(file) : null;
		if (own != null) {
			try {
				OwnWorkbook.write(own, receipt);
				return own;
			}
			catch (RuntimeException ex) {
				logger.debug("The workbook of {} is written anew", submission.path(), ex);
				IOUtils.closeQuietly(own);
			}
		}
		try {
			return anew(receipt, isHugeAndRefused(receipt) ? List.of() : receipt.sheets());
		}
		catch (RuntimeException ex) {
			logger.warn("The receipt of {} shows no rows", submission.path(), ex);
			return anew(receipt, List.of());
		}
	}

	/** Of a large file of which nothing was taken, the summary says enough. */
	private static boolean isHugeAndRefused(Receipt receipt) {
		long cells = receipt.sheets()
			.stream()
			.flatMap((sheet) -> sheet.rows().stream())
			.mapToLong((row) -> row.cells().size())
			.sum();
		return receipt.submission().content() == SubmissionContent.REJECTED && cells > MOST_REFUSED_CELLS;
	}

	private static Workbook anew(Receipt receipt, List<Sheet> sheets) {
		XSSFWorkbook workbook = new XSSFWorkbook();
		ReceiptStyles styles = new ReceiptStyles(workbook);
		SummarySheet.write(workbook, styles, receipt);
		for (Sheet sheet : sheets) {
			if (!SheetReader.isReceipt(sheet)) {
				RowsSheet.write(workbook, styles, SheetReader.withoutReceiptColumns(sheet), receipt.notesOf(sheet));
			}
		}
		return workbook;
	}

}
