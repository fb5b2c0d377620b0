package org.satyapan.intake.layout;

/**
 * The two tables that a station's list may hold, on two sheets or on one.
 */
public enum Block {

	/** Call centres that operate, or did until they vacated. */
	OPERATING,
	/** Call centres that were raided, with cases and arrests. */
	BUSTED

}
