package org.satyapan.verification.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import org.satyapan.linkage.Identifiers;
import org.satyapan.register.Listing;
import org.satyapan.verification.RuleCode;
import org.satyapan.verification.RuleTerms;
import org.satyapan.verification.facts.Facts;
import org.satyapan.verification.facts.KnownEstablishment;
import org.satyapan.verification.facts.Listed;

/**
 * A number on the list cannot be what it claims: its pattern or its check digit is wrong.
 * That one is well formed does not say that it is active.
 */
record MalformedIdentifier(RuleCode code, Function<Listing, @Nullable String> number,
		Predicate<String> wellFormed) implements ListingRule {

	static List<Rule> all() {
		return List.of(new MalformedIdentifier(RuleCode.MALFORMED_CIN, Listing::cin, Identifiers::isWellFormedCin),
				new MalformedIdentifier(RuleCode.MALFORMED_GSTIN, Listing::gstin, Identifiers::isWellFormedGstin));
	}

	@Override
	public Optional<Conclusion> judge(Facts facts, RuleTerms terms, KnownEstablishment known, Listed listed) {
		String written = this.number.apply(listed.listing());
		if (written == null || written.chars().noneMatch(Character::isDigit) || this.wellFormed.test(written)) {
			return Optional.empty();
		}
		Because because = Because.of(facts, listed).put("number", written.strip());
		return Optional.of(conclude(known, listed, because.says(terms, "default"), List.of(Records.of(facts, listed)),
				List.of(Identifiers.normalise(written))));
	}

}
