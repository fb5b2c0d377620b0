package org.satyapan.intake.values;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.satyapan.intake.layout.Normal;
import org.satyapan.intake.layout.Words;
import org.satyapan.intake.workbook.Text;
import org.satyapan.register.Activity;
import org.satyapan.register.LicenceClaim;

/**
 * Words that cells answer with, English and Hindi.
 *
 * @param yes has a licence
 * @param no has none
 * @param applied has asked for one
 * @param domestic serves callers of this country
 * @param international serves callers abroad
 * @param both serves both
 * @param ditto the same as above
 */
public record Answers(List<String> yes, List<String> no, List<String> applied, List<String> domestic,
		List<String> international, List<String> both, List<String> ditto) {

	private static final Pattern DITTO_MARK = Pattern.compile("[\"”“〃]+|''|’’|,,|-?\\s*[\"”“〃]\\s*-?");

	private static final Pattern NUMBER_WORDS = Pattern.compile(
			"(?iu)(?<![\\p{L}\\p{M}])(?:licen[cs]e|registration|regn|reg|osp\\s+no|dot\\s+no|no|number|नं|नंबर|लाइसेंस)(?![\\p{L}\\p{M}/-])[.:०]*");

	/**
	 * A date, and the year up to which something is valid, are no number of a licence.
	 */
	private static final Pattern VALIDITY = Pattern.compile(
			"(?iu)(?<![\\w/-])\\d{1,2}[./-]\\d{1,2}[./-](?:\\d{4}|\\d{2})(?![\\w/-])|(?:valid|validity|up\\s*to|upto|till|until|since|from|in|expired?|तक|से)(?:\\s+(?:up\\s*to|till|on|in))*[\\s.:]*\\d{4}(?![\\w/-])");

	/** The question with both its answers, none of which was struck out. */
	private static final Pattern BOTH_ANSWERS = Pattern
		.compile("(?iu)\\s*(?:yes|y|हाँ|हां)\\s*[/|]\\s*(?:no|n|नहीं)\\s*");

	private static final Pattern TICKED = Pattern.compile("[√\\u2611\\u2713\\u2714\\u2705]");

	private static final Pattern CROSSED = Pattern.compile("[×\\u2612\\u2715-\\u2718\\u274C]");

	public Answers {
		yes = normal(yes, "yes");
		no = normal(no, "no");
		applied = normal(applied, "applied");
		domestic = normal(domestic, "domestic");
		international = normal(international, "international");
		both = normal(both, "both");
		ditto = normal(ditto, "ditto");
	}

	/**
	 * What a cell says of a licence.
	 *
	 * @param number as written, or null if it gives none
	 */
	public record Licence(LicenceClaim claim, @Nullable String number) {
	}

	/** Reads a cell that says yes, no or applied, or gives the number, or both. */
	public Licence licence(String text) {
		String normal = Normal.text(text);
		if (normal.isEmpty() && TICKED.matcher(text).find() != CROSSED.matcher(text).find()) {
			return new Licence(TICKED.matcher(text).find() ? LicenceClaim.YES : LicenceClaim.NO, null);
		}
		if (BOTH_ANSWERS.matcher(text).matches()) {
			return new Licence(LicenceClaim.UNKNOWN, null);
		}
		if (Words.containsAny(normal, this.applied)) {
			return new Licence(LicenceClaim.APPLIED, null);
		}
		if (this.no.contains(normal)
				|| this.no.stream().anyMatch((word) -> word.contains(" ") && normal.startsWith(word + " "))) {
			return new Licence(LicenceClaim.NO, null);
		}
		if (this.yes.contains(normal)) {
			return new Licence(LicenceClaim.YES, null);
		}
		String rest = number(text);
		boolean yes = Words.containsAny(normal, this.yes);
		if (rest != null) {
			return new Licence(LicenceClaim.YES, rest);
		}
		if (Words.containsAny(normal, this.no)) {
			return new Licence(LicenceClaim.NO, null);
		}
		return new Licence(yes ? LicenceClaim.YES : LicenceClaim.UNKNOWN, null);
	}

	/** The longest part of a text that has digits, the words of the answer taken away. */
	private static @Nullable String number(String text) {
		String best = null;
		String plain = VALIDITY.matcher(Text.asciiDigits(Text.line(text))).replaceAll(" ");
		for (String part : NUMBER_WORDS.matcher(plain).replaceAll(" ").split("[\\s,;()]+")) {
			String bare = part.replaceAll("^[.:/-]+|[.:]+$", "");
			if (Text.asciiDigits(bare).matches(".*\\d.*") && bare.length() >= 4
					&& (best == null || bare.length() > best.length())) {
				best = bare;
			}
		}
		return best;
	}

	/** Whom the work described serves. */
	public Activity activity(String text) {
		String normal = Normal.text(text);
		boolean home = Words.containsAny(normal, this.domestic);
		boolean abroad = Words.containsAny(normal, this.international);
		if (home && abroad || Words.containsAny(normal, this.both)) {
			return Activity.BOTH;
		}
		if (home) {
			return Activity.DOMESTIC;
		}
		return abroad ? Activity.INTERNATIONAL : Activity.UNKNOWN;
	}

	/** Whether a cell says only: the same as above. */
	public boolean isDitto(String text) {
		return DITTO_MARK.matcher(text.strip()).matches() || this.ditto.contains(Normal.text(text));
	}

	private static List<String> normal(@Nullable List<String> words, String key) {
		if (words == null) {
			throw new IllegalArgumentException("intake.answers." + key + " is missing");
		}
		return words.stream().map(Normal::text).toList();
	}

}
