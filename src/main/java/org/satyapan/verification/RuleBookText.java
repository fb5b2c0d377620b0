package org.satyapan.verification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

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
		provisions(lines, book, conduct);
		return lines;
	}

	private static void provisions(List<String> lines, RuleBook book, LocalDate conduct) {
		if (!book.provisions().isEmpty()) {
			lines.add("");
			lines.add("Sections in force on " + conduct);
			for (Provision provision : book.provisions()) {
				String matter = "  " + provision.matter().en() + " / " + provision.matter().hi() + ": ";
				lines.add(matter + provision.on(conduct)
					.map((law) -> law.en() + " / " + law.hi() + review(law))
					.orElse("none / कोई नहीं"));
			}
		}
	}

	private static String review(LawPeriod law) {
		return law.legalReview() ? "  [" + REVIEW + "]" : "";
	}

	private static void add(List<String> lines, RuleTerms terms, LocalDate conduct) {
		lines.add("");
		lines.add("  " + terms.code() + "  severity " + terms.severity() + ", "
				+ ((terms.days() != null) ? "visit within " + terms.days() + " days" : "no visit") + ", judges conduct "
				+ span(terms));
		lines.add("    " + terms.title().en());
		lines.add("    " + terms.title().hi());
		terms.lawOn(conduct).ifPresent((law) -> {
			lines.add("    Law: " + law.en() + review(law));
			lines.add("    विधि: " + law.hi());
		});
		lines.add("    Needs: " + terms.needs().en());
		lines.add("    आवश्यक: " + terms.needs().hi());
	}

	private static String span(RuleTerms terms) {
		String span = "from " + day(terms.validFrom(), "ever") + " to " + day(terms.validTo(), "now");
		return terms.byOrder() ? span + ", in the days of an order: " + orders(terms) : span;
	}

	private static String orders(RuleTerms terms) {
		return terms.law()
			.stream()
			.map((order) -> day(order.from(), "ever") + " to " + day(order.to(), "now"))
			.collect(Collectors.joining("; "));
	}

	private static String day(@Nullable LocalDate day, String otherwise) {
		return (day != null) ? day.toString() : otherwise;
	}

}
