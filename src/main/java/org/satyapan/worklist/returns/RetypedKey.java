package org.satyapan.worklist.returns;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An id as somebody retyped it from paper or a photograph: with a letter taken for a
 * figure, one left out, doubled or swapped, or in groups.
 */
final class RetypedKey {

	/** How many slips an id may have; two ids of a city differ in a dozen letters. */
	private static final int MOST_SLIPS = 2;

	private static final int LETTERS = 16;

	private static final Pattern ID = Pattern.compile(
			"(?<![A-Z0-9])(EST|E5T|FND)[\\h:_.\\u2013\\u2014-]*([0-9A-Z][0-9A-Z\\h]{10,26})", Pattern.CASE_INSENSITIVE);

	private RetypedKey() {
	}

	/**
	 * The one known id that a text means.
	 *
	 * @param slips letters that had to be changed, those that look alike not counted
	 */
	record Meant(String id, int slips) {
	}

	/**
	 * Finds the id that any of the texts means.
	 * @param texts cells of a row
	 * @param known ids of one kind, such as {@code EST-…}
	 * @return nothing if none is near enough, or two are equally near
	 */
	static Optional<Meant> find(List<String> texts, Collection<String> known) {
		Meant best = new Meant("", MOST_SLIPS + 1);
		boolean tie = false;
		for (String text : texts) {
			Matcher matcher = ID.matcher(text);
			while (matcher.find()) {
				for (String id : known) {
					int slips = slips(matcher.group(2), id.substring(id.indexOf('-') + 1));
					if (slips < best.slips()) {
						best = new Meant(id, slips);
						tie = false;
					}
					else if (slips == best.slips() && !id.equals(best.id())) {
						tie = true;
					}
				}
			}
		}
		return (best.slips() > MOST_SLIPS || tie) ? Optional.empty() : Optional.of(best);
	}

	/** The fewest slips, wherever the words after the id begin. */
	private static int slips(String written, String id) {
		String letters = alike(written.replaceAll("\\h", ""));
		String expected = alike(id);
		int fewest = MOST_SLIPS + 1;
		for (int length = LETTERS - MOST_SLIPS; length <= LETTERS + MOST_SLIPS; length++) {
			if (length <= letters.length()) {
				fewest = Math.min(fewest, distance(letters.substring(0, length), expected));
			}
		}
		return fewest;
	}

	/** Letters that are taken for one another by the eye become one. */
	private static String alike(String letters) {
		return letters.toUpperCase(Locale.ROOT)
			.replace('O', '0')
			.replace('Q', '0')
			.replace('D', '0')
			.replace('I', '1')
			.replace('L', '1')
			.replace('U', 'V')
			.replace('S', '5')
			.replace('B', '8')
			.replace('Z', '2')
			.replace('G', '6');
	}

	/** Letters to change, leave out, add or swap with their neighbour. */
	private static int distance(String left, String right) {
		int[][] cost = new int[left.length() + 1][right.length() + 1];
		for (int i = 0; i <= left.length(); i++) {
			for (int j = 0; j <= right.length(); j++) {
				if (i == 0 || j == 0) {
					cost[i][j] = i + j;
					continue;
				}
				int change = (left.charAt(i - 1) == right.charAt(j - 1)) ? 0 : 1;
				cost[i][j] = Math.min(cost[i - 1][j - 1] + change, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
				if (i > 1 && j > 1 && left.charAt(i - 1) == right.charAt(j - 2)
						&& left.charAt(i - 2) == right.charAt(j - 1)) {
					cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
				}
			}
		}
		return cost[left.length()][right.length()];
	}

}
