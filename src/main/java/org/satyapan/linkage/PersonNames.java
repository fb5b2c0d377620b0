package org.satyapan.linkage;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Indian persons' names as they are written in lists and first information reports.
 */
public final class PersonNames {

	private PersonNames() {
	}

	/**
	 * A name taken apart.
	 *
	 * @param tokens the person's own name in lower case Latin letters, honorifics dropped
	 * @param aliases other names of the person, each a list of tokens
	 * @param relation {@code S/O}, {@code D/O}, {@code W/O}, {@code C/O} or {@code null}
	 * @param relative the relative's name as tokens; empty if none is given
	 */
	public record Parsed(List<String> tokens, List<List<String>> aliases, @Nullable String relation,
			List<String> relative) {

		public Parsed {
			tokens = List.copyOf(tokens);
			aliases = List.copyOf(aliases);
			relative = List.copyOf(relative);
		}

	}

	/**
	 * Takes a name apart: honorifics, {@code S/o}, {@code @}, {@code urf}, brackets.
	 * @param name as written, in any script
	 * @return its parts
	 */
	public static Parsed parse(String name) {
		throw new UnsupportedOperationException();
	}

	/**
	 * A key that is equal for spellings of the same name, whatever their order and
	 * script.
	 * @param name as written
	 * @return sorted consonant skeletons of the tokens, joined by a blank; empty for a
	 * blank name
	 */
	public static String key(String name) {
		throw new UnsupportedOperationException();
	}

	/**
	 * The consonant skeleton of one token: {@code Choudhary}, {@code Chowdhury} and
	 * {@code चौधरी} have the same.
	 * @param token one word in any script
	 * @return the skeleton in lower case Latin letters
	 */
	public static String skeleton(String token) {
		throw new UnsupportedOperationException();
	}

}
