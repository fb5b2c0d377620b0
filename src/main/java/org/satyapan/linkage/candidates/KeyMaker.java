package org.satyapan.linkage.candidates;

import java.util.Arrays;

import org.satyapan.linkage.columns.CodeLists;
import org.satyapan.linkage.columns.Columns;
import org.satyapan.linkage.columns.Hashes;
import org.satyapan.linkage.columns.IntLists;
import org.satyapan.linkage.columns.Token;
import org.satyapan.linkage.columns.Vocabulary;

/**
 * Makes the keys of one row after the other as 64-bit numbers: the kind in the lowest
 * five bits, a hash above. Keys of several words do not depend on their order.
 */
final class KeyMaker {

	static final int KIND_BITS = 5;

	private static final int MANY = 32;

	private static final int GSTIN = 15;

	private static final int MOBILE = 10;

	private static final int PHONE_END = 7;

	private final Columns columns;

	private long[] keys = new long[128];

	private int size;

	private final Token[] name = new Token[MANY];

	private final Token[] words = new Token[MANY];

	private final Token[] numbers = new Token[MANY];

	private final long[] places = new long[MANY];

	private int placeCount;

	KeyMaker(Columns columns) {
		this.columns = columns;
	}

	/** The keys of one row, sorted. */
	static long[] of(Columns columns, int row) {
		KeyMaker maker = new KeyMaker(columns);
		maker.make(row);
		return Arrays.copyOf(maker.keys, maker.size);
	}

	/** Makes the keys of a row. Each stands once, sorted. */
	void make(int row) {
		this.size = 0;
		codes(row);
		places(row);
		IntLists names = this.columns.firms().isEmpty(row) ? this.columns.names() : this.columns.firms();
		Vocabulary vocabulary = this.columns.firms().isEmpty(row) ? this.columns.people() : this.columns.companies();
		names(row, names, vocabulary);
		owners(row);
		addresses(row);
		Arrays.sort(this.keys, 0, this.size);
		int distinct = 0;
		for (int i = 0; i < this.size; i++) {
			if (i == 0 || this.keys[i] != this.keys[i - 1]) {
				this.keys[distinct++] = this.keys[i];
			}
		}
		this.size = distinct;
	}

	int size() {
		return this.size;
	}

	long key(int i) {
		return this.keys[i];
	}

	private void codes(int row) {
		add(KeyKind.REGISTRATION, this.columns.registrations(), row);
		CodeLists tax = this.columns.taxNumbers();
		for (int i = tax.from(row); i < tax.to(row); i++) {
			// A taxpayer has one number in each state; ten letters of it are the same.
			add(KeyKind.TAX,
					(tax.length(row, i) == GSTIN) ? Hashes.of(tax.text(row, i).substring(2, 12)) : tax.hash(row, i));
		}
		CodeLists phones = this.columns.phones();
		for (int i = phones.from(row); i < phones.to(row); i++) {
			add(KeyKind.PHONE, phones.hash(row, i));
			int length = phones.length(row, i);
			if (length >= 6 && (length != MOBILE || phones.letter(row, i, 0) < '6')) {
				String text = phones.text(row, i);
				add(KeyKind.PHONE_END, Hashes.of(text.substring(Math.max(0, length - PHONE_END))));
			}
		}
		CodeLists emails = this.columns.emails();
		for (int i = emails.from(row); i < emails.to(row); i++) {
			String text = emails.text(row, i);
			add(KeyKind.EMAIL, emails.hash(row, i));
			add(KeyKind.EMAIL_NAME, Hashes.of(text.substring(0, Math.max(0, text.indexOf('@')))));
		}
	}

	private void add(KeyKind kind, CodeLists codes, int row) {
		for (int i = codes.from(row); i < codes.to(row); i++) {
			add(kind, codes.hash(row, i));
		}
	}

	private void places(int row) {
		this.placeCount = 0;
		place(row, this.columns.pins());
		int pins = this.placeCount;
		place(row, this.columns.localities());
		if (this.placeCount == pins) {
			place(row, this.columns.cities());
		}
	}

	private void place(int row, IntLists list) {
		for (int i = list.from(row); i < list.to(row) && this.placeCount < MANY; i++) {
			this.places[this.placeCount++] = this.columns.placeNames().token(list.data(row)[i]).textHash();
		}
	}

	private void names(int row, IntLists names, Vocabulary vocabulary) {
		int[] data = names.data(row);
		int to = names.to(row);
		int from = names.from(row);
		while (from < to) {
			int count = 0;
			long whole = 0;
			long letters = 0;
			int at = from;
			while (at < to && data[at] != Columns.NEXT_NAME) {
				Token token = vocabulary.token(data[at++]);
				letters = append(letters, token.text());
				if (token.telling()) {
					this.name[count++] = token;
					whole += token.skeletonHash();
				}
			}
			from = at + 1;
			if (count > 0) {
				add(KeyKind.NAME, whole);
				add(KeyKind.LETTERS, letters);
				births(row, count);
				rarestFirst(this.name, count);
				words(this.name, Math.min(count, 4), Math.min(count, 3), KeyKind.NAME_PAIR, 3);
				for (int i = 0; i < Math.min(count, 3); i++) {
					for (int j = 0; j < this.placeCount; j++) {
						add(KeyKind.NAME_AND_PLACE, this.name[i].skeletonHash() * 31 + this.places[j]);
					}
				}
			}
		}
	}

	private static long append(long hash, String text) {
		long result = hash;
		for (int i = 0; i < text.length(); i++) {
			result = (result ^ text.charAt(i)) * 0x100000001b3L;
		}
		return result;
	}

	private void births(int row, int count) {
		IntLists births = this.columns.births();
		for (int i = births.from(row); i < births.to(row); i++) {
			int birth = births.data(row)[i];
			int month = birth / 100 % 100;
			int day = birth % 100;
			add(KeyKind.BIRTH, birth);
			add(KeyKind.BIRTH_SWAPPED, birth / 10_000 * 10_000 + Math.min(month, day) * 100 + Math.max(month, day));
			for (int word = 0; word < count; word++) {
				add(KeyKind.NAME_AND_BIRTH, this.name[word].skeletonHash() + birth / 10_000);
				add(KeyKind.NAME_AND_BIRTH, this.name[word].skeletonHash() - birth % 10_000);
			}
		}
	}

	/** Pairs of the rarest words, and the rarest ones by themselves. */
	private void words(Token[] rarest, int inPairs, int alone, KeyKind kind, int most) {
		int pairs = 0;
		for (int i = 0; i < inPairs; i++) {
			for (int j = i + 1; j < inPairs && pairs < most; j++) {
				add(kind, rarest[i].skeletonHash() + rarest[j].skeletonHash());
				pairs++;
			}
		}
		for (int i = 0; i < alone; i++) {
			if (rarest[i].text().length() > 1) {
				add(KeyKind.RARE_WORD, rarest[i].skeletonHash());
			}
		}
	}

	private void owners(int row) {
		IntLists owners = this.columns.owners();
		int[] data = owners.data(row);
		int to = owners.to(row);
		int from = owners.from(row);
		while (from < to) {
			int count = 0;
			long whole = 0;
			int at = from;
			while (at < to && data[at] != Columns.NEXT_NAME) {
				Token token = this.columns.people().token(data[at++]);
				if (token.telling()) {
					this.name[count++] = token;
					whole += token.skeletonHash();
				}
			}
			from = at + 1;
			if (count > 1) {
				add(KeyKind.OWNER, whole);
			}
			rarestFirst(this.name, count);
			for (int i = 0; i < Math.min(count, 2); i++) {
				for (int j = 0; j < this.placeCount; j++) {
					add(KeyKind.OWNER_AND_PLACE, this.name[i].skeletonHash() * 31 + this.places[j]);
				}
			}
		}
	}

	private void addresses(int row) {
		int wordCount = fetch(row, this.columns.words(), this.words);
		int numberCount = Math.min(3, fetch(row, this.columns.numbers(), this.numbers));
		for (int i = 0; i < numberCount; i++) {
			for (int j = 0; j < Math.min(3, wordCount); j++) {
				add(KeyKind.NUMBER_AND_WORD, this.numbers[i].textHash() * 31 + this.words[j].skeletonHash());
			}
			for (int j = 0; j < this.placeCount; j++) {
				add(KeyKind.NUMBER_AND_PLACE, this.numbers[i].textHash() * 31 + this.places[j]);
			}
		}
		if (numberCount > 1) {
			long all = 0;
			for (int i = 0; i < numberCount; i++) {
				all += this.numbers[i].textHash();
			}
			for (int j = 0; j < Math.min(2, wordCount); j++) {
				add(KeyKind.NUMBERS_AND_WORD, all * 31 + this.words[j].skeletonHash());
			}
		}
		words(this.words, Math.min(3, wordCount), Math.min(2, wordCount), KeyKind.WORD_PAIR, 3);
	}

	private int fetch(int row, IntLists list, Token[] into) {
		int count = 0;
		int[] data = list.data(row);
		int to = list.to(row);
		for (int i = list.from(row); i < to && count < MANY; i++) {
			Token token = this.columns.addressWords().token(data[i]);
			boolean again = false;
			for (int j = 0; j < count; j++) {
				again |= into[j] == token;
			}
			if (!again) {
				into[count++] = token;
			}
		}
		rarestFirst(into, count);
		return count;
	}

	/**
	 * Sorts the few words of a name or an address; of equally rare ones by their hash.
	 */
	private static void rarestFirst(Token[] tokens, int count) {
		for (int i = 1; i < count; i++) {
			Token token = tokens[i];
			int j = i - 1;
			while (j >= 0 && isRarer(token, tokens[j])) {
				tokens[j + 1] = tokens[j];
				j--;
			}
			tokens[j + 1] = token;
		}
	}

	private static boolean isRarer(Token one, Token other) {
		return (one.rarity() != other.rarity()) ? one.rarity() > other.rarity() : one.textHash() < other.textHash();
	}

	private void add(KeyKind kind, long hash) {
		if (this.size == this.keys.length) {
			this.keys = Arrays.copyOf(this.keys, this.size * 2);
		}
		this.keys[this.size++] = Hashes.mix(hash + kind.ordinal()) << KIND_BITS | kind.ordinal();
	}

}
