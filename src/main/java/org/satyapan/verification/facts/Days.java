package org.satyapan.verification.facts;

import java.time.LocalDate;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.satyapan.verification.Bilingual;

/**
 * Days as stations write them: day first, the same in both languages.
 */
public final class Days {

	private Days() {
	}

	public static Bilingual of(@Nullable LocalDate day) {
		return Bilingual.same((day != null)
				? String.format(Locale.ROOT, "%02d.%02d.%04d", day.getDayOfMonth(), day.getMonthValue(), day.getYear())
				: "-");
	}

}
