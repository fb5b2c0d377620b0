package org.satyapan.linkage;

import java.util.List;

import org.jspecify.annotations.Nullable;

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
	 * @param trade words of the trade, such as {@code technologies}, which weigh little
	 * @param legalForm {@code private limited}, {@code limited}, {@code llp},
	 * {@code opc}, {@code partnership} or {@code null} if none is written
	 */
	public record Parsed(List<String> core, List<String> trade, @Nullable String legalForm) {

		public Parsed {
			core = List.copyOf(core);
			trade = List.copyOf(trade);
		}

	}

	/**
	 * Takes a name apart.
	 * @param name as written, in any script
	 * @return its parts
	 */
	public static Parsed parse(String name) {
		throw new UnsupportedOperationException();
	}

	/**
	 * A key that is equal for spellings of the same firm.
	 * @param name as written
	 * @return skeletons of the core words (of all words if there is no core), joined by a
	 * blank; empty for a blank name
	 */
	public static String key(String name) {
		throw new UnsupportedOperationException();
	}

}
