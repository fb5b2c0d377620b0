package org.satyapan.register;

/**
 * What a submission holds.
 */
public enum SubmissionContent {

	LIST, NIL, REJECTED

}
