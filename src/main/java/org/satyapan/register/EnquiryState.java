package org.satyapan.register;

/**
 * How far an enquiry to DoT got.
 */
public enum EnquiryState {

	ASKED, FOUND, NOT_FOUND

}
