package org.satyapan.register;

/**
 * Whom a call centre serves.
 */
public enum Activity {

	DOMESTIC, INTERNATIONAL, BOTH, UNKNOWN

}
