package org.satyapan.register;

/**
 * Something that a visit noted beside its outcome.
 *
 * @param ordinal 1-based within the visit
 * @param said as written
 */
public record VisitNote(String visitId, int ordinal, Kind kind, String said) {

	/** What is noted. */
	public enum Kind {

		LICENCE, SHIFTED_TO,
		/** Who runs the place now. */
		OWNER,
		/** Whom the team met; being there is no offence. */
		PERSON, CASE, OBJECTION

	}

}
