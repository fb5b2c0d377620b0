package org.satyapan.report;

import org.springframework.batch.core.step.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.satyapan.workspace.NightSteps;

/**
 * The step of the night that counts and writes the reports.
 */
@Configuration(proxyBeanMethods = false)
class ReportJobConfiguration {

	@Bean
	Step reports(NightSteps steps, NightReports reports) {
		return steps.once("reports", reports::write);
	}

}
