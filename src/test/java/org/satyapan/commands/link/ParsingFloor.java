package org.satyapan.commands.link;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads lists cell by cell with the command's own reader and does nothing with them: what
 * no faster linkage could save. A program of its own, so that its start counts as the
 * command's does.
 */
public final class ParsingFloor {

	private ParsingFloor() {
	}

	public static void main(String[] files) throws IOException {
		for (String file : files) {
			long letters = CsvFile.read(Path.of(file), List.of("id"), ParsingFloor::letters);
			System.out.println(file + ": " + letters + " letters");
		}
	}

	private static long letters(CsvFile rows) throws IOException {
		long letters = 0;
		while (rows.next()) {
			for (int i = 0; i < rows.columns().size(); i++) {
				letters += rows.cell(i).length();
			}
		}
		return letters;
	}

}
