package org.satyapan.intake.legacy;

/**
 * A text of a legacy font in Unicode.
 *
 * @param text in Unicode; what could not be placed stands where it was typed
 * @param faults how many characters cannot stand where they stand in Hindi, or are not
 * known; of a text that was typed in the font, none or hardly any
 */
record Conversion(String text, int faults) {

	boolean exact() {
		return this.faults == 0;
	}

}
