package org.satyapan.sample.paper;

import java.util.ArrayList;
import java.util.List;

import org.satyapan.sample.words.Dice;
import org.satyapan.sample.words.Spellings;

/**
 * How far what is written strays from what is true. At 0 everything is written in full
 * and in one spelling; up to {@link #CUSTOMARY} each clerk's own spellings and layouts
 * come in; from there to 1 more and more slips: letters, digits and cells that are
 * missing. Layouts and file formats are always mixed.
 */
final class Noise {

	/** As the sample city is written. */
	static final double CUSTOMARY = 0.2;

	private final double level;

	private final Dice dice;

	/** Noise with chance of its own, so that none takes nothing from the writer's. */
	Noise(double level, Dice dice) {
		this.level = level;
		this.dice = dice.fork("noise");
	}

	/** Whether the next thing is written in the clerk's own way. */
	boolean isCustomary() {
		return this.level >= CUSTOMARY || chance(this.level / CUSTOMARY);
	}

	/** Whether there is none. */
	boolean isNone() {
		return this.level <= 0;
	}

	/** A name with a slip or two. */
	String name(String name) {
		String written = slips(0.6) ? Spellings.slip(name, this.dice) : name;
		return slips(0.3) ? Spellings.slip(written, this.dice) : written;
	}

	/** An address that lacks one of its parts. */
	String address(String address) {
		String[] parts = address.split(", ");
		if (parts.length < 3 || !slips(0.4)) {
			return address;
		}
		List<String> kept = new ArrayList<>(List.of(parts));
		kept.remove(this.dice.below(parts.length));
		return String.join(", ", kept);
	}

	/** Telephones, one with a wrong digit or none at all. */
	List<String> phones(List<String> phones) {
		if (slips(0.3)) {
			return List.of();
		}
		if (!slips(0.3)) {
			return phones;
		}
		List<String> written = new ArrayList<>(phones);
		String first = written.get(0);
		int at = first.length() - 1 - this.dice.below(6);
		written.set(0, first.substring(0, at) + (char) ('0' + (first.charAt(at) - '0' + 1 + this.dice.below(9)) % 10)
				+ first.substring(at + 1));
		return written;
	}

	/** A number, or nothing where it was left out. */
	String number(String number) {
		return slips(0.4) ? "" : number;
	}

	private boolean slips(double atMost) {
		return this.level > CUSTOMARY && chance(atMost * (this.level - CUSTOMARY) / (1 - CUSTOMARY));
	}

	private boolean chance(double share) {
		return this.dice.below(10_000) < share * 10_000;
	}

}
