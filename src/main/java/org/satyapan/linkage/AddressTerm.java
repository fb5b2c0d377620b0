package org.satyapan.linkage;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.satyapan.linkage.text.Terms;

/**
 * What the term lists know of a word of an address.
 */
final class AddressTerm {

	/** What may be named. */
	enum Ending {

		STREET, BUILDING

	}

	/** A word that the lists do not have. */
	static final AddressTerm UNKNOWN = new AddressTerm();

	private static final String[] ROMAN = { "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x" };

	private static final String NOTHING = "-";

	private static final String NUMBER = " no";

	private static final Map<String, AddressTerm> KNOWN = new HashMap<>();

	static {
		Terms.spellings("address-labels.txt")
			.forEach((word, label) -> make(word).label = part(AddressLabel.class, label, "address-labels.txt"));
		Terms.spellings("address-numbers.txt").forEach((word, floor) -> make(word).floor = floor);
		Terms.spellings("address-endings.txt")
			.forEach((word, ending) -> make(word).ending = part(Ending.class, ending, "address-endings.txt"));
		Terms.firstOfGroup("address-landmarks.txt").keySet().forEach((word) -> make(word).nearby = true);
		Terms.spellings("address-abbreviations.txt").forEach(AddressTerm::abbreviate);
		Terms.firstOfGroup("city-variants.txt").forEach((variant, city) -> {
			AddressTerm word = make(variant);
			if (!variant.equals(city) && word.label == null && word.full == null) {
				word.full = new String[] { city };
			}
		});
		for (int i = 0; i < ROMAN.length; i++) {
			make(ROMAN[i]).roman = Integer.toString(i + 1);
		}
	}

	/** The part whose number follows, as after {@code plot}. */
	@Nullable AddressLabel label;

	/** Value as a Roman number: {@code 4} for {@code iv}. */
	@Nullable String roman;

	/** Value as the name of a floor: {@code 0} for {@code ground}. */
	@Nullable String floor;

	/** Whether a clause that begins with the word names something nearby. */
	boolean nearby;

	/** What a name that ends in the word is the name of. */
	@Nullable Ending ending;

	/** The words it is short for; none if it only announces a number. */
	String @Nullable [] full;

	/** The word it is short for if {@code no} follows: {@code house} for {@code h}. */
	@Nullable String withNumber;

	private AddressTerm() {
	}

	/**
	 * What is known of a word.
	 * @param word in lower case Latin letters
	 * @return what the lists say
	 */
	static AddressTerm of(String word) {
		AddressTerm known = KNOWN.get(word);
		return (known != null) ? known : UNKNOWN;
	}

	private static <E extends Enum<E>> E part(Class<E> parts, String name, String file) {
		for (E part : parts.getEnumConstants()) {
			if (part.name().equalsIgnoreCase(name)) {
				return part;
			}
		}
		throw new IllegalStateException("The term list " + file + " has the part \"" + name + "\"; there are only "
				+ Arrays.toString(parts.getEnumConstants()).toLowerCase(Locale.ROOT) + ". Correct or remove the line.");
	}

	private static AddressTerm make(String word) {
		return KNOWN.computeIfAbsent(word, (key) -> new AddressTerm());
	}

	private static void abbreviate(String shortForm, String words) {
		String[] full = words.equals(NOTHING) ? new String[0] : words.split("\\s+");
		if (shortForm.endsWith(NUMBER)) {
			make(shortForm.substring(0, shortForm.length() - NUMBER.length())).withNumber = words;
		}
		make(shortForm.replace(" ", "")).full = full;
	}

}
