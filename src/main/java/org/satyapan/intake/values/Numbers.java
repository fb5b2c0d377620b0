package org.satyapan.intake.values;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.satyapan.intake.workbook.Cell;
import org.satyapan.intake.workbook.Text;

/**
 * Counts as stations write them: {@code 25}, {@code 25 seats}, {@code 1,20,000},
 * {@code 20-25}, in any digits.
 */
public final class Numbers {

	private static final Pattern COUNT = Pattern.compile("(?<![\\d.])(\\d{1,3}(?:,\\d{2,3})+|\\d+)(\\.\\d+)?");

	private static final int LARGEST = 1_000_000;

	private Numbers() {
	}

	/**
	 * The count in a cell; of a range, the larger number.
	 * @return empty if there is no number, or none that can be a count
	 */
	public static Optional<Integer> count(Cell cell) {
		Double number = cell.number();
		return (number != null) ? whole(number) : count(cell.text());
	}

	/** The count in a text. */
	public static Optional<Integer> count(String text) {
		Optional<Integer> largest = Optional.empty();
		for (Matcher matcher = COUNT.matcher(Text.asciiDigits(text)); matcher.find();) {
			String digits = matcher.group(1).replace(",", "");
			Optional<Integer> count = (digits.length() > 9) ? Optional.empty() : whole(Double.parseDouble(digits));
			if (count.isPresent() && (largest.isEmpty() || largest.get() < count.get())) {
				largest = count;
			}
		}
		return largest;
	}

	private static Optional<Integer> whole(double number) {
		return (number >= 0 && number <= LARGEST && number == Math.rint(number)) ? Optional.of((int) number)
				: Optional.empty();
	}

}
