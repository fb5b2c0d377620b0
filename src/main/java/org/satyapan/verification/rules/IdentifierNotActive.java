package org.satyapan.verification.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.satyapan.linkage.Identifiers;
import org.satyapan.register.Registry;
import org.satyapan.register.RegistryEntry;
import org.satyapan.verification.Bilingual;
import org.satyapan.verification.RuleCode;
import org.satyapan.verification.RuleTerms;
import org.satyapan.verification.facts.Facts;
import org.satyapan.verification.facts.KnownEstablishment;
import org.satyapan.verification.facts.Listed;

/**
 * A number on the list is well formed, but the registry's list says that it was not
 * active on that day. One that the registry's lists do not name is not doubted.
 */
final class IdentifierNotActive implements ListingRule {

	@Override
	public RuleCode code() {
		return RuleCode.IDENTIFIER_NOT_ACTIVE;
	}

	@Override
	public Optional<Conclusion> judge(Facts facts, RuleTerms terms, KnownEstablishment known, Listed listed) {
		String cin = listed.listing().cin();
		String gstin = listed.listing().gstin();
		List<Bilingual> numbers = new ArrayList<>();
		List<EvidenceLine> evidence = new ArrayList<>(List.of(Records.of(facts, listed)));
		List<String> rests = new ArrayList<>();
		LocalDate day = listed.listing().conductDate();
		inactive(facts, terms, Registry.COMPANY, (cin != null && Identifiers.isWellFormedCin(cin)) ? cin : null, day)
			.ifPresent((entry) -> add(terms, "cin", entry, numbers, evidence, rests));
		inactive(facts, terms, Registry.TAX, (gstin != null && Identifiers.isWellFormedGstin(gstin)) ? gstin : null,
				day)
			.ifPresent((entry) -> add(terms, "gstin", entry, numbers, evidence, rests));
		if (numbers.isEmpty()) {
			return Optional.empty();
		}
		Because because = Because.of(facts, listed).put("numbers", Because.joined(numbers));
		return Optional.of(conclude(known, listed, because.says(terms, "default"), evidence, rests));
	}

	private static Optional<RegistryEntry> inactive(Facts facts, RuleTerms terms, Registry registry,
			@Nullable String number, LocalDate day) {
		return facts.registries().saying(registry, number, terms.values("statuses"), day);
	}

	private static void add(RuleTerms terms, String kind, RegistryEntry entry, List<Bilingual> numbers,
			List<EvidenceLine> evidence, List<String> rests) {
		numbers.add(Because.of()
			.put("number", entry.number())
			.put("status", Records.status(entry))
			.put("when", Records.when(terms, entry))
			.says(terms, kind));
		evidence.add(Records.of(entry));
		rests.add(entry.numberKey() + " " + entry.status());
	}

}
