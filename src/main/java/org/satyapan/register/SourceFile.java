package org.satyapan.register;

import java.time.LocalDate;

/**
 * A file whose rows were taken into the register, once, whatever the number of nights
 * that see it.
 *
 * @param id derived from path and SHA-256
 * @param asOf the day for which the file speaks
 * @param takenOn business date of the night that took it
 */
public record SourceFile(String id, String path, String sha256, FileKind kind, LocalDate asOf, LocalDate takenOn) {

	/** The id of the file that lay at that path with those bytes. */
	public static String idOf(String path, String sha256) {
		return ContentId.of("FIL", path, sha256);
	}
}
