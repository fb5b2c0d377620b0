package org.satyapan.worklist.returns;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.satyapan.register.VisitOutcome;
import org.satyapan.worklist.WorklistSettings;
import org.satyapan.worklist.WorklistSettings.OutcomeWords;

/**
 * Recognises an outcome by the words of the drop-down, in either language or both, by the
 * configured other words, and by its code.
 */
final class OutcomeReader {

	private final Map<String, VisitOutcome> byWord = new HashMap<>();

	private final List<String> expected;

	OutcomeReader(WorklistSettings settings) {
		for (OutcomeWords words : settings.outcomes()) {
			learn(words.en(), words.outcome());
			learn(words.hi(), words.outcome());
			learn(words.en() + words.hi(), words.outcome());
			learn(words.hi() + words.en(), words.outcome());
			learn(words.outcome().name(), words.outcome());
			words.also().forEach((word) -> learn(word, words.outcome()));
		}
		this.expected = settings.dropDown();
	}

	private void learn(String word, VisitOutcome outcome) {
		this.byWord.putIfAbsent(Folded.of(word), outcome);
	}

	/** The outcome of a cell, or nothing if its words are unknown. */
	Optional<VisitOutcome> read(String cell) {
		return Optional.ofNullable(this.byWord.get(Folded.of(cell)));
	}

	/** What the drop-down offers, for a message. */
	String expected() {
		return String.join("; ", this.expected);
	}

}
