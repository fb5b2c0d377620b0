package org.satyapan.register;

/**
 * What an entry of the audit log tells of.
 */
public enum AuditKind {

	/** A file that a night was given. */
	INPUT,

	/** What a clerk decided of two records. */
	CLERICAL_DECISION,

	/** A change in the life of a finding. */
	FINDING_EVENT,

	/** A record that was destroyed, with the hashes of what it was. */
	PURGE,

	/** A file that a night gave out. */
	OUTPUT

}
