package org.satyapan.register;

/**
 * What happened to a group of records that stand for one establishment or person.
 */
public enum ClusterEventKind {

	/** All records of one went to another; its id is retired. */
	MERGED,
	/** Records left one for another of their own. */
	SPLIT,
	/** A clerical decision stands against what the records say now; it was obeyed. */
	CONTRADICTED,
	/** Two clerical decisions cannot both be obeyed; the later one was. */
	CONFLICTING,
	/** A clerical decision names a record that the register does not hold. */
	UNKNOWN_RECORD

}
