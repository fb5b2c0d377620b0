package org.satyapan.intake.lists;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.satyapan.intake.layout.ListField;
import org.satyapan.intake.lists.Entry.Found;
import org.satyapan.intake.values.DateReading;
import org.satyapan.intake.values.DateReading.Precision;
import org.satyapan.intake.values.Dates;
import org.satyapan.intake.values.Numbers;
import org.satyapan.intake.values.PhoneCell;
import org.satyapan.intake.workbook.Cell;
import org.satyapan.intake.workbook.Text;

/**
 * Reads an entry's values and writes down at the cell what could not be read. What could
 * not is kept as a remark of the entry.
 */
final class CellReader {

	private final RowNotebook notebook;

	private final boolean dates1904;

	private final LocalDate receivedOn;

	private final Entry entry;

	private final Set<String> remarks = new LinkedHashSet<>();

	private final Set<String> noted = new LinkedHashSet<>();

	CellReader(RowNotebook notebook, boolean dates1904, LocalDate receivedOn, Entry entry) {
		this.notebook = notebook;
		this.dates1904 = dates1904;
		this.receivedOn = receivedOn;
		this.entry = entry;
	}

	/** A text of at most so many characters. */
	@Nullable String text(ListField field, int longest) {
		return text(field, "; ", longest);
	}

	/** A text of several cells with a separator between them. */
	@Nullable String text(ListField field, String separator, int longest) {
		String text = this.entry.text(field, separator);
		for (Found found : this.entry.all(field)) {
			if (found.cell().kind() == Cell.Kind.DATE) {
				note(found, Remark.DATE_FOR_TEXT, found.text());
			}
		}
		if (text != null && text.length() > longest) {
			this.entry.first(field).ifPresent((found) -> note(found, Remark.TEXT_TOO_LONG, ""));
		}
		return cut(text, longest);
	}

	/**
	 * A date; without its day the first or last of the month.
	 * @param atEnd whether a month without a day means its last day
	 */
	@Nullable LocalDate date(ListField field, boolean atEnd) {
		for (Found found : this.entry.all(field)) {
			DateReading reading = Dates.read(found.cell(), this.dates1904, this.receivedOn);
			LocalDate date = reading.date();
			if (date == null) {
				note(found, (reading.problem() == DateReading.Problem.IMPOSSIBLE) ? Remark.DATE_IMPOSSIBLE
						: Remark.DATE_UNREADABLE, found.text());
				keep(found);
				continue;
			}
			if (reading.problem() == DateReading.Problem.AMBIGUOUS) {
				String either = written(date) + " / " + written(swapped(date));
				note(found, Remark.DATE_AMBIGUOUS, either);
				keep(found, either);
				continue;
			}
			if (reading.problem() == DateReading.Problem.SEVERAL) {
				note(found, Remark.DATES_SEVERAL, written(date));
				keep(found);
			}
			if (reading.precision() != Precision.DAY) {
				date = atEnd ? last(date, reading.precision()) : date;
				note(found, Remark.DATE_WITHOUT_DAY, written(date));
			}
			if (date.isAfter(this.receivedOn)) {
				note(found, Remark.DATE_IN_FUTURE, written(date));
			}
			return date;
		}
		return null;
	}

	/** The ten-digit numbers of all cells of telephones, and of others that hold some. */
	List<String> phones(@Nullable String others) {
		Set<String> phones = new LinkedHashSet<>();
		for (Found found : this.entry.all(ListField.PHONE)) {
			boolean ofOwner = this.entry.header().fields().get(found.cell().column()) == ListField.OWNER_WITH_PHONE;
			if (ofOwner && !Text.asciiDigits(found.text()).matches(".*\\d.*")) {
				continue;
			}
			PhoneCell phone = PhoneCell.read(found.cell());
			phones.addAll(phone.numbers());
			if (!phone.lost().isEmpty()) {
				note(found, Remark.PHONE_DIGITS_LOST, String.join(", ", phone.lost()));
			}
			if (!phone.malformed().isEmpty()) {
				note(found, Remark.PHONE_UNREADABLE, String.join(", ", phone.malformed()));
			}
			boolean more = !ofOwner && PhoneCell.saysMore(found.text());
			if (!phone.lost().isEmpty() || !phone.malformed().isEmpty() || more) {
				keep(found);
			}
		}
		if (others != null) {
			phones.addAll(PhoneCell.read(others).numbers());
		}
		return List.copyOf(phones);
	}

	@Nullable Integer count(ListField field) {
		for (Found found : this.entry.all(field)) {
			Integer count = Numbers.count(found.cell()).orElse(null);
			if (count != null) {
				if (Numbers.isRange(found.text())) {
					keep(found);
				}
				return count;
			}
			note(found, Remark.NUMBER_UNREADABLE, found.text());
			keep(found);
		}
		return null;
	}

	void note(Found found, Remark remark, String text) {
		this.notebook.note(found.row(), found.cell().column(), remark, text);
	}

	/** A remark that a cell with several cases gets once. */
	void noteOnce(Found found, Remark remark, String text) {
		if (this.noted.add(found.row().number() + "/" + found.cell().column() + "/" + remark + "/" + text)) {
			note(found, remark, text);
		}
	}

	/** Keeps a cell's text as a remark, under its title. */
	void keep(Found found) {
		keep(found, found.text());
	}

	private void keep(Found found, String text) {
		String title = this.entry.header().title(found.cell().column());
		this.remarks.add(((title != null) ? title + ": " : "") + text);
	}

	/** Keeps the remarks of an entry whose record has no place for them. */
	void noteRemarks() {
		String kept = remarks();
		if (kept != null) {
			this.notebook.note(this.entry.first(), Remark.KEPT, kept);
		}
	}

	/** The remarks written in the list, unknown columns, and what could not be read. */
	@Nullable String remarks() {
		Set<String> all = new LinkedHashSet<>();
		this.entry.all(ListField.REMARKS).forEach((found) -> all.add(found.text()));
		for (Found found : this.entry.unexplained()) {
			if (this.entry.header().title(found.cell().column()) == null) {
				note(found, Remark.BEYOND_HEADER, found.text());
			}
			keep(found);
		}
		all.addAll(this.remarks);
		return all.isEmpty() ? null : cut(String.join("; ", all), Entry.LONGEST);
	}

	static @Nullable String cut(@Nullable String text, int longest) {
		return (text != null && text.length() > longest) ? text.substring(0, longest) : text;
	}

	static @Nullable String joined(List<String> texts) {
		return texts.isEmpty() ? null : String.join("; ", texts);
	}

	/** The day first, as the reader is used to. */
	static String written(LocalDate date) {
		return "%02d.%02d.%d".formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear());
	}

	private static LocalDate swapped(LocalDate date) {
		return LocalDate.of(date.getYear(), date.getDayOfMonth(), date.getMonthValue());
	}

	private static LocalDate last(LocalDate date, Precision precision) {
		return (precision == Precision.MONTH) ? date.plusMonths(1).minusDays(1) : date.plusYears(1).minusDays(1);
	}

}
