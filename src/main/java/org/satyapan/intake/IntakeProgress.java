package org.satyapan.intake;

/**
 * Hears how far a long list is read. What it does never changes what is read.
 */
@FunctionalInterface
public interface IntakeProgress {

	/** Hears nothing. */
	IntakeProgress NONE = (path, rows, expected) -> {
	};

	/**
	 * Called now and then.
	 * @param path of the file in the inbox
	 * @param rows that are read
	 * @param expected an estimate of all, never below those read
	 */
	void rows(String path, long rows, long expected);

}
