package org.satyapan.linkage;

/**
 * What stands between two words of an address, in a byte: nothing but blanks, one mark,
 * one mark with blanks, or other.
 */
final class AddressGaps {

	/** Nothing or blanks. */
	static final byte NONE = 0;

	private static final byte OTHER = 1;

	private static final byte BLANKS = 2;

	private static final byte SPACED = Byte.MIN_VALUE;

	private AddressGaps() {
	}

	/** The gap with one more character. */
	static byte wider(byte gap, char letter) {
		boolean blank = letter == ' ' || letter >= '\t' && letter <= '\r';
		if (blank) {
			return (gap == NONE) ? BLANKS : (gap == BLANKS || gap == OTHER) ? gap : (byte) (gap | SPACED);
		}
		if (gap == NONE || gap == BLANKS) {
			return (letter > 126) ? OTHER : (gap == NONE) ? (byte) letter : (byte) (letter | SPACED);
		}
		// In land records two strokes are one.
		return (mark(gap) == '/' && letter == '/') ? gap : OTHER;
	}

	private static int mark(byte gap) {
		return (gap == OTHER || gap == BLANKS) ? 0 : gap & 0x7f;
	}

	/** Whether <em>no</em> after the gap makes a label of letters before it. */
	static boolean abbreviates(byte gap) {
		return gap == NONE || gap == BLANKS || mark(gap) == '.' || mark(gap) == '/';
	}

	/** Whether words or numbers around the gap may be one. */
	static boolean mayJoin(byte gap) {
		return gap == '.' || isLine(gap);
	}

	/** A hyphen or a stroke. */
	static boolean isLine(byte gap) {
		return mark(gap) == '-' || isStroke(gap);
	}

	static boolean isStroke(byte gap) {
		return mark(gap) == '/';
	}

}
