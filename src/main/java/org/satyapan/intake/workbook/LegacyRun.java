package org.satyapan.intake.workbook;

/**
 * A stretch of a cell's text that is shown in a font which draws Devanagari over Latin
 * letters.
 *
 * @param from where it begins
 * @param to where the next begins
 * @param font its name
 */
public record LegacyRun(int from, int to, String font, Keys keys) {

	/** Which letter is drawn on which key. */
	public enum Keys {

		/** Those of Kruti Dev 010 and DevLys 010. */
		KRUTI_DEV,
		/** Others, which we do not know. */
		UNKNOWN

	}

}
