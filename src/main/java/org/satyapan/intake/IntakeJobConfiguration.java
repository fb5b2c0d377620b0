package org.satyapan.intake;

import org.satyapan.intake.lists.ListIntake;
import org.satyapan.intake.receipts.Receipts;
import org.satyapan.workspace.NightSteps;

import org.springframework.batch.core.step.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The steps of the stations' lists and their receipts.
 */
@Configuration
class IntakeJobConfiguration {

	@Bean
	Step intakeLists(NightSteps steps, ListIntake lists) {
		return steps.repeated("intakeLists", lists::takeNext);
	}

	@Bean
	Step receipts(NightSteps steps, Receipts receipts) {
		return steps.once("receipts", receipts::write);
	}

}
