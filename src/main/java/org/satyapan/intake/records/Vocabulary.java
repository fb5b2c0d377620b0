package org.satyapan.intake.records;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.springframework.stereotype.Component;

import org.satyapan.register.FirKey;

/**
 * The words of {@code jobs/records.yml}: under which headings a column may come, with
 * which words a value, and by which names a state or district.
 */
@Component
public class Vocabulary {

	private final Map<String, String> columns;

	private final Map<String, String> values;

	private final Map<String, String> states = new HashMap<>();

	private final Map<String, String> districts = new HashMap<>();

	Vocabulary(RecordsSettings settings) {
		this.columns = words("records.columns", settings.columns());
		this.values = words("records.values", settings.values());
		places(this.states, settings.states());
		places(this.districts, settings.districts());
	}

	/** The folded name of the column that a heading means; itself if no other. */
	public String column(String heading) {
		String folded = Words.folded(heading);
		return this.columns.getOrDefault(folded, folded);
	}

	/** Which of the words a text means. */
	Optional<String> word(String text, Collection<String> words) {
		String folded = Words.folded(text);
		String meant = this.values.getOrDefault(folded, folded);
		return words.stream()
			.filter((word) -> Words.folded(word).equals(meant) || Words.folded(word).equals(folded))
			.findFirst();
	}

	/**
	 * The key of a case as somebody wrote it, its state and district by their own names.
	 */
	Optional<String> firKey(String written) {
		return FirKey.parse(written).map((key) -> {
			String[] parts = key.split("/");
			parts[0] = this.states.getOrDefault(Words.folded(parts[0]), parts[0]);
			parts[1] = this.districts.getOrDefault(Words.folded(parts[1]), parts[1]);
			return String.join("/", parts);
		});
	}

	/**
	 * Checks that every column with synonyms is a column of some file, so that a slip in
	 * the settings does not go unnoticed.
	 * @param known folded
	 * @throws IllegalStateException that names the key
	 */
	void check(RecordsSettings settings, Set<String> known) {
		settings.columns()
			.keySet()
			.stream()
			.filter((column) -> !known.contains(Words.folded(column)))
			.findFirst()
			.ifPresent((column) -> {
				throw new IllegalStateException(
						"jobs/records.yml: records.columns.%s is not a column of any table; known are %s"
							.formatted(column, new TreeSet<>(known)));
			});
	}

	private static Map<String, String> words(String key, Map<String, List<String>> settings) {
		Map<String, String> words = new HashMap<>();
		settings.forEach((name, others) -> others.forEach((other) -> {
			String before = words.put(Words.folded(other), Words.folded(name));
			if (before != null && !before.equals(Words.folded(name))) {
				throw new IllegalStateException(
						"jobs/records.yml: %s.%s: \"%s\" already stands for %s".formatted(key, name, other, before));
			}
		}));
		return words;
	}

	private static void places(Map<String, String> places, List<RecordsSettings.Place> settings) {
		settings.forEach((place) -> {
			places.put(Words.folded(place.name()), place.name());
			place.also().forEach((other) -> places.put(Words.folded(other), place.name()));
		});
	}

}
