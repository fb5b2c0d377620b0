package org.satyapan.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.satyapan.linkage.AddressWord.Ending;
import org.satyapan.linkage.AddressWord.Label;

/**
 * Collects the parts of an address clause by clause.
 */
final class AddressReader {

	private static final int LABELS = Label.values().length;

	private static final int PIN_LENGTH = 6;

	/** Names of floors that need no word for floor beside them. */
	private static final Set<String> FLOORS_THEMSELVES = Set.of("gf", "lgf", "ugf", "basement", "bhutal");

	private final AddressWords words;

	private final @Nullable String[] found = new String[LABELS];

	private final List<String> rest = new ArrayList<>();

	private @Nullable String building;

	private @Nullable String street;

	private @Nullable String pin;

	private boolean any;

	/** Where the clause begins and ends that is being read. */
	private int begin;

	private int end;

	AddressReader(AddressWords words) {
		this.words = words;
	}

	void read() {
		int at = 0;
		while (at < this.words.size()) {
			this.begin = at;
			this.end = at + 1;
			while (this.end < this.words.size() && !this.words.begins(this.end)) {
				this.end++;
			}
			int restBefore = this.rest.size();
			while (at < this.end) {
				at += take(at);
			}
			if (restBefore > 0 && this.words.known(this.begin).nearby) {
				// What stands nearby is no part of the address: others name something
				// else.
				this.rest.subList(restBefore, this.rest.size()).clear();
			}
			if (this.rest.size() > restBefore + 1) {
				name(this.rest.subList(restBefore, this.rest.size()));
			}
		}
	}

	private void name(List<String> left) {
		Ending ending = AddressWord.of(left.get(left.size() - 1)).ending;
		if (ending == Ending.STREET && this.street == null) {
			this.street = String.join(" ", left);
		}
		else if (ending == Ending.BUILDING && this.building == null) {
			this.building = String.join(" ", left);
		}
	}

	private int take(int at) {
		String word = this.words.word(at);
		AddressWord known = this.words.known(at);
		boolean last = at + 1 == this.end;
		String next = last ? "" : this.words.word(at + 1);
		AddressWord nextKnown = last ? AddressWord.UNKNOWN : this.words.known(at + 1);
		if (nextKnown.label == Label.FLOOR) {
			String floor = floor(word, known);
			if (floor != null) {
				put(Label.FLOOR, floor);
				return 2;
			}
		}
		int turned = numberBefore(at, word, known, nextKnown);
		if (turned > 0) {
			return turned;
		}
		if (known.label != null) {
			int taken = (known.label == Label.FLOOR) ? floorAfter(next, nextKnown) : numberAfter(at, known.label);
			if (taken > 0) {
				return taken;
			}
		}
		else if (known.floor != null && FLOORS_THEMSELVES.contains(word)) {
			put(Label.FLOOR, known.floor);
			return 1;
		}
		if (word.charAt(0) > '9') {
			if (isNumber(word) && mayBeHouse()) {
				put(Label.HOUSE, identity(word));
			}
			else {
				this.rest.add(word);
			}
			return 1;
		}
		return takeNumber(at, word, next);
	}

	private int takeNumber(int at, String word, String next) {
		if (isPinPart(word, PIN_LENGTH) && isKnownPlace()) {
			this.pin = word;
			return 1;
		}
		if (isPinPart(word, 3) && next.length() == 3 && isDigits(next)
				&& (at + 2 == this.end || isKnownPlace() && this.words.word(at + 2).charAt(0) > '9')) {
			this.pin = word + next;
			return 2;
		}
		if (isNumber(word) && mayBeHouse()) {
			put(Label.HOUSE, identity(word));
		}
		else if (isNumber(word) && mayBeUnit(at)) {
			put(Label.UNIT, identity(word));
		}
		else {
			this.rest.add(word);
		}
		return 1;
	}

	private boolean isKnownPlace() {
		return this.any || !this.rest.isEmpty();
	}

	/**
	 * Reads labels behind their number: {@code C Block}, {@code IV Phase}, {@code 4th
	 * Phase}, {@code lower ground floor}.
	 * @return how many words that takes; 0 if the words are otherwise
	 */
	private int numberBefore(int at, String word, AddressWord known, AddressWord next) {
		if (known.floor != null && next.floor != null && at + 2 < this.end
				&& this.words.known(at + 2).label == Label.FLOOR) {
			put(Label.FLOOR, known.floor);
			return 3;
		}
		boolean block = next.label == Label.TOWER && word.length() == 1;
		boolean phase = next.label == Label.PHASE && (known.roman != null || !isDigits(word));
		if (!block && !phase || known.label != null || numbers(at + 1)) {
			return 0;
		}
		String number = block ? identity(word) : floor(word, known);
		if (number == null || block && isDigits(word)) {
			return 0;
		}
		put(block ? Label.TOWER : Label.PHASE, number);
		return 2;
	}

	/** Whether a label has a number behind it. */
	private boolean numbers(int label) {
		AddressWord known = this.words.known(label);
		int next = label + 1;
		return known.label != null && next < this.end
				&& number(known.label, this.words.word(next), this.words.known(next)) != null;
	}

	private int floorAfter(String next, AddressWord nextKnown) {
		String floor = (!next.isEmpty() && isNumber(next)) ? floor(next, nextKnown) : null;
		if (floor == null || next.indexOf(AddressWords.STROKE) >= 0) {
			return 0;
		}
		put(Label.FLOOR, floor);
		return 2;
	}

	private int numberAfter(int at, Label label) {
		int next = at + 1;
		while (next + 1 < this.end && this.words.known(next).label == label) {
			next++;
		}
		String number = (next < this.end) ? number(label, this.words.word(next), this.words.known(next)) : null;
		if (number == null) {
			return 0;
		}
		put(label, number);
		return next + 1 - at;
	}

	/** Whether a number without a label would be that of the house. */
	private boolean mayBeHouse() {
		return this.rest.isEmpty() && !has(Label.HOUSE) && !has(Label.PLOT) && !has(Label.SCO) && !has(Label.SHOP)
				&& !has(Label.UNIT) && !has(Label.KHASRA);
	}

	/** Whether a number is a clause by itself, beside the number of a plot. */
	private boolean mayBeUnit(int at) {
		return at == this.begin && at + 1 == this.end && (has(Label.PLOT) || has(Label.SCO)) && !has(Label.UNIT)
				&& !has(Label.SHOP);
	}

	private boolean has(Label label) {
		return this.found[label.ordinal()] != null;
	}

	private void put(Label label, String value) {
		this.any = true;
		if (!has(label)) {
			this.found[label.ordinal()] = value;
		}
	}

	private static @Nullable String floor(String word, AddressWord known) {
		if (known.floor != null) {
			return known.floor;
		}
		if (known.roman != null) {
			return known.roman;
		}
		int digits = 0;
		while (digits < word.length() && isDigit(word.charAt(digits))) {
			digits++;
		}
		if (digits == 0 || digits > 2) {
			return null;
		}
		if (digits == word.length()) {
			return strip(word);
		}
		return switch (word.substring(digits)) {
			case "st", "nd", "rd", "th", "vin", "van", "vi", "va", "thi", "ri", "ra", "li", "la" ->
				word.substring(0, digits);
			default -> null;
		};
	}

	private static @Nullable String number(Label label, String word, AddressWord known) {
		if (label == Label.PHASE || label == Label.SECTOR) {
			return (known.roman != null) ? known.roman : isNumber(word) ? identity(word) : null;
		}
		return (word.length() == 1 || isNumber(word)) ? identity(word) : null;
	}

	/**
	 * Whether a word is a number with at most one letter before and after it; of two
	 * numbers with a stroke the first decides.
	 */
	private static boolean isNumber(String word) {
		int length = word.length();
		int at = (word.charAt(0) >= 'a') ? 1 : 0;
		int first = at;
		while (at < length && isDigit(word.charAt(at))) {
			at++;
		}
		if (at == first) {
			return false;
		}
		if (at < length && word.charAt(at) >= 'a') {
			at++;
		}
		return at == length || word.charAt(at) == AddressWords.STROKE;
	}

	private static String identity(String word) {
		if (isDigits(word)) {
			return strip(word);
		}
		return strip(word.replace(AddressWords.STROKE, '/').toUpperCase(Locale.ROOT));
	}

	/** Drops the zeros before a number. */
	private static String strip(String number) {
		int zeros = 0;
		while (zeros + 1 < number.length() && number.charAt(zeros) == '0' && isDigit(number.charAt(zeros + 1))) {
			zeros++;
		}
		return number.substring(zeros);
	}

	private static boolean isPinPart(String word, int length) {
		return word.length() == length && word.charAt(0) != '0' && isDigits(word);
	}

	private static boolean isDigits(String word) {
		for (int i = 0; i < word.length(); i++) {
			if (!isDigit(word.charAt(i))) {
				return false;
			}
		}
		return true;
	}

	private static boolean isDigit(char letter) {
		return letter >= '0' && letter <= '9';
	}

	AddressParts parts() {
		return new AddressParts(part(Label.PLOT), part(Label.SHOP), part(Label.SCO), part(Label.KHASRA),
				part(Label.HOUSE), part(Label.FLOOR), part(Label.TOWER), part(Label.UNIT), part(Label.PHASE),
				part(Label.SECTOR), this.building, this.street, this.rest, this.pin);
	}

	private @Nullable String part(Label label) {
		return this.found[label.ordinal()];
	}

}
