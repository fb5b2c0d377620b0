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

/**
 * The list says that the centre is not registered as a shop or commercial establishment,
 * and that it has as many workers as needed a registration on that day. How many work
 * there must be said where it matters.
 */
final class ShopNotRegistered implements ListingRule {

	@Override
	public RuleCode code() {
		return RuleCode.SHOP_NOT_REGISTERED;
	}

	@Override
	public Optional<Conclusion> judge(Facts facts, RuleTerms terms, KnownEstablishment known, Listed listed) {
		PaperClaim papers = listed.papers();
		if (papers == null || papers.shopsClaim() != LicenceClaim.NO) {
			return Optional.empty();
		}
		int threshold = terms.numberOn("workers", listed.listing().conductDate());
		Integer staff = listed.listing().staff();
		if (threshold > 1 && (staff == null || staff < threshold)) {
			return Optional.empty();
		}
		Because because = Because.of(facts, listed).put("threshold", threshold);
		if (threshold > 1 && staff != null) {
			because.put("count", staff);
		}
		return Optional.of(conclude(known, listed, because.says(terms, (threshold > 1) ? "default" : "any"),
				List.of(Records.of(facts, listed)), List.of("from " + threshold)));
	}

}
