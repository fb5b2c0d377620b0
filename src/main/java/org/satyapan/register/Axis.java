package org.satyapan.register;

/**
 * Compliance and fraud evidence are never added to one another.
 */
public enum Axis {

	COMPLIANCE, FRAUD

}
