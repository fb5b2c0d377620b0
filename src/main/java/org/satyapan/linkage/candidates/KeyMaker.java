package org.satyapan.linkage.candidates;

import java.util.Arrays;
import java.util.function.IntFunction;

import org.satyapan.linkage.columns.CodeLists;
import org.satyapan.linkage.columns.Columns;
import org.satyapan.linkage.text.Hashes;
import org.satyapan.linkage.columns.IntLists;
import org.satyapan.linkage.columns.Vocabulary;
import org.satyapan.linkage.columns.Words;

/**
 * Makes the keys of one row after the other. Keys of several words do not depend on their
 * order.
 */
final class KeyMaker {

	private static final int MANY = 32;

	private static final int MOST_PAIRS = 3;

	/** So many rarest words of a name are keys together with a place. */
	private static final int WITH_PLACE = 3;

	/** So many rarest words of a name are keys in pairs. */
	private static final int IN_PAIRS = 4;

	private static final int GSTIN = 15;

	private static final int MOBILE = 10;

	private static final int PHONE_END = 7;

	private final Columns columns;

	private final Lookalikes lookalikes;

	private final Keys keys = new Keys();

	/** The words at hand: skeletons, rarities, and whether one may stand alone. */
	private final long[] hashes = new long[MANY];

	/** Numbers of the words of a name. */
	private final int[] ids = new int[MANY];

	private final int[] rarities = new int[MANY];

	private final boolean[] alone = new boolean[MANY];

	private int count;

	private long whole;

	private final long[] numbers = new long[MANY];

	private final long[] places = new long[MANY];

	private int placeCount;

	/**
	 * A maker of keys.
	 * @param columns the records
	 * @param lookalikes words of names that are keys as well, beside those of a row
	 */
	KeyMaker(Columns columns, Lookalikes lookalikes) {
		this.columns = columns;
		this.lookalikes = lookalikes;
	}

	/** The keys of one row, sorted. */
	static long[] of(Columns columns, int row) {
		Keys made = new KeyMaker(columns, Lookalikes.none()).make(row);
		long[] keys = Arrays.copyOf(made.array(), made.size());
		Arrays.sort(keys);
		return keys;
	}

	/** Makes the keys of a row; those made before are gone. */
	Keys make(int row) {
		this.keys.clear();
		codes(row);
		places(row);
		if (this.columns.firms().isEmpty(row)) {
			names(row, this.columns.names(), this.columns.people(), this.lookalikes::ofPerson);
			relatives(row);
		}
		else {
			names(row, this.columns.firms(), this.columns.companies(), this.lookalikes::ofFirm);
		}
		owners(row);
		addresses(row);
		return this.keys;
	}

	private void codes(int row) {
		add(KeyKind.REGISTRATION, this.columns.registrations(), row);
		CodeLists tax = this.columns.taxNumbers();
		for (int i = tax.from(row); i < tax.to(row); i = tax.next(row, i)) {
			// A taxpayer has one number in each state; ten letters of it are the same.
			add(KeyKind.TAX,
					(tax.length(row, i) == GSTIN) ? Hashes.of(tax.text(row, i).substring(2, 12)) : tax.hash(row, i));
		}
		CodeLists phones = this.columns.phones();
		for (int i = phones.from(row); i < phones.to(row); i = phones.next(row, i)) {
			add(KeyKind.PHONE, phones.hash(row, i));
			int length = phones.length(row, i);
			if (length >= 6 && (length != MOBILE || phones.letter(row, i, 0) < '6')) {
				String text = phones.text(row, i);
				add(KeyKind.PHONE_END, Hashes.of(text.substring(Math.max(0, length - PHONE_END))));
			}
		}
		CodeLists emails = this.columns.emails();
		for (int i = emails.from(row); i < emails.to(row); i = emails.next(row, i)) {
			String text = emails.text(row, i);
			add(KeyKind.EMAIL, emails.hash(row, i));
			add(KeyKind.EMAIL_NAME, Hashes.of(text.substring(0, Math.max(0, text.indexOf('@')))));
		}
	}

	private void add(KeyKind kind, CodeLists codes, int row) {
		for (int i = codes.from(row); i < codes.to(row); i = codes.next(row, i)) {
			add(kind, codes.hash(row, i));
		}
	}

	private void places(int row) {
		this.placeCount = 0;
		place(row, this.columns.pins());
		int pins = this.placeCount;
		for (int i = 0; i < pins; i++) {
			add(KeyKind.PIN, this.places[i]);
		}
		place(row, this.columns.localities());
		if (this.placeCount == pins) {
			place(row, this.columns.cities());
		}
	}

	private void place(int row, IntLists list) {
		for (int i = list.from(row); i < list.to(row) && this.placeCount < MANY; i += Words.IN_PLACE) {
			long hash = this.columns.placeNames().skeletonHash(list.data(row)[i]);
			this.places[this.placeCount++] = hash;
			this.keys.has(hash);
		}
	}

	private void names(int row, IntLists names, Vocabulary vocabulary, IntFunction<long[]> instead) {
		int[] data = names.data(row);
		int to = names.to(row);
		int from = names.from(row);
		while (from < to) {
			int end = fetchName(data, from, to, vocabulary);
			if (this.count > 0) {
				add(KeyKind.NAME, this.whole);
				sounds(KeyKind.SOUNDS, 1, data, from, end, vocabulary);
				births(row);
				rarestFirst();
				words(Math.min(this.count, IN_PAIRS), KeyKind.NAME_PAIR, KeyKind.NAME_WORD);
				for (int i = 0; i < Math.min(WITH_PLACE, this.count); i++) {
					withPlaces(this.hashes[i]);
				}
				lookalikes(instead);
			}
			from = end + Words.IN_NAME;
		}
	}

	private void withPlaces(long word) {
		for (int j = 0; j < this.placeCount; j++) {
			add(KeyKind.NAME_AND_PLACE, word * 31 + this.places[j]);
		}
	}

	/**
	 * Keys of the words to look for instead of those that no record to be found bears.
	 */
	private void lookalikes(IntFunction<long[]> instead) {
		int words = Math.min(IN_PAIRS, this.count);
		for (int i = 0; i < words; i++) {
			for (long hash : instead.apply(this.ids[i])) {
				add(KeyKind.NAME_WORD, hash);
				add(KeyKind.NAME, this.whole - this.hashes[i] + hash);
				this.keys.named(hash);
				for (int j = 0; j < words; j++) {
					if (j != i) {
						add(KeyKind.NAME_PAIR, hash + this.hashes[j]);
					}
				}
				withPlaces(hash);
			}
		}
	}

	/** Fetches the telling words of a name; returns where it ends. */
	private int fetchName(int[] data, int from, int to, Vocabulary vocabulary) {
		this.count = 0;
		this.whole = 0;
		int at = from;
		for (; at < to && data[at] != Columns.NEXT_NAME; at += Words.IN_NAME) {
			int id = Words.id(data[at]);
			if (Words.isTelling(data[at]) && this.count < MANY) {
				this.alone[this.count] = !Words.isInitial(data[at]);
				this.rarities[this.count] = vocabulary.rarity(id);
				this.ids[this.count] = id;
				long hash = vocabulary.skeletonHash(id);
				this.hashes[this.count++] = hash;
				this.whole += hash;
				this.keys.named(hash);
			}
		}
		return at;
	}

	/**
	 * Words written together or apart sound the same; initials are left out. Of fewer
	 * whole words there is no key.
	 */
	private void sounds(KeyKind kind, int least, int[] data, int from, int end, Vocabulary vocabulary) {
		long hash = 0;
		char last = 0;
		int words = 0;
		for (int at = from; at < end; at += Words.IN_NAME) {
			String sounds = Words.isInitial(data[at]) ? "" : vocabulary.token(Words.id(data[at])).rough();
			words += sounds.isEmpty() ? 0 : 1;
			for (int i = 0; i < sounds.length(); i++) {
				if (sounds.charAt(i) != last || last <= '9') {
					last = sounds.charAt(i);
					hash = (hash ^ last) * 0x100000001b3L;
				}
			}
		}
		if (words >= least) {
			add(kind, hash);
		}
	}

	private void births(int row) {
		IntLists births = this.columns.births();
		for (int i = births.from(row); i < births.to(row); i++) {
			int birth = births.data(row)[i];
			int month = birth / 100 % 100;
			int day = birth % 100;
			add(KeyKind.BIRTH, birth);
			this.keys.has(Hashes.mix(birth / 10_000));
			this.keys.has(Hashes.mix(birth % 10_000));
			add(KeyKind.BIRTH_SWAPPED, birth / 10_000 * 10_000 + Math.min(month, day) * 100 + Math.max(month, day));
			for (int word = 0; word < this.count; word++) {
				add(KeyKind.NAME_AND_BIRTH, this.hashes[word] + birth / 10_000);
				add(KeyKind.NAME_AND_BIRTH, this.hashes[word] - birth % 10_000);
			}
		}
	}

	/** Pairs of the rarest words, and the rarest ones by themselves. */
	private void words(int inPairs, KeyKind pair, KeyKind single) {
		int pairs = 0;
		for (int i = 0; i < inPairs; i++) {
			for (int j = i + 1; j < inPairs && pairs < MOST_PAIRS; j++) {
				add(pair, this.hashes[i] + this.hashes[j]);
				pairs++;
			}
		}
		for (int i = 0; i < Math.min(2, this.count); i++) {
			if (this.alone[i]) {
				add(single, this.hashes[i]);
			}
		}
	}

	private void relatives(int row) {
		IntLists relatives = this.columns.relatives();
		int[] data = relatives.data(row);
		int to = relatives.to(row);
		int from = relatives.from(row);
		while (from < to) {
			int end = fetchName(data, from, to, this.columns.people());
			if (this.count > 1) {
				add(KeyKind.RELATIVE, this.whole);
			}
			sounds(KeyKind.RELATIVE, 2, data, from, end, this.columns.people());
			from = end + Words.IN_NAME;
		}
	}

	private void owners(int row) {
		IntLists owners = this.columns.owners();
		int[] data = owners.data(row);
		int to = owners.to(row);
		int from = owners.from(row);
		while (from < to) {
			from = fetchName(data, from, to, this.columns.people()) + Words.IN_NAME;
			if (this.count > 1) {
				add(KeyKind.OWNER, this.whole);
			}
			rarestFirst();
			for (int j = 0; j < this.placeCount && this.count > 0; j++) {
				add(KeyKind.OWNER_AND_PLACE, this.hashes[0] * 31 + this.places[j]);
			}
		}
	}

	private void addresses(int row) {
		fetch(row, this.columns.numbers(), 1);
		int numberCount = Math.min(2, this.count);
		System.arraycopy(this.hashes, 0, this.numbers, 0, numberCount);
		fetch(row, this.columns.words(), Words.IN_PLACE);
		for (int i = 0; i < numberCount; i++) {
			for (int j = 0; j < Math.min(2, this.count); j++) {
				add(KeyKind.NUMBER_AND_WORD, this.numbers[i] * 31 + this.hashes[j]);
			}
			for (int j = 0; j < this.placeCount; j++) {
				add(KeyKind.NUMBER_AND_PLACE, this.numbers[i] * 31 + this.places[j]);
			}
		}
		words(Math.min(2, this.count), KeyKind.WORD_PAIR, KeyKind.ADDRESS_WORD);
	}

	/** Fetches words of the address, the rarest first, each once. */
	private void fetch(int row, IntLists list, int stride) {
		Vocabulary vocabulary = this.columns.addressWords();
		int[] data = list.data(row);
		int to = list.to(row);
		this.count = 0;
		for (int at = list.from(row); at < to && this.count < MANY; at += stride) {
			long hash = vocabulary.skeletonHash(data[at]);
			this.keys.has(hash);
			boolean again = false;
			for (int j = 0; j < this.count; j++) {
				again |= this.hashes[j] == hash;
			}
			if (!again) {
				this.alone[this.count] = true;
				this.rarities[this.count] = vocabulary.rarity(data[at]);
				this.hashes[this.count++] = hash;
			}
		}
		rarestFirst();
	}

	/**
	 * Sorts the few words of a name or an address; of equally rare ones by their hash.
	 */
	private void rarestFirst() {
		for (int i = 1; i < this.count; i++) {
			long hash = this.hashes[i];
			int rarity = this.rarities[i];
			int id = this.ids[i];
			boolean isAlone = this.alone[i];
			int j = i - 1;
			while (j >= 0 && (this.rarities[j] < rarity || this.rarities[j] == rarity && this.hashes[j] > hash)) {
				this.hashes[j + 1] = this.hashes[j];
				this.rarities[j + 1] = this.rarities[j];
				this.ids[j + 1] = this.ids[j];
				this.alone[j + 1] = this.alone[j];
				j--;
			}
			this.hashes[j + 1] = hash;
			this.rarities[j + 1] = rarity;
			this.ids[j + 1] = id;
			this.alone[j + 1] = isAlone;
		}
	}

	private void add(KeyKind kind, long hash) {
		this.keys.add(kind, hash);
	}

}
