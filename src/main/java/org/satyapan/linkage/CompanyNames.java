package org.satyapan.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.satyapan.linkage.text.Latin;
import org.satyapan.linkage.text.Sound;
import org.satyapan.linkage.text.Terms;

/**
 * Names of firms and centres.
 */
public final class CompanyNames {

	private static final LegalForms FORMS = LegalForms.read();

	private static final Map<String, String> TRADE = Terms.firstOfGroup("trade-words.txt");

	private static final List<String> TITLES = Terms.lines("company-titles.txt");

	private static final String TITLE_LETTERS = firstLetters(TITLES);

	private CompanyNames() {
	}

	private static String firstLetters(List<String> words) {
		StringBuilder letters = new StringBuilder();
		words.forEach((word) -> letters.append(word.charAt(0)));
		return letters.toString();
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
			if (this.trade.isEmpty()) {
				return this.core;
			}
			if (this.core.isEmpty()) {
				return this.trade;
			}
			List<String> words = new ArrayList<>(this.core.size() + this.trade.size());
			words.addAll(this.core);
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
		String text = Latin.of(name);
		text = text.substring(title(text));
		if (text.indexOf('&') >= 0 || text.indexOf('%') >= 0) {
			text = text.replace("&", " and ").replace("%", " percent ");
		}
		List<String> words = Latin.words(text);
		int from = 0;
		int to = words.size();
		@Nullable String form = null;
		while (to - from > 1) {
			LegalForms.Form last = FORMS.atEnd(words, from, to);
			LegalForms.Form first = FORMS.atStart(words, from, to);
			if (last != null && (first == null || last.length() >= first.length())) {
				form = strongest(form, last.name());
				to -= last.length();
			}
			else if (first != null) {
				form = strongest(form, first.name());
				from += first.length();
			}
			else {
				break;
			}
		}
		List<String> core = new ArrayList<>(to - from);
		List<String> trade = new ArrayList<>(to - from);
		for (int i = from; i < to; i++) {
			String word = words.get(i);
			String usual = TRADE.get(word);
			if (usual == null) {
				core.add(word);
			}
			else {
				// Info Tech is Infotech.
				String joined = (i + 1 < to) ? TRADE.get(word + words.get(i + 1)) : null;
				trade.add((joined != null) ? joined : usual);
				i += (joined != null) ? 1 : 0;
			}
		}
		return new Parsed(core, trade, form);
	}

	/** Where the name begins after {@code m/s}, {@code messrs} and their like. */
	private static int title(String text) {
		int at = skipBlanks(text, 0);
		if (at == text.length() || TITLE_LETTERS.indexOf(text.charAt(at)) < 0) {
			return 0;
		}
		for (String title : TITLES) {
			int end = endOf(title, text, at);
			if (end > 0 && (end == text.length() || !Latin.isWordLetter(text.charAt(end)))) {
				return skipBlanks(text, (end < text.length() && text.charAt(end) == '.') ? end + 1 : end);
			}
		}
		return 0;
	}

	/**
	 * Where a title ends, blanks around a stroke aside; 0 if the text has another word.
	 */
	private static int endOf(String title, String text, int from) {
		int at = from;
		for (int i = 0; i < title.length(); i++) {
			boolean stroke = title.charAt(i) == '/';
			at = stroke ? skipBlanks(text, at) : at;
			if (at == text.length() || text.charAt(at) != title.charAt(i)) {
				return 0;
			}
			at = stroke ? skipBlanks(text, at + 1) : at + 1;
		}
		return at;
	}

	private static int skipBlanks(String text, int from) {
		int at = from;
		while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) >= '\t' && text.charAt(at) <= '\r')) {
			at++;
		}
		return at;
	}

	private static String strongest(@Nullable String known, String found) {
		return (known == null || known.equals("company") || known.equals("limited") || found.equals("opc")) ? found
				: known;
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
		StringBuilder key = new StringBuilder();
		for (String word : words) {
			String skeleton = Sound.skeleton(word);
			if (!skeleton.isEmpty()) {
				key.append((key.length() > 0) ? " " : "").append(skeleton);
			}
		}
		return key.toString();
	}

}
