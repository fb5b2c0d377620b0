package org.satyapan.register;

/**
 * What an officer may decide of a finding or of an establishment.
 */
public enum DecisionKind {

	/** The doubt is right. */
	CONFIRM,
	/** The doubt is settled: all is in order. */
	CLEAR,
	/** Somebody disputes what is said of the establishment; the note goes with it. */
	DISPUTE,
	/** Verified as legitimate until a day: no suspicion sends anybody there till then. */
	LEGITIMATE,
	/** Ends an earlier dispute or verification. */
	WITHDRAW

}
