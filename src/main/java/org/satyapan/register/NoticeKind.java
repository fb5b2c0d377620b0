package org.satyapan.register;

/**
 * Who says something: none of them alone makes a suspicion.
 */
public enum NoticeKind {

	TIP, ASSOCIATION, COMPLAINT, FOREIGN_COMPLAINT,

	/** What an inspection team found beside what it was sent for. */
	INSPECTION

}
