package org.satyapan.resolution;

import org.springframework.batch.core.step.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.satyapan.workspace.NightSteps;

/**
 * The step {@code resolve}: one transaction, so that a night killed in it does it again.
 */
@Configuration
class ResolutionJobConfiguration {

	@Bean
	Gazetteer gazetteer(ResolutionSettings settings) {
		return new Gazetteer(settings);
	}

	@Bean
	PremisesComparison premisesComparison(Gazetteer gazetteer) {
		return new PremisesComparison(gazetteer);
	}

	@Bean
	Step resolve(NightSteps steps, Resolution resolution) {
		return steps.once("resolve", resolution::resolve);
	}

}
