package org.satyapan.worklist.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.satyapan.register.Finding;
import org.satyapan.register.Premises;
import org.satyapan.worklist.WorklistSettings;
import org.satyapan.worklist.WorklistSettings.Language;
import org.satyapan.worklist.WorklistSettings.Words;
import org.satyapan.worklist.paper.PlainDates;

/**
 * What stands in the cells of a line, in the languages of the configuration.
 */
final class LineTexts {

	private final WorklistSettings settings;

	LineTexts(WorklistSettings settings) {
		this.settings = settings;
	}

	/** Name, owners, telephones, and the id by which a copied line is known again. */
	String who(Place place) {
		List<String> lines = new ArrayList<>();
		lines.add(place.establishment().name());
		lines.addAll(place.contact().owners());
		if (!place.contact().phones().isEmpty()) {
			lines.add(place.contact().phones());
		}
		lines.add(place.id());
		return String.join("\n", lines);
	}

	String where(Place place) {
		return place.premises().inWords();
	}

	/** What to look at: each thing once, however many findings ask for it. */
	String check(Place place) {
		Set<Words> things = new LinkedHashSet<>(place.notes());
		if (place.lockedLastTime()) {
			things.add(new Words("Was locked last time: try another hour", "पिछली बार ताला बंद था: किसी और समय जाएँ"));
		}
		Stream.concat(place.findings().stream().map(Finding::ruleCode), Stream.of(WorklistSettings.EVERYWHERE))
			.forEach((rule) -> this.settings.check(rule).ifPresent(things::add));
		return things.stream()
			.map((thing) -> "• " + thing.in(this.settings.languages(), " / "))
			.collect(Collectors.joining("\n"));
	}

	/** One sentence a finding, with its law; a law that several rest on stands once. */
	String why(Place place) {
		List<Finding> findings = place.findings();
		List<Finding> shown = findings.subList(0, Math.min(findings.size(), this.settings.findingsALine()));
		List<String> lines = new ArrayList<>();
		Map<String, List<Integer>> laws = new LinkedHashMap<>();
		for (Finding finding : shown) {
			int number = lines.size() + 1;
			Words because = ShortSentence.of(new Words(finding.becauseEn(), finding.becauseHi()), place.names(),
					place.addresses());
			lines.add(number + ") " + because.in(this.settings.languages(), "\n"));
			// The sheet Evidence has the law in all languages.
			String law = new Words(finding.lawEn(), finding.lawHi()).in(this.settings.languages().get(0));
			if (!law.isBlank()) {
				laws.computeIfAbsent(law, (words) -> new ArrayList<>()).add(number);
			}
		}
		laws.forEach(
				(law, numbers) -> lines.add("[" + ((shown.size() > 1) ? numbers(numbers) + ": " : "") + law + "]"));
		int more = findings.size() - shown.size();
		if (more > 0) {
			lines.add(new Words("and " + more + " more: see the sheet Evidence", "और " + more + ": शीट साक्ष्य देखें")
				.in(this.settings.languages(), " / "));
		}
		return String.join("\n", lines);
	}

	private static String numbers(List<Integer> numbers) {
		return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
	}

	/** What DoT's records say, and how far enquiries got. */
	String dot(Place place) {
		return lines(place.dotSays());
	}

	String raids(Place place) {
		if (place.raids().isEmpty()) {
			return new Words("none known", "कोई ज्ञात नहीं").in(this.settings.languages(), " / ");
		}
		return place.raids().stream().map(PastRaid::line).collect(Collectors.joining("\n"));
	}

	/** The words between the lines of one day and those of the next. */
	String day(LocalDate day, LocalDate today, int places) {
		Words date = PlainDates.weekday(day);
		Words words = day.equals(today)
				? new Words("TODAY, " + date.en() + ": " + places + " places",
						"आज, " + date.hi() + ": " + places + " स्थान")
				: new Words(date.en() + ": " + places + " places", date.hi() + ": " + places + " स्थान");
		return words.in(this.settings.languages(), "   |   ");
	}

	String in(Words words, String separator) {
		return words.in(this.settings.languages(), separator);
	}

	private String lines(Iterable<Words> words) {
		StringBuilder text = new StringBuilder();
		for (Words line : words) {
			for (Language language : this.settings.languages()) {
				String sentence = line.in(language);
				text.append(text.isEmpty() ? "" : "\n").append(sentence);
			}
		}
		return text.toString();
	}

}
