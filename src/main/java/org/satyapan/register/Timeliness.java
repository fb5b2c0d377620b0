package org.satyapan.register;

/**
 * When a submission came, against the due day of its period.
 */
public enum Timeliness {

	ON_TIME, LATE, MISSING

}
