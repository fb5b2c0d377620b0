package org.satyapan.verification.rules;

import java.util.List;
import java.util.Optional;

import org.satyapan.register.LicenceClaim;
import org.satyapan.register.PaperClaim;
import org.satyapan.verification.RuleCode;
import org.satyapan.verification.RuleTerms;
import org.satyapan.verification.facts.Facts;
import org.satyapan.verification.facts.KnownEstablishment;
import org.satyapan.verification.facts.Listed;
import org.satyapan.verification.facts.PlaceKey;

/**
 * The list says that the police have not verified the tenant, of a day on which an order
 * asked for it. A list that does not say is no discrepancy.
 */
final class TenantNotVerified implements ListingRule {

	@Override
	public RuleCode code() {
		return RuleCode.TENANT_NOT_VERIFIED;
	}

	@Override
	public Optional<Conclusion> judge(Facts facts, RuleTerms terms, KnownEstablishment known, Listed listed) {
		PaperClaim papers = listed.papers();
		if (papers == null || papers.tenantClaim() != LicenceClaim.NO) {
			return Optional.empty();
		}
		return Optional.of(conclude(known, listed, Because.of(facts, listed).says(terms, "default"),
				List.of(Records.of(facts, listed)), List.of(PlaceKey.of(listed.premises()))));
	}

}
