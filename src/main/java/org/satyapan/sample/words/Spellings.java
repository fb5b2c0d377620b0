package org.satyapan.sample.words;

import java.util.List;
import java.util.Locale;

/**
 * How the same name is written by different hands: legal forms, trades, honorifics, and
 * one slip of the finger. Slips never touch digits, since a digit tells premises apart.
 */
public final class Spellings {

	private static final List<String> PRIVATE_LIMITED = List.of("Private Limited", "Pvt Ltd", "Pvt. Ltd.", "(P) Ltd",
			"(P) Limited", "Pvt. Limited", "P. Ltd.");

	private Spellings() {
	}

	/** The legal form in one of its customary spellings. */
	public static String legalForm(String form, Dice dice) {
		return "Private Limited".equals(form) ? dice.pick(PRIVATE_LIMITED) : form;
	}

	/** The trade in one of its customary spellings. */
	public static String trade(String trade, Dice dice) {
		return switch (trade) {
			case "Technologies" -> dice.pick("Technologies", "Technologies", "Tech");
			case "Solutions" -> dice.pick("Solutions", "Solutions", "Solution");
			case "Services" -> dice.pick("Services", "Services", "Service");
			case "Call Centre" -> dice.pick("Call Centre", "Call Center", "Call Centre");
			case "Infotech" -> dice.pick("Infotech", "Infotech", "Info Tech");
			case "Support Services" -> dice.pick("Support Services", "Support Service");
			default -> trade;
		};
	}

	/**
	 * One slip: two letters exchanged, one doubled, one dropped, or one vowel taken for
	 * another.
	 */
	public static String slip(String text, Dice dice) {
		for (int tries = 0; tries < 20; tries++) {
			int at = 1 + dice.below(Math.max(1, text.length() - 2));
			if (at + 1 >= text.length() || !Character.isLetter(text.charAt(at))
					|| !Character.isLetter(text.charAt(at + 1)) || !Character.isLetter(text.charAt(at - 1))) {
				continue;
			}
			char here = text.charAt(at);
			return switch (dice.below(4)) {
				case 0 -> text.substring(0, at) + text.charAt(at + 1) + here + text.substring(at + 2);
				case 1 -> text.substring(0, at) + here + text.substring(at);
				case 2 -> text.substring(0, at) + text.substring(at + 1);
				default -> text.substring(0, at) + ("aeiou".indexOf(here) >= 0 ? dice.pick("a", "e", "i", "o") : "h")
						+ text.substring(at + 1);
			};
		}
		return text;
	}

	/** The same sounds in other letters, as when a name passes through Hindi. */
	public static String transliterated(String text, Dice dice) {
		String[][] sounds = { { "v", "w" }, { "sh", "s" }, { "ee", "i" }, { "i", "ee" }, { "u", "oo" }, { "ph", "f" },
				{ "ksh", "x" }, { "th", "t" }, { "a", "aa" }, { "ch", "chh" } };
		int from = dice.below(sounds.length);
		for (int i = 0; i < sounds.length; i++) {
			String[] pair = sounds[(from + i) % sounds.length];
			int at = text.indexOf(pair[0], 1);
			if (at > 0) {
				return text.substring(0, at) + pair[1] + text.substring(at + pair[0].length());
			}
		}
		return text;
	}

	public static String upper(String text) {
		return text.toUpperCase(Locale.ROOT);
	}

}
