package org.satyapan.linkage.candidates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.satyapan.linkage.compare.Prepared;
import org.satyapan.linkage.compare.Token;

/**
 * The keys of one record as 64-bit numbers: the kind in the lowest five bits, a hash
 * above.
 */
final class Keys {

	static final int KIND_BITS = 5;

	private static final int RARE_WORDS = 4;

	private static final int ADDRESS_WORDS = 4;

	private long[] keys = new long[64];

	private int size;

	private Keys() {
	}

	static long[] of(Prepared record) {
		Keys keys = new Keys();
		keys.codes(record);
		keys.births(record);
		List<Token> names = keys.names(record);
		keys.places(record, names);
		keys.addresses(record);
		keys.rare(record, names);
		long[] result = Arrays.copyOf(keys.keys, keys.size);
		Arrays.sort(result);
		int distinct = 0;
		for (int i = 0; i < result.length; i++) {
			if (i == 0 || result[i] != result[i - 1]) {
				result[distinct++] = result[i];
			}
		}
		return Arrays.copyOf(result, distinct);
	}

	private void codes(Prepared record) {
		for (String number : record.registrations()) {
			add(KeyKind.REGISTRATION, number);
		}
		for (String number : record.taxNumbers()) {
			add(KeyKind.TAX, (number.length() == 15) ? number.substring(2, 12) : number);
		}
		for (String phone : record.phones()) {
			add(KeyKind.PHONE, phone);
			if (phone.length() >= 6) {
				add(KeyKind.PHONE_END, phone.substring(Math.max(0, phone.length() - 7)));
			}
		}
		for (String email : record.emails()) {
			add(KeyKind.EMAIL, email);
			add(KeyKind.EMAIL_NAME, email.substring(0, Math.max(0, email.indexOf('@'))));
		}
	}

	private void births(Prepared record) {
		for (int birth : record.births()) {
			int year = birth / 10_000;
			int month = birth / 100 % 100;
			int day = birth % 100;
			add(KeyKind.BIRTH, Integer.toString(birth));
			add(KeyKind.BIRTH_SWAPPED, year + "/" + Math.min(month, day) + "/" + Math.max(month, day));
		}
	}

	private List<Token> names(Prepared record) {
		List<Token> all = new ArrayList<>();
		for (Token[] name : (record.firms().length > 0) ? record.firms() : record.names()) {
			Token[] telling = Arrays.stream(name).filter(Token::telling).toArray(Token[]::new);
			String[] skeletons = Arrays.stream(telling).map(Token::skeleton).sorted().toArray(String[]::new);
			add(KeyKind.NAME, String.join(" ", skeletons));
			StringBuilder joined = new StringBuilder();
			Arrays.stream(name).forEach((token) -> joined.append(token.text()));
			add(KeyKind.LETTERS, joined.toString());
			for (int i = 0; i < skeletons.length; i++) {
				for (int j = i + 1; j < skeletons.length; j++) {
					add(KeyKind.NAME_PAIR, skeletons[i] + " " + skeletons[j]);
				}
			}
			all.addAll(Arrays.asList(telling));
			for (int birth : record.births()) {
				for (String skeleton : skeletons) {
					add(KeyKind.NAME_AND_BIRTH, skeleton + " " + birth / 10_000);
					add(KeyKind.NAME_AND_BIRTH, skeleton + " /" + birth % 10_000);
				}
			}
		}
		return all;
	}

	private void places(Prepared record, List<Token> names) {
		for (Token token : names) {
			for (String pin : record.pins()) {
				add(KeyKind.NAME_AND_PIN, token.skeleton() + " " + pin);
			}
			for (String place : places(record)) {
				add(KeyKind.NAME_AND_PLACE, token.skeleton() + " " + place);
			}
		}
		for (Token[] owner : record.owners()) {
			for (Token token : owner) {
				if (token.telling()) {
					for (String place : places(record)) {
						add(KeyKind.OWNER_AND_PLACE, token.skeleton() + " " + place);
					}
				}
			}
			String[] skeletons = Arrays.stream(owner).map(Token::skeleton).sorted().toArray(String[]::new);
			add(KeyKind.OWNER_AND_PLACE, String.join(" ", skeletons));
		}
	}

	private static String[] places(Prepared record) {
		return (record.localities().length > 0) ? record.localities() : record.cities();
	}

	private void addresses(Prepared record) {
		Token[] words = rarest(Arrays.asList(record.addressWords()), ADDRESS_WORDS);
		for (String number : record.addressNumbers()) {
			for (Token word : words) {
				add(KeyKind.NUMBER_AND_WORD, number + " " + word.skeleton());
			}
			for (String pin : record.pins()) {
				add(KeyKind.NUMBER_AND_PLACE, number + " " + pin);
			}
			for (String place : places(record)) {
				add(KeyKind.NUMBER_AND_PLACE, number + " " + place);
			}
		}
		for (int i = 0; i < words.length; i++) {
			for (int j = i + 1; j < words.length; j++) {
				String a = words[i].skeleton();
				String b = words[j].skeleton();
				add(KeyKind.WORD_PAIR, (a.compareTo(b) < 0) ? a + " " + b : b + " " + a);
			}
		}
	}

	private void rare(Prepared record, List<Token> names) {
		for (Token token : rarest(names, RARE_WORDS)) {
			add(KeyKind.RARE_WORD, token.skeleton());
		}
		for (Token token : rarest(Arrays.asList(record.addressWords()), RARE_WORDS)) {
			add(KeyKind.RARE_WORD, token.skeleton());
		}
	}

	private static Token[] rarest(List<Token> tokens, int most) {
		return tokens.stream()
			.filter((token) -> token.text().length() > 1)
			.distinct()
			.sorted(Comparator.comparingDouble(Token::frequency).thenComparing(Token::text))
			.limit(most)
			.toArray(Token[]::new);
	}

	private void add(KeyKind kind, String value) {
		if (value.isBlank()) {
			return;
		}
		if (this.size == this.keys.length) {
			this.keys = Arrays.copyOf(this.keys, this.size * 2);
		}
		long hash = 0xcbf29ce484222325L + kind.ordinal();
		for (int i = 0; i < value.length(); i++) {
			hash = (hash ^ value.charAt(i)) * 0x100000001b3L;
		}
		hash ^= hash >>> 32;
		hash *= 0xd6e8feb86659fd93L;
		hash ^= hash >>> 32;
		this.keys[this.size++] = hash << KIND_BITS | kind.ordinal();
	}

}
