package org.satyapan.intake.workbook;

import org.jspecify.annotations.Nullable;

/**
 * A file that cannot be read as a list, with the reason for the person who sent it.
 */
public class UnreadableFile extends Exception {

	private final String reasonEn;

	private final String reasonHi;

	public UnreadableFile(String reasonEn, String reasonHi) {
		this(reasonEn, reasonHi, null);
	}

	public UnreadableFile(String reasonEn, String reasonHi, @Nullable Throwable cause) {
		super(reasonEn, cause);
		this.reasonEn = reasonEn;
		this.reasonHi = reasonHi;
	}

	/** Why, in English, and what to send instead. */
	public String reasonEn() {
		return this.reasonEn;
	}

	/** The same in Hindi. */
	public String reasonHi() {
		return this.reasonHi;
	}

}
