package org.satyapan.intake.records;

import org.springframework.batch.core.step.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.satyapan.workspace.NightSteps;

/**
 * The step that takes the inbox's tables, one file a transaction.
 */
@Configuration(proxyBeanMethods = false)
class RecordsJobConfiguration {

	@Bean
	Step intakeRecords(NightSteps steps, RecordsIntake intake) {
		return steps.repeated("intakeRecords", intake::takeNext);
	}

}
