package org.satyapan.linkage.candidates;

/**
 * The kinds of keys that make two records a candidate pair.
 */
public enum KeyKind {

	REGISTRATION("registration number"), TAX("GSTIN or CIN"), PHONE("phone"), PHONE_END("last digits of the phone"),
	EMAIL("e-mail"), EMAIL_NAME("e-mail before the @"), BIRTH("date of birth"), BIRTH_SWAPPED("day and month of birth"),
	NAME("whole name"), NAME_PAIR("two words of the name"), NAME_AND_PLACE("word of the name and locality or PIN"),
	NAME_AND_BIRTH("word of the name and year, or day and month, of birth"),
	NUMBER_AND_WORD("number and word of the address"), NUMBERS_AND_WORD("numbers and word of the address"),
	NUMBER_AND_PLACE("number and locality or PIN"), WORD_PAIR("two words of the address"), OWNER("owner"),
	OWNER_AND_PLACE("word of the owner's name and locality or PIN"), RARE_WORD("rare word"),
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
