package org.satyapan.intake.values;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.satyapan.intake.workbook.Cell;
import org.satyapan.intake.workbook.Text;

/**
 * Counts as stations write them: {@code 25}, {@code 25 seats}, {@code 1,20,000},
 * {@code 1.5 lakh}, {@code 20-25}, {@code 12 male + 8 female}, in any digits.
 */
public final class Numbers {

	private static final Pattern COUNT = Pattern.compile("(?<![\\d.])(\\d{1,3}(?:,\\d{2,3})+|\\d+)(\\.\\d+)?"
			+ "(?:\\s*(?:(lakhs?|lacs?|लाख)|(crores?|cr|करोड़|करोड)|(thousand|हजार|हज़ार))(?![\\p{L}\\p{M}]))?");

	/** What the words of a count multiply by, in the order of their groups. */
	private static final double[] TIMES = { 1e5, 1e7, 1e3 };

	private static final Pattern RANGE = Pattern.compile("\\d\\s*(?:-|–|to|से|/)\\s*\\d");

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

	/** The count in a text; what stands with a plus between is added. */
	public static Optional<Integer> count(String text) {
		String plain = Text.asciiDigits(text).toLowerCase(Locale.ROOT);
		List<Integer> summands = new ArrayList<>();
		for (String part : plain.split("\\+")) {
			largest(part).ifPresent(summands::add);
		}
		return summands.isEmpty() ? Optional.empty() : whole(summands.stream().mapToDouble(Integer::intValue).sum());
	}

	/** Whether a text gives a range, of which the count is only the end. */
	public static boolean isRange(String text) {
		return RANGE.matcher(Text.asciiDigits(text).toLowerCase(Locale.ROOT)).find();
	}

	/** If one number of a text counts lakhs, so may all. */
	private static Optional<Integer> largest(String text) {
		Optional<Integer> largest = Optional.empty();
		boolean multiples = false;
		for (Matcher matcher = COUNT.matcher(text); matcher.find();) {
			double times = times(matcher);
			if (times > 1 && !multiples) {
				multiples = true;
				largest = Optional.empty();
			}
			String digits = matcher.group(1).replace(",", "");
			if (digits.length() > 9 || multiples && times == 1) {
				continue;
			}
			String fraction = (times > 1 && matcher.group(2) != null) ? matcher.group(2) : "";
			Optional<Integer> count = whole(Math.rint(Double.parseDouble(digits + fraction) * times));
			if (count.isPresent() && (largest.isEmpty() || largest.get() < count.get())) {
				largest = count;
			}
		}
		return largest;
	}

	private static double times(Matcher matcher) {
		for (int word = 0; word < TIMES.length; word++) {
			if (matcher.group(word + 3) != null) {
				return TIMES[word];
			}
		}
		return 1;
	}

	private static Optional<Integer> whole(double number) {
		return (number >= 0 && number <= LARGEST && number == Math.rint(number)) ? Optional.of((int) number)
				: Optional.empty();
	}

}
