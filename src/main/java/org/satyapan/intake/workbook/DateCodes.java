package org.satyapan.intake.workbook;

import java.util.regex.Pattern;

import org.apache.poi.ss.usermodel.DateUtil;

/**
 * Tells by the code of a number's format whether it is shown as a date.
 */
public final class DateCodes {

	/** A letter that is shown as it is, as in {@code hh:mm \U\T\C}. */
	private static final Pattern LITERAL = Pattern.compile("\\\\\\p{L}");

	private DateCodes() {
	}

	/**
	 * Whether a format shows dates.
	 * @param id its number among the formats
	 */
	public static boolean isDate(int id, String code) {
		return DateUtil.isADateFormat(id, code)
				|| LITERAL.matcher(code).find() && DateUtil.isADateFormat(-1, LITERAL.matcher(code).replaceAll(""));
	}

}
