package org.satyapan.linkage;

/**
 * What the records stand for, which decides which guards apply.
 */
public enum Subject {

	/** Firms and centres at a place: another place is another establishment. */
	ESTABLISHMENT,
	/** Natural persons: a name alone never links, another father's name vetoes. */
	PERSON,
	/** Places: another phase, sector, plot, tower, floor or unit is another place. */
	PREMISES,
	/** Unknown; decided for each record by the columns it has. */
	ANY

}
