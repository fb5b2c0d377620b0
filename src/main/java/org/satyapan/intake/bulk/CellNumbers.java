package org.satyapan.intake.bulk;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;

import org.apache.poi.ss.usermodel.DateUtil;

import org.jspecify.annotations.Nullable;

/**
 * A spreadsheet's numbers as text: all figures of a telephone number, dates in ISO order.
 */
public final class CellNumbers {

	/** A spreadsheet keeps fifteen figures; what comes after them is noise. */
	private static final MathContext FIGURES = new MathContext(15);

	private static final int LONGEST = 400;

	/** The first day after the 29th of February 1900, which there never was. */
	private static final int FIRST_MARCH_1900 = 61;

	private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 30);

	private static final LocalDate BEFORE_1904 = LocalDate.of(1904, 1, 1);

	private static final int LAST_DAY = 2_958_465;

	private final boolean from1904;

	private final int[] rememberedDay = new int[1 << 10];

	private final @Nullable String[] remembered = new @Nullable String[1 << 10];

	/**
	 * The numbers of one workbook.
	 * @param from1904 whether its days are counted from 1904
	 */
	public CellNumbers(boolean from1904) {
		this.from1904 = from1904;
	}

	/**
	 * The text of a number.
	 * @param raw as the file holds it, for example {@code 9.811415831E9}
	 * @param date whether the cell shows a date
	 * @throws NumberFormatException if it is no number
	 */
	public String text(String raw, boolean date) {
		if (raw.length() > LONGEST) {
			throw new NumberFormatException("A number of " + raw.length() + " figures");
		}
		BigDecimal number = new BigDecimal(raw);
		if (Math.abs((long) number.scale()) > LONGEST || number.precision() - (long) number.scale() > LONGEST) {
			return raw;
		}
		if (date && DateUtil.isValidExcelDate(number.doubleValue()) && number.intValue() <= LAST_DAY) {
			return DateUtil.getLocalDateTime(number.doubleValue(), this.from1904).toLocalDate().toString();
		}
		return number.round(FIGURES).stripTrailingZeros().toPlainString();
	}

	/** The text of a number of UTF-8 figures. */
	String text(ByteText raw, boolean date) throws MalformedXml {
		raw.dropPointZero();
		if (!date && isPlain(raw)) {
			return raw.text();
		}
		int day = date ? raw.number() : -1;
		if (day >= FIRST_MARCH_1900 && day <= LAST_DAY) {
			return day(day);
		}
		try {
			return text(raw.text().strip(), date);
		}
		catch (NumberFormatException ex) {
			throw new MalformedXml("a cell's number is none");
		}
	}

	private String day(int day) {
		int slot = day % this.remembered.length;
		String text = this.remembered[slot];
		if (text == null || this.rememberedDay[slot] != day) {
			text = (this.from1904 ? BEFORE_1904 : BEFORE_1900).plusDays(day).toString();
			this.remembered[slot] = text;
			this.rememberedDay[slot] = day;
		}
		return text;
	}

	/**
	 * Whether it is written as it is shown: at most fifteen figures, the first no zero.
	 */
	private static boolean isPlain(ByteText raw) {
		byte[] bytes = raw.bytes();
		int length = raw.length();
		if (length == 0 || length > 15 || (bytes[0] == '0' && length > 1)) {
			return false;
		}
		for (int i = 0; i < length; i++) {
			if (bytes[i] < '0' || bytes[i] > '9') {
				return false;
			}
		}
		return true;
	}

}
