package org.satyapan.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.satyapan.linkage.text.Latin;
import org.satyapan.linkage.text.Sound;
import org.satyapan.linkage.text.Terms;

/**
 * Names of firms and centres.
 */
public final class CompanyNames {

	private static final Map<String, String> FORMS = Terms.spellings("legal-forms.txt");

	private static final int LONGEST_FORM = 5;

	private static final Map<String, String> TRADE = Terms.firstOfGroup("trade-words.txt");

	private static final Pattern MESSRS = Pattern.compile(
			"^\\s*(m\\s*/\\s*s\\b\\.?|messrs\\b\\.?|मै०|मैसर्स|मेसर्स)\\s*",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	private CompanyNames() {
	}

	/**
	 * A name taken apart.
	 *
	 * @param core the words that tell this firm from others, lower case Latin letters
	 * @param trade words of the trade in their usual form, such as {@code technologies},
	 * which weigh little
	 * @param legalForm {@code private limited}, {@code limited}, {@code llp},
	 * {@code opc}, {@code partnership} and others, or {@code null} if none is written
	 */
	public record Parsed(List<String> core, List<String> trade, @Nullable String legalForm) {

		public Parsed {
			core = List.copyOf(core);
			trade = List.copyOf(trade);
		}

		/**
		 * All words but the legal form.
		 * @return core words, then trade words
		 */
		public List<String> words() {
			List<String> words = new ArrayList<>(this.core);
			words.addAll(this.trade);
			return words;
		}

	}

	/**
	 * Takes a name apart.
	 * @param name as written, in any script
	 * @return its parts
	 */
	public static Parsed parse(String name) {
		String text = MESSRS.matcher(name).replaceFirst("");
		List<String> words = new ArrayList<>(Latin.words(text.replace("&", " and ").replace("%", " percent ")));
		@Nullable String form = null;
		boolean found = true;
		while (found && words.size() > 1) {
			found = false;
			for (int length = Math.min(LONGEST_FORM, words.size() - 1); length > 0 && !found; length--) {
				int size = words.size();
				String atEnd = FORMS.get(String.join(" ", words.subList(size - length, size)));
				String atStart = FORMS.get(String.join(" ", words.subList(0, length)));
				if (atEnd != null) {
					form = strongest(form, atEnd);
					words.subList(size - length, size).clear();
					found = true;
				}
				else if (atStart != null) {
					form = strongest(form, atStart);
					words.subList(0, length).clear();
					found = true;
				}
			}
		}
		List<String> core = new ArrayList<>();
		List<String> trade = new ArrayList<>();
		for (String word : words) {
			String usual = TRADE.get(word);
			if (usual == null) {
				core.add(word);
			}
			else {
				trade.add(usual);
			}
		}
		return new Parsed(core, trade, form);
	}

	private static String strongest(@Nullable String known, String found) {
		return (known == null || known.equals("company") || known.equals("limited")) ? found : known;
	}

	/**
	 * Whether a word is one of the trade, that tells little about which firm it is.
	 * @param word one word in lower case Latin letters
	 * @return whether the list of trade words has it
	 */
	public static boolean isTradeWord(String word) {
		return TRADE.containsKey(word);
	}

	/**
	 * A key that is equal for spellings of the same firm.
	 * @param name as written
	 * @return skeletons of the core words (of all words if there is no core), joined by a
	 * blank; empty for a blank name
	 */
	public static String key(String name) {
		Parsed parsed = parse(name);
		List<String> words = parsed.core().isEmpty() ? parsed.trade() : parsed.core();
		return String.join(" ", words.stream().map(Sound::skeleton).toList());
	}

}
