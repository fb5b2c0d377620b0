package org.satyapan.intake.records;

import java.nio.file.Path;
import java.util.List;

import org.satyapan.intake.IntakeYaml;

/**
 * Reads a table cell by cell as the night does and does nothing with it. A program of its
 * own, so that its memory can be measured.
 */
public final class TableReading {

	private TableReading() {
	}

	public static void main(String[] files) throws Exception {
		for (String file : files) {
			Counter counter = new Counter();
			long began = System.nanoTime();
			TableFiles.open(Path.of(file), NightInbox.settings().limits(), IntakeYaml.settings().legacyFonts())
				.read(counter);
			System.out.printf("rows=%d letters=%d milliseconds=%d%n", counter.rows, counter.letters,
					(System.nanoTime() - began) / 1_000_000);
		}
	}

	private static final class Counter implements Table.Sink {

		private long rows;

		private long letters;

		@Override
		public void sheet(String name, boolean hidden) {
		}

		@Override
		public void row(int number, List<String> cells) {
			this.rows++;
			for (String cell : cells) {
				this.letters += cell.length();
			}
		}

		@Override
		public void broken(int number, String text) {
			throw new IllegalStateException("Row " + number + " is broken: " + text);
		}

		@Override
		public void remark(Remark remark) {
		}

		@Override
		public void progress(long rows, long expected) {
		}

	}

}
