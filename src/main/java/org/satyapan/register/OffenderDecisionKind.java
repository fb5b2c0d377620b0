package org.satyapan.register;

/**
 * What an officer may decide about the register of repeat offenders.
 */
public enum OffenderDecisionKind {

	/** The entry, with the cases named, may go to the stations until its review. */
	APPROVE,
	/** The entry shall not go to anybody. */
	REFUSE,
	/** The record of somebody acquitted or discharged is to be destroyed. */
	PURGE,
	/** It is to be kept, for example on a court's order; the reason says so. */
	RETAIN,
	/** A copy was received by the person named. */
	RECEIVED,
	/** A copy was destroyed by the person named. */
	DESTROYED

}
