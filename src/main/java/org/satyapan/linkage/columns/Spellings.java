package org.satyapan.linkage.columns;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.satyapan.linkage.AddressParser;
import org.satyapan.linkage.AddressParts;
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

	private static final char NUMBER_WORD = '#';

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

	/**
	 * The usual spelling of a place. Where phase or sector is numbered, that comes first,
	 * however it was written and wherever it stood: {@code Rohini Sec-8} and
	 * {@code Sector 8, Rohini} are both {@code sector#8 rohini}.
	 */
	static String place(String value) {
		AddressParts parts = AddressParser.parse(value);
		if (parts.phase() == null && parts.sector() == null) {
			return name(Latin.words(value));
		}
		StringBuilder place = new StringBuilder();
		append(place, "phase", parts.phase());
		append(place, "sector", parts.sector());
		String name = name(parts.rest().stream().sorted().toList());
		return place.append(name.isEmpty() ? "" : " ").append(name).toString();
	}

	/** Phases and sectors are words of their own. */
	static String numbered(String area, String number) {
		return area + NUMBER_WORD + number;
	}

	private static void append(StringBuilder place, String area, @Nullable String number) {
		if (number != null) {
			place.append(place.isEmpty() ? "" : " ").append(numbered(area, number.toLowerCase(Locale.ROOT)));
		}
	}

	private static String name(List<String> words) {
		StringBuilder place = new StringBuilder();
		for (String word : words) {
			place.append(ADDRESS.getOrDefault(word, word));
		}
		String joined = place.toString();
		String city = CITIES.get(joined);
		return (city != null) ? city : Sound.fold(joined);
	}

}
