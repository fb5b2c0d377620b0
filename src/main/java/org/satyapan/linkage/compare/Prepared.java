package org.satyapan.linkage.compare;

import org.jspecify.annotations.Nullable;
import org.satyapan.linkage.AddressParts;
import org.satyapan.linkage.LinkageRecord;
import org.satyapan.linkage.Subject;

/**
 * A record normalised once, ready to be compared many times. Arrays are never changed
 * after preparation; an empty one means missing.
 */
public final class Prepared {

	static final Token[][] NO_NAMES = {};

	static final String[] NO_VALUES = {};

	static final char[] NO_GRAMS = {};

	final LinkageRecord record;

	final Subject subject;

	/** The person's own names, the main one first; empty for firms. */
	Token[][] names = NO_NAMES;

	/** The firm's own names, the main one first; empty for persons. */
	Token[][] firms = NO_NAMES;

	/** Owners or other persons of a firm. */
	Token[][] owners = NO_NAMES;

	Token[][] relatives = NO_NAMES;

	/** Which of several of one name: junior, senior; or a firm's legal form. */
	@Nullable String form;

	/**
	 * Possible dates of birth as year * 10000 + month * 100 + day, the likeliest first.
	 */
	int[] births = {};

	int age = -1;

	@Nullable AddressParts parts;

	Token[] addressWords = {};

	/** Numbers of the address as written, sorted. */
	String[] addressNumbers = NO_VALUES;

	char[] addressGrams = NO_GRAMS;

	String[] pins = NO_VALUES;

	String[] localities = NO_VALUES;

	String[] cities = NO_VALUES;

	String[] districts = NO_VALUES;

	String[] states = NO_VALUES;

	String[] phones = NO_VALUES;

	String[] emails = NO_VALUES;

	String[] registrations = NO_VALUES;

	String[] taxNumbers = NO_VALUES;

	Prepared(LinkageRecord record, Subject subject) {
		this.record = record;
		this.subject = subject;
	}

	public LinkageRecord record() {
		return this.record;
	}

	/**
	 * What the record stands for, as its columns tell.
	 * @return never {@link Subject#ANY}
	 */
	public Subject subject() {
		return this.subject;
	}

	public Token[][] names() {
		return this.names;
	}

	public Token[][] firms() {
		return this.firms;
	}

	public Token[][] owners() {
		return this.owners;
	}

	public Token[][] relatives() {
		return this.relatives;
	}

	public int[] births() {
		return this.births;
	}

	public @Nullable AddressParts parts() {
		return this.parts;
	}

	public Token[] addressWords() {
		return this.addressWords;
	}

	public String[] addressNumbers() {
		return this.addressNumbers;
	}

	public String[] pins() {
		return this.pins;
	}

	public String[] localities() {
		return this.localities;
	}

	public String[] cities() {
		return this.cities;
	}

	public String[] phones() {
		return this.phones;
	}

	public String[] emails() {
		return this.emails;
	}

	public String[] registrations() {
		return this.registrations;
	}

	public String[] taxNumbers() {
		return this.taxNumbers;
	}

}
