package org.satyapan.verification;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A text for people in English and in Hindi. It may hold placeholders such as
 * {@code {name}}.
 *
 * @param en English; blank if none was given
 * @param hi Hindi; blank if none was given
 */
public record Bilingual(String en, String hi) {

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

	public Bilingual(@Nullable String en, @Nullable String hi) {
		this.en = (en != null) ? en.strip() : "";
		this.hi = (hi != null) ? hi.strip() : "";
	}

	/** A text that is the same in both languages: a name, a number, a date. */
	public static Bilingual same(String text) {
		return new Bilingual(text, text);
	}

	/**
	 * Puts values into the placeholders.
	 * @param values by name of the placeholder
	 * @throws IllegalArgumentException if a placeholder has no value
	 */
	public Bilingual with(Map<String, Bilingual> values) {
		return new Bilingual(fill(this.en, values, true), fill(this.hi, values, false));
	}

	/** The names of the placeholders of both languages. */
	public Set<String> placeholders() {
		Set<String> names = new TreeSet<>();
		for (String text : new String[] { this.en, this.hi }) {
			Matcher matcher = PLACEHOLDER.matcher(text);
			while (matcher.find()) {
				names.add(matcher.group(1));
			}
		}
		return names;
	}

	private static String fill(String text, Map<String, Bilingual> values, boolean english) {
		Matcher matcher = PLACEHOLDER.matcher(text);
		StringBuilder filled = new StringBuilder();
		while (matcher.find()) {
			Bilingual value = values.get(matcher.group(1));
			if (value == null) {
				throw new IllegalArgumentException(
						"Nothing was given for {" + matcher.group(1) + "} of the sentence: " + text);
			}
			matcher.appendReplacement(filled, Matcher.quoteReplacement(english ? value.en() : value.hi()));
		}
		return matcher.appendTail(filled).toString();
	}

}
