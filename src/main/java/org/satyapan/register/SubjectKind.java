package org.satyapan.register;

/**
 * Whom a finding is about.
 */
public enum SubjectKind {

	ESTABLISHMENT, PERSON, STATION

}
