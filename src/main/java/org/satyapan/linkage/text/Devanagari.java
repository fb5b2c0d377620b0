package org.satyapan.linkage.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Devanagari as Indians write it in Latin letters: the inherent vowel is dropped where it
 * is not spoken.
 */
final class Devanagari {

	private static final char VIRAMA = 0x094d;

	private static final char NUKTA = 0x093c;

	private static final char STOP = 0x0964;

	private static final char ZERO = 0x0966;

	/** The sign of short forms. */
	private static final char SHORT = 0x0970;

	/** So many words are remembered, as most come again. */
	private static final int REMEMBERED = 20_000;

	private static final Map<String, String> WHOLE = new ConcurrentHashMap<>();

	private static final Map<String, String> SHORTENED = new ConcurrentHashMap<>();

	private static final String[] CONSONANTS = new String[0x80];

	private static final String[] VOWELS = new String[0x80];

	private static final String[] SIGNS = new String[0x80];

	static {
		String consonants = "k kh g gh n ch chh j jh n t th d dh n t th d dh n n p ph b bh m y r r l l l v sh sh s h";
		int code = 0x15;
		for (String consonant : consonants.split(" ")) {
			CONSONANTS[code++] = consonant;
		}
		String vowels = "a a i i u u ri l e e e ai o o o au";
		code = 0x05;
		for (String vowel : vowels.split(" ")) {
			VOWELS[code++] = vowel;
		}
		String signs = "a i i u u ri ri e e e ai o o o au";
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

	/** Whether a sign after a word says that it is a short form. */
	static boolean shortens(char letter) {
		return letter == ZERO || letter == SHORT;
	}

	/** Whether a character is a full stop, which many write for the dot of an initial. */
	static boolean isStop(char letter) {
		return letter == STOP;
	}

	/** Whether a word, if a sign shortens it, is the name of a Latin letter. */
	static boolean isLetter(String word) {
		String latin = ShortForms.of(word, true);
		return latin != null && latin.length() == 1;
	}

	/**
	 * Where the word ends that begins at a place: before a full stop, a sign that
	 * shortens it (a zero after a letter is one), or another script.
	 */
	static int endOfWord(String text, int from) {
		int at = from;
		while (at < text.length()) {
			char letter = text.charAt(at);
			boolean joiner = letter == 0x200c || letter == 0x200d;
			if (!joiner && (!isDevanagari(letter) || letter == STOP || letter == STOP + 1 || letter == SHORT)
					|| letter == ZERO && at > from && !isDigit(text.charAt(at - 1))) {
				break;
			}
			at++;
		}
		return at;
	}

	/**
	 * Writes one word of Devanagari letters in Latin ones.
	 * @param word the word
	 * @param shortened whether a sign after it says that it is a short form
	 */
	static String toLatin(String word, boolean shortened) {
		Map<String, String> remembered = shortened ? SHORTENED : WHOLE;
		String latin = remembered.get(word);
		if (latin == null) {
			String shortForm = ShortForms.of(word, shortened);
			latin = (shortForm != null) ? shortForm : spell(word);
			if (remembered.size() < REMEMBERED) {
				remembered.put(word, latin);
			}
		}
		return latin;
	}

	private static String spell(String word) {
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
			if (isDigit(letter)) {
				latin.append((char) ('0' + letter - ZERO));
			}
			else if (CONSONANTS[code] != null) {
				i = spellConsonant(word, i, latin);
			}
			else if (SIGNS[code] != null) {
				latin.append(SIGNS[code]);
			}
			else if (VOWELS[code] != null) {
				latin.append(VOWELS[code]);
			}
			else if (code == 0x02 || code == 0x01) {
				char next = at(word, i + 1);
				boolean lastH = next == 'ह' && i + 2 == word.length();
				latin.append((next >= 'प' && next <= 'म') ? "m" : lastH ? "ng" : "n");
			}
			else if (code == 0x03) {
				latin.append('h');
			}
			else if (code == 0x50) {
				latin.append("om");
			}
			i++;
		}
		return speak(latin, endsInCluster(word));
	}

	/** Writes a consonant and its vowel if that is not written; returns its last sign. */
	private static int spellConsonant(String word, int from, StringBuilder latin) {
		int i = from;
		char letter = word.charAt(i);
		String consonant = CONSONANTS[letter - 0x0900];
		if (at(word, i + 1) == NUKTA) {
			consonant = withNukta(letter - 0x0900, consonant);
			i++;
		}
		char next = at(word, i + 1);
		if (letter == 'ज' && next == VIRAMA && at(word, i + 2) == 'ञ') {
			consonant = "gy";
			i += 2;
			next = at(word, i + 1);
		}
		if (letter == 'व' && from > 1 && word.charAt(from - 1) == VIRAMA && word.charAt(from - 2) != 'र') {
			consonant = "w";
		}
		latin.append(consonant);
		if (next == VIRAMA) {
			return i + 1;
		}
		if (next < 0x0900 || next > 0x097f || SIGNS[next - 0x0900] == null) {
			latin.append('A');
		}
		return i;
	}

	/** Whether the word ends in consonants after which the last vowel is spoken. */
	private static boolean endsInCluster(String word) {
		int last = word.length() - 1;
		if (last < 2 || word.charAt(last - 1) != VIRAMA) {
			return false;
		}
		char before = word.charAt(last - 2);
		return switch (word.charAt(last)) {
			case 'र', 'य', 'व' -> true;
			case 'न', 'ण', 'म', 'ल' -> "रनणम".indexOf(before) < 0;
			default -> false;
		};
	}

	private static char at(String word, int at) {
		return (at < word.length()) ? word.charAt(at) : 0;
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

	private static String speak(StringBuilder latin, boolean endsInCluster) {
		int end = latin.length();
		int vowels = 0;
		for (int i = 0; i < end; i++) {
			if (isVowel(latin.charAt(i))) {
				vowels++;
			}
		}
		if (end > 1 && latin.charAt(end - 1) == 'A' && vowels > 1 && !endsInCluster) {
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
