package org.satyapan.verification.rules;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.satyapan.register.Activity;
import org.satyapan.register.Permission;
import org.satyapan.register.PermissionState;
import org.satyapan.verification.Bilingual;
import org.satyapan.verification.RuleCode;
import org.satyapan.verification.RuleTerms;
import org.satyapan.verification.facts.Facts;
import org.satyapan.verification.facts.KnownEstablishment;
import org.satyapan.verification.facts.Listed;

/**
 * The list says whom the centre serves, and its own permission covers somebody else.
 */
final class ActivityNotCovered implements ListingRule {

	@Override
	public RuleCode code() {
		return RuleCode.ACTIVITY_NOT_COVERED;
	}

	@Override
	public Optional<Conclusion> judge(Facts facts, RuleTerms terms, KnownEstablishment known, Listed listed) {
		PermissionState state = listed.permission().state();
		Activity does = listed.listing().activity();
		if (state != PermissionState.FOUND && state != PermissionState.EXPIRED) {
			return Optional.empty();
		}
		return listed.permission()
			.permission()
			.filter((permission) -> !covers(permission.centreType(), does))
			.map((permission) -> conclude(facts, terms, known, listed, permission));
	}

	/** Unknown is no discrepancy, on either side. */
	static boolean covers(Activity permitted, Activity does) {
		return does == Activity.UNKNOWN || permitted == Activity.UNKNOWN || permitted == Activity.BOTH
				|| permitted == does;
	}

	private Conclusion conclude(Facts facts, RuleTerms terms, KnownEstablishment known, Listed listed,
			Permission permission) {
		Because because = Because.of(facts, listed)
			.put("number", permission.registrationNo())
			.put("does", word(terms, listed.listing().activity()))
			.put("covers", word(terms, permission.centreType()));
		return conclude(known, listed, because.says(terms, "default"),
				List.of(Records.of(facts, listed), Records.of(permission)), List.of(permission.registrationKey(),
						permission.centreType().name(), listed.listing().activity().name()));
	}

	private static Bilingual word(RuleTerms terms, Activity activity) {
		return Because.of().says(terms, activity.name().toLowerCase(Locale.ROOT));
	}

}
