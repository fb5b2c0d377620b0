package org.satyapan.report;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.satyapan.register.OffenderDecision;
import org.satyapan.register.OffenderDecisionKind;

/**
 * Whether an entry of the register of repeat offenders may go to the stations. Only an
 * officer's approval lets it, for the cases that the officer saw, until its review.
 *
 * @param decision what the officer decided; null while nobody has
 * @param reviewOn the last day of an approval; null without one
 * @param cases the entry's cases that are approved; a later one waits for the next
 * approval
 */
public record Standing(State state, @Nullable OffenderDecision decision, @Nullable LocalDate reviewOn,
		Set<String> cases) {

	private static final Set<OffenderDecisionKind> ENTRY_KINDS = Set.of(OffenderDecisionKind.APPROVE,
			OffenderDecisionKind.REFUSE);

	/** What the last decision makes of an entry today. */
	public enum State {

		/** Goes to the stations. */
		APPROVED,
		/** Nobody has decided yet. */
		WAITING,
		/** Too few of the cases approved are still the person's. */
		CHANGED,
		/** The approval has run out. */
		REVIEW_DUE,
		/** An officer does not want it. */
		REFUSED

	}

	/**
	 * The standing of one entry.
	 * @param cases the entry's, as the register has them tonight
	 * @param decisions all decisions, in the order in which they were made
	 */
	static Standing of(String person, Collection<String> cases, List<OffenderDecision> decisions, LocalDate date,
			ReportSettings.Offenders settings) {
		OffenderDecision last = decisions.stream()
			.filter((decision) -> decision.entry().equals(person) && ENTRY_KINDS.contains(decision.kind())
					&& !decision.decidedOn().isAfter(date))
			.reduce((earlier, later) -> later)
			.orElse(null);
		if (last == null) {
			return new Standing(State.WAITING, null, null, Set.of());
		}
		if (last.kind() == OffenderDecisionKind.REFUSE) {
			return new Standing(State.REFUSED, last, null, Set.of());
		}
		LocalDate latest = last.decidedOn().plusMonths(settings.reviewAfterMonths());
		LocalDate asked = (last.reviewOn() != null) ? last.reviewOn() : latest;
		LocalDate reviewOn = asked.isBefore(latest) ? asked : latest;
		Set<String> approved = Arrays.stream(Objects.requireNonNullElse(last.cases(), "").split(";"))
			.map(String::strip)
			.filter(cases::contains)
			.collect(Collectors.toCollection(TreeSet::new));
		if (date.isAfter(reviewOn)) {
			return new Standing(State.REVIEW_DUE, last, reviewOn, Set.of());
		}
		return (approved.size() < settings.leastCases()) ? new Standing(State.CHANGED, last, reviewOn, Set.of())
				: new Standing(State.APPROVED, last, reviewOn, approved);
	}

}
