package org.satyapan.sample.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.satyapan.sample.city.TrueCentre;
import org.satyapan.sample.city.TrueList;
import org.satyapan.sample.city.TruePerson;

/** Notes, while files are written, where each true thing stands in them. */
final class TruthBook {

	/** Where a centre or person stands: file, sheet and row as a reader sees them. */
	record Sighting(String id, String kind, String file, String sheet, int row, String written, String detail) {
	}

	/** The rows of one sheet by what ought to become of them. */
	record Rows(String file, String sheet, int physical, int accepted, int rejected, int ignored, int warned) {
	}

	record Listing(String station, TrueList list, String file, String sheet, int row, TrueCentre centre,
			String reason) {
	}

	record Submission(TrueList list, String file) {
	}

	private final Set<String> arrested;

	final List<Sighting> establishments = new ArrayList<>();

	final List<Sighting> persons = new ArrayList<>();

	final List<Rows> rows = new ArrayList<>();

	final List<Listing> listings = new ArrayList<>();

	final List<Submission> submissions = new ArrayList<>();

	/**
	 * Files with the bytes of an earlier one of the same station and period, and so no
	 * submissions of their own.
	 */
	final List<Submission> duplicates = new ArrayList<>();

	/**
	 * An empty book.
	 * @param arrested the persons who were ever arrested
	 */
	TruthBook(Set<String> arrested) {
		this.arrested = arrested;
	}

	void centre(String id, String kind, String file, String sheet, int row, String written) {
		if (!id.isEmpty()) {
			this.establishments.add(new Sighting(id, kind, file, sheet, row, written, ""));
		}
	}

	void person(TruePerson person, String kind, String file, String sheet, int row, String written, String detail) {
		this.persons.add(new Sighting(person.id(), kind, file, sheet, row, written, detail));
	}

	/**
	 * An owner in a list; only those who were ever arrested are persons of the register.
	 */
	void owner(TruePerson person, String file, String sheet, int row, String written, String detail) {
		if (this.arrested.contains(person.id())) {
			person(person, "OWNER", file, sheet, row, written, detail);
		}
	}

	void sheet(String file, Sheet sheet) {
		Map<Sheet.Meaning, Integer> counts = new LinkedHashMap<>();
		int physical = 0;
		for (Sheet.Row row : sheet.rows) {
			if (!row.cells().isEmpty()) {
				physical++;
				counts.merge(row.meaning(), 1, Integer::sum);
			}
		}
		int warned = counts.getOrDefault(Sheet.Meaning.WARNED, 0);
		int accepted = counts.getOrDefault(Sheet.Meaning.DATA, 0) + counts.getOrDefault(Sheet.Meaning.CONTINUATION, 0)
				+ warned;
		int rejected = counts.getOrDefault(Sheet.Meaning.REJECTED, 0);
		this.rows.add(new Rows(file, sheet.name, physical, accepted, rejected, physical - accepted - rejected, warned));
	}

}
