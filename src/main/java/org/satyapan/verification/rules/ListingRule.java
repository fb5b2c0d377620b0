package org.satyapan.verification.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.satyapan.register.SubjectKind;
import org.satyapan.verification.Bilingual;
import org.satyapan.verification.RuleTerms;
import org.satyapan.verification.facts.Facts;
import org.satyapan.verification.facts.KnownEstablishment;
import org.satyapan.verification.facts.Listed;

/**
 * A rule that judges operating establishments one by one, each by its latest listing for
 * which the rule was in force.
 */
interface ListingRule extends Rule {

	@Override
	default List<Conclusion> judge(Facts facts, RuleTerms terms) {
		List<Conclusion> conclusions = new ArrayList<>();
		for (KnownEstablishment known : facts.establishments()) {
			judged(known, terms).flatMap((listed) -> judge(facts, terms, known, listed)).ifPresent(conclusions::add);
		}
		return conclusions;
	}

	/** The listing that is judged: that of an establishment that operates. */
	default Optional<Listed> judged(KnownEstablishment known, RuleTerms terms) {
		return known.operating(terms);
	}

	/** Judges one operating establishment. */
	Optional<Conclusion> judge(Facts facts, RuleTerms terms, KnownEstablishment known, Listed listed);

	/** A conclusion about the establishment, the only one of its rule. */
	default Conclusion conclude(KnownEstablishment known, Listed listed, Bilingual because, List<EvidenceLine> evidence,
			List<String> rests) {
		return new Conclusion(code(), SubjectKind.ESTABLISHMENT, known.id(), known.stationCode(),
				listed.listing().conductDate(), known.vacated(), "", because, evidence, rests);
	}

}
