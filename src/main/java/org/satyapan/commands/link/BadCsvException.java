package org.satyapan.commands.link;

import java.nio.file.Path;

/**
 * A CSV file is not what was expected. The message names file, row and column, what was
 * found and what was expected.
 */
public class BadCsvException extends RuntimeException {

	BadCsvException(Path file, String what) {
		super(file.getFileName() + ": " + what + ".");
	}

}
