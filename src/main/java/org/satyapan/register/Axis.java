package org.satyapan.register;

/**
 * Compliance and fraud evidence are never added to one another.
 */
public enum Axis {

	COMPLIANCE(FindingStatus.DISCREPANCY), FRAUD(FindingStatus.SUSPECTED);

	private final FindingStatus opening;

	Axis(FindingStatus opening) {
		this.opening = opening;
	}

	/** As what a finding of this axis begins. */
	public FindingStatus opening() {
		return this.opening;
	}

}
