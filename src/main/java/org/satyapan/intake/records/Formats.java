package org.satyapan.intake.records;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.satyapan.register.FileKind;

/**
 * All kinds of tables, and which of them a header belongs to.
 */
@Component
class Formats {

	private final List<RecordFormat<?>> formats;

	private final Vocabulary vocabulary;

	Formats(List<RecordFormat<?>> formats, Vocabulary vocabulary, RecordsSettings settings) {
		this.formats = formats;
		this.vocabulary = vocabulary;
		Set<String> known = new HashSet<>();
		formats.forEach((format) -> format.columns().forEach((column) -> known.add(Words.folded(column))));
		vocabulary.check(settings, known);
	}

	/**
	 * The table that a row of headings fits best: one that lacks no required column
	 * before one that does, then the one with most of its columns there.
	 */
	Match match(FileKind kind, List<String> headings) {
		return this.formats.stream()
			.filter((format) -> format.kind() == kind)
			.map((format) -> match(format, headings))
			.min(Comparator.comparing((Match match) -> !match.missing().isEmpty())
				.thenComparing((match) -> -match.header().columns().size())
				.thenComparing((match) -> match.missing().size())
				.thenComparing((match) -> match.format().getClass().getSimpleName()))
			.orElseThrow(() -> new IllegalStateException("No table of kind " + kind));
	}

	private Match match(RecordFormat<?> format, List<String> headings) {
		Header header = Header.of(headings, format.columns(), this.vocabulary);
		return new Match(format, header, format.missing(header.columns()));
	}

	/**
	 * A kind of table under a header.
	 *
	 * @param missing the required columns that the header lacks
	 */
	record Match(RecordFormat<?> format, Header header, List<String> missing) {
	}

}
