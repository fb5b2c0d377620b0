package org.satyapan.linkage.columns;

import org.satyapan.linkage.Field;
import org.satyapan.linkage.Identifiers;
import org.satyapan.linkage.Phones;
import org.satyapan.linkage.columns.PackedRows.Part;
import org.satyapan.linkage.text.Latin;

/**
 * Normalises telephones, e-mail addresses and the numbers that authorities give, row by
 * row, and counts how many rows have each.
 */
final class CodeColumns {

	private final PackedRows.Writer row;

	private final Frequencies frequencies;

	CodeColumns(PackedRows.Writer row, Frequencies frequencies) {
		this.row = row;
		this.frequencies = frequencies;
	}

	void take(Cells cells) {
		for (String value : cells.values(Field.PHONE)) {
			for (String key : Phones.keys(value)) {
				CodeLists.add(this.row, Part.PHONES, key);
			}
		}
		for (String value : cells.values(Field.EMAIL)) {
			CodeLists.add(this.row, Part.EMAILS, email(value));
		}
		for (String value : cells.values(Field.REGISTRATION_NO)) {
			CodeLists.add(this.row, Part.REGISTRATIONS, Identifiers.normalise(value));
		}
		for (String value : cells.values(Field.GSTIN)) {
			CodeLists.add(this.row, Part.TAX_NUMBERS, Identifiers.repairGstin(value));
		}
		for (String value : cells.values(Field.CIN)) {
			CodeLists.add(this.row, Part.TAX_NUMBERS, Identifiers.repairCin(value));
		}
		count(Part.PHONES, this.frequencies.phones);
		count(Part.EMAILS, this.frequencies.emails);
		count(Part.REGISTRATIONS, this.frequencies.registrations);
		count(Part.TAX_NUMBERS, this.frequencies.taxNumbers);
	}

	private void count(Part part, Values counts) {
		for (int at = 0; at < this.row.size(part); at = CodeLists.next(this.row, part, at)) {
			counts.count(CodeLists.hash(this.row, part, at));
		}
		counts.endRecord(this.row.size(part) > 0);
	}

	private static String email(String value) {
		int at = value.indexOf('@');
		if (at < 0) {
			return "";
		}
		int from = at;
		while (from > 0 && "<>\"' ,;:()".indexOf(value.charAt(from - 1)) < 0) {
			from--;
		}
		int to = at;
		while (to < value.length() && "<>\"' ,;:()".indexOf(value.charAt(to)) < 0) {
			to++;
		}
		return Latin.of(value.substring(from, to));
	}

}
