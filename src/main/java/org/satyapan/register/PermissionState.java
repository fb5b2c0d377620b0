package org.satyapan.register;

/**
 * What DoT's records say of a listing, by the law of its day.
 */
public enum PermissionState {

	FOUND, EXPIRED, OTHER_ADDRESS, OTHER_NAME, DOUBTFUL, NUMBER_UNKNOWN, NOT_FOUND, NOT_REQUIRED

}
