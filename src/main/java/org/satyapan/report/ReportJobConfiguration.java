package org.satyapan.report;

import org.springframework.batch.core.step.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.satyapan.report.summary.CommissionerSummary;
import org.satyapan.workspace.NightSteps;
import org.satyapan.workspace.NightWork;

/**
 * The step of the night that counts and writes the reports.
 */
@Configuration(proxyBeanMethods = false)
class ReportJobConfiguration {

	@Bean
	Step reports(NightSteps steps, NightFigures figures, ReportSettings settings) {
		return steps.once("reports", (night) -> write(night, figures, settings));
	}

	private static void write(NightWork night, NightFigures nightFigures, ReportSettings settings) {
		Figures figures = nightFigures.of(night.date());
		nightFigures.keep(night.night(), figures);
		CommissionerSummary.write(figures, nightFigures.before(night.date()), settings, night.outbox());
	}

}
