package org.satyapan.linkage.candidates;

/**
 * The kinds of keys that make two records a candidate pair. Kinds of one family lean on
 * the same fact, so the rarest of them counts; codes and dates of birth count each.
 */
public enum KeyKind {

	REGISTRATION("registration number", Family.CODE), TAX("GSTIN or CIN", Family.CODE), PHONE("phone", Family.CODE),
	PHONE_END("last digits of the phone", Family.CODE), EMAIL("e-mail", Family.CODE),
	EMAIL_NAME("e-mail before the @", Family.CODE), BIRTH("date of birth", Family.CODE),
	BIRTH_SWAPPED("day and month of birth", Family.CODE), NAME("whole name", Family.NAME),
	NAME_PAIR("two words of the name", Family.NAME),
	NAME_AND_PLACE("word of the name and locality or PIN", Family.NAME),
	NAME_AND_BIRTH("word of the name and year, or day and month, of birth", Family.NAME),
	NAME_WORD("rare word of the name", Family.NAME), SOUNDS("sounds of the name", Family.NAME),
	NUMBER_AND_WORD("number and word of the address", Family.PLACE),
	NUMBER_AND_PLACE("number and locality or PIN", Family.PLACE), WORD_PAIR("two words of the address", Family.PLACE),
	ADDRESS_WORD("rare word of the address", Family.PLACE), PIN("rare PIN", Family.PLACE),
	RELATIVE("relative", Family.PEOPLE), OWNER("owner", Family.PEOPLE),
	OWNER_AND_PLACE("word of the owner's name and locality or PIN", Family.PEOPLE),
	ALL_PAIRS("every pair, as the lists are small", Family.CODE), THIRD_RECORD("a third record", Family.CODE);

	/** What a kind of key leans on. */
	enum Family {

		NAME, PLACE, PEOPLE, CODE

	}

	private final String title;

	private final Family family;

	KeyKind(String title, Family family) {
		this.title = title;
		this.family = family;
	}

	public String title() {
		return this.title;
	}

	Family family() {
		return this.family;
	}

	int bit() {
		return 1 << ordinal();
	}

	/**
	 * Whether two records of one thing often share such a key and others seldom do, so
	 * that it is worth following before others.
	 */
	boolean isTelling() {
		return switch (this) {
			case REGISTRATION, TAX, PHONE, EMAIL, NAME, NAME_PAIR, NAME_AND_PLACE, NUMBER_AND_WORD, NUMBER_AND_PLACE,
					OWNER_AND_PLACE ->
				true;
			default -> false;
		};
	}

}
