package org.satyapan.register;

/**
 * A finding begins as a discrepancy (compliance) or as suspected (fraud evidence) and
 * ends in one of the other three.
 */
public enum FindingStatus {

	DISCREPANCY, SUSPECTED, CONFIRMED, CLEARED, EXPIRED

}
