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
 * @param law the legal basis, period by period, covering the rule's validity
 * @param sentences the sentence of a finding, by kind of evidence
 * @param parameters the rule's own settings, each a list of values
 */
public record RuleTerms(RuleCode code, Bilingual title, Axis axis, int severity, @Nullable Integer days,
		@Nullable LocalDate validFrom, @Nullable LocalDate validTo, int expiresAfterDays, List<LawPeriod> law,
		Map<String, Bilingual> sentences, Map<String, List<String>> parameters) {

	public RuleTerms {
		law = (law != null) ? List.copyOf(law) : List.of();
		sentences = (sentences != null) ? Map.copyOf(sentences) : Map.of();
		parameters = (parameters != null) ? Map.copyOf(parameters) : Map.of();
	}

	/** Whether the rule judges conduct of that day. */
	public boolean inForceOn(LocalDate conduct) {
		return (this.validFrom == null || !conduct.isBefore(this.validFrom))
				&& (this.validTo == null || !conduct.isAfter(this.validTo));
	}

	/** The legal basis for conduct of that day. */
	public Optional<LawPeriod> lawOn(LocalDate conduct) {
		return this.law.stream().filter((period) -> period.covers(conduct)).findFirst();
	}

	/** A parameter that is one whole number. */
	public int number(String parameter) {
		return Integer.parseInt(values(parameter).get(0).strip());
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
