package org.satyapan.linkage;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.satyapan.linkage.text.Terms;
import org.satyapan.linkage.text.Word;

/**
 * A word of a firm's name, with what the term lists know of it.
 */
public final class FirmWord extends Word {

	private static final LegalForms FORMS = LegalForms.read();

	private static final Map<String, String> TRADE = Terms.firstOfGroup("trade-words.txt");

	/** What some trade word, written as two words, begins with. */
	private static final Set<String> BEGINNINGS = beginnings();

	private final @Nullable String trade;

	private final boolean beginning;

	private final List<LegalForms.Form> endings;

	private final List<LegalForms.Form> starts;

	FirmWord(String text, int number) {
		super(text, number);
		this.trade = TRADE.get(text);
		this.beginning = BEGINNINGS.contains(text);
		this.endings = FORMS.endingIn(text);
		this.starts = FORMS.startingWith(text);
	}

	private static Set<String> beginnings() {
		Set<String> beginnings = new HashSet<>();
		for (String word : TRADE.keySet()) {
			for (int end = 1; end < word.length(); end++) {
				if (TRADE.containsKey(word.substring(0, end))) {
					beginnings.add(word.substring(0, end));
				}
			}
		}
		return beginnings;
	}

	static boolean isTrade(String word) {
		return TRADE.containsKey(word);
	}

	/** The usual form of a word of the trade; {@code null} if it is none. */
	@Nullable String trade() {
		return this.trade;
	}

	/** The usual form of the trade word that this one and the next make together. */
	@Nullable String trade(FirmWord next) {
		return this.beginning ? TRADE.get(text() + next.text()) : null;
	}

	/** The legal forms that end in the word, the longest first. */
	List<LegalForms.Form> endings() {
		return this.endings;
	}

	/** The legal forms that begin with the word, the longest first. */
	List<LegalForms.Form> starts() {
		return this.starts;
	}

}
