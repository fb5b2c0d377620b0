package org.satyapan.register;

/**
 * What an inspection team found.
 */
public enum VisitOutcome {

	CONFIRMED, CLEARED, VACATED, SHIFTED, LOCKED, NOT_VISITED

}
