package org.satyapan.linkage.text;

/**
 * Devanagari as Indians write it in Latin letters: the inherent vowel is dropped where it
 * is not spoken.
 */
final class Devanagari {

	private static final String[] CONSONANTS = new String[0x80];

	private static final String[] VOWELS = new String[0x80];

	private static final String[] SIGNS = new String[0x80];

	static {
		String consonants = "k kh g gh n ch chh j jh n t th d dh n t th d dh n n p ph b bh m y r r l l l v sh sh s h";
		int code = 0x15;
		for (String consonant : consonants.split(" ")) {
			CONSONANTS[code++] = consonant;
		}
		String vowels = "a aa i ee u oo ri l e e e ai o o o au";
		code = 0x05;
		for (String vowel : vowels.split(" ")) {
			VOWELS[code++] = vowel;
		}
		String signs = "aa i ee u oo ri ri e e e ai o o o au";
		code = 0x3e;
		for (String sign : signs.split(" ")) {
			SIGNS[code++] = sign;
		}
		String nukta = "q kh g z r rh f y";
		code = 0x58;
		for (String consonant : nukta.split(" ")) {
			CONSONANTS[code++] = consonant;
		}
	}

	private Devanagari() {
	}

	static boolean isDevanagari(char letter) {
		return letter >= 0x0900 && letter <= 0x097f;
	}

	/** Writes one word of Devanagari letters in Latin ones. */
	static String toLatin(String word) {
		StringBuilder latin = new StringBuilder(word.length() * 2);
		// A capital A marks an inherent vowel until it is known whether it is spoken.
		int i = 0;
		while (i < word.length()) {
			char letter = word.charAt(i);
			int code = letter - 0x0900;
			if (code < 0 || code >= 0x80) {
				i++;
				continue;
			}
			if (code == 0x66 && i > 0 && !isDigit(word.charAt(i - 1))) {
				// After a letter the zero is an abbreviation mark, as in number's short
				// form.
				i++;
				continue;
			}
			if (code >= 0x66 && code <= 0x6f) {
				latin.append((char) ('0' + code - 0x66));
			}
			else if (CONSONANTS[code] != null) {
				String consonant = CONSONANTS[code];
				if (i + 1 < word.length() && word.charAt(i + 1) == 0x093c) {
					consonant = withNukta(code, consonant);
					i++;
				}
				char next = (i + 1 < word.length()) ? word.charAt(i + 1) : 0;
				if (letter == 'ज' && next == 0x094d && i + 2 < word.length() && word.charAt(i + 2) == 'ञ') {
					consonant = "gy";
					i += 2;
					next = (i + 1 < word.length()) ? word.charAt(i + 1) : 0;
				}
				latin.append(consonant);
				if (next == 0x094d) {
					i++;
				}
				else if (next < 0x0900 || next > 0x097f || SIGNS[next - 0x0900] == null) {
					latin.append('A');
				}
			}
			else if (SIGNS[code] != null) {
				latin.append(SIGNS[code]);
			}
			else if (VOWELS[code] != null) {
				latin.append(VOWELS[code]);
			}
			else if (code == 0x02 || code == 0x01) {
				char next = (i + 1 < word.length()) ? word.charAt(i + 1) : 0;
				latin.append((next >= 'प' && next <= 'म') ? 'm' : 'n');
			}
			else if (code == 0x03) {
				latin.append('h');
			}
			else if (code == 0x50) {
				latin.append("om");
			}
			i++;
		}
		return speak(latin);
	}

	private static String withNukta(int code, String consonant) {
		return switch (code) {
			case 0x15 -> "q";
			case 0x1c -> "z";
			case 0x21 -> "r";
			case 0x22 -> "rh";
			case 0x2b -> "f";
			default -> consonant;
		};
	}

	private static String speak(StringBuilder latin) {
		int end = latin.length();
		int vowels = 0;
		for (int i = 0; i < end; i++) {
			if (isVowel(latin.charAt(i))) {
				vowels++;
			}
		}
		if (end > 1 && latin.charAt(end - 1) == 'A' && vowels > 1) {
			latin.setLength(end - 1);
		}
		// From the right, an inherent vowel between (vowel, consonant) and (consonant,
		// vowel) is not spoken.
		for (int i = latin.length() - 2; i > 1; i--) {
			if (latin.charAt(i) == 'A' && singleConsonantThenVowel(latin, i) && vowelThenConsonant(latin, i)) {
				latin.deleteCharAt(i);
			}
		}
		for (int i = 0; i < latin.length(); i++) {
			if (latin.charAt(i) == 'A') {
				latin.setCharAt(i, 'a');
			}
		}
		return latin.toString();
	}

	private static boolean singleConsonantThenVowel(StringBuilder latin, int at) {
		int next = at + 1;
		if (next >= latin.length() || isVowel(latin.charAt(next))) {
			return false;
		}
		next++;
		if (next < latin.length() && latin.charAt(next) == 'h') {
			next++;
		}
		return next < latin.length() && isVowel(latin.charAt(next));
	}

	private static boolean vowelThenConsonant(StringBuilder latin, int at) {
		int before = at - 1;
		if (isVowel(latin.charAt(before))) {
			return false;
		}
		if (latin.charAt(before) == 'h' && before > 0 && !isVowel(latin.charAt(before - 1))) {
			before--;
		}
		return before > 0 && isVowel(latin.charAt(before - 1));
	}

	private static boolean isDigit(char letter) {
		return letter >= 0x0966 && letter <= 0x096f;
	}

	private static boolean isVowel(char letter) {
		return "aeiouA".indexOf(letter) >= 0;
	}

}
