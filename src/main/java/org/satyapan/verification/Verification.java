package org.satyapan.verification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.springframework.stereotype.Component;

import org.satyapan.register.FindingEvents;
import org.satyapan.register.FindingEvidences;
import org.satyapan.register.Findings;
import org.satyapan.register.OfficerDecisions;
import org.satyapan.register.PastFindings;
import org.satyapan.register.PermissionCheck;
import org.satyapan.register.PermissionChecks;
import org.satyapan.register.StandingDecisions;
import org.satyapan.register.Successions;
import org.satyapan.verification.facts.Facts;
import org.satyapan.verification.facts.Listed;
import org.satyapan.verification.facts.PermissionWording;
import org.satyapan.verification.life.Changes;
import org.satyapan.verification.life.FindingLife;
import org.satyapan.verification.rules.Rules;

/**
 * Judges the city of one night and stores what changed. Done again on the same register
 * it changes nothing.
 */
@Component
class Verification {

	private final CityReader city;

	private final RuleBook book;

	private final PermissionChecks checks;

	private final Findings findings;

	private final FindingEvidences evidences;

	private final FindingEvents events;

	private final PastFindings past;

	private final OfficerDecisions decisions;

	private final Successions successions;

	Verification(CityReader city, RuleBook book, PermissionChecks checks, Findings findings, FindingEvidences evidences,
			FindingEvents events, PastFindings past, OfficerDecisions decisions, Successions successions) {
		this.city = city;
		this.book = book;
		this.checks = checks;
		this.findings = findings;
		this.evidences = evidences;
		this.events = events;
		this.past = past;
		this.decisions = decisions;
		this.successions = successions;
	}

	/**
	 * Judges the city.
	 * @param date the business date
	 */
	void judge(LocalDate date) {
		Facts facts = new Facts(this.city.read(), date, this.book);
		check(facts);
		Changes changes = FindingLife.of(Rules.judge(facts, this.book), this.findings.all(), this.evidences.all(),
				StandingDecisions.on(date, this.decisions.all(), this.successions.now()).legitimate(), facts,
				this.book);
		this.findings.save(changes.findings());
		this.evidences.replace(changes.evidenceOf(), changes.evidence());
		this.events.save(changes.events());
		this.past.save(changes.past());
	}

	private void check(Facts facts) {
		Map<String, PermissionCheck> before = new HashMap<>();
		this.checks.all().forEach((check) -> before.put(check.listingId(), check));
		List<PermissionCheck> changed = new ArrayList<>();
		Set<String> current = new HashSet<>();
		for (Listed listed : facts.listings()) {
			PermissionCheck check = PermissionWording.of(listed, this.book);
			current.add(check.listingId());
			if (!check.equals(before.get(check.listingId()))) {
				changed.add(check);
			}
		}
		Set<String> superseded = new TreeSet<>(before.keySet());
		superseded.removeAll(current);
		this.checks.delete(superseded);
		this.checks.save(changed);
	}

}
