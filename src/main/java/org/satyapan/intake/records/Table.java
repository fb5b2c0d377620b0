package org.satyapan.intake.records;

import java.util.List;

/**
 * The rows of a file, sheet by sheet, from the first to the last, one at a time, so that
 * memory does not grow with the file.
 */
interface Table {

	/**
	 * Reads all.
	 * @throws UnreadableFile if the bytes are not such a table
	 */
	void read(Sink sink) throws UnreadableFile;

	/** Who is told what stands in a table. */
	interface Sink {

		/** A sheet begins. */
		void sheet(String name);

		/**
		 * A row with at least one cell that is not blank.
		 * @param number 1-based, as a spreadsheet shows it
		 */
		void row(int number, List<String> cells);

		/** A row that could not be told into cells. */
		void broken(int number, String text);

		/** What is to be said of the whole file. */
		void remark(Remark remark);

	}

	/** The bytes are not a table that can be read; tells why in both languages. */
	final class UnreadableFile extends Exception {

		private final String hindi;

		UnreadableFile(String english, String hindi) {
			super(english);
			this.hindi = hindi;
		}

		String english() {
			return String.valueOf(getMessage());
		}

		String hindi() {
			return this.hindi;
		}

	}

}
