package org.satyapan.intake.values;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.satyapan.intake.workbook.Text;
import org.satyapan.linkage.AddressParser;
import org.satyapan.linkage.AddressParts;
import org.satyapan.linkage.CompanyNames;

/**
 * A firm's name with its address behind it, such as
 * {@code M/s X Pvt Ltd, Plot 12, Phase IV}.
 *
 * @param name null if it cannot be told where the name ends
 * @param address null if there is none
 * @param several whether there seems to be an address
 */
public record NameAndAddress(@Nullable String name, @Nullable String address, boolean several) {

	/** Words of a trade that also stand where no firm is named. */
	private static final Set<String> CALL_CENTRES = Set.of("call", "calls", "centre", "center", "centres", "centers");

	private static final int MOST_WORDS = 10;

	private static final Pattern CLAUSE = Pattern.compile("\\s*[,;\\n]\\s*|\\s+at\\s+");

	/** A number there is rather that of a door than part of the name. */
	private static final Pattern ENDS_WITH_NUMBER = Pattern.compile("\\d\\S*$");

	private static final Pattern WORD = Pattern.compile("\\s+");

	/**
	 * Parts the two.
	 * @param addressElsewhere whether the address is known, so that all is the name
	 */
	static NameAndAddress of(String text, boolean addressElsewhere) {
		boolean place = hasPlace(text);
		if (addressElsewhere || !place) {
			boolean name = isName(text) && !place && !CLAUSE.matcher(text).find();
			boolean firm = isName(text) && !place && isFirm(text);
			return new NameAndAddress((name || firm) ? Text.line(text) : null, null, !name && !firm && place);
		}
		for (int[] gap : gaps(CLAUSE, text)) {
			String head = text.substring(0, gap[0]);
			String tail = text.substring(gap[1]);
			String clause = CLAUSE.split(tail, 2)[0];
			if (isName(head) && !ENDS_WITH_NUMBER.matcher(head).find() && !hasPlace(head) && hasPlace(tail)
					&& (isFirm(head) || beginsPlace(clause))) {
				return new NameAndAddress(Text.line(head), Text.line(tail), true);
			}
		}
		for (int[] gap : gaps(WORD, text)) {
			String head = text.substring(0, gap[0]);
			String tail = text.substring(gap[1]);
			String joint = head + " " + Text.line(tail).split(" ")[0];
			if (isName(head) && !hasPlace(joint) && !CLAUSE.matcher(head).find() && beginsPlace(tail)) {
				return new NameAndAddress(Text.line(head), Text.line(tail), true);
			}
		}
		return new NameAndAddress(null, null, CLAUSE.matcher(text).find());
	}

	private static List<int[]> gaps(Pattern pattern, String text) {
		List<int[]> gaps = new ArrayList<>();
		Matcher matcher = pattern.matcher(text);
		while (matcher.find()) {
			gaps.add(new int[] { matcher.start(), matcher.end() });
		}
		return gaps;
	}

	private static boolean isName(String text) {
		String line = Text.line(text);
		return line.matches(".*\\p{L}.*") && line.split(" ").length <= MOST_WORDS;
	}

	/** Whether a name ends with a legal form, or with a word of the trade. */
	/**
	 * Whether a text has the legal form or the trade of one firm, as Nil Infotech has.
	 */
	public static boolean namesFirm(String text) {
		CompanyNames.Parsed parsed = CompanyNames.parse(text);
		return parsed.legalForm() != null
				|| parsed.trade().stream().anyMatch((word) -> !CALL_CENTRES.contains(word)) && !parsed.core().isEmpty();
	}

	private static boolean isFirm(String text) {
		CompanyNames.Parsed parsed = CompanyNames.parse(text);
		return parsed.legalForm() != null || !parsed.trade().isEmpty() && !parsed.core().isEmpty();
	}

	/** Whether some number leads to the ground. */
	private static boolean hasPlace(String text) {
		AddressParts parts = AddressParser.parse(text);
		return hasDoor(parts) || parts.house() != null || parts.sector() != null || parts.phase() != null
				|| parts.pin() != null;
	}

	/** Whether a text begins with a number that is called by what it numbers. */
	private static boolean beginsPlace(String text) {
		String[] words = Text.line(text).split(" ");
		for (int count = 1; count <= Math.min(4, words.length); count++) {
			AddressParts parts = AddressParser.parse(String.join(" ", List.of(words).subList(0, count)));
			if (parts.rest().isEmpty()
					&& (hasDoor(parts) || parts.house() != null || parts.sector() != null || parts.phase() != null)) {
				return true;
			}
		}
		return false;
	}

	private static boolean hasDoor(AddressParts parts) {
		return parts.plot() != null || parts.shop() != null || parts.sco() != null || parts.khasra() != null
				|| parts.unit() != null || parts.tower() != null || parts.floor() != null;
	}

}
