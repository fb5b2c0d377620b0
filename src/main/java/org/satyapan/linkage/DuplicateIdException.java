package org.satyapan.linkage;

/**
 * An id that two rows of one list bear.
 */
public final class DuplicateIdException extends IllegalArgumentException {

	private final String id;

	private final int firstLine;

	private final int secondLine;

	DuplicateIdException(String id, int firstLine, int secondLine) {
		super("The id " + id + " occurs twice in one list, in line " + firstLine + " and again in line " + secondLine
				+ ".");
		this.id = id;
		this.firstLine = firstLine;
		this.secondLine = secondLine;
	}

	public String id() {
		return this.id;
	}

	public int firstLine() {
		return this.firstLine;
	}

	public int secondLine() {
		return this.secondLine;
	}

}
