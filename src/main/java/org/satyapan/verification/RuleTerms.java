package org.satyapan.verification;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.satyapan.register.Axis;

/**
 * What the rule book says of one rule.
 *
 * @param severity 1 (low) to 5
 * @param days days to the visit, or null if nobody need go
 * @param validFrom first date of conduct that it judges, or null for any
 * @param validTo last date of conduct that it judges, or null while it is in force
 * @param expiresAfterDays days after the conduct when the doubt is too old to act upon
 * @param byOrder whether the law is a row of dated orders: between them the rule judges
 * nothing
 * @param law the legal basis, period by period, covering the rule's validity unless it is
 * by order
 * @param needs what the records must hold for the rule to speak, and what it is tested
 * against
 * @param sentences the sentence of a finding, by kind of evidence
 * @param parameters the rule's own settings, each a list of values
 */
public record RuleTerms(RuleCode code, Bilingual title, Axis axis, int severity, @Nullable Integer days,
		@Nullable LocalDate validFrom, @Nullable LocalDate validTo, int expiresAfterDays, boolean byOrder,
		List<LawPeriod> law, Bilingual needs, Map<String, Bilingual> sentences, Map<String, List<String>> parameters) {

	public RuleTerms {
		needs = (needs != null) ? needs : new Bilingual(null, null);
		law = (law != null) ? List.copyOf(law) : List.of();
		sentences = (sentences != null) ? Map.copyOf(sentences) : Map.of();
		parameters = (parameters != null) ? Map.copyOf(parameters) : Map.of();
	}

	/** Whether the rule judges conduct of that day. */
	public boolean inForceOn(LocalDate conduct) {
		return (this.validFrom == null || !conduct.isBefore(this.validFrom))
				&& (this.validTo == null || !conduct.isAfter(this.validTo))
				&& (!this.byOrder || lawOn(conduct).isPresent());
	}

	/** The legal basis for conduct of that day. */
	public Optional<LawPeriod> lawOn(LocalDate conduct) {
		return this.law.stream().filter((period) -> period.covers(conduct)).findFirst();
	}

	/** A parameter that is one whole number. */
	public int number(String parameter) {
		return Integer.parseInt(values(parameter).get(0).strip());
	}

	/**
	 * A parameter that is a number which changed over time, such as
	 * {@code ["1", "20 from 2025-11-12"]}.
	 */
	public int numberOn(String parameter, LocalDate day) {
		int number = 0;
		for (String value : values(parameter)) {
			DatedNumber dated = DatedNumber.parse(value)
				.orElseThrow(() -> new IllegalArgumentException(
						"The rule " + this.code + " has no dated number in " + parameter + ": " + value));
			if (dated.from() == null || !day.isBefore(dated.from())) {
				number = dated.number();
			}
		}
		return number;
	}

	/** A parameter that is a list. */
	public List<String> values(String parameter) {
		List<String> values = this.parameters.get(parameter);
		if (values == null) {
			throw new IllegalArgumentException("The rule " + this.code + " has no parameter " + parameter + ".");
		}
		return values;
	}

}
