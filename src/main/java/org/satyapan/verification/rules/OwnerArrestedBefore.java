package org.satyapan.verification.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.satyapan.register.Arrest;
import org.satyapan.register.CustodyStatus;
import org.satyapan.verification.Bilingual;
import org.satyapan.verification.RuleCode;
import org.satyapan.verification.RuleTerms;
import org.satyapan.verification.facts.Days;
import org.satyapan.verification.facts.Facts;
import org.satyapan.verification.facts.KnownEstablishment;
import org.satyapan.verification.facts.Listed;

/**
 * An owner or director was arrested, or is sought, in a case before the date of conduct.
 * Only a resolved person counts, never a name alone; who was acquitted or discharged, who
 * only took calls, and minors do not count.
 */
final class OwnerArrestedBefore implements ListingRule {

	@Override
	public RuleCode code() {
		return RuleCode.OWNER_ARRESTED_BEFORE;
	}

	@Override
	public Optional<Conclusion> judge(Facts facts, RuleTerms terms, KnownEstablishment known, Listed listed) {
		LocalDate conduct = listed.listing().conductDate();
		LocalDate oldest = conduct.minusYears(terms.number("look-back-years"));
		Set<String> cases = new TreeSet<>();
		List<Bilingual> persons = new ArrayList<>();
		List<EvidenceLine> evidence = new ArrayList<>(List.of(Records.of(facts, listed)));
		for (Listed.Owner owner : new LinkedHashSet<>(owners(known, listed))) {
			for (Arrest arrest : facts.arrestsOf(owner.personId())) {
				Optional<LocalDate> day = facts.dayOf(arrest)
					.filter((date) -> date.isBefore(conduct) && date.isAfter(oldest));
				if (day.isPresent() && counts(terms, arrest)) {
					if (cases.add(arrest.firKey() + " " + owner.personId())) {
						persons.add(says(terms, owner, arrest, day.get()));
					}
					evidence.add(Records.of(facts, arrest));
				}
			}
		}
		if (cases.isEmpty()) {
			return Optional.empty();
		}
		Because because = Because.of(facts, listed).put("persons", Because.joined(persons));
		List<String> rests = cases.stream().map((key) -> key.substring(0, key.lastIndexOf(' '))).distinct().toList();
		return Optional.of(conclude(known, listed, because.says(terms, "default"), evidence, rests));
	}

	/** Whom the latest listing that names any owner names. */
	static List<Listed.Owner> owners(KnownEstablishment known, Listed listed) {
		if (!listed.owners().isEmpty()) {
			return listed.owners();
		}
		return known.listings()
			.stream()
			.filter((other) -> !other.owners().isEmpty()
					&& !other.listing().conductDate().isAfter(listed.listing().conductDate()))
			.findFirst()
			.map(Listed::owners)
			.orElse(List.of());
	}

	static boolean counts(RuleTerms terms, Arrest arrest) {
		return arrest.status() != CustodyStatus.ACQUITTED && arrest.status() != CustodyStatus.DISCHARGED
				&& terms.values("roles").contains(arrest.role().name())
				&& (arrest.age() == null || arrest.age() >= terms.number("minimum-age"));
	}

	private static Bilingual says(RuleTerms terms, Listed.Owner owner, Arrest arrest, LocalDate day) {
		return Because.of()
			.put("person", owner.name())
			.put("day", Days.of(day))
			.put("case", arrest.firKey())
			.says(terms, (arrest.status() == CustodyStatus.ABSCONDING) ? "absconding" : "arrested");
	}

}
