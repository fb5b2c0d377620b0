package org.satyapan.worklist.returns;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Words as they are compared: letters and digits alone, in lower case.
 */
final class Folded {

	private Folded() {
	}

	static String of(String text) {
		String composed = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
		StringBuilder folded = new StringBuilder();
		composed.codePoints()
			.filter((letter) -> Character.isLetterOrDigit(letter)
					|| Character.getType(letter) == Character.NON_SPACING_MARK
					|| Character.getType(letter) == Character.COMBINING_SPACING_MARK)
			.forEach(folded::appendCodePoint);
		return folded.toString();
	}

}
