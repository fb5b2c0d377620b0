package org.satyapan.verification.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

import org.satyapan.linkage.CompanyNames;
import org.satyapan.linkage.Identifiers;
import org.satyapan.register.Permission;
import org.satyapan.register.PermissionState;
import org.satyapan.verification.RuleCode;
import org.satyapan.verification.RuleTerms;
import org.satyapan.verification.facts.Days;
import org.satyapan.verification.facts.Facts;
import org.satyapan.verification.facts.KnownEstablishment;
import org.satyapan.verification.facts.Listed;
import org.satyapan.verification.facts.PermissionJudgement;
import org.satyapan.verification.facts.PlaceKey;

/**
 * The rules that repeat what the check of a listing against DoT's records says: not
 * found, number unknown, expired, another address, another name. A listing has one state,
 * so that nobody is visited twice for one doubt.
 */
record PermissionStateRule(RuleCode code, PermissionState state) implements ListingRule {

	private static final Map<PermissionState, RuleCode> CODES = Map.of(PermissionState.NOT_FOUND,
			RuleCode.PERMISSION_NOT_FOUND, PermissionState.NUMBER_UNKNOWN, RuleCode.PERMISSION_NUMBER_UNKNOWN,
			PermissionState.EXPIRED, RuleCode.PERMISSION_EXPIRED, PermissionState.OTHER_ADDRESS,
			RuleCode.PERMISSION_OTHER_ADDRESS, PermissionState.OTHER_NAME, RuleCode.PERMISSION_OTHER_NAME);

	static List<Rule> all() {
		List<Rule> rules = new ArrayList<>();
		for (PermissionState state : PermissionState.values()) {
			RuleCode code = CODES.get(state);
			if (code != null) {
				rules.add(new PermissionStateRule(code, state));
			}
		}
		return rules;
	}

	/**
	 * Also of one that has left: that it operated without a permission stays on record,
	 * although nobody need go.
	 */
	@Override
	public Optional<Listed> judged(KnownEstablishment known, RuleTerms terms) {
		return known.lastOperating(terms);
	}

	@Override
	public Optional<Conclusion> judge(Facts facts, RuleTerms terms, KnownEstablishment known, Listed listed) {
		PermissionJudgement judgement = listed.permission();
		if (judgement.state() != this.state) {
			return Optional.empty();
		}
		List<EvidenceLine> evidence = new ArrayList<>(List.of(Records.of(facts, listed)));
		judgement.permission().map(Records::of).ifPresent(evidence::add);
		String number = judgement.permission()
			.map(Permission::registrationNo)
			.orElse(String.join("; ", judgement.numbers()));
		Because because = Because.of(facts, listed)
			.put("number", number)
			.put("expired", Days.of(judgement.permission().map(Permission::expiryDate).orElse(null)))
			.put("other", judgement.permission().map(this::other).orElse("-"));
		return Optional.of(conclude(known, listed, because.says(terms, "default"), evidence, rests(judgement, listed)));
	}

	private String other(Permission permission) {
		return (this.state == PermissionState.OTHER_NAME) ? permission.applicant() : permission.centreAddress();
	}

	private List<String> rests(PermissionJudgement judgement, Listed listed) {
		List<String> rests = new ArrayList<>(List.of(PlaceKey.of(listed.premises())));
		rests.addAll(new TreeSet<>(judgement.keys()));
		judgement.permission().ifPresent((permission) -> {
			rests.add(permission.registrationKey());
			switch (this.state) {
				case EXPIRED -> rests.add(String.valueOf(permission.expiryDate()));
				case OTHER_ADDRESS -> rests.add(Identifiers.normalise(permission.centreAddress()));
				case OTHER_NAME -> rests.add(CompanyNames.key(permission.applicant()));
				default -> {
				}
			}
		});
		return rests;
	}

}
