package org.satyapan.intake.workbook;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Fonts that draw Devanagari over Latin letters, told by how their names begin; case,
 * blanks and underscores do not matter.
 *
 * @param krutiDev those with the keys of Kruti Dev 010, whatever their number
 * @param others those with keys of their own, which we do not know
 */
public record LegacyFonts(List<String> krutiDev, List<String> others) {

	public LegacyFonts {
		krutiDev = plain(krutiDev, "kruti-dev");
		others = plain(others, "others");
	}

	/** The keys of a font, or nothing if it draws what its letters say. */
	Optional<LegacyRun.Keys> keys(String font) {
		String name = plain(font);
		if (this.krutiDev.stream().anyMatch(name::startsWith)) {
			return Optional.of(LegacyRun.Keys.KRUTI_DEV);
		}
		return this.others.stream().anyMatch(name::startsWith) ? Optional.of(LegacyRun.Keys.UNKNOWN) : Optional.empty();
	}

	private static List<String> plain(@Nullable List<String> fonts, String key) {
		if (fonts == null || fonts.stream().anyMatch((font) -> plain(font).length() < 4)) {
			throw new IllegalArgumentException(
					"intake.legacy-fonts." + key + " needs names of fonts, each of at least 4 letters");
		}
		return fonts.stream().map(LegacyFonts::plain).toList();
	}

	private static String plain(String font) {
		return font.toLowerCase(Locale.ROOT).replaceAll("[\\s_]", "");
	}

}
