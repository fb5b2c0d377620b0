package org.satyapan.intake.bulk;

import java.io.IOException;

import org.satyapan.intake.workbook.UnreadableFile;

/**
 * Why a bulk list is not read, in words for who sent it.
 */
public final class Refusal {

	private Refusal() {
	}

	/** What went wrong while a file was read, as a refusal. */
	static UnreadableFile of(Exception ex) {
		if (ex.getCause() instanceof UnreadableFile reason) {
			return reason;
		}
		String detail = (ex instanceof MalformedXml) ? " (" + ex.getMessage() + ")" : "";
		return new UnreadableFile(
				"The workbook is damaged and cannot be read%s. Open it, save it again as .xlsx and send it once more."
					.formatted(detail),
				"कार्यपुस्तिका खराब है और पढ़ी नहीं जा सकती%s। इसे खोलकर फिर से .xlsx में सहेजें और दोबारा भेजें।"
					.formatted(detail),
				ex);
	}

	/** The same, with the sheet and the row where it went wrong. */
	static UnreadableFile of(Exception ex, BulkSheet sheet, int row) {
		if (ex.getCause() instanceof UnreadableFile reason) {
			return reason;
		}
		String detail = (ex instanceof MalformedXml) ? ": " + ex.getMessage() : "";
		return new UnreadableFile(
				"The workbook is damaged in sheet %s after row %d%s. Open it, save it again as .xlsx and send it once more."
					.formatted(sheet.name(), row, detail),
				"कार्यपुस्तिका शीट %s में पंक्ति %d के बाद खराब है%s। इसे खोलकर फिर से .xlsx में सहेजें और दोबारा भेजें।"
					.formatted(sheet.name(), row, detail),
				ex);
	}

	static UnreadableFile noWorkbook(String kindEn, String kindHi) {
		return new UnreadableFile(
				"The file is %s, not a workbook that is read. Save it as .xlsx or CSV and send it once more."
					.formatted(kindEn),
				"फ़ाइल %s है, पढ़ी जाने वाली कार्यपुस्तिका नहीं। इसे .xlsx या CSV में सहेजें और दोबारा भेजें।"
					.formatted(kindHi));
	}

	/** Too many of something. */
	public static UnreadableFile tooMany(String whatEn, String whatHi, int limit) {
		return new UnreadableFile(
				"The workbook has more than %d %s. Copy the list into a new workbook and send that.".formatted(limit,
						whatEn),
				"कार्यपुस्तिका में %d से अधिक %s हैं। सूची को नई कार्यपुस्तिका में कॉपी करके भेजें।".formatted(limit,
						whatHi));
	}

	/** Something stands further to the right than is read. */
	public static UnreadableFile tooWide(String sheet, int row, int columns) {
		return new UnreadableFile(
				"Sheet %s, row %d: something stands to the right of column %d, and no more columns are read. Remove it, or copy the list into a new workbook."
					.formatted(sheet, row, columns),
				"शीट %s, पंक्ति %d: कॉलम %d के दाईं ओर कुछ लिखा है, जबकि इससे अधिक कॉलम नहीं पढ़े जाते। उसे हटाएँ या सूची को नई कार्यपुस्तिका में कॉपी करें।"
					.formatted(sheet, row, columns));
	}

	/** A cell or a row holds more characters than is read. */
	public static UnreadableFile tooLong(String sheet, int row, String whatEn, String whatHi, int limit) {
		return new UnreadableFile(
				"Sheet %s, row %d: %s holds more than %d characters. No list needs so many; shorten it."
					.formatted(sheet, row, whatEn, limit),
				"शीट %s, पंक्ति %d: %s में %d से अधिक अक्षर हैं। किसी सूची में इतने नहीं चाहिए; इसे छोटा करें।"
					.formatted(sheet, row, whatHi, limit));
	}

	/** An input stream can only throw an {@link IOException}. */
	static IOException carried(UnreadableFile reason) {
		return new IOException(reason);
	}

}
