package org.satyapan.intake.bulk;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Letters that XML cannot hold, which spreadsheets write as {@code _x000D_}.
 */
final class EscapedLetters {

	private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

	private EscapedLetters() {
	}

	static String resolve(String text) {
		if (text.indexOf("_x") < 0) {
			return text;
		}
		return ESCAPED.matcher(text)
			.replaceAll((found) -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(found.group(1), 16))));
	}

}
