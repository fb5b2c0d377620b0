package org.satyapan.worklist.returns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.satyapan.worklist.WorklistSettings.Words;
import org.satyapan.worklist.decisions.DecisionLayout;

/**
 * Finds the rows of decisions in a file: our form filled in, or a table with headings
 * like {@code id, decision, until, decided_by, decided_on, reason}.
 */
final class DecisionTable {

	private static final Map<Words, List<String>> HEADINGS = Map.of(DecisionLayout.SUBJECT,
			List.of("id", "establishmentid", "findingid", "subject", "place", "rowkey", "स्थान", "पहचान"),
			DecisionLayout.DECISION, List.of("decision", "kind", "निर्णय"), DecisionLayout.UNTIL,
			List.of("until", "validuntil", "validtill", "validupto", "कबतक", "तकमान्य"), DecisionLayout.BY,
			List.of("decidedby", "officer", "by", "अधिकारी", "निर्णयकर्ता"), DecisionLayout.ON,
			List.of("decidedon", "date", "on", "तारीख", "दिनांक"), DecisionLayout.REASON,
			List.of("reason", "note", "remarks", "कारण", "टिप्पणी"));

	private final List<Row> rows = new ArrayList<>();

	private final List<RowVerdict> others = new ArrayList<>();

	private DecisionTable() {
	}

	static DecisionTable read(List<SheetRows> sheets) {
		DecisionTable table = new DecisionTable();
		sheets.forEach(table::sheet);
		return table;
	}

	List<Row> rows() {
		return this.rows;
	}

	List<RowVerdict> others() {
		return this.others;
	}

	private void sheet(SheetRows sheet) {
		Map<Words, Integer> columns = Map.of();
		for (SheetRows.Cells row : sheet.rows()) {
			Map<Words, Integer> found = columns(row);
			if (found.containsKey(DecisionLayout.SUBJECT) && found.containsKey(DecisionLayout.DECISION)) {
				columns = found;
				ignore(sheet, row, "HEADING", new Words("Headings.", "शीर्षक पंक्ति।"));
			}
			else if (columns.isEmpty()) {
				ignore(sheet, row, "NO_HEADING", new Words("No headings of decisions stand above this row.",
						"इस पंक्ति के ऊपर निर्णयों के शीर्षक नहीं हैं।"));
			}
			else {
				add(sheet, row, columns);
			}
		}
	}

	private void add(SheetRows sheet, SheetRows.Cells row, Map<Words, Integer> columns) {
		Map<Words, String> cells = new HashMap<>();
		columns.forEach((words, column) -> cells.put(words, row.at(column)));
		Row read = new Row(sheet.name(), row.number(), cells);
		if (read.cell(DecisionLayout.DECISION).isBlank()) {
			ignore(sheet, row, "NOT_DECIDED", new Words("Not decided yet.", "अभी निर्णय नहीं।"));
		}
		else {
			this.rows.add(read);
		}
	}

	private void ignore(SheetRows sheet, SheetRows.Cells row, String code, Words reason) {
		this.others.add(RowVerdict.ignored(sheet.name(), row.number(), code, "", reason));
	}

	private static Map<Words, Integer> columns(SheetRows.Cells row) {
		Map<Words, Integer> columns = new HashMap<>();
		for (int column = 0; column < row.texts().size(); column++) {
			String folded = Folded.of(row.at(column));
			int place = column;
			HEADINGS.forEach((words, others) -> {
				if (!folded.isEmpty() && (folded.equals(Folded.of(DecisionLayout.heading(words)))
						|| folded.equals(Folded.of(words.en())) || folded.equals(Folded.of(words.hi()))
						|| others.contains(folded))) {
					columns.putIfAbsent(words, place);
				}
			});
		}
		return columns;
	}

	/** One decision as it is written. */
	record Row(String sheet, int rowNo, Map<Words, String> cells) {

		String cell(Words column) {
			return this.cells.getOrDefault(column, "");
		}

		RowVerdict reject(String code, Words column, Words message) {
			return RowVerdict.rejected(this.sheet, this.rowNo, code, cell(DecisionLayout.SUBJECT),
					DecisionLayout.heading(column), cell(column), message);
		}

	}

}
