package org.satyapan.linkage.text;

/**
 * How a word of Latin letters sounds to an Indian ear.
 */
public final class Sound {

	private Sound() {
	}

	/**
	 * The consonant skeleton: aspirates, doubled letters, v and w, sh and s, and all
	 * vowels but the first are the same. {@code choudhary}, {@code chowdhury} give
	 * {@code Cdr}.
	 * @param word lower case Latin letters and digits
	 * @return the skeleton; numbers stay as they are
	 */
	public static String skeleton(String word) {
		int length = word.length();
		StringBuilder skeleton = new StringBuilder(length);
		for (int i = 0; i < length; i++) {
			char letter = word.charAt(i);
			char next = (i + 1 < length) ? word.charAt(i + 1) : 0;
			char sound = switch (letter) {
				case 'a' -> (i == 0) ? 'a' : 0;
				case 'e', 'i' -> (i == 0) ? 'i' : 0;
				case 'o', 'u' -> (i == 0) ? 'u' : 0;
				case 'y' -> (i == 0 && isVowel(next)) ? 'y' : 0;
				case 'h' -> (i == 0 || isVowel(word.charAt(i - 1)) && isVowel(next)) ? 'h' : 0;
				case 'w', 'v' ->
					(letter == 'w' && i > 0 && word.charAt(i - 1) == 'o' && next != 0 && !isVowel(next)) ? 0 : 'v';
				// The initial of Chandra is C.
				case 'c' -> (next == 'h' || next == 0 && i == 0) ? 'C'
						: (next == 'e' || next == 'i' || next == 'y') ? 's' : 'k';
				case 'q', 'k' -> 'k';
				// Jnan is Gyan; in Rajnikant a short a is left out.
				case 'z', 'j' -> (next == 'n' && letter == 'j' && i == 0) ? 'g' : 'j';
				case 'p', 'f' -> (letter == 'f' || next == 'h') ? 'f' : 'p';
				case 'x' -> 'x';
				default -> letter;
			};
			if (sound == 0) {
				continue;
			}
			if (sound == 'x') {
				append(skeleton, 'k');
				append(skeleton, 's');
			}
			else {
				append(skeleton, sound);
			}
		}
		return skeleton.toString();
	}

	private static void append(StringBuilder skeleton, char sound) {
		int length = skeleton.length();
		if (length == 0 || skeleton.charAt(length - 1) != sound || sound >= '0' && sound <= '9') {
			skeleton.append(sound);
		}
	}

	/**
	 * The usual spelling: long vowels short, doubled letters single, {@code w} as
	 * {@code v}, {@code ph} as {@code f}, a final {@code a} after a consonant dropped.
	 * Nearer than the skeleton.
	 * @param word lower case Latin letters and digits
	 * @return the folded spelling
	 */
	public static String fold(String word) {
		StringBuilder folded = new StringBuilder(word.length());
		for (int i = 0; i < word.length(); i++) {
			char letter = word.charAt(i);
			char next = (i + 1 < word.length()) ? word.charAt(i + 1) : 0;
			char spelled = switch (letter) {
				case 'w' -> 'v';
				case 'q' -> 'k';
				case 'y' -> (i > 0) ? 'i' : 'y';
				case 'e' -> (next == 'e') ? 'i' : 'e';
				case 'o' -> (next == 'o') ? 'u' : 'o';
				case 'c' -> (next == 'k') ? 'k' : 'c';
				case 'p' -> (next == 'h') ? 'f' : 'p';
				default -> letter;
			};
			if (letter == 'p' && next == 'h' || (letter == 'e' || letter == 'o') && next == letter) {
				i++;
			}
			int length = folded.length();
			boolean digit = spelled >= '0' && spelled <= '9';
			if (length == 0 || folded.charAt(length - 1) != spelled || digit) {
				folded.append(spelled);
			}
		}
		int length = folded.length();
		if (length > 3 && folded.charAt(length - 1) == 'a' && !isVowel(folded.charAt(length - 2))) {
			folded.setLength(length - 1);
		}
		return folded.toString();
	}

	private static boolean isVowel(char letter) {
		return letter == 'a' || letter == 'e' || letter == 'i' || letter == 'o' || letter == 'u' || letter == 'y';
	}

}
