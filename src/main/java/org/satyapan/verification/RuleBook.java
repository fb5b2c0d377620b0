package org.satyapan.verification;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.stereotype.Component;

/**
 * The rules, by code and by day. A rule judges conduct, so the day to ask for is that of
 * the conduct, never that of the run.
 */
@Component
public class RuleBook {

	private final RulesSettings settings;

	private final Map<RuleCode, RuleTerms> rules = new EnumMap<>(RuleCode.class);

	/**
	 * The book as the application reads it.
	 * @throws RuntimeException that names the key, if the settings hold one that the book
	 * does not know
	 */
	@Autowired
	RuleBook(RulesSettings settings, ConfigurableEnvironment environment) {
		this(settings);
		RuleKeys.check(environment);
	}

	public RuleBook(RulesSettings settings) {
		this.settings = settings;
		for (RuleTerms terms : settings.book()) {
			this.rules.put(terms.code(), terms);
		}
	}

	/** Sections by the day on which they were in force, in the order of the book. */
	public List<Provision> provisions() {
		return this.settings.provisions();
	}

	/** All rules, in force or not, in the order of the book. */
	public List<RuleTerms> all() {
		return this.settings.book();
	}

	/** The rules that judge conduct of that day, in the order of the book. */
	public List<RuleTerms> inForceOn(LocalDate conduct) {
		return all().stream().filter((terms) -> terms.inForceOn(conduct)).toList();
	}

	/**
	 * What the book says of a rule.
	 * @throws IllegalArgumentException if it does not know the rule
	 */
	public RuleTerms rule(RuleCode code) {
		RuleTerms terms = this.rules.get(code);
		if (terms == null) {
			throw new IllegalArgumentException("The rule book does not hold the rule " + code + ".");
		}
		return terms;
	}

	/**
	 * A rule by the code that a finding carries, or nothing if the book has dropped it.
	 */
	public Optional<RuleTerms> rule(String code) {
		return all().stream().filter((terms) -> terms.code().name().equals(code)).findFirst();
	}

	/** The law that a rule rested on for conduct of that day. */
	public Optional<LawPeriod> lawOn(RuleCode code, LocalDate conduct) {
		return rule(code).lawOn(conduct);
	}

	/** Whether a call centre needed a DoT registration for that day. */
	public boolean permissionRequiredOn(LocalDate conduct) {
		return rule(RuleCode.PERMISSION_NOT_FOUND).inForceOn(conduct);
	}

	/** How listings are checked against DoT's permissions. */
	public PermissionTerms permission() {
		return this.settings.permission();
	}

	/** What to call a kind of record that a finding rests on. */
	public Bilingual evidence(String kind, Map<String, Bilingual> values) {
		return text("evidence", this.settings.evidence(), kind).with(values);
	}

	/** Why a finding changes. */
	public Bilingual life(String change, Map<String, Bilingual> values) {
		return text("life", this.settings.life(), change).with(values);
	}

	private static Bilingual text(String key, Map<String, Bilingual> texts, String name) {
		Bilingual text = texts.get(name);
		if (text == null) {
			throw new IllegalArgumentException("jobs/rules.yml: " + key + " lacks " + name + ".");
		}
		return text;
	}

}
