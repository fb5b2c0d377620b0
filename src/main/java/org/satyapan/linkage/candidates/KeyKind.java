package org.satyapan.linkage.candidates;

/**
 * The kinds of keys that make two records a candidate pair.
 */
public enum KeyKind {

	REGISTRATION("registration number"), TAX("GSTIN or CIN"), PHONE("phone"), PHONE_END("last digits of the phone"),
	EMAIL("e-mail"), EMAIL_NAME("e-mail before the @"), BIRTH("date of birth"), BIRTH_SWAPPED("day and month of birth"),
	NAME("whole name"), NAME_PAIR("two words of the name"), NAME_AND_PIN("name and PIN"),
	NAME_AND_PLACE("name and locality"), NAME_AND_BIRTH("name and year of birth"),
	NUMBER_AND_WORD("number and word of the address"), NUMBER_AND_PLACE("number and locality"),
	WORD_PAIR("two words of the address"), OWNER_AND_PLACE("owner and locality"), RARE_WORD("rare word"),
	LETTERS("letters of the name"), ALL_PAIRS("every pair, as the lists are small");

	private final String title;

	KeyKind(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

	int bit() {
		return 1 << ordinal();
	}

}
