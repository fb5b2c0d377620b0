package org.satyapan.worklist.returns;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.satyapan.worklist.WorklistSettings.Words;

/**
 * Finds the rows of replies in what DoT sent: our own CSV filled in, or a table of its
 * records, with enquiry numbers or without.
 */
final class ReplyTable {

	private static final List<String> COLUMNS = List.of("enquiry_no", "reply", "registration_no", "applicant",
			"trade_name", "centre_address", "locality", "city", "pin", "centre_type", "activity", "seats", "issue_date",
			"expiry_date", "lsa", "cin", "gstin", "authorised_signatory", "phone", "email", "replied_on", "remarks");

	/** What only replies have; the other columns are those of {@code records.yml}. */
	private static final Map<String, List<String>> OTHER_HEADINGS = Map.of("enquiry_no",
			List.of("enquiryno", "enquirynumber", "yourreference", "yourref", "refno", "referenceno", "पूछताछसं",
					"पूछताछसंख्या", "enquirynoपूछताछसं"),
			"reply", List.of("reply", "result", "status", "finding", "उत्तर", "परिणाम", "स्थिति"), "replied_on",
			List.of("repliedon", "dateofreply", "replydate", "उत्तरकीतारीख", "उत्तरतिथि"), "remarks",
			List.of("remarks", "remark", "note", "टिप्पणी", "कैफियत"));

	private final TableHeadings headings;

	private final List<Reply> replies = new ArrayList<>();

	private final List<RowVerdict> others = new ArrayList<>();

	private ReplyTable(TableHeadings headings) {
		this.headings = headings;
	}

	static ReplyTable read(List<SheetRows> sheets, TableHeadings headings) {
		ReplyTable table = new ReplyTable(headings);
		sheets.forEach(table::sheet);
		return table;
	}

	/** The replies in the order in which they stand. */
	List<Reply> replies() {
		return this.replies;
	}

	/** The rows that are no replies, with their reasons. */
	List<RowVerdict> others() {
		return this.others;
	}

	private void sheet(SheetRows sheet) {
		Map<String, Integer> columns = Map.of();
		for (SheetRows.Cells row : sheet.rows()) {
			Map<String, Integer> found = columns(row);
			if (isHeader(found)) {
				columns = found;
				this.others.add(RowVerdict.ignored(sheet.name(), row.number(), "HEADING", "",
						new Words("Headings.", "शीर्षक पंक्ति।")));
			}
			else if (columns.isEmpty()) {
				this.others.add(RowVerdict.ignored(sheet.name(), row.number(), "NO_HEADING", "",
						new Words(
								"No headings of a reply stand above this row; expected " + String.join(", ", COLUMNS)
										+ ", or some of them.",
								"इस पंक्ति के ऊपर उत्तर के शीर्षक नहीं हैं; चाहिए: " + String.join(", ", COLUMNS)
										+ ", या इनमें से कुछ।")));
			}
			else {
				Map<String, String> cells = new LinkedHashMap<>();
				columns.forEach((name, column) -> cells.put(name, row.at(column)));
				this.replies.add(new Reply(sheet.name(), row.number(), cells));
			}
		}
	}

	private Map<String, Integer> columns(SheetRows.Cells row) {
		Map<String, Integer> columns = new LinkedHashMap<>();
		for (int column = 0; column < row.texts().size(); column++) {
			String heading = row.at(column);
			int place = column;
			COLUMNS.stream()
				.filter((name) -> names(heading, name))
				.findFirst()
				.ifPresent((name) -> columns.putIfAbsent(name, place));
		}
		return columns;
	}

	private boolean names(String heading, String column) {
		String folded = Folded.of(heading);
		return !folded.isEmpty() && (folded.equals(Folded.of(column))
				|| Folded.of(this.headings.column(heading)).equals(Folded.of(column))
				|| OTHER_HEADINGS.getOrDefault(column, List.of()).contains(folded));
	}

	/** Either an answer to an enquiry, or a whole record of DoT's. */
	private static boolean isHeader(Map<String, Integer> columns) {
		boolean numbered = columns.containsKey("enquiry_no")
				&& (columns.containsKey("reply") || columns.containsKey("registration_no"));
		return numbered || columns.keySet().containsAll(List.of("registration_no", "applicant", "centre_address"));
	}

	/** One row of a reply. */
	record Reply(String sheet, int rowNo, Map<String, String> cells) {

		/** A cell's text; empty where there is no such column. */
		String cell(String column) {
			return this.cells.getOrDefault(column, "");
		}

		boolean has(String column) {
			return this.cells.containsKey(column);
		}

		String subject() {
			return cell("enquiry_no").isEmpty() ? cell("registration_no") : cell("enquiry_no");
		}

		RowVerdict reject(String code, String column, Words message) {
			return RowVerdict.rejected(this.sheet, this.rowNo, code, subject(), column, cell(column), message);
		}

		RowVerdict ignore(String code, Words message) {
			return RowVerdict.ignored(this.sheet, this.rowNo, code, subject(), message);
		}

		RowVerdict accept(String about, Words message) {
			return RowVerdict.accepted(this.sheet, this.rowNo, about, message);
		}

	}

}
