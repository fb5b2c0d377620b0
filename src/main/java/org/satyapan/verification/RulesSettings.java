package org.satyapan.verification;

import java.util.List;
import java.util.Map;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.Errors;
import org.springframework.validation.Validator;
import org.springframework.validation.annotation.Validated;

/**
 * What {@code jobs/rules.yml} holds. A mistake in it stops the start, with the file, the
 * key and the reason.
 *
 * @param permission how listings are checked against DoT's records
 * @param evidence what to call each kind of record that a finding rests on
 * @param life the reasons that are given when a finding changes
 * @param provisions sections by the day on which they were in force
 * @param book the rules, each once
 */
@ConfigurationProperties(prefix = "rules", ignoreUnknownFields = false)
@Validated
public record RulesSettings(PermissionTerms permission, Map<String, Bilingual> evidence, Map<String, Bilingual> life,
		List<Provision> provisions, List<RuleTerms> book) implements Validator {

	public RulesSettings {
		permission = (permission != null) ? permission : new PermissionTerms(null, null, List.of(), Map.of());
		evidence = (evidence != null) ? Map.copyOf(evidence) : Map.of();
		life = (life != null) ? Map.copyOf(life) : Map.of();
		provisions = (provisions != null) ? List.copyOf(provisions) : List.of();
		book = (book != null) ? List.copyOf(book) : List.of();
	}

	@Override
	public boolean supports(Class<?> type) {
		return RulesSettings.class == type;
	}

	@Override
	public void validate(Object target, Errors errors) {
		for (RuleProof.Mistake mistake : RuleProof.mistakes((RulesSettings) target)) {
			errors.rejectValue(mistake.key(), "rules", "jobs/rules.yml: " + mistake.reason());
		}
	}

}
