package org.satyapan.worklist.ranking;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.satyapan.register.Axis;
import org.satyapan.register.Finding;
import org.satyapan.register.FindingStatus;
import org.satyapan.register.SubjectKind;
import org.satyapan.worklist.InspectionCity;
import org.satyapan.worklist.WorklistSettings.RiskPoints;

import static org.assertj.core.api.Assertions.assertThat;

/** What a place's risk is made of, by the weights in jobs/worklists.yml. */
class RiskTests {

	private static final LocalDate TODAY = LocalDate.of(2020, 9, 9);

	private static final RiskPoints POINTS = InspectionCity.settings("").risk();

	@ParameterizedTest
	@CsvSource({ //
			"PERMISSION_NOT_FOUND,   COMPLIANCE, 3, 0, 2020-09-12, false,  6", //
			"PERMISSION_NOT_FOUND,   COMPLIANCE, 5, 0, 2020-09-12, false, 15", //
			"PREMISES_RAIDED_BEFORE, FRAUD,      3, 1, 2020-09-12, false, 15", //
			"PREMISES_RAIDED_BEFORE, FRAUD,      3, 9, 2020-09-12, false, 23", //
			"COMPLAINT_LINKED,       FRAUD,      2, 0, 2020-09-12, false, 12", //
			"PERMISSION_NOT_FOUND,   COMPLIANCE, 3, 0, 2020-09-05, false, 10", //
			"PERMISSION_NOT_FOUND,   COMPLIANCE, 3, 0, 2020-01-01, false, 16", //
			"PERMISSION_NOT_FOUND,   COMPLIANCE, 3, 0, 2020-09-12, true,   8" })
	void severityAxisPastRaidsAndDelayAdd(String rule, Axis axis, int severity, int raids, LocalDate due,
			boolean locked, int total) {
		Risk risk = Risk.of(List.of(finding(rule, axis, severity)), raids, due, TODAY, locked, POINTS);
		assertThat(risk.total()).isEqualTo(total);
		assertThat(risk.parts().stream().mapToInt(Risk.Part::points).sum()).isEqualTo(risk.total());
	}

	private static Finding finding(String rule, Axis axis, int severity) {
		return new Finding("FND-1", rule, axis, SubjectKind.ESTABLISHMENT, "EST-1", null, severity, TODAY,
				FindingStatus.DISCREPANCY, TODAY, TODAY, "T", "T", "B", "B", "L", "L", "f");
	}

}
