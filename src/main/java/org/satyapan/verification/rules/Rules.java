package org.satyapan.verification.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.satyapan.verification.RuleBook;
import org.satyapan.verification.facts.Facts;

/**
 * All rules, each once.
 */
public final class Rules {

	private Rules() {
	}

	/** The rules in the order of their codes. */
	public static List<Rule> all() {
		List<Rule> rules = new ArrayList<>(PermissionStateRule.all());
		rules.add(new PermissionNumberShared());
		rules.add(new ActivityNotCovered());
		rules.add(new PremisesRaidedBefore());
		rules.add(new OwnerArrestedBefore());
		rules.add(new Reappeared());
		rules.add(new VacatedSoon());
		rules.add(new KnownButNotListed());
		rules.add(new NilFromHotspot());
		rules.add(new ClaimedByTwoStations());
		rules.add(new TollBypassSuspected());
		rules.add(new ComplaintLinked());
		rules.addAll(MalformedIdentifier.all());
		rules.add(new IdentifierNotActive());
		rules.add(new CompanyStruckOff());
		rules.add(new TenantNotVerified());
		rules.add(new ShopNotRegistered());
		rules.add(new TelemarketerNotRegistered());
		rules.sort(Comparator.comparing(Rule::code));
		return List.copyOf(rules);
	}

	/** What all rules conclude about the city, by rule and subject. */
	public static List<Conclusion> judge(Facts facts, RuleBook book) {
		List<Conclusion> conclusions = new ArrayList<>();
		for (Rule rule : all()) {
			conclusions.addAll(rule.judge(facts, book.rule(rule.code())));
		}
		return conclusions;
	}

}
