package org.satyapan.verification.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.satyapan.register.SubjectKind;
import org.satyapan.verification.RuleCode;
import org.satyapan.verification.RuleTerms;
import org.satyapan.verification.facts.Days;
import org.satyapan.verification.facts.Facts;
import org.satyapan.verification.facts.KnownEstablishment;
import org.satyapan.verification.facts.Listed;
import org.satyapan.verification.facts.PlaceKey;

/**
 * A centre left within a few months of its start, as its own lists say.
 */
final class VacatedSoon implements Rule {

	@Override
	public RuleCode code() {
		return RuleCode.VACATED_WITHIN_SIX_MONTHS;
	}

	@Override
	public List<Conclusion> judge(Facts facts, RuleTerms terms) {
		List<Conclusion> conclusions = new ArrayList<>();
		for (KnownEstablishment known : facts.establishments()) {
			known.listings()
				.stream()
				.filter((listed) -> listed.vacated() && terms.inForceOn(listed.listing().conductDate()))
				.findFirst()
				.flatMap((listed) -> conclude(facts, terms, known, listed))
				.ifPresent(conclusions::add);
		}
		return conclusions;
	}

	private Optional<Conclusion> conclude(Facts facts, RuleTerms terms, KnownEstablishment known, Listed listed) {
		LocalDate vacated = Objects.requireNonNull(listed.listing().vacatedOn());
		return since(known, listed)
			.filter((since) -> !vacated.isBefore(since) && vacated.isBefore(since.plusMonths(terms.number("months"))))
			.map((since) -> {
				Because because = Because.of(facts, listed)
					.put("since", Days.of(since))
					.put("vacated", Days.of(vacated));
				return new Conclusion(code(), SubjectKind.ESTABLISHMENT, known.id(), known.stationCode(),
						listed.listing().conductDate(), "", because.says(terms, "default"),
						List.of(Records.of(facts, listed)),
						List.of(PlaceKey.of(listed.premises()), since.toString(), vacated.toString()));
			});
	}

	/** Its start as this list says, else as the others do. */
	private static Optional<LocalDate> since(KnownEstablishment known, Listed listed) {
		LocalDate since = listed.listing().since();
		return (since != null) ? Optional.of(since)
				: known.listings()
					.stream()
					.map((other) -> other.listing().since())
					.filter(Objects::nonNull)
					.min(Comparator.naturalOrder());
	}

}
