package org.satyapan.worklist.returns;

import org.jspecify.annotations.Nullable;

import org.satyapan.register.ContentId;
import org.satyapan.register.RowFate;
import org.satyapan.register.RowNote;
import org.satyapan.worklist.WorklistSettings.Words;

/**
 * What became of one returned row, and why.
 *
 * @param rowNo 1-based
 * @param column heading of the cell at fault, if it is one cell
 * @param raw what stood there
 * @param subject the place or enquiry that the row is about, as far as it is known
 */
record RowVerdict(String sheet, int rowNo, RowFate fate, String code, Words message, @Nullable String column,
		@Nullable String raw, String subject) {

	/** What is accepted without anything to say beside it. */
	static final String TAKEN = "TAKEN";

	static RowVerdict accepted(String sheet, int rowNo, String subject, Words message) {
		return new RowVerdict(sheet, rowNo, RowFate.ACCEPTED, TAKEN, message, null, null, subject);
	}

	static RowVerdict ignored(String sheet, int rowNo, String code, String subject, Words message) {
		return new RowVerdict(sheet, rowNo, RowFate.IGNORED, code, message, null, null, subject);
	}

	static RowVerdict rejected(String sheet, int rowNo, String code, String subject, @Nullable String column,
			@Nullable String raw, Words message) {
		return new RowVerdict(sheet, rowNo, RowFate.REJECTED, code, message, column, raw, subject);
	}

	/** The same under another code. */
	RowVerdict coded(String other) {
		return new RowVerdict(this.sheet, this.rowNo, this.fate, other, this.message, this.column, this.raw,
				this.subject);
	}

	RowNote note(String fileId) {
		return new RowNote(ContentId.of("NOTE", fileId, this.sheet, this.rowNo, this.column, this.code), fileId,
				this.sheet, this.rowNo, this.column, this.fate, this.code, this.message.en(), this.message.hi(),
				this.raw);
	}

}
