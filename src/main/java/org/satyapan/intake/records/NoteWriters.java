package org.satyapan.intake.records;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.satyapan.register.ContentId;
import org.satyapan.register.RowNote;
import org.satyapan.register.RowNotes;

/**
 * Stores remarks in batches, so that a file with a million bad rows needs no more memory
 * than one with a hundred.
 */
@Component
class NoteWriters {

	private static final int BATCH = 1000;

	private static final int LONGEST = 10_000;

	private final RowNotes notes;

	NoteWriters(RowNotes notes) {
		this.notes = notes;
	}

	/** Forgets what was said of a file that is about to be read again. */
	void forget(String fileId) {
		this.notes.deleteOfFile(fileId);
	}

	/** The remarks on one file; closing stores the last of them. */
	Notes of(String fileId) {
		return new Notes(fileId);
	}

	final class Notes implements AutoCloseable {

		private final String fileId;

		private final List<RowNote> waiting = new ArrayList<>();

		private Notes(String fileId) {
			this.fileId = fileId;
		}

		void add(SheetTaking.Remarked remarked) {
			Remark remark = remarked.remark();
			String id = ContentId.of("NOTE", this.fileId, remarked.sheet(), remarked.number(), remark.column(),
					remark.code(), remark.raw());
			this.waiting.add(new RowNote(id, this.fileId, remarked.sheet(), remarked.number(),
					shortened(remark.column()), remarked.fate(), remark.code(), cut(remark.en()), cut(remark.hi()),
					(remark.raw() != null) ? cut(remark.raw()) : null));
			if (this.waiting.size() == BATCH) {
				store();
			}
		}

		@Override
		public void close() {
			store();
		}

		private void store() {
			NoteWriters.this.notes.save(this.waiting);
			this.waiting.clear();
		}

		/** A cell may hold more than a note needs, and more than a database's text. */
		private static String cut(String text) {
			return (text.length() > LONGEST) ? text.substring(0, LONGEST) + "…" : text;
		}

		/** A heading that nobody knows may be of any length. */
		private static @Nullable String shortened(@Nullable String column) {
			return (column != null && column.length() > 120) ? column.substring(0, 120) : column;
		}

	}

}
