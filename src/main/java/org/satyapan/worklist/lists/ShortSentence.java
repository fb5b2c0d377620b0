package org.satyapan.worklist.lists;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.satyapan.worklist.WorklistSettings.Words;

/**
 * A finding's sentence without the name and address that its line shows anyway. Where a
 * sentence has them in no known form, it stays whole.
 */
final class ShortSentence {

	/** After these the Hindi pronoun changes its form. */
	private static final String POSTPOSITION = "(?=\\s+(?:\\([^)]*\\)\\s+)?(?:का|के|की|से|को|में|पर)(?=\\s))";

	private ShortSentence() {
	}

	/**
	 * The sentence as it stands in a line.
	 * @param names how the line's place may be called
	 * @param addresses where it may be said to be
	 */
	static Words of(Words sentence, List<String> names, List<String> addresses) {
		for (String name : names) {
			for (String address : addresses) {
				if (!name.isBlank() && !address.isBlank() && sentence.en().contains(name)) {
					Words shorter = new Words(english(sentence.en(), name, address),
							hindi(sentence.hi(), name, address));
					if (!shorter.equals(sentence)) {
						return shorter;
					}
				}
			}
		}
		return sentence;
	}

	private static String english(String sentence, String name, String address) {
		String operates = name + " operates at " + address;
		String at = name + " at " + address;
		String shorter = sentence;
		if (shorter.startsWith(operates)) {
			shorter = "It operates here" + shorter.substring(operates.length());
		}
		else if (shorter.startsWith(at)) {
			shorter = "It" + shorter.substring(at.length());
		}
		return shorter.replace(at, "it");
	}

	private static String hindi(String sentence, String name, String address) {
		String shorter = sentence.replace(name + " " + address + " पर ", "यह यहाँ ")
			.replace(address + " पर " + name + " है", "यह है");
		String both = Pattern.quote(name + ", " + address) + ",?";
		shorter = Pattern.compile(both + POSTPOSITION)
			.matcher(shorter)
			.replaceAll(Matcher.quoteReplacement("इस केंद्र"));
		return Pattern.compile(both).matcher(shorter).replaceAll(Matcher.quoteReplacement("यह केंद्र"));
	}

}
