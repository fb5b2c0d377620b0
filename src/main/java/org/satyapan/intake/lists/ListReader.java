package org.satyapan.intake.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.satyapan.intake.IntakeSettings;
import org.satyapan.intake.layout.Block;
import org.satyapan.intake.layout.Header;
import org.satyapan.intake.layout.LaidOutRow;
import org.satyapan.intake.layout.RowRole;
import org.satyapan.intake.layout.SheetLayout;
import org.satyapan.intake.layout.Words;
import org.satyapan.intake.workbook.Cell;
import org.satyapan.intake.workbook.Sheet;
import org.satyapan.intake.workbook.SheetRow;
import org.satyapan.intake.workbook.StrayCell;
import org.satyapan.intake.workbook.Text;
import org.satyapan.register.Listing;
import org.satyapan.register.PaperClaim;
import org.satyapan.register.RowNote;
import org.satyapan.register.SheetTotal;
import org.satyapan.register.Station;
import org.satyapan.register.SubmissionContent;

/**
 * Turns laid-out sheets into typed records, and accounts for every row of them.
 */
final class ListReader {

	private final Entry.Cells cells;

	private final Words words;

	private final OperatingRows operating;

	private final PaperCells papers;

	private final BustedRows busted;

	ListReader(IntakeSettings settings, StationNames stations) {
		this.cells = new Entry.Cells() {
			@Override
			public boolean isBlank(String text) {
				return !isDitto(text) && settings.words().isBlank(text);
			}

			@Override
			public boolean isDitto(String text) {
				return settings.answers().isDitto(text);
			}
		};
		this.words = settings.words();
		this.operating = new OperatingRows(settings.answers());
		this.papers = new PaperCells(settings.answers());
		this.busted = new BustedRows(settings, stations);
	}

	ListReading read(List<SheetLayout> layouts, ListTitles titles, ListContext context) {
		Found found = new Found(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
		List<RowNote> notes = new ArrayList<>();
		List<SheetTotal> totals = new ArrayList<>();
		boolean nil = false;
		for (SheetLayout layout : layouts) {
			RowNotebook notebook = new RowNotebook(context.fileId(), layout);
			for (SheetLayout part = layout; part != null; part = part.beside()) {
				read(part, notebook, context, found, part != layout);
				LegacyRemarks.write(part, notebook);
			}
			remarkOnTitles(layout, notebook, titles, context);
			remarkOnStray(layout, notebook);
			HiddenParts.write(layout, notebook);
			nil |= layout.has(RowRole.NIL) && !layout.sheet().hidden();
			totals.add(notebook.total());
			notes.addAll(notebook.notes());
		}
		SubmissionContent content = !found.isEmpty() ? SubmissionContent.LIST
				: (nil && totals.stream().allMatch((total) -> total.rejected() == 0)) ? SubmissionContent.NIL
						: SubmissionContent.REJECTED;
		return new ListReading(content, found.listings(), found.papers(), found.raids(), notes, totals);
	}

	private void read(SheetLayout layout, RowNotebook notebook, ListContext context, Found found, boolean beside) {
		Entry above = null;
		String closed = null;
		List<LaidOutRow> rows = layout.rows();
		for (int index = 0; index < rows.size(); index++) {
			LaidOutRow row = rows.get(index);
			Header header = row.header();
			if (row.role() != RowRole.ENTRY || header == null) {
				settle(row, notebook, index > 0 ? rows.get(index - 1).header() : null, beside);
				closed = closed(row, closed, index > 0 ? rows.get(index - 1).role() : RowRole.ENTRY);
				continue;
			}
			List<SheetRow> together = new ArrayList<>(List.of(row.row()));
			while (index + 1 < rows.size() && rows.get(index + 1).role() == RowRole.CONTINUATION) {
				together.add(rows.get(++index).row());
			}
			boolean sameTable = above != null && above.header().equals(header);
			Entry entry = new Entry(layout.table(), header, List.copyOf(together), sameTable ? above : null, this.cells,
					Map.of(), layout.origins(), beside);
			entry = Composites.takeApart(entry, notebook);
			take(entry, layout.sheet(), notebook, context, found, closed);
			above = entry;
		}
	}

	/**
	 * The caption by which the next rows operate no more, or null: the last one counts.
	 */
	private @Nullable String closed(LaidOutRow row, @Nullable String before, RowRole above) {
		if (row.role() != RowRole.TITLE) {
			return before;
		}
		String caption = Text.line(String.join(" ", row.row().cells().stream().map(Cell::text).toList()));
		return this.words.saysClosed(caption) ? caption : (above == RowRole.TITLE) ? before : null;
	}

	private void take(Entry entry, Sheet sheet, RowNotebook notebook, ListContext context, Found found,
			@Nullable String closed) {
		CellReader values = new CellReader(notebook, sheet.dates1904(), context.receivedOn(), entry);
		entry.errors().forEach((error) -> {
			values.note(error, Remark.CELL_ERROR, error.text());
			values.keep(error);
		});
		Remark refusal = null;
		if (entry.header().block() == Block.BUSTED) {
			try {
				found.raids().add(this.busted.read(entry, values, sheet, context));
			}
			catch (BustedRows.Refused ex) {
				refusal = ex.reason();
			}
		}
		else {
			Optional<PaperClaim> papers = this.papers.read(entry, values, OperatingRows.id(entry, sheet, context));
			Optional<Listing> listing = this.operating.read(entry, values, sheet, notebook, context, closed);
			listing.ifPresent((taken) -> {
				found.listings().add(taken);
				papers.ifPresent(found.papers()::add);
			});
			refusal = listing.isPresent() ? null : Remark.NO_PLACE;
		}
		boolean quarantined = refusal == Remark.NO_PLACE && entry.isQuarantined();
		settle(entry, notebook, quarantined ? Remark.QUARANTINED : refusal);
	}

	private static void settle(Entry entry, RowNotebook notebook, @Nullable Remark refusal) {
		boolean first = true;
		for (SheetRow row : entry.rows()) {
			if (refusal != null) {
				notebook.settle(row, first ? refusal : Remark.PART_OF_REJECTED);
			}
			else if (first) {
				notebook.accept(row);
			}
			else {
				notebook.settle(row, Remark.CONTINUATION);
			}
			if (row.hidden() && refusal == null) {
				notebook.note(row, Remark.HIDDEN_ROW, "");
			}
			first = false;
		}
	}

	private static void settle(LaidOutRow row, RowNotebook notebook, @Nullable Header before, boolean beside) {
		notebook.settle(row.row(), switch (row.role()) {
			case TITLE -> Remark.TITLE;
			case HEADER -> Remark.HEADER;
			case COLUMN_NUMBERS -> Remark.COLUMN_NUMBERS;
			case STRUCK_OUT -> Remark.STRUCK_OUT;
			case EXAMPLE -> Remark.EXAMPLE;
			case NUMBER_ONLY -> Remark.NUMBER_ONLY;
			case TOTAL -> Remark.TOTAL;
			case NIL -> Remark.NIL;
			case SIGNATURE -> Remark.SIGNATURE;
			case RECEIPT -> Remark.RECEIPT;
			case STRAY -> Remark.STRAY_ROW;
			case HIDDEN_SHEET -> Remark.HIDDEN_SHEET;
			case ENTRY, CONTINUATION, NOT_UNDERSTOOD -> (row.header() == null) ? Remark.NO_HEADER : Remark.NO_PLACE;
		});
		Header header = row.header();
		if (row.role() == RowRole.HEADER && header != null && !header.equals(before)) {
			if (beside) {
				notebook.note(row.row(), row.row().cells().get(0).column(), Remark.TABLE_BESIDE, "");
			}
			for (int column : header.unknownColumns()) {
				String title = String.valueOf(header.title(column));
				if (!title.isEmpty()) {
					notebook.note(row.row(), column, Remark.UNKNOWN_COLUMN, title);
				}
			}
		}
	}

	private static void remarkOnStray(SheetLayout layout, RowNotebook notebook) {
		if (layout.has(RowRole.HIDDEN_SHEET) || layout.has(RowRole.RECEIPT)) {
			return;
		}
		for (StrayCell stray : layout.sheet().stray()) {
			SheetRow row = new SheetRow(stray.row(), false, List.of(stray.cell()));
			notebook.note(row, stray.cell().column(), Remark.STRAY_CELL, Text.line(stray.cell().text()));
		}
	}

	private static void remarkOnTitles(SheetLayout layout, RowNotebook notebook, ListTitles titles,
			ListContext context) {
		for (LaidOutRow row : layout.rows()) {
			if (row.role() != RowRole.TITLE || row.row().cells().isEmpty()) {
				continue;
			}
			Cell cell = row.row().cells().get(0);
			Station named = titles.station();
			if (named != null && !named.code().equals(context.station().code())
					&& new StationNames(List.of(named)).in(cell.text()).isPresent()) {
				notebook.note(row.row(), cell.column(), Remark.TITLE_NAMES_OTHER_STATION, named.name());
			}
			if (titles.rejectedAsOn() != null) {
				notebook.note(row.row(), cell.column(), Remark.AS_ON_DOUBTFUL,
						CellReader.written(titles.rejectedAsOn()));
				return;
			}
		}
	}

	/** What was read so far. */
	private record Found(List<Listing> listings, List<PaperClaim> papers, List<ReportedRaid> raids) {

		boolean isEmpty() {
			return this.listings.isEmpty() && this.raids.isEmpty();
		}

	}

}
