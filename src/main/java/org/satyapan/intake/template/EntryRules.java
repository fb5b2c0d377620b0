package org.satyapan.intake.template;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

import org.satyapan.intake.template.TemplateColumn.Entry;

/**
 * What the spreadsheet checks and offers while a clerk types: drop-downs, dates,
 * telephones, numbers, each with a word of help in English and Hindi.
 */
final class EntryRules {

	private static final String[] LICENCE = { "Yes", "No", "Applied", "हाँ", "नहीं", "आवेदित" };

	private static final String[] ACTIVITY = { "Domestic", "International", "Both", "घरेलू", "अंतरराष्ट्रीय", "दोनों" };

	private EntryRules() {
	}

	/** Adds the rule of a column to its cells from one row to another, both 0-based. */
	static void add(XSSFSheet sheet, Entry entry, int column, int firstRow, int lastRow) {
		DataValidationHelper helper = sheet.getDataValidationHelper();
		String cell = new CellReference(firstRow, column).formatAsString();
		DataValidationConstraint constraint = constraint(helper, entry, cell);
		String help = help(entry);
		if (constraint == null || help == null) {
			return;
		}
		DataValidation validation = helper.createValidation(constraint,
				new CellRangeAddressList(firstRow, lastRow, column, column));
		validation.setEmptyCellAllowed(true);
		// In an .xlsx true draws the arrow, whatever the name says.
		validation.setSuppressDropDownArrow(true);
		validation.setShowPromptBox(true);
		validation.createPromptBox("", help);
		if (entry != Entry.NUMBER_OF_ROW) {
			validation.setShowErrorBox(true);
			validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
			validation.createErrorBox("Please check / जाँचें", help);
		}
		sheet.addValidationData(validation);
	}

	private static @Nullable DataValidationConstraint constraint(DataValidationHelper helper, Entry entry,
			String cell) {
		return switch (entry) {
			case LICENCE -> helper.createExplicitListConstraint(LICENCE);
			case ACTIVITY -> helper.createExplicitListConstraint(ACTIVITY);
			case DATE -> helper.createDateConstraint(OperatorType.BETWEEN, "DATE(1990,1,1)", "DATE(2099,12,31)", "");
			case COUNT -> helper.createIntegerConstraint(OperatorType.BETWEEN, "0", "100000");
			case AGE -> helper.createIntegerConstraint(OperatorType.BETWEEN, "10", "110");
			case PIN -> helper.createIntegerConstraint(OperatorType.BETWEEN, "100000", "999999");
			case GSTIN -> helper.createTextLengthConstraint(OperatorType.EQUAL, "15", "");
			case CIN -> helper.createTextLengthConstraint(OperatorType.BETWEEN, "7", "21");
			case PHONES -> helper.createCustomConstraint(phones(cell));
			case NUMBER_OF_ROW -> helper.createTextLengthConstraint(OperatorType.BETWEEN, "0", "30");
			case TEXT -> null;
		};
	}

	/** Ten digits at least, and nothing but digits and what stands between numbers. */
	private static String phones(String cell) {
		String bare = cell;
		for (String mark : new String[] { ";", ",", "-", " ", "+" }) {
			bare = "SUBSTITUTE(" + bare + ",\"" + mark + "\",\"\")";
		}
		return "AND(LEN(" + bare + ")>=10,ISNUMBER(VALUE(" + bare + ")))";
	}

	private static @Nullable String help(Entry entry) {
		return switch (entry) {
			case LICENCE -> "Yes, No or Applied / हाँ, नहीं या आवेदित";
			case ACTIVITY -> "Domestic, International or Both / घरेलू, अंतरराष्ट्रीय या दोनों";
			case DATE -> "A date: day, month, year, as 31.12.2020 / तिथि: दिन, महीना, वर्ष, जैसे 31.12.2020";
			case COUNT -> "A whole number / पूर्ण संख्या";
			case AGE -> "Age in years / आयु वर्षों में";
			case PIN -> "Six digits / छह अंक";
			case GSTIN -> "15 characters / 15 अक्षर";
			case CIN -> "CIN of 21 characters, or LLPIN as AAA-1234 / 21 अक्षरों का CIN, या LLPIN जैसे AAA-1234";
			case PHONES ->
				"Ten digits; several numbers with a semicolon between / दस अंक; कई नंबर हों तो बीच में सेमीकोलन लगाएँ";
			case NUMBER_OF_ROW ->
				"1, 2, 3 … If there is no call centre, write NIL here / यदि कोई कॉल सेंटर नहीं है तो यहाँ शून्य लिखें";
			case TEXT -> null;
		};
	}

}
