package org.satyapan.register;

import java.time.LocalDate;

/**
 * How many files of one kind the register rests on, and the latest day for which they
 * speak.
 */
public record SourceTally(FileKind kind, long files, LocalDate asOf) {
}
