package org.satyapan.intake.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Recognises what a column holds by its title. All words of a synonym must stand in the
 * title; the less else stands there, the surer it is.
 */
public final class Synonyms {

	/** From here on the title is the synonym itself, give or take a letter. */
	static final double SURE = 0.9;

	private static final int LONGEST_TITLE = 90;

	/** What is counted is not listed: such a column has no names and no addresses. */
	private static final Pattern COUNT = Pattern.compile("(?:no|nos|number|total) of |total no ");

	private record Synonym(String joined, List<Integer> words) {
	}

	/**
	 * How well a title fits a field.
	 *
	 * @param score at most 1
	 */
	record Match(ListField field, double score) {
	}

	private final Map<ListField, List<Synonym>> synonyms = new EnumMap<>(ListField.class);

	/** The words of all synonyms, each once; a synonym knows its own by their places. */
	private final List<String> words = new ArrayList<>();

	/** Titles without any letter, such as {@code #}. */
	private final Map<String, List<Match>> signs = new HashMap<>();

	private final int lettersPerError;

	/** What was found of titles; several files are read at once. */
	private final Map<String, List<Match>> known = new ConcurrentHashMap<>();

	public Synonyms(Map<ListField, List<String>> columns, int lettersPerError) {
		this.lettersPerError = lettersPerError;
		Map<String, Integer> places = new HashMap<>();
		for (ListField field : ListField.values()) {
			for (String synonym : columns.getOrDefault(field, List.of())) {
				List<String> words = Normal.words(synonym);
				if (words.isEmpty()) {
					this.signs.put(synonym.strip(), List.of(new Match(field, 1)));
				}
				else {
					this.synonyms.computeIfAbsent(field, (key) -> new ArrayList<>())
						.add(new Synonym(String.join("", words),
								words.stream().map((word) -> places.computeIfAbsent(word, this::add)).toList()));
				}
			}
		}
	}

	private int add(String word) {
		this.words.add(word);
		return this.words.size() - 1;
	}

	/** The fields that a title may mean, the likeliest first; one match a field. */
	List<Match> matches(String title) {
		if (title.length() > LONGEST_TITLE) {
			return List.of();
		}
		if (this.known.size() > 20_000) {
			this.known.clear();
		}
		List<Match> sign = this.signs.get(title.strip());
		if (sign != null) {
			return sign;
		}
		return this.known.computeIfAbsent(Normal.text(title),
				(normal) -> search(Normal.words(normal), COUNT.matcher(normal).lookingAt()));
	}

	private List<Match> search(List<String> title, boolean counts) {
		if (title.isEmpty()) {
			return List.of();
		}
		String joined = String.join("", title);
		Fit[] fits = fits(title);
		List<Match> best = new ArrayList<>();
		for (ListField field : this.synonyms.keySet()) {
			if (counts && (field == ListField.NAME || field == ListField.ADDRESS)) {
				continue;
			}
			double score = 0;
			for (Synonym synonym : this.synonyms.getOrDefault(field, List.of())) {
				score = Math.max(score, score(joined, title.size(), fits, synonym));
			}
			if (score > 0) {
				best.add(new Match(field, score));
			}
		}
		best.sort(Comparator.comparingDouble(Match::score).reversed());
		return List.copyOf(best);
	}

	/** How a word of a synonym stands in a title. */
	private enum Fit {

		MISSING, MISSPELT, THERE

	}

	/** How each of the words stands in a title. */
	private Fit[] fits(List<String> title) {
		Fit[] fits = new Fit[this.words.size()];
		for (int place = 0; place < fits.length; place++) {
			String word = this.words.get(place);
			fits[place] = title.contains(word) ? Fit.THERE
					: title.stream().anyMatch((other) -> Normal.similar(other, word, this.lettersPerError))
							? Fit.MISSPELT : Fit.MISSING;
		}
		return fits;
	}

	private double score(String joined, int titleWords, Fit[] fits, Synonym synonym) {
		if (joined.equals(synonym.joined())) {
			return 1;
		}
		if (Normal.similar(joined, synonym.joined(), this.lettersPerError)) {
			return 0.95;
		}
		if (synonym.words().size() == 1 && (titleWords > 4 || synonym.joined().length() < 3)) {
			return 0;
		}
		int errors = 0;
		for (int place : synonym.words()) {
			if (fits[place] == Fit.MISSING) {
				return 0;
			}
			errors += (fits[place] == Fit.MISSPELT) ? 1 : 0;
		}
		double share = Math.min(1, (double) synonym.words().size() / titleWords);
		return 0.5 + 0.42 * share - 0.02 * errors;
	}

}
