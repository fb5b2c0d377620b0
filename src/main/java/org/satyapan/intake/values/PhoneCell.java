package org.satyapan.intake.values;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.satyapan.intake.workbook.Cell;
import org.satyapan.intake.workbook.Text;
import org.satyapan.linkage.Phones;

/**
 * The telephone numbers of a cell, and what in it looks like one and is none.
 *
 * @param numbers of ten digits, in the order they stand
 * @param lost numbers of which the spreadsheet has cut off digits, as written
 * @param malformed what else cannot be dialled, as written
 */
public record PhoneCell(List<String> numbers, List<String> lost, List<String> malformed) {

	/** Of an Indian number without country code. */
	private static final int DIGITS = 10;

	private static final Pattern SCIENTIFIC = Pattern.compile("\\d(?:\\.\\d+)?\\s*e\\s*\\+?\\d+",
			Pattern.CASE_INSENSITIVE);

	/** What {@code 9.87E+09} becomes where a program has read it as a number. */
	private static final Pattern ROUNDED = Pattern.compile("(?:91)?[6-9]\\d{1,3}0{6,}");

	private static final Pattern LABEL = Pattern.compile(
			"(?<![\\p{L}\\p{M}])(?:mob(?:ile)?|ph(?:one)?|tel(?:ephone)?|cell|contact|land\\s?line|whats\\s?app|nos?|numbers?|off(?:ice)?|res(?:idence)?|ext|fax|and|or|मोबाइल|मो|फोन|दूरभाष|नं|नंबर|व|और|एवं)(?![\\p{L}\\p{M}])",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]{3,}");

	/** Digits without anything between them, too many for one number. */
	private static final Pattern LONG = Pattern.compile("(?<![\\d+])(?!00)0?(\\d{11,})(?!\\d)");

	public PhoneCell {
		numbers = List.copyOf(numbers);
		lost = List.copyOf(lost);
		malformed = List.copyOf(malformed);
	}

	/** Reads a cell of telephone numbers. */
	public static PhoneCell read(Cell cell) {
		String text = Text.line(cell.text());
		if (cell.number() != null && ROUNDED.matcher(text).matches()) {
			return new PhoneCell(List.of(), List.of(text), List.of());
		}
		return read(text);
	}

	/** Reads a text of telephone numbers. */
	public static PhoneCell read(String text) {
		List<String> lost = new ArrayList<>();
		String plain = taken(SCIENTIFIC, Text.asciiDigits(text), lost);
		List<String> malformed = new ArrayList<>();
		plain = withoutLong(plain, malformed);
		Set<String> numbers = new LinkedHashSet<>();
		List<String> keys = Phones.keys(plain);
		malformed.addAll(Phones.malformed(plain));
		keys.forEach((key) -> (key.length() == DIGITS ? numbers : malformed).add(key));
		if (numbers.isEmpty() && malformed.isEmpty() && lost.isEmpty()) {
			malformed.add(text);
		}
		return new PhoneCell(List.copyOf(numbers), lost, malformed);
	}

	/** Whether words stand beside the numbers that tell more than what they are. */
	public static boolean saysMore(String text) {
		return WORD.matcher(LABEL.matcher(text).replaceAll(" ")).find();
	}

	private static String taken(Pattern pattern, String text, List<String> found) {
		Matcher matcher = pattern.matcher(text);
		while (matcher.find()) {
			found.add(matcher.group());
		}
		return found.isEmpty() ? text : matcher.replaceAll(" ; ");
	}

	/** Eleven digits and more are a number only with the country code before ten. */
	private static String withoutLong(String text, List<String> malformed) {
		Matcher matcher = LONG.matcher(text);
		StringBuilder rest = new StringBuilder();
		while (matcher.find()) {
			String digits = matcher.group(1).replaceFirst("^0+", "");
			boolean fine = digits.length() <= DIGITS || digits.length() == DIGITS + 2 && digits.startsWith("91");
			if (!fine) {
				malformed.add(matcher.group());
			}
			matcher.appendReplacement(rest, fine ? matcher.group() : " ; ");
		}
		matcher.appendTail(rest);
		return rest.toString();
	}

}
