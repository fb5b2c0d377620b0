package org.satyapan.linkage;

/**
 * What follows from a pair's score.
 */
public enum Decision {

	/** The two records are the same subject; no person needs to look. */
	LINK,
	/** They may be the same; a person decides. */
	REVIEW,
	/** They are taken for different subjects. */
	NO_LINK

}
