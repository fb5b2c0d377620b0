package org.satyapan.register;

/**
 * What the station says of a permission or another paper: that it is there, is not, or
 * was applied for.
 */
public enum LicenceClaim {

	YES, NO, APPLIED, UNKNOWN

}
