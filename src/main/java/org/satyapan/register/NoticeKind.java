package org.satyapan.register;

/**
 * Who says something: none of them alone makes a suspicion.
 */
public enum NoticeKind {

	TIP, ASSOCIATION, COMPLAINT, FOREIGN_COMPLAINT

}
