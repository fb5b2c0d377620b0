package org.satyapan.verification;

import org.springframework.batch.core.step.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.satyapan.workspace.NightSteps;

/**
 * The step in which the rule book judges the city: one transaction, so that a killed one
 * leaves nothing half judged.
 */
@Configuration
class VerificationJobConfiguration {

	@Bean
	Step verify(NightSteps steps, Verification verification) {
		return steps.once("verify", (night) -> verification.judge(night.date()));
	}

}
