package org.satyapan.verification.rules;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.satyapan.register.SubjectKind;
import org.satyapan.verification.Bilingual;
import org.satyapan.verification.RuleCode;

/**
 * A doubt that a rule finds tonight.
 *
 * @param stationCode in whose territory, or null if that is not known
 * @param conduct the date of conduct
 * @param left whether the subject has left since, so that nobody need go
 * @param doubt tells this doubt from others of the same rule about the same subject;
 * blank where there can be only one
 * @param because the sentence for people
 * @param evidence the records that it rests on
 * @param facts what the doubt rests on, apart from the night and the ids of records; when
 * they change, a cleared finding returns
 */
public record Conclusion(RuleCode rule, SubjectKind subjectKind, String subjectId, @Nullable String stationCode,
		LocalDate conduct, boolean left, String doubt, Bilingual because, List<EvidenceLine> evidence,
		List<String> facts) {

	/** About a subject that is still there. */
	Conclusion(RuleCode rule, SubjectKind subjectKind, String subjectId, @Nullable String stationCode,
			LocalDate conduct, String doubt, Bilingual because, List<EvidenceLine> evidence, List<String> facts) {
		this(rule, subjectKind, subjectId, stationCode, conduct, false, doubt, because, evidence, facts);
	}

	public Conclusion {
		evidence = List.copyOf(evidence);
		facts = List.copyOf(facts);
	}

}
