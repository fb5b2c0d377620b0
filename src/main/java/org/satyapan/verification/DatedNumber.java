package org.satyapan.verification;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A number that holds from a day on, as the book writes it: {@code 20 from 2025-11-12}.
 *
 * @param from first day, or null if it held from ever
 */
record DatedNumber(int number, @Nullable LocalDate from) {

	private static final Pattern WRITTEN = Pattern.compile("([0-9]{1,6})(?:\\s+from\\s+([0-9]{4}-[0-9]{2}-[0-9]{2}))?");

	/** The number, or nothing if it is not written so. */
	static Optional<DatedNumber> parse(String text) {
		Matcher written = WRITTEN.matcher(text.strip());
		if (!written.matches()) {
			return Optional.empty();
		}
		try {
			return Optional.of(new DatedNumber(Integer.parseInt(written.group(1)),
					(written.group(2) != null) ? LocalDate.parse(written.group(2)) : null));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

}
