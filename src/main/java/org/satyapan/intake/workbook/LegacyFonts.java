package org.satyapan.intake.workbook;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Fonts that draw Devanagari over Latin letters, told by their names.
 */
final class LegacyFonts {

	/** One of them has the same keys whatever its number: Kruti Dev 010, DevLys 010. */
	private static final List<String> KRUTI_DEV = List.of("krutidev", "devlys");

	/** Others with keys of their own, which we do not know. */
	private static final List<String> OTHERS = List.of("chanakya", "walkmanchanakya", "shusha", "shivaji", "dvtt",
			"dvbttyogesh", "apsdv", "aps-dv", "shreedev", "shree-dev", "shreelipi", "agra", "aakritidev", "bhaskar",
			"amanhindi", "akruti", "sulekhhindi", "4cgandhi", "narad", "richa");

	private LegacyFonts() {
	}

	static Optional<LegacyRun.Keys> keys(String font) {
		String name = font.toLowerCase(Locale.ROOT).replaceAll("[\\s_]", "");
		if (KRUTI_DEV.stream().anyMatch(name::startsWith)) {
			return Optional.of(LegacyRun.Keys.KRUTI_DEV);
		}
		return OTHERS.stream().anyMatch(name::startsWith) ? Optional.of(LegacyRun.Keys.UNKNOWN) : Optional.empty();
	}

}
