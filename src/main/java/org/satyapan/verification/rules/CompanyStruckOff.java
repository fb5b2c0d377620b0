package org.satyapan.verification.rules;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.satyapan.register.Registry;
import org.satyapan.register.RegistryEntry;
import org.satyapan.verification.RuleCode;
import org.satyapan.verification.RuleTerms;
import org.satyapan.verification.facts.Facts;
import org.satyapan.verification.facts.KnownEstablishment;
import org.satyapan.verification.facts.Listed;

/**
 * The company whose number the list gives had been struck off before the date of conduct,
 * as a list of the registry says. Only the number counts, never the name.
 */
final class CompanyStruckOff implements ListingRule {

	@Override
	public RuleCode code() {
		return RuleCode.COMPANY_STRUCK_OFF;
	}

	@Override
	public Optional<Conclusion> judge(Facts facts, RuleTerms terms, KnownEstablishment known, Listed listed) {
		return facts.registries()
			.saying(Registry.COMPANY, listed.listing().cin(), terms.values("statuses"), listed.listing().conductDate())
			.map((entry) -> conclude(facts, terms, known, listed, entry));
	}

	private Conclusion conclude(Facts facts, RuleTerms terms, KnownEstablishment known, Listed listed,
			RegistryEntry entry) {
		Because because = Because.of(facts, listed)
			.put("number", entry.number())
			.put("company", Objects.requireNonNullElse(entry.name(), "-"))
			.put("status", Records.status(entry))
			.put("when", Records.when(terms, entry));
		return conclude(known, listed, because.says(terms, "default"),
				List.of(Records.of(facts, listed), Records.of(entry)),
				List.of(entry.numberKey(), entry.status().name()));
	}

}
