package org.satyapan.nightly;

import java.util.List;
import java.util.Map;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.builder.SimpleJobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.AbstractStep;
import org.springframework.batch.core.step.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.satyapan.register.Night;
import org.satyapan.register.NightState;
import org.satyapan.register.Nights;
import org.satyapan.workspace.NightSteps;

/**
 * Composes the jobs of {@link NightPart} from the steps of the modules above.
 */
@Configuration
class NightlyJobConfiguration {

	@Bean
	Step summarise(NightSteps steps, RunSummary summary) {
		return steps.once("summarise", summary::write);
	}

	@Bean
	Step publish(NightSteps steps, Nights nights) {
		return steps.once("publish", (work) -> {
			work.outbox().publish();
			Night night = work.night();
			nights.save(List.of(new Night(night.id(), night.businessDate(), night.fingerprint(), NightState.DONE)));
		});
	}

	@Bean
	Step publishPart(NightSteps steps) {
		return steps.once("publishPart", (work) -> work.outbox().merge());
	}

	@Bean
	Job nightlyJob(Composer composer) {
		return composer.job(NightPart.NIGHTLY);
	}

	@Bean
	Job intakeJob(Composer composer) {
		return composer.job(NightPart.INTAKE);
	}

	@Bean
	Job verifyJob(Composer composer) {
		return composer.job(NightPart.VERIFY);
	}

	@Bean
	Job worklistsJob(Composer composer) {
		return composer.job(NightPart.WORKLISTS);
	}

	@Bean
	Job reportsJob(Composer composer) {
		return composer.job(NightPart.REPORTS);
	}

	@Bean
	Composer composer(JobRepository repository, Map<String, Step> steps, NightStopper stopper, Terminal terminal,
			StepCost cost) {
		Progress progress = new Progress(terminal.out(), terminal.interactive());
		steps.values().forEach((step) -> {
			if (step instanceof AbstractStep watched) {
				watched.registerStepExecutionListener(progress);
				watched.registerStepExecutionListener(cost);
			}
		});
		return (part) -> {
			SimpleJobBuilder job = new JobBuilder(part.job(), repository).listener(stopper)
				.start(step(steps, part.steps().get(0)));
			part.steps().stream().skip(1).forEach((name) -> job.next(step(steps, name)));
			return job.build();
		};
	}

	private static Step step(Map<String, Step> steps, String name) {
		Step step = steps.get(name);
		if (step == null) {
			throw new IllegalStateException("No module has the step " + name);
		}
		return step;
	}

	/** Makes the job of a part from its steps. */
	interface Composer {

		Job job(NightPart part);

	}

}
