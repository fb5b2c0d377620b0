package org.satyapan.commands.link;

import java.nio.file.Path;

/**
 * A file cannot be read as a list of records or pairs at all; the message says where,
 * what was found and what was expected.
 */
public class BadCsvException extends RuntimeException {

	BadCsvException(Path file, String message) {
		super(file + ": " + message);
	}

}
