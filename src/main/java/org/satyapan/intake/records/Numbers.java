package org.satyapan.intake.records;

import java.math.BigDecimal;
import java.math.MathContext;

import org.apache.poi.ss.usermodel.DateUtil;

/**
 * A spreadsheet's numbers as text: all figures of a telephone number, dates in ISO order.
 */
final class Numbers {

	/** A spreadsheet keeps fifteen figures; what comes after them is noise. */
	private static final MathContext FIGURES = new MathContext(15);

	private Numbers() {
	}

	/**
	 * The text of a number.
	 * @param raw as the file holds it, for example {@code 9.811415831E9}
	 * @param date whether the cell shows a date
	 * @param from1904 whether days are counted from 1904
	 */
	static String text(String raw, boolean date, boolean from1904) {
		BigDecimal number = new BigDecimal(raw);
		if (date && DateUtil.isValidExcelDate(number.doubleValue())) {
			return DateUtil.getLocalDateTime(number.doubleValue(), from1904).toLocalDate().toString();
		}
		BigDecimal kept = number.round(FIGURES).stripTrailingZeros();
		return (Math.abs(kept.scale()) > 300) ? raw : kept.toPlainString();
	}

}
