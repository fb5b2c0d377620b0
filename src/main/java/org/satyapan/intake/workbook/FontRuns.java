package org.satyapan.intake.workbook;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Collects the stretches of one text that are shown in legacy fonts.
 */
final class FontRuns {

	private final LegacyFonts fonts;

	private final List<LegacyRun> runs = new ArrayList<>();

	FontRuns(LegacyFonts fonts) {
		this.fonts = fonts;
	}

	/**
	 * Adds a stretch, from left to right. Neighbours in fonts with the same keys are one:
	 * a syllable may go across.
	 */
	void add(int from, int to, @Nullable String font) {
		if (from >= to || font == null) {
			return;
		}
		this.fonts.keys(font).ifPresent((keys) -> {
			LegacyRun last = this.runs.isEmpty() ? null : this.runs.get(this.runs.size() - 1);
			if (last != null && last.to() == from && last.keys() == keys) {
				this.runs.set(this.runs.size() - 1, new LegacyRun(last.from(), to, last.font(), keys));
			}
			else {
				this.runs.add(new LegacyRun(from, to, font, keys));
			}
		});
	}

	List<LegacyRun> runs() {
		return this.runs;
	}

}
