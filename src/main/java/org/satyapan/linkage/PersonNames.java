package org.satyapan.linkage;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.satyapan.linkage.text.Latin;
import org.satyapan.linkage.text.Sound;
import org.satyapan.linkage.text.Terms;

/**
 * Indian persons' names as they are written in lists and first information reports.
 */
public final class PersonNames {

	private static final Map<String, String> VARIANTS = Terms.firstOfGroup("name-variants.txt");

	private PersonNames() {
	}

	/**
	 * A name taken apart.
	 *
	 * @param tokens the person's own name in lower case Latin letters, honorifics and
	 * generation dropped
	 * @param aliases other names of the person, each a list of tokens
	 * @param relation {@code S/O}, {@code D/O}, {@code W/O}, {@code C/O} or {@code null}
	 * @param relative the relative's name as tokens; empty if none is given
	 * @param generation {@code jr}, {@code sr}, {@code iii}, {@code iv} or {@code null}
	 */
	public record Parsed(List<String> tokens, List<List<String>> aliases, @Nullable String relation,
			List<String> relative, @Nullable String generation) {

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
		PersonNameReader reader = new PersonNameReader();
		reader.read(name);
		return new Parsed(texts(reader.tokens()), reader.aliases().stream().map(PersonNames::texts).toList(),
				reader.relation(), texts(reader.relative()), reader.generation());
	}

	private static List<String> texts(List<PersonWord> words) {
		return words.stream().map(PersonWord::text).toList();
	}

	/**
	 * The usual spelling of a name word, where a list of variants knows it:
	 * {@code mohammad} for {@code mohd}.
	 * @param token one word in lower case Latin letters
	 * @return the usual spelling, or the word itself
	 */
	public static String usual(String token) {
		return VARIANTS.getOrDefault(token, token);
	}

	/**
	 * A key that is equal for spellings of the same name, whatever their order and
	 * script.
	 * @param name as written
	 * @return sorted consonant skeletons of the tokens, joined by a blank; empty for a
	 * blank name
	 */
	public static String key(String name) {
		List<String> tokens = parse(name).tokens();
		String[] skeletons = new String[tokens.size()];
		for (int i = 0; i < skeletons.length; i++) {
			skeletons[i] = skeleton(tokens.get(i));
		}
		Arrays.sort(skeletons);
		return String.join(" ", skeletons);
	}

	/**
	 * The consonant skeleton of one token: {@code Choudhary}, {@code Chowdhury} and
	 * {@code चौधरी} have the same.
	 * @param token one word in any script
	 * @return the skeleton in Latin letters
	 */
	public static String skeleton(String token) {
		return Sound.skeleton(usual(Latin.of(token)));
	}

}
