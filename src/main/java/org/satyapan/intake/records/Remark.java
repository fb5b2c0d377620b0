package org.satyapan.intake.records;

import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What is to be said of a row or of one of its cells, in plain words, English and Hindi:
 * what was found, what was expected, what became of it.
 *
 * @param column heading of the cell, or null for the whole row
 * @param code machine-readable kind of remark
 * @param raw what stood in the cell
 */
record Remark(@Nullable String column, String code, String en, String hi, @Nullable String raw) {

	static Remark missing(String column) {
		return new Remark(column, "MISSING_VALUE",
				"The column %s is empty; it must hold a value, so the row was not taken.".formatted(column),
				"स्तंभ %s खाली है; इसमें मान होना आवश्यक है, इसलिए यह पंक्ति नहीं ली गई।".formatted(column), null);
	}

	static Remark incomplete(String column, String taken, String takenHi) {
		return new Remark(column, "INCOMPLETE", "The column %s is empty; %s".formatted(column, taken),
				"स्तंभ %s खाली है; %s".formatted(column, takenHi), null);
	}

	static Remark notADate(String column, String found, boolean key) {
		return unexpected(column, "NOT_A_DATE", found, "a date such as 2020-09-09 or 09.09.2020",
				"2020-09-09 या 09.09.2020 जैसी तारीख", key);
	}

	static Remark notANumber(String column, String found) {
		return unexpected(column, "NOT_A_NUMBER", found, "a whole number", "पूर्ण संख्या", false);
	}

	static Remark notOneOf(String column, String found, Collection<String> words, boolean key) {
		String list = String.join(", ", words);
		return unexpected(column, "UNKNOWN_WORD", found, "one of " + list, "इनमें से एक: " + list, key);
	}

	static Remark notAFirKey(String column, String found, boolean key) {
		return unexpected(column, "NOT_A_FIR_KEY", found, "STATE/DISTRICT/POLICE STATION/YEAR/NUMBER",
				"राज्य/जिला/थाना/वर्ष/संख्या", key);
	}

	static Remark tooLong(String column, String found, int length, boolean key) {
		return new Remark(column, "TOO_LONG",
				"The column %s holds %d characters, at most %d are kept; %s".formatted(column, found.length(), length,
						key ? "the row was not taken." : "the rest was cut off."),
				"स्तंभ %s में %d अक्षर हैं, अधिकतम %d रखे जाते हैं; %s".formatted(column, found.length(), length,
						key ? "यह पंक्ति नहीं ली गई।" : "शेष भाग हटा दिया गया।"),
				found);
	}

	static Remark surplus(int headings, int cells, String found) {
		return new Remark(null, "SURPLUS_CELLS",
				"The row has %d cells, the header only %d; what stands beyond it was left out.".formatted(cells,
						headings),
				"इस पंक्ति में %d खाने हैं, शीर्षक में केवल %d; अतिरिक्त भाग छोड़ दिया गया।".formatted(cells, headings),
				found);
	}

	static Remark brokenQuotes(String found) {
		return new Remark(null, "BROKEN_QUOTES",
				"A quotation mark opens in this row and does not close; every \" inside a cell must be doubled. The row was not taken.",
				"इस पंक्ति में उद्धरण चिह्न खुलता है पर बंद नहीं होता; खाने के भीतर हर \" दो बार लिखा जाना चाहिए। यह पंक्ति नहीं ली गई।",
				found);
	}

	static Remark repeatedRow(int row) {
		return new Remark(null, "REPEATED_ROW", "The row says the same as row %d and was passed over.".formatted(row),
				"यह पंक्ति वही कहती है जो पंक्ति %d कहती है, इसलिए छोड़ दी गई।".formatted(row), null);
	}

	static Remark replaced(String column, String found, int row) {
		return new Remark(column, "REPEATED_KEY",
				"%s %s stands in row %d too, with other details; the later row was kept.".formatted(column, found, row),
				"%s %s पंक्ति %d में भी है, विवरण अलग है; बाद वाली पंक्ति रखी गई।".formatted(column, found, row),
				found);
	}

	static Remark bothKept(String column, String found, int row) {
		return new Remark(column, "REPEATED_KEY",
				"%s %s stands in row %d too, with other details; both rows were kept.".formatted(column, found, row),
				"%s %s पंक्ति %d में भी है, विवरण अलग है; दोनों पंक्तियाँ रखी गईं।".formatted(column, found, row),
				found);
	}

	static Remark contradicts(String column, String found, String kept, int row) {
		return new Remark(column, "CONTRADICTION",
				"The column %s says %s, row %d of the same raid says %s; the first was kept.".formatted(column, found,
						row, kept),
				"स्तंभ %s में %s है, उसी छापे की पंक्ति %d में %s; पहला रखा गया।".formatted(column, found, row, kept),
				found);
	}

	static Remark older(String column, String found, String asOf) {
		return new Remark(column, "OLDER_THAN_KNOWN",
				"%s %s is already known as of %s, a later day than this file's; the row was passed over."
					.formatted(column, found, asOf),
				"%s %s की जानकारी %s की स्थिति में पहले से है, जो इस फ़ाइल से बाद की है; यह पंक्ति छोड़ दी गई।"
					.formatted(column, found, asOf),
				found);
	}

	static Remark notFilledIn() {
		return new Remark(null, "NOT_FILLED_IN", "Nothing was decided in this row; it was passed over.",
				"इस पंक्ति में कोई निर्णय नहीं भरा गया; छोड़ दी गई।", null);
	}

	static Remark purged() {
		return new Remark(null, "PURGED",
				"The record of this person in this case was destroyed after acquittal or discharge and is not taken again; please correct the source.",
				"बरी या उन्मोचन के बाद इस मामले में इस व्यक्ति का अभिलेख नष्ट किया जा चुका है, दोबारा नहीं लिया गया; कृपया मूल अभिलेख सुधारें।",
				null);
	}

	static Remark header() {
		return new Remark(null, "HEADER", "The header.", "शीर्षक पंक्ति।", null);
	}

	static Remark beforeHeader() {
		return new Remark(null, "BEFORE_HEADER", "A line above the header; it was passed over.",
				"शीर्षक से ऊपर की पंक्ति; छोड़ दी गई।", null);
	}

	static Remark repeatedHeader() {
		return new Remark(null, "REPEATED_HEADER", "The header once more; it was passed over.",
				"शीर्षक दोबारा आया है; छोड़ दिया गया।", null);
	}

	static Remark unknownColumn(String heading) {
		return new Remark(heading, "UNKNOWN_COLUMN",
				"The column %s is not known; its values stay in the archived file, and with the text where the record has one."
					.formatted(heading),
				"स्तंभ %s ज्ञात नहीं है; इसके मान संग्रहीत फ़ाइल में, और जहाँ अभिलेख में पाठ है वहाँ पाठ के साथ रहते हैं।"
					.formatted(heading),
				heading);
	}

	static Remark columnTwice(String heading, String column) {
		return new Remark(heading, "COLUMN_TWICE",
				"The column %s stands twice; the heading %s was passed over.".formatted(column, heading),
				"स्तंभ %s दो बार है; शीर्षक %s छोड़ दिया गया।".formatted(column, heading), heading);
	}

	static Remark notUtf8() {
		return new Remark(null, "NOT_UTF_8",
				"The file is not UTF-8; it was read as Windows-1252, so look at letters other than A to Z. Save it as CSV UTF-8.",
				"फ़ाइल UTF-8 में नहीं है; Windows-1252 मानकर पढ़ी गई, इसलिए A–Z से अलग अक्षर जाँच लें। इसे CSV UTF-8 में सहेजें।",
				null);
	}

	static Remark furtherSheet() {
		return new Remark(null, "FURTHER_SHEET", "Only the first sheet is read; this sheet was passed over.",
				"केवल पहली शीट पढ़ी जाती है; यह शीट छोड़ दी गई।", null);
	}

	static Remark hiddenRows(int rows) {
		return new Remark(null, "HIDDEN_ROWS",
				"The sheet hides %d rows, perhaps by a filter; they were taken like all others.".formatted(rows),
				"शीट %d पंक्तियाँ छिपाती है, शायद फ़िल्टर से; वे बाकी सबकी तरह ली गईं।".formatted(rows), null);
	}

	static Remark legacyDoubtful(int cells) {
		return new Remark(null, "LEGACY_DOUBTFUL",
				"%d cells stand in a legacy Hindi font and cannot be read with confidence, so they were left out. Type them in Unicode (Mangal, Nirmala)."
					.formatted(cells),
				"%d खाने पुराने हिन्दी फ़ॉन्ट में हैं और निश्चित रूप से पढ़े नहीं जा सके, इसलिए छोड़ दिए गए। उन्हें यूनिकोड (मंगल, निर्मला) में टाइप करें।"
					.formatted(cells),
				null);
	}

	static Remark mergedCells(int regions) {
		return new Remark(null, "MERGED_CELLS",
				"The sheet has %d regions of merged cells; the value counts for the first row and column of each only."
					.formatted(regions),
				"शीट में जुड़े हुए खानों के %d क्षेत्र हैं; मान हर क्षेत्र की केवल पहली पंक्ति और पहले कॉलम के लिए माना गया।"
					.formatted(regions),
				null);
	}

	static Remark hiddenSheet() {
		return new Remark(null, "HIDDEN_SHEET", "The spreadsheet hides this sheet; it was passed over.",
				"यह शीट छिपी हुई है; छोड़ दी गई।", null);
	}

	static Remark missingColumns(List<String> columns) {
		String list = String.join(", ", columns);
		return new Remark(null, "MISSING_COLUMNS", "The header lacks %s; no row was taken.".formatted(list),
				"शीर्षक में ये स्तंभ नहीं हैं: %s; कोई पंक्ति नहीं ली गई।".formatted(list), null);
	}

	private static Remark unexpected(String column, String code, String found, String expected, String expectedHi,
			boolean key) {
		return new Remark(column, code,
				"The column %s holds “%s”, expected %s; %s".formatted(column, shortened(found), expected,
						key ? "the row was not taken." : "the cell was left out."),
				"स्तंभ %s में “%s” है, अपेक्षित: %s; %s".formatted(column, shortened(found), expectedHi,
						key ? "यह पंक्ति नहीं ली गई।" : "यह खाना छोड़ दिया गया।"),
				found);
	}

	private static String shortened(String text) {
		return (text.length() > 80) ? text.substring(0, 80) + "…" : text;
	}

}
