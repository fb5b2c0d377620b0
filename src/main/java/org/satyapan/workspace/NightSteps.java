package org.satyapan.workspace;

import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

import org.satyapan.register.Nights;

/**
 * Makes steps of a night from plain functions of its {@link NightWork}. A step's work
 * must be repeatable: after a kill it is done again from its last commit.
 */
@Component
public class NightSteps {

	/** Job parameter: the id of the night. Identifies the job instance. */
	public static final String NIGHT = "night";

	/** Job parameter: the outbox folder. Does not identify. */
	public static final String OUTBOX = "outbox";

	private final JobRepository jobs;

	private final PlatformTransactionManager transactions;

	private final Nights nights;

	NightSteps(JobRepository jobs, PlatformTransactionManager transactions, Nights nights) {
		this.jobs = jobs;
		this.transactions = transactions;
		this.nights = nights;
	}

	/** A step whose work is one transaction. */
	public Step once(String name, Consumer<NightWork> work) {
		return repeated(name, (night) -> {
			work.accept(night);
			return false;
		});
	}

	/**
	 * A step of many transactions.
	 * @param work does one unit and tells whether there is more to do
	 */
	public Step repeated(String name, Predicate<NightWork> work) {
		return new StepBuilder(name, this.jobs).tasklet((contribution, context) -> {
			NightWork night = work(contribution.getStepExecution().getJobParameters());
			return work.test(night) ? RepeatStatus.CONTINUABLE : RepeatStatus.FINISHED;
		}, this.transactions).build();
	}

	/** What the step of these parameters is told. */
	public NightWork work(JobParameters parameters) {
		String id = Objects.requireNonNull(parameters.getString(NIGHT), "A night's step needs the parameter night");
		String outbox = Objects.requireNonNull(parameters.getString(OUTBOX),
				"A night's step needs the parameter outbox");
		return this.nights.find(id)
			.map((night) -> new NightWork(night, new Outbox(Path.of(outbox), night.businessDate())))
			.orElseThrow(() -> new IllegalStateException("The register does not know the night " + id));
	}

}
