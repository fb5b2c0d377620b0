package org.satyapan.worklist.returns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.EnumMap;

import org.satyapan.register.VisitNote.Kind;
import org.satyapan.worklist.WorklistSettings.Words;
import org.satyapan.worklist.lists.WorklistLayout;
import org.satyapan.worklist.lists.WorklistLayout.RowKey;

/**
 * Finds the lines of a worklist in what came back: rows may have moved, columns may be
 * hidden, moved or added, other sheets may stand beside.
 */
final class ReturnReader {

	private static final Map<Words, List<String>> OTHER_HEADINGS = Map.of(WorklistLayout.OUTCOME,
			List.of("outcome", "result", "परिणाम", "नतीजा"), WorklistLayout.SEEN,
			List.of("whatwasseen", "seen", "क्यादेखा"), WorklistLayout.VISITED_ON,
			List.of("visitedon", "dateofvisit", "visitdate", "निरीक्षणकीतारीख"), WorklistLayout.OFFICER,
			List.of("officer", "अधिकारी"), WorklistLayout.KEY, List.of("rowkey", "पंक्तिकुंजी"));

	/** Columns that we printed and need not read. */
	private static final List<Words> OURS = List.of(WorklistLayout.NUMBER, WorklistLayout.WHO, WorklistLayout.WHERE,
			WorklistLayout.CHECK, WorklistLayout.WHY, WorklistLayout.DOT, WorklistLayout.RAIDS, WorklistLayout.KEY,
			WorklistLayout.OUTCOME, WorklistLayout.SEEN, WorklistLayout.VISITED_ON, WorklistLayout.OFFICER);

	/** Columns that a team may add, whose meaning is known; others are remarks. */
	private static final Map<Kind, List<String>> ADDED = Map.of(Kind.LICENCE,
			List.of("licenceno", "licenseno", "licencenumber", "registrationno", "ospno", "certificateno", "लाइसेंससं",
					"लाइसेंससंख्या", "पंजीकरणसंख्या"),
			Kind.SHIFTED_TO, List.of("shiftedto", "movedto", "newaddress", "नयापता", "नईजगह"), Kind.OWNER,
			List.of("owner", "newowner", "ownernow", "operator", "runby", "मालिक", "संचालक"), Kind.PERSON,
			List.of("person", "persons", "personsmet", "newpersons", "met", "मिलेव्यक्ति", "व्यक्ति"), Kind.CASE,
			List.of("fir", "firno", "case", "caseno", "raidfir", "मुनं", "मु०नं०", "मुकदमा", "प्राथमिकी"),
			Kind.OBJECTION, List.of("objection", "dispute", "आपत्ति", "विवाद"));

	private final List<ReturnedLine> lines = new ArrayList<>();

	private final List<RowVerdict> others = new ArrayList<>();

	private ReturnReader() {
	}

	static ReturnReader read(List<SheetRows> sheets) {
		ReturnReader reader = new ReturnReader();
		sheets.forEach(reader::sheet);
		return reader;
	}

	/** The lines in the order in which they stand. */
	List<ReturnedLine> lines() {
		return this.lines;
	}

	/** The rows that are no lines, with their reasons. */
	List<RowVerdict> others() {
		return this.others;
	}

	private void sheet(SheetRows sheet) {
		Optional<Integer> heading = heading(sheet);
		if (heading.isEmpty()) {
			sheet.rows()
				.forEach((row) -> ignore(sheet, row, "OTHER_SHEET",
						new Words("Not a sheet with visits.", "यह निरीक्षण वाली शीट नहीं है।")));
			return;
		}
		String officer = "";
		String visitedOn = "";
		for (SheetRows.Cells row : sheet.rows().subList(0, heading.get())) {
			officer = officer.isEmpty() ? beside(row, WorklistLayout.OFFICER) : officer;
			visitedOn = visitedOn.isEmpty() ? beside(row, WorklistLayout.VISITED_ON) : visitedOn;
			ignore(sheet, row, "TITLE", new Words("Title of the list.", "सूची का शीर्षक।"));
		}
		Columns columns = new Columns(sheet.rows().get(heading.get()));
		for (SheetRows.Cells row : sheet.rows().subList(heading.get(), sheet.rows().size())) {
			if (isHeading(row)) {
				ignore(sheet, row, "HEADING", new Words("Headings.", "शीर्षक पंक्ति।"));
				continue;
			}
			ReturnedLine line = columns.line(sheet.name(), row, officer, visitedOn);
			if (line.key().isEmpty() && line.untouched()) {
				ignore(sheet, row, "NOT_A_LINE", new Words("Not a place to visit.", "यह कोई निरीक्षण-स्थान नहीं है।"));
			}
			else {
				this.lines.add(line);
			}
		}
	}

	private void ignore(SheetRows sheet, SheetRows.Cells row, String code, Words reason) {
		this.others.add(RowVerdict.ignored(sheet.name(), row.number(), code, "", reason));
	}

	private static Optional<Integer> heading(SheetRows sheet) {
		for (int i = 0; i < sheet.rows().size(); i++) {
			if (isHeading(sheet.rows().get(i))) {
				return Optional.of(i);
			}
		}
		return Optional.empty();
	}

	/** A heading names the outcome and at least one other column of ours. */
	private static boolean isHeading(SheetRows.Cells row) {
		List<String> texts = row.texts();
		return texts.stream().anyMatch((text) -> names(text, WorklistLayout.OUTCOME))
				&& texts.stream().filter(ReturnReader::isOurs).count() > 1;
	}

	private static boolean isOurs(String heading) {
		return OURS.stream().anyMatch((words) -> names(heading, words));
	}

	private static boolean names(String heading, Words words) {
		String folded = Folded.of(heading);
		return folded.equals(Folded.of(WorklistLayout.heading(words))) || folded.equals(Folded.of(words.en()))
				|| folded.equals(Folded.of(words.hi()))
				|| OTHER_HEADINGS.getOrDefault(words, List.of()).contains(folded);
	}

	/** The first filled cell after a label, or what stands after the label's colon. */
	private static String beside(SheetRows.Cells row, Words label) {
		for (int column = 0; column < row.texts().size(); column++) {
			String text = row.at(column);
			int colon = text.indexOf(':');
			if (names((colon < 0) ? text : text.substring(0, colon), label)) {
				String after = (colon < 0) ? "" : text.substring(colon + 1).strip();
				String next = row.at(column + 1);
				return !after.isEmpty() ? after : next.endsWith(":") ? "" : next;
			}
		}
		return "";
	}

	/** Where the columns of one sheet stand. */
	private static final class Columns {

		private final Map<Words, Integer> places = new HashMap<>();

		private final Map<Integer, String> added = new TreeMap<>();

		private final Map<Integer, Kind> notes = new TreeMap<>();

		Columns(SheetRows.Cells heading) {
			for (int column = 0; column < heading.texts().size(); column++) {
				String text = heading.at(column);
				int place = column;
				OURS.stream()
					.filter((words) -> names(text, words))
					.findFirst()
					.ifPresentOrElse((words) -> this.places.putIfAbsent(words, place), () -> {
						Optional<Kind> note = note(text);
						note.ifPresent((kind) -> this.notes.put(place, kind));
						if (note.isEmpty() && !text.isBlank()) {
							this.added.put(place, text);
						}
					});
			}
		}

		ReturnedLine line(String sheet, SheetRows.Cells row, String officer, String visitedOn) {
			String ownDate = cell(row, WorklistLayout.VISITED_ON);
			String ownOfficer = cell(row, WorklistLayout.OFFICER);
			List<String> remarks = new ArrayList<>();
			this.added.forEach((column, heading) -> {
				if (!row.at(column).isBlank()) {
					remarks.add(heading + ": " + row.at(column));
				}
			});
			Map<Kind, String> notes = new EnumMap<>(Kind.class);
			this.notes.forEach((column, kind) -> {
				if (!row.at(column).isBlank()) {
					notes.merge(kind, row.at(column), (first, other) -> first + "\n" + other);
				}
			});
			return new ReturnedLine(sheet, row.number(), key(row), row.texts(), cell(row, WorklistLayout.OUTCOME),
					cell(row, WorklistLayout.SEEN), ownDate.isBlank() ? visitedOn : ownDate,
					ownOfficer.isBlank() ? officer : ownOfficer, notes, String.join("; ", remarks));
		}

		private static Optional<Kind> note(String heading) {
			String folded = Folded.of(heading);
			return ADDED.entrySet()
				.stream()
				.filter((entry) -> entry.getValue().stream().map(Folded::of).anyMatch(folded::equals))
				.map(Map.Entry::getKey)
				.findFirst();
		}

		private String cell(SheetRows.Cells row, Words words) {
			return row.at(this.places.getOrDefault(words, -1));
		}

		/** The hidden key; where it was lost, the id printed under the name. */
		private Optional<RowKey> key(SheetRows.Cells row) {
			Optional<RowKey> hidden = WorklistLayout.findRowKey(cell(row, WorklistLayout.KEY));
			return hidden.isPresent() ? hidden
					: row.texts().stream().map(WorklistLayout::findRowKey).flatMap(Optional::stream).findFirst();
		}

	}

}
