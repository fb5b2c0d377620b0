package org.satyapan.verification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.satyapan.register.Axis;

/**
 * The book in force on one day, as lines that anybody can read.
 */
public final class RuleBookText {

	/** Stands where the legal branch has yet to confirm a text or a date. */
	private static final String REVIEW = "LEGAL_REVIEW";

	private RuleBookText() {
	}

	/**
	 * The lines of a day.
	 * @param book the whole book
	 * @param conduct date of the conduct, never that of the run
	 * @return the rules by axis, then those that do not judge conduct of that day
	 */
	public static List<String> lines(RuleBook book, LocalDate conduct) {
		List<RuleTerms> inForce = book.inForceOn(conduct);
		List<String> lines = new ArrayList<>();
		lines.add("Rules that judge conduct of " + conduct + ": " + inForce.size() + " of " + book.all().size() + ".");
		for (Axis axis : Axis.values()) {
			lines.add("");
			lines.add(axis + " (a finding begins as " + axis.opening() + ")");
			inForce.stream().filter((terms) -> terms.axis() == axis).forEach((terms) -> add(lines, terms, conduct));
		}
		List<RuleTerms> others = book.all().stream().filter((terms) -> !terms.inForceOn(conduct)).toList();
		if (!others.isEmpty()) {
			lines.add("");
			lines.add("Not judged on that day");
			others.forEach((terms) -> lines.add("  " + terms.code() + ": judges conduct " + span(terms) + " only"));
		}
		return lines;
	}

	private static void add(List<String> lines, RuleTerms terms, LocalDate conduct) {
		lines.add("");
		lines.add("  " + terms.code() + "  severity " + terms.severity() + ", "
				+ ((terms.days() != null) ? "visit within " + terms.days() + " days" : "no visit") + ", judges conduct "
				+ span(terms));
		lines.add("    " + terms.title().en());
		lines.add("    " + terms.title().hi());
		terms.lawOn(conduct).ifPresent((law) -> {
			lines.add("    Law: " + law.en() + (law.legalReview() ? "  [" + REVIEW + "]" : ""));
			lines.add("    विधि: " + law.hi());
		});
	}

	private static String span(RuleTerms terms) {
		return "from " + day(terms.validFrom(), "ever") + " to " + day(terms.validTo(), "now");
	}

	private static String day(@Nullable LocalDate day, String otherwise) {
		return (day != null) ? day.toString() : otherwise;
	}

}
