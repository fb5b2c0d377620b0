package org.satyapan.report.summary;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A case as people write it.
 */
public final class CaseTitle {

	private CaseTitle() {
	}

	/** For example {@code FIR 221/2020, PS Udyog Vihar, Gurugram, Haryana}. */
	public static String of(String firKey) {
		String[] parts = firKey.split("/", 5);
		return (parts.length < 5) ? firKey : "FIR " + parts[4] + "/" + parts[3] + ", PS " + words(parts[2]) + ", "
				+ words(parts[1]) + ", " + words(parts[0]);
	}

	/** Upper case as people write names; short words stay, for they are initials. */
	private static String words(String upper) {
		return Arrays.stream(upper.split(" "))
			.map((word) -> (word.length() <= 3) ? word : word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
			.collect(Collectors.joining(" "));
	}

}
