package org.satyapan.register;

/**
 * How far an enquiry to DoT got.
 */
public enum EnquiryState {

	/** Asked, and not answered yet. */
	ASKED,
	/** Asked, reminded of, and not answered yet. */
	REMINDED,
	/** Not answered after every reminder; an answer is still taken. */
	NO_REPLY, FOUND, NOT_FOUND;

	/** Whether DoT has not answered. */
	public boolean unanswered() {
		return this == ASKED || this == REMINDED || this == NO_REPLY;
	}

}
