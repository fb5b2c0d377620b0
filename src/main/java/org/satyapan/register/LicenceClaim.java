package org.satyapan.register;

/**
 * What the station says of a DoT permission.
 */
public enum LicenceClaim {

	YES, NO, APPLIED, UNKNOWN

}
