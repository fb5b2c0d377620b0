package org.satyapan.verification.rules;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.satyapan.verification.Bilingual;
import org.satyapan.verification.RuleTerms;
import org.satyapan.verification.facts.Days;
import org.satyapan.verification.facts.Facts;
import org.satyapan.verification.facts.KnownEstablishment;
import org.satyapan.verification.facts.Listed;
import org.satyapan.verification.facts.PlaceKey;

/**
 * Fills a sentence of the book.
 */
final class Because {

	private final Map<String, Bilingual> values = new TreeMap<>();

	private Because() {
	}

	/** Begins with nothing. */
	static Because of() {
		return new Because();
	}

	/** Begins with what a listing says: name, place, station, date. */
	static Because of(Facts facts, Listed listed) {
		return of().put("name", listed.listing().name())
			.put("place", orDash(listed.address()))
			.put("station", facts.stationName(listed.listing().stationCode()))
			.put("date", Days.of(listed.listing().conductDate()));
	}

	/** Begins with what is known of an establishment: name, place. */
	static Because of(KnownEstablishment known) {
		String place = known.latest()
			.map(Listed::address)
			.filter((address) -> !address.isBlank())
			.orElseGet(() -> PlaceKey.inWords(known.premises()));
		return of().put("name", known.name()).put("place", orDash(place));
	}

	Because put(String placeholder, String value) {
		return put(placeholder, Bilingual.same(value));
	}

	Because put(String placeholder, int value) {
		return put(placeholder, Integer.toString(value));
	}

	Because put(String placeholder, Bilingual value) {
		this.values.put(placeholder, value);
		return this;
	}

	/** The sentence of that name with everything in its place. */
	Bilingual says(RuleTerms terms, String sentence) {
		Bilingual text = terms.sentences().get(sentence);
		if (text == null) {
			throw new IllegalArgumentException(
					"jobs/rules.yml: rule " + terms.code() + " lacks the sentence " + sentence + ".");
		}
		return text.with(this.values);
	}

	/** Several phrases in one, separated by semicolons. */
	static Bilingual joined(Collection<Bilingual> phrases) {
		return new Bilingual(String.join("; ", phrases.stream().map(Bilingual::en).distinct().toList()),
				String.join("; ", phrases.stream().map(Bilingual::hi).distinct().toList()));
	}

	private static String orDash(@Nullable String text) {
		return (text != null && !text.isBlank()) ? text : "-";
	}

}
