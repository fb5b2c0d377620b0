package org.satyapan.linkage;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.satyapan.linkage.text.Latin;
import org.satyapan.linkage.text.Lexicon;
import org.satyapan.linkage.text.Terms;

/**
 * Takes firms' names apart, one after the other, and remembers the words it has met: of a
 * million names most words come again. It belongs to one thread.
 */
public final class FirmNameReader {

	private static final List<String> TITLES = Terms.lines("company-titles.txt");

	private static final String TITLE_LETTERS = firstLetters(TITLES);

	private final Lexicon<FirmWord> lexicon = new Lexicon<>(FirmWord::new);

	private List<FirmWord> words = List.of();

	private int coreSize;

	private @Nullable String legalForm;

	private static String firstLetters(List<String> words) {
		StringBuilder letters = new StringBuilder();
		words.forEach((word) -> letters.append(word.charAt(0)));
		return letters.toString();
	}

	/**
	 * Takes a name apart. What was read before is forgotten.
	 * @param name as written, in any script
	 */
	public void read(String name) {
		String text = Latin.isAscii(name) ? name : Latin.of(name);
		text = text.substring(title(text));
		if (text.indexOf('&') >= 0 || text.indexOf('%') >= 0) {
			text = text.replace("&", " and ").replace("%", " percent ");
		}
		List<FirmWord> all = this.lexicon.words(text);
		int from = 0;
		int to = all.size();
		this.legalForm = null;
		while (to - from > 1) {
			LegalForms.Form last = LegalForms.atEnd(all, from, to);
			LegalForms.Form first = LegalForms.atStart(all, from, to);
			if (last != null && (first == null || last.length() >= first.length())) {
				this.legalForm = strongest(this.legalForm, last.name());
				to -= last.length();
			}
			else if (first != null) {
				this.legalForm = strongest(this.legalForm, first.name());
				from += first.length();
			}
			else {
				break;
			}
		}
		sort(all, from, to);
	}

	/** Puts the words of the trade behind the others. */
	private void sort(List<FirmWord> all, int from, int to) {
		List<FirmWord> core = new ArrayList<>(to - from);
		List<FirmWord> trade = new ArrayList<>(to - from);
		for (int i = from; i < to; i++) {
			FirmWord word = all.get(i);
			String usual = word.trade();
			if (usual == null) {
				core.add(word);
			}
			else {
				// Info Tech is Infotech.
				String joined = (i + 1 < to) ? word.trade(all.get(i + 1)) : null;
				trade.add(this.lexicon.word((joined != null) ? joined : usual));
				i += (joined != null) ? 1 : 0;
			}
		}
		this.coreSize = core.size();
		core.addAll(trade);
		this.words = core;
	}

	/**
	 * All words but the legal form: those that tell this firm from others, then those of
	 * the trade in their usual form.
	 */
	public List<FirmWord> words() {
		return this.words;
	}

	/** How many words tell this firm from others. */
	int coreSize() {
		return this.coreSize;
	}

	/** {@code llp} and others, or {@code null}. */
	public @Nullable String legalForm() {
		return this.legalForm;
	}

	/** Where the name begins after {@code m/s}, {@code messrs} and their like. */
	private static int title(String text) {
		int at = skipBlanks(text, 0);
		if (at == text.length() || TITLE_LETTERS.indexOf(Latin.lower(text.charAt(at))) < 0) {
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
			if (at == text.length() || Latin.lower(text.charAt(at)) != title.charAt(i)) {
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

}
