package org.satyapan.linkage.text;

import java.util.Arrays;

/**
 * The sounds of a word as Indians write them in Latin letters, and how far two words are
 * apart in sound. Who writes a name of another script chooses between spellings of one
 * sound: {@code a} and {@code aa}, {@code i} and {@code ee}, {@code t} and {@code th}; a
 * short {@code a} between consonants is written or not.
 */
public final class Phonemes {

	/** The distance of two sounds that have nothing in common, or of one left out. */
	private static final int WHOLE = 100;

	private static final int CODES = 128;

	private static final byte[][] CHANGED = new byte[CODES][CODES];

	private static final byte[] LEFT_OUT = new byte[CODES];

	private static final String VOWELS = "aAeEiouO";

	static {
		for (byte[] row : CHANGED) {
			Arrays.fill(row, (byte) WHOLE);
		}
		for (int sound = 0; sound < CODES; sound++) {
			CHANGED[sound][sound] = 0;
		}
		Arrays.fill(LEFT_OUT, (byte) WHOLE);
		// Vowels: long and short, then those written for one another, then any.
		near(5, "aA");
		near(15, "oO");
		near(20, "eE", "ei", "ou", "iy");
		near(30, "aE", "AO", "aei");
		near(40, VOWELS, "uv");
		// Consonants with breath and without, and other spellings of one sound.
		near(10, "zj");
		near(15, "kK", "gG", "tT", "dD", "bB", "jJ", "sS", "zJ");
		near(30, "pf");
		near(40, "zs", "vb", "vB");
		// Voiced and voiceless, which Tamil writes alike; sibilants; nasals; liquids.
		near(50, "kg", "tdTD", "pb", "cj", "cS", "vf", "yj", "Kh", "KG");
		near(60, "nm", "cs", "pB", "rd", "rD", "lr");
		near(70, "js", "ld", "kc", "bf");
		near(80, "kh");
		for (char vowel : VOWELS.toCharArray()) {
			LEFT_OUT[vowel] = 45;
		}
		LEFT_OUT['a'] = 25;
		LEFT_OUT['A'] = 35;
		LEFT_OUT['h'] = 35;
		LEFT_OUT['y'] = 40;
		LEFT_OUT['n'] = 70;
	}

	private Phonemes() {
	}

	private static void near(int distance, String... groups) {
		for (String group : groups) {
			for (char one : group.toCharArray()) {
				for (char other : group.toCharArray()) {
					CHANGED[one][other] = (byte) Math.min(CHANGED[one][other], distance);
				}
			}
		}
	}

	/**
	 * The sounds of a word.
	 * @param word lower case Latin letters and digits
	 * @return a character for each sound
	 */
	public static String of(String word) {
		StringBuilder sounds = new StringBuilder(word.length());
		// A last short a is written or not.
		int last = word.length() - 1;
		boolean mute = last > 2 && word.charAt(last) == 'a' && !isVowel(word.charAt(last - 1));
		int end = mute ? last : word.length();
		int at = 0;
		while (at < end) {
			at += spell(word, at, sounds);
		}
		return sounds.toString();
	}

	/** Appends the sound at a place; returns how many letters it takes. */
	private static int spell(String word, int at, StringBuilder sounds) {
		char letter = word.charAt(at);
		char next = at(word, at + 1);
		switch (letter) {
			case 'k', 'g', 't', 'd', 'b', 'j':
				return (next == 'h') ? breathed(sounds, letter) : consonant(sounds, letter, 1);
			case 'p':
				return (next == 'h') ? consonant(sounds, 'f', 2) : consonant(sounds, 'p', 1);
			case 's':
				return (next == 'h') ? consonant(sounds, 'S', 2) : consonant(sounds, 's', 1);
			case 'c':
				if (next == 'h') {
					return consonant(sounds, 'c', (at(word, at + 2) == 'h') ? 3 : 2);
				}
				return (next == 'k') ? consonant(sounds, 'k', 2)
						: consonant(sounds, (next == 'e' || next == 'i' || next == 'y') ? 's' : 'k', 1);
			case 'q':
				return consonant(sounds, 'k', 1);
			case 'w':
				return consonant(sounds, 'v', 1);
			case 'x':
				consonant(sounds, 'k', 1);
				return consonant(sounds, 's', 1);
			case 'z':
				// The last sound of Tamil is written so in Latin letters.
				return (next == 'h') ? consonant(sounds, 'l', 2) : consonant(sounds, 'z', 1);
			case 'a', 'e', 'i', 'o', 'u':
				return vowel(word, at, letter, next, sounds);
			case 'y':
				return append(sounds, (at > 0 && !isVowel(next)) ? 'i' : 'y', 1);
			default:
				return consonant(sounds, letter, 1);
		}
	}

	private static int vowel(String word, int at, char letter, char next, StringBuilder sounds) {
		boolean glide = (next == 'y' || next == 'w') && !isVowel(at(word, at + 2));
		switch (letter) {
			case 'a':
				return (next == 'a') ? append(sounds, 'A', 2) : (next == 'i' || next == 'y' && glide)
						? append(sounds, 'E', 2)
						: (next == 'u' || next == 'w' && glide) ? append(sounds, 'O', 2) : append(sounds, 'a', 1);
			case 'e':
				return (next == 'e') ? append(sounds, 'i', 2)
						: append(sounds, 'e', (next == 'i' || next == 'y' && glide) ? 2 : 1);
			case 'i':
				return append(sounds, 'i', (next == 'i' || next == 'e' && at + 2 == word.length()) ? 2 : 1);
			case 'o':
				return (next == 'o' || next == 'u') ? append(sounds, 'u', 2)
						: (next == 'w' && glide) ? append(sounds, 'O', 2) : append(sounds, 'o', 1);
			default:
				return append(sounds, 'u', (next == 'u') ? 2 : 1);
		}
	}

	private static int append(StringBuilder sounds, char sound, int letters) {
		sounds.append(sound);
		return letters;
	}

	/** Of a doubled consonant the second has the breath: {@code siddharth}. */
	private static int breathed(StringBuilder sounds, char letter) {
		int last = sounds.length() - 1;
		char sound = (char) (letter - 32);
		if (last >= 0 && (sounds.charAt(last) == letter || sounds.charAt(last) == sound)) {
			sounds.setLength(last);
		}
		return append(sounds, sound, 2);
	}

	/** Doubled consonants sound like one. */
	private static int consonant(StringBuilder sounds, char sound, int letters) {
		int length = sounds.length();
		if (length == 0 || sounds.charAt(length - 1) != sound || sound <= '9') {
			sounds.append(sound);
		}
		return letters;
	}

	private static char at(String word, int at) {
		return (at < word.length()) ? word.charAt(at) : 0;
	}

	private static boolean isVowel(char letter) {
		return letter == 'a' || letter == 'e' || letter == 'i' || letter == 'o' || letter == 'u';
	}

	/**
	 * The sounds that most spellings of a word agree on: consonants without breath, and
	 * of the vowels only whether they are spoken in front or in the back of the mouth.
	 * @param sounds sounds of a word
	 * @return fewer sounds
	 */
	public static String rough(String sounds) {
		StringBuilder rough = new StringBuilder(sounds.length());
		for (int i = 0; i < sounds.length(); i++) {
			char sound = switch (sounds.charAt(i)) {
				case 'a', 'A' -> (i == 0) ? 'a' : 0;
				case 'e', 'E', 'i', 'y' -> 'i';
				case 'o', 'O', 'u' -> 'u';
				case 'z', 'J' -> 'j';
				case 'S' -> 's';
				case 'K' -> 'k';
				case 'G' -> 'g';
				case 'T' -> 't';
				case 'D' -> 'd';
				case 'B' -> 'b';
				default -> sounds.charAt(i);
			};
			if (sound != 0) {
				consonant(rough, sound, 1);
			}
		}
		return rough.toString();
	}

	/**
	 * The consonants by the place where they are spoken, which regional spellings and
	 * most slips leave.
	 * @param rough what {@link #rough} gave
	 * @return fewer sounds
	 */
	public static String broad(String rough) {
		StringBuilder broad = new StringBuilder(rough.length());
		for (int i = 0; i < rough.length(); i++) {
			char sound = switch (rough.charAt(i)) {
				case 'a', 'i', 'u', 'h' -> 0;
				case 'g' -> 'k';
				case 'd' -> 't';
				case 'b', 'f', 'v' -> 'p';
				case 'j', 's' -> 'c';
				case 'm' -> 'n';
				default -> rough.charAt(i);
			};
			if (sound != 0) {
				consonant(broad, sound, 1);
			}
		}
		return broad.toString();
	}

	/**
	 * How far two words are apart in sound: the least sum of sounds changed and left out.
	 * @param one sounds of a word
	 * @param other sounds of another
	 * @param most the distance from which on it need not be exact
	 * @return hundredths of a sound, 0 if both sound the same; more than {@code most} if
	 * they are farther apart
	 */
	public static int distance(String one, String other, int most) {
		int[] row = new int[other.length() + 1];
		for (int j = 1; j <= other.length(); j++) {
			row[j] = row[j - 1] + LEFT_OUT[code(other, j - 1)];
		}
		for (int i = 1; i <= one.length(); i++) {
			int sound = code(one, i - 1);
			int diagonal = row[0];
			row[0] += LEFT_OUT[sound];
			int nearest = row[0];
			for (int j = 1; j <= other.length(); j++) {
				int its = code(other, j - 1);
				int distance = Math.min(diagonal + CHANGED[sound][its],
						Math.min(row[j] + LEFT_OUT[sound], row[j - 1] + LEFT_OUT[its]));
				diagonal = row[j];
				row[j] = distance;
				nearest = Math.min(nearest, distance);
			}
			if (nearest > most) {
				return nearest;
			}
		}
		return row[other.length()];
	}

	private static int code(String sounds, int at) {
		return sounds.charAt(at) & CODES - 1;
	}

}
