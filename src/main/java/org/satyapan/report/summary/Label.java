package org.satyapan.report.summary;

/**
 * A text in both languages.
 */
public record Label(String en, String hi) {

	/** Both, one after the other; once where they are the same. */
	public String both() {
		return this.en.equals(this.hi) ? this.en : this.en + " · " + this.hi;
	}

}
