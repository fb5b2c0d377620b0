package org.satyapan.intake.lists;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.satyapan.intake.layout.Origins;
import org.satyapan.intake.layout.SheetLayout;
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

	private static final List<RowFate> RANKS = List.of(RowFate.ACCEPTED, RowFate.REJECTED, RowFate.IGNORED);

	private final String fileId;

	private final Sheet sheet;

	private final Origins origins;

	/** Whether a physical row may hold parts of several entries. */
	private final boolean shared;

	private final Map<Integer, RowFate> fates = new LinkedHashMap<>();

	private final List<Entry> entries = new ArrayList<>();

	RowNotebook(String fileId, SheetLayout layout) {
		this.fileId = fileId;
		this.sheet = layout.sheet();
		this.origins = layout.origins();
		this.shared = layout.sharesRows();
	}

	/** Settles the fate of a row without a word: it was taken. */
	void accept(SheetRow row) {
		settle(row, RowFate.ACCEPTED);
	}

	/** Settles the fate of a row, with the reason. */
	void settle(SheetRow row, Remark reason) {
		settle(row, reason.fate());
		boolean here = this.shared && reason.fate() == RowFate.REJECTED && !row.cells().isEmpty();
		Entry entry = new Entry(row, here ? row.cells().get(0).column() : null, reason, "");
		boolean said = this.shared && !here && this.entries.stream()
			.anyMatch((other) -> other.row().number() == row.number() && other.remark() == reason);
		if (!said) {
			this.entries.add(entry);
		}
	}

	/** A physical row of which several entries are made is taken if any of them is. */
	private void settle(SheetRow row, RowFate fate) {
		for (int number : this.origins.rows(row)) {
			RowFate before = this.fates.get(number);
			if (before != null && !this.shared) {
				throw new IllegalStateException("Row " + number + " of sheet '" + this.sheet.name() + "' of file "
						+ this.fileId + " was counted twice");
			}
			this.fates.put(number,
					(before == null) ? fate : RANKS.get(Math.min(RANKS.indexOf(before), RANKS.indexOf(fate))));
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
			boolean ofCell = entry.column() != null || this.origins.isTurned(entry.row());
			Origins.Address place = (entry.column() != null) ? this.origins.cell(entry.row(), entry.column())
					: this.origins.first(entry.row());
			if (isOvertaken(entry, place)) {
				continue;
			}
			String column = ofCell ? Cell.letters(place.column()) : null;
			String key = place.row() + "/" + column + "/" + entry.remark();
			int turn = seen.merge(key, 1, Integer::sum);
			Cell cell = (entry.column() != null) ? entry.row().cell(entry.column()) : null;
			String raw = (entry.column() == null) ? null : (cell != null) ? cell.original() : "";
			notes
				.add(new RowNote(
						ContentId.of("NOT", this.fileId, this.sheet.position(), place.row(), column, entry.remark(),
								turn),
						this.fileId, this.sheet.name(), place.row(), column,
						this.fates.getOrDefault(place.row(), RowFate.IGNORED), entry.remark().name(),
						entry.remark().en(entry.found()), entry.remark().hi(entry.found()), raw));
		}
		return notes;
	}

	/** Why a row was set aside, which other entries of the same physical row outdo. */
	private boolean isOvertaken(Entry entry, Origins.Address place) {
		return entry.column() == null && entry.remark().fate() == RowFate.IGNORED && this.origins.isTurned(entry.row())
				&& this.fates.get(place.row()) != RowFate.IGNORED;
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
