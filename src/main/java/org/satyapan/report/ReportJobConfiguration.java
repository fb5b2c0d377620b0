package org.satyapan.report;

import org.springframework.batch.core.step.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.satyapan.report.audit.AuditTrail;
import org.satyapan.workspace.NightSteps;

/**
 * The steps of the night that count and write the reports, and that log what the night
 * did.
 */
@Configuration(proxyBeanMethods = false)
class ReportJobConfiguration {

	@Bean
	Step reports(NightSteps steps, NightReports reports) {
		return steps.once("reports", reports::write);
	}

	@Bean
	Step purge(NightSteps steps, Purge purge) {
		return steps.once("purge", purge::carryOut);
	}

	@Bean
	Step audit(NightSteps steps, AuditTrail trail) {
		return steps.once("audit", trail::write);
	}

	@Bean
	Step auditPart(NightSteps steps, AuditTrail trail) {
		return steps.once("auditPart", trail::writePart);
	}

}
