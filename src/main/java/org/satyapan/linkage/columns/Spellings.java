package org.satyapan.linkage.columns;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.satyapan.linkage.text.Latin;
import org.satyapan.linkage.text.Sound;
import org.satyapan.linkage.text.Terms;

/**
 * Usual spellings of words and places, and the numbers of generations and legal forms.
 */
final class Spellings {

	static final Map<String, String> TRADE = Terms.firstOfGroup("trade-words.txt");

	static final Map<String, String> ADDRESS = Terms.firstOfGroup("address-words.txt");

	private static final Map<String, String> CITIES = Terms.firstOfGroup("city-variants.txt");

	private static final List<String> FORMS = forms();

	private Spellings() {
	}

	private static List<String> forms() {
		List<String> forms = new ArrayList<>(
				Terms.spellings("legal-forms.txt").values().stream().distinct().sorted().toList());
		Terms.firstOfGroup("generations.txt").values().stream().distinct().sorted().forEach(forms::add);
		return List.copyOf(forms);
	}

	static byte form(@Nullable String form) {
		return (byte) ((form == null) ? 0 : FORMS.indexOf(form) + 1);
	}

	static @Nullable String form(byte number) {
		return (number == 0) ? null : FORMS.get(number - 1);
	}

	static String place(String value) {
		StringBuilder place = new StringBuilder();
		for (String word : Latin.words(value)) {
			place.append(ADDRESS.getOrDefault(word, word));
		}
		String joined = place.toString();
		String city = CITIES.get(joined);
		return (city != null) ? city : Sound.fold(joined);
	}

}
