package org.satyapan.linkage.columns;

import java.util.ArrayList;
import java.util.List;

/**
 * How often the values of each field occur in the lists that are linked.
 */
public final class Frequencies {

	private final List<Values> all = new ArrayList<>();

	final Values phones = values();

	final Values emails = values();

	final Values registrations = values();

	final Values taxNumbers = values();

	final Values pins = values();

	final Values localities = values();

	final Values cities = values();

	final Values districts = values();

	final Values states = values();

	private int personRarity = 13 * Bits.UNIT;

	private int firmRarity = 13 * Bits.UNIT;

	private Values values() {
		Values values = new Values();
		this.all.add(values);
		return values;
	}

	/**
	 * Ends counting.
	 * @param parts what several threads counted
	 * @param threads most threads
	 */
	void finish(List<Frequencies> parts, int threads) {
		Threads.run(threads, this.all.size(), (field) -> {
			parts.forEach((part) -> this.all.get(field).addAll(part.all.get(field)));
			this.all.get(field).finish();
		});
	}

	/** Sets the mean chances that another record bears the same name. */
	void average(double person, double firm) {
		this.personRarity = -Bits.of(person);
		this.firmRarity = -Bits.of(firm);
	}

	public Values phones() {
		return this.phones;
	}

	public Values emails() {
		return this.emails;
	}

	public Values registrations() {
		return this.registrations;
	}

	public Values taxNumbers() {
		return this.taxNumbers;
	}

	public Values pins() {
		return this.pins;
	}

	public Values localities() {
		return this.localities;
	}

	public Values cities() {
		return this.cities;
	}

	public Values districts() {
		return this.districts;
	}

	public Values states() {
		return this.states;
	}

	/** Rarity of the average person's name, in units of {@link Bits}. */
	public int personRarity() {
		return this.personRarity;
	}

	/** Rarity of the average firm's name, in units of {@link Bits}. */
	public int firmRarity() {
		return this.firmRarity;
	}

}
