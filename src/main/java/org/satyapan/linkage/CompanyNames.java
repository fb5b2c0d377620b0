package org.satyapan.linkage;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.satyapan.linkage.text.Sound;

/**
 * Names of firms and centres.
 */
public final class CompanyNames {

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
			return Stream.concat(this.core.stream(), this.trade.stream()).toList();
		}

	}

	/**
	 * Takes a name apart.
	 * @param name as written, in any script
	 * @return its parts
	 */
	public static Parsed parse(String name) {
		FirmNameReader reader = new FirmNameReader();
		reader.read(name);
		List<String> words = reader.words().stream().map(FirmWord::text).toList();
		int core = reader.coreSize();
		return new Parsed(words.subList(0, core), words.subList(core, words.size()), reader.legalForm());
	}

	/**
	 * Whether a word is one of the trade, that tells little about which firm it is.
	 * @param word one word in lower case Latin letters
	 * @return whether the list of trade words has it
	 */
	public static boolean isTradeWord(String word) {
		return FirmWord.isTrade(word);
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
