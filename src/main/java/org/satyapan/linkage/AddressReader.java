package org.satyapan.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.satyapan.linkage.AddressTerm.Ending;
import org.satyapan.linkage.text.Lexicon;

/**
 * Takes addresses apart, one after the other, clause by clause, and remembers the words
 * it has met. It belongs to one thread.
 */
public final class AddressReader {

	private static final int LABELS = AddressLabel.values().length;

	private static final int PIN_LENGTH = 6;

	/** Names of floors that need no word for floor beside them. */
	private static final Set<String> FLOORS_THEMSELVES = Set.of("gf", "lgf", "ugf", "basement", "bhutal");

	private final Lexicon<AddressWord> lexicon = new Lexicon<>(AddressWord::new);

	private final AddressWords words = new AddressWords(this.lexicon);

	private final @Nullable AddressWord[] found = new AddressWord[LABELS];

	private final List<AddressWord> rest = new ArrayList<>();

	/** Where among the rest the names of building and street begin and end. */
	private final int[] names = new int[4];

	private @Nullable AddressWord pin;

	private boolean any;

	/** Where the clause begins and ends that is being read. */
	private int begin;

	private int end;

	/**
	 * Takes an address apart. What was read before is forgotten.
	 * @param address as written, in English or Hindi
	 */
	public void read(String address) {
		this.words.read(address);
		Arrays.fill(this.found, null);
		this.rest.clear();
		Arrays.fill(this.names, 0);
		this.pin = null;
		this.any = false;
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
				name(restBefore);
			}
		}
	}

	private void name(int from) {
		Ending ending = this.rest.get(this.rest.size() - 1).known.ending;
		if (ending != null && this.names[2 * ending.ordinal() + 1] == 0) {
			this.names[2 * ending.ordinal()] = from;
			this.names[2 * ending.ordinal() + 1] = this.rest.size();
		}
	}

	private int take(int at) {
		AddressWord word = this.words.word(at);
		AddressTerm known = word.known;
		AddressWord next = (at + 1 == this.end) ? null : this.words.word(at + 1);
		AddressTerm nextKnown = (next == null) ? AddressTerm.UNKNOWN : next.known;
		if (nextKnown.label == AddressLabel.FLOOR && word.floor != null) {
			put(AddressLabel.FLOOR, word.floor);
			return 2;
		}
		int turned = numberBefore(at, word, nextKnown);
		if (turned > 0) {
			return turned;
		}
		if (known.label != null) {
			int taken = (known.label == AddressLabel.FLOOR) ? floorAfter(next) : numberAfter(at, known.label);
			if (taken > 0) {
				return taken;
			}
		}
		else if (known.floor != null && FLOORS_THEMSELVES.contains(word.text())) {
			put(AddressLabel.FLOOR, known.floor);
			return 1;
		}
		if (word.text().charAt(0) > '9') {
			if (word.numbered && mayBeHouse()) {
				put(AddressLabel.HOUSE, word.identity);
			}
			else {
				this.rest.add(word);
			}
			return 1;
		}
		return takeNumber(at, word, next);
	}

	private int takeNumber(int at, AddressWord word, @Nullable AddressWord next) {
		if (word.isPinPart(PIN_LENGTH) && isKnownPlace()) {
			this.pin = word;
			return 1;
		}
		if (word.isPinPart(3) && next != null && next.text().length() == 3 && next.digits
				&& (at + 2 == this.end || isKnownPlace() && this.words.word(at + 2).text().charAt(0) > '9')) {
			this.pin = this.lexicon.word(word.text() + next.text());
			return 2;
		}
		if (word.numbered && mayBeHouse()) {
			put(AddressLabel.HOUSE, word.identity);
		}
		else if (word.numbered && mayBeUnit(at)) {
			put(AddressLabel.UNIT, word.identity);
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
	private int numberBefore(int at, AddressWord word, AddressTerm next) {
		AddressTerm known = word.known;
		if (known.floor != null && next.floor != null && at + 2 < this.end
				&& this.words.known(at + 2).label == AddressLabel.FLOOR) {
			put(AddressLabel.FLOOR, known.floor);
			return 3;
		}
		boolean block = next.label == AddressLabel.TOWER && word.text().length() == 1;
		boolean phase = next.label == AddressLabel.PHASE && (known.roman != null || !word.digits);
		if (!block && !phase || known.label != null || numbers(at + 1)) {
			return 0;
		}
		String number = block ? word.identity : word.floor;
		if (number == null || block && word.digits) {
			return 0;
		}
		put(block ? AddressLabel.TOWER : AddressLabel.PHASE, number);
		return 2;
	}

	/** Whether a label has a number behind it. */
	private boolean numbers(int label) {
		AddressTerm known = this.words.known(label);
		int next = label + 1;
		return known.label != null && next < this.end && number(known.label, this.words.word(next)) != null;
	}

	private int floorAfter(@Nullable AddressWord next) {
		if (next == null || !next.numbered || next.floor == null || next.text().indexOf(AddressWord.STROKE) >= 0) {
			return 0;
		}
		put(AddressLabel.FLOOR, next.floor);
		return 2;
	}

	private int numberAfter(int at, AddressLabel label) {
		int next = at + 1;
		while (next + 1 < this.end && this.words.known(next).label == label) {
			next++;
		}
		String number = (next < this.end) ? number(label, this.words.word(next)) : null;
		if (number == null) {
			return 0;
		}
		put(label, number);
		return next + 1 - at;
	}

	/** Whether a number without a label would be that of the house. */
	private boolean mayBeHouse() {
		return this.rest.isEmpty() && !has(AddressLabel.HOUSE) && !has(AddressLabel.PLOT) && !has(AddressLabel.SCO)
				&& !has(AddressLabel.SHOP) && !has(AddressLabel.UNIT) && !has(AddressLabel.KHASRA);
	}

	/** Whether a number is a clause by itself, beside the number of a plot. */
	private boolean mayBeUnit(int at) {
		return at == this.begin && at + 1 == this.end && (has(AddressLabel.PLOT) || has(AddressLabel.SCO))
				&& !has(AddressLabel.UNIT) && !has(AddressLabel.SHOP);
	}

	private boolean has(AddressLabel label) {
		return this.found[label.ordinal()] != null;
	}

	private void put(AddressLabel label, String value) {
		this.any = true;
		if (!has(label)) {
			this.found[label.ordinal()] = this.lexicon.word(value);
		}
	}

	private static @Nullable String number(AddressLabel label, AddressWord word) {
		if (label == AddressLabel.PHASE || label == AddressLabel.SECTOR) {
			return (word.known.roman != null) ? word.known.roman : word.numbered ? word.identity : null;
		}
		return (word.text().length() == 1 || word.numbered) ? word.identity : null;
	}

	/**
	 * A numbered part of the address.
	 * @param label which
	 * @return its number, or {@code null} if the address does not give it
	 */
	public @Nullable AddressWord part(AddressLabel label) {
		return this.found[label.ordinal()];
	}

	/**
	 * The number of the ground the premises stand on, however it is called.
	 * @return plot, shop-cum-office or house number, or {@code null} if none is given
	 */
	public @Nullable AddressWord ground() {
		AddressWord plot = part(AddressLabel.PLOT);
		AddressWord sco = part(AddressLabel.SCO);
		return (plot != null) ? plot : (sco != null) ? sco : part(AddressLabel.HOUSE);
	}

	/**
	 * The words left over: locality, colony, city. To be read before the next address.
	 */
	public List<AddressWord> rest() {
		return this.rest;
	}

	/** The postal code, or {@code null}. */
	public @Nullable AddressWord pin() {
		return this.pin;
	}

	AddressParts parts() {
		return new AddressParts(text(part(AddressLabel.PLOT)), text(part(AddressLabel.SHOP)),
				text(part(AddressLabel.SCO)), text(part(AddressLabel.KHASRA)), text(part(AddressLabel.HOUSE)),
				text(part(AddressLabel.FLOOR)), text(part(AddressLabel.TOWER)), text(part(AddressLabel.UNIT)),
				text(part(AddressLabel.PHASE)), text(part(AddressLabel.SECTOR)), name(Ending.BUILDING),
				name(Ending.STREET), this.rest.stream().map(AddressWord::text).toList(), text(this.pin));
	}

	private static @Nullable String text(@Nullable AddressWord word) {
		return (word == null) ? null : word.text();
	}

	private @Nullable String name(Ending ending) {
		int from = this.names[2 * ending.ordinal()];
		int to = this.names[2 * ending.ordinal() + 1];
		return (to == 0) ? null
				: this.rest.subList(from, to).stream().map(AddressWord::text).collect(Collectors.joining(" "));
	}

}
