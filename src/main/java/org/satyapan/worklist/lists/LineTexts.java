package org.satyapan.worklist.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
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
		lines.addAll(place.owners());
		if (!place.phones().isEmpty()) {
			lines.add(place.phones());
		}
		lines.add(place.id());
		return String.join("\n", lines);
	}

	String where(Place place) {
		Premises premises = place.premises();
		boolean said = premises.address()
			.toLowerCase(Locale.ROOT)
			.contains(premises.locality().toLowerCase(Locale.ROOT));
		return said ? premises.address() : premises.address() + "\n" + premises.locality();
	}

	/** What to look at: each thing once, however many findings ask for it. */
	String check(Place place) {
		Set<Words> things = new LinkedHashSet<>();
		if (place.lockedLastTime()) {
			things.add(new Words("Was locked last time: try another hour", "पिछली बार ताला बंद था: किसी और समय जाएँ"));
		}
		Stream.concat(place.findings().stream().map(Finding::ruleCode), Stream.of(WorklistSettings.EVERYWHERE))
			.forEach((rule) -> this.settings.check(rule).ifPresent(things::add));
		return things.stream()
			.map((thing) -> "• " + thing.in(this.settings.languages(), " / "))
			.collect(Collectors.joining("\n"));
	}

	/** One sentence a finding, with its law. */
	String why(Place place) {
		StringBuilder text = new StringBuilder();
		List<Finding> findings = place.findings();
		int shown = Math.min(findings.size(), this.settings.findingsALine());
		for (int i = 0; i < shown; i++) {
			Finding finding = findings.get(i);
			text.append(text.isEmpty() ? "" : "\n").append(i + 1).append(") ").append(sentence(finding));
		}
		int more = findings.size() - shown;
		if (more > 0) {
			text.append('\n')
				.append(new Words("and " + more + " more: see the sheet Evidence", "और " + more + ": शीट साक्ष्य देखें")
					.in(this.settings.languages(), " / "));
		}
		return text.toString();
	}

	/**
	 * The law stands once, in the first of the languages; the sheet Evidence has it in
	 * all.
	 */
	private String sentence(Finding finding) {
		Words because = new Words(finding.becauseEn(), finding.becauseHi());
		Words law = new Words(finding.lawEn(), finding.lawHi());
		StringBuilder text = new StringBuilder();
		for (Language language : this.settings.languages()) {
			text.append(text.isEmpty() ? "" : "\n").append(because.in(language));
			if (language == this.settings.languages().get(0) && !law.in(language).isBlank()) {
				text.append(" [").append(law.in(language)).append(']');
			}
		}
		return text.toString();
	}

	/** What DoT's records say, and how far enquiries got. */
	String dot(Place place) {
		return lines(place.dotSays());
	}

	String raids(Place place) {
		if (place.raids().isEmpty()) {
			return new Words("none known", "कोई ज्ञात नहीं").in(this.settings.languages(), " / ");
		}
		return lines(place.raids().stream().map(PastRaid::words).toList());
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
