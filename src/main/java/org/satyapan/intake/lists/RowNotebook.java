package org.satyapan.intake.lists;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.satyapan.intake.workbook.Cell;
import org.satyapan.intake.workbook.Sheet;
import org.satyapan.intake.workbook.SheetRow;
import org.satyapan.register.ContentId;
import org.satyapan.register.RowFate;
import org.satyapan.register.RowNote;
import org.satyapan.register.SheetTotal;

/**
 * Keeps account of one sheet: the fate of every physical row, and all remarks.
 */
final class RowNotebook {

	private record Entry(SheetRow row, @Nullable Integer column, Remark remark, String found) {
	}

	private final String fileId;

	private final Sheet sheet;

	private final Map<Integer, RowFate> fates = new LinkedHashMap<>();

	private final List<Entry> entries = new ArrayList<>();

	RowNotebook(String fileId, Sheet sheet) {
		this.fileId = fileId;
		this.sheet = sheet;
	}

	/** Settles the fate of a row without a word: it was taken. */
	void accept(SheetRow row) {
		settle(row, RowFate.ACCEPTED);
	}

	/** Settles the fate of a row, with the reason. */
	void settle(SheetRow row, Remark reason) {
		settle(row, reason.fate());
		this.entries.add(new Entry(row, null, reason, ""));
	}

	private void settle(SheetRow row, RowFate fate) {
		if (this.fates.put(row.number(), fate) != null) {
			throw new IllegalStateException("Row " + row.number() + " of sheet '" + this.sheet.name() + "' of file "
					+ this.fileId + " was counted twice");
		}
	}

	/** A remark on a whole row whose fate is settled elsewhere. */
	void note(SheetRow row, Remark remark, String found) {
		this.entries.add(new Entry(row, null, remark, found));
	}

	/** A remark on a cell. */
	void note(SheetRow row, int column, Remark remark, String found) {
		this.entries.add(new Entry(row, column, remark, found));
	}

	List<RowNote> notes() {
		List<RowNote> notes = new ArrayList<>();
		Map<String, Integer> seen = new LinkedHashMap<>();
		for (Entry entry : this.entries) {
			String column = (entry.column() != null) ? Cell.letters(entry.column()) : null;
			String key = entry.row().number() + "/" + column + "/" + entry.remark();
			int turn = seen.merge(key, 1, Integer::sum);
			Cell cell = (entry.column() != null) ? entry.row().cell(entry.column()) : null;
			String raw = (entry.column() == null) ? null : (cell != null) ? cell.original() : "";
			notes.add(new RowNote(
					ContentId.of("NOT", this.fileId, this.sheet.position(), entry.row().number(), column,
							entry.remark(), turn),
					this.fileId, this.sheet.name(), entry.row().number(), column,
					this.fates.getOrDefault(entry.row().number(), RowFate.IGNORED), entry.remark().name(),
					entry.remark().en(entry.found()), entry.remark().hi(entry.found()), raw));
		}
		return notes;
	}

	/**
	 * The control total.
	 * @throws IllegalStateException if a row was not accounted for: an error of this
	 * software, never of the file
	 */
	SheetTotal total() {
		int physical = this.sheet.rows().size();
		int accepted = count(RowFate.ACCEPTED);
		int rejected = count(RowFate.REJECTED);
		int ignored = count(RowFate.IGNORED);
		if (physical != accepted + rejected + ignored) {
			throw new IllegalStateException(
					"Sheet '%s' of file %s: %d rows are not %d accepted + %d rejected + %d ignored"
						.formatted(this.sheet.name(), this.fileId, physical, accepted, rejected, ignored));
		}
		return new SheetTotal(this.fileId, this.sheet.position(), this.sheet.name(), physical, accepted, rejected,
				ignored);
	}

	int count(RowFate fate) {
		return (int) this.fates.values().stream().filter((each) -> each == fate).count();
	}

}
