package org.satyapan.nightly;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.stereotype.Component;

import org.satyapan.nightly.NightResult.Ending;
import org.satyapan.register.Night;
import org.satyapan.register.NightState;
import org.satyapan.register.Nights;
import org.satyapan.workspace.NightSteps;
import org.satyapan.workspace.Outbox;

/**
 * Runs what is asked for: freezes a new night or finds the unfinished one, starts or
 * resumes its job, and tells how it ended.
 */
@Component
public class NightLauncher {

	private static final Logger log = LoggerFactory.getLogger(NightLauncher.class);

	private final NightLock lock;

	private final Freezer freezer;

	private final Nights nights;

	private final Map<String, Job> jobs;

	private final JobOperator operator;

	private final JobRepository repository;

	private final NightStopper stopper;

	private final RunSummary summary;

	private final StepCost cost;

	private final Path jobsFolder;

	private final Path data;

	NightLauncher(NightLock lock, Freezer freezer, Nights nights, Map<String, Job> jobs, JobOperator operator,
			JobRepository repository, NightStopper stopper, RunSummary summary, StepCost cost,
			@Value("${satyapan.jobs:jobs}") Path jobsFolder, @Value("${satyapan.archive}") Path archive) {
		this.lock = lock;
		this.freezer = freezer;
		this.nights = nights;
		this.jobs = jobs;
		this.operator = operator;
		this.repository = repository;
		this.stopper = stopper;
		this.summary = summary;
		this.cost = cost;
		this.jobsFolder = jobsFolder;
		this.data = archive.resolveSibling("frozen-settings");
	}

	/** Does what is asked for; the same request again resumes it or finds it done. */
	public NightResult run(NightRequest request) {
		this.stopper.begin();
		try {
			Optional<NightLock.Held> held = this.lock.take();
			if (held.isEmpty()) {
				return result(Ending.LOCKED, "Another night is running (" + this.lock.holder() + "); wait for it.");
			}
			try (NightLock.Held ignored = held.get()) {
				return runAlone(request);
			}
		}
		finally {
			this.stopper.end();
		}
	}

	private NightResult runAlone(NightRequest request) {
		Optional<Night> unfinished = this.nights.unfinished(request.date());
		if (unfinished.isPresent() && !this.freezer.hasSettingsOfNow(unfinished.get())) {
			return new NightResult(Ending.OTHER_SETTINGS, "Resuming the night with the settings that it began with.",
					List.of(), this.freezer.thaw(unfinished.get(), this.data));
		}
		this.cost.lap("starting");
		Night current = this.freezer.freeze(request);
		this.cost.lap("freezing the inbox");
		if (!this.freezer.knowsStations(current)) {
			return result(Ending.NO_STATIONS, "There is no stations.csv in " + request.inbox()
					+ ", and no night before took one: without it no list can be told from a stranger's.");
		}
		Night night = unfinished.orElse(current);
		boolean whole = request.part() == NightPart.NIGHTLY;
		if (whole && night.state() == NightState.DONE) {
			return done("The night of " + request.date() + " was already done; nothing has changed since.", night,
					request);
		}
		if (whole && night.state() == NightState.PARTIAL) {
			this.nights
				.save(List.of(new Night(night.id(), night.businessDate(), night.fingerprint(), NightState.RUNNING)));
		}
		JobParameters parameters = new JobParametersBuilder().addString(NightSteps.NIGHT, night.id(), true)
			.addString(NightSteps.OUTBOX, request.outbox().toAbsolutePath().toString(), false)
			.toJobParameters();
		Job job = Objects.requireNonNull(this.jobs.get(request.part().job() + "Job"));
		JobExecution before = this.repository.getLastJobExecution(job.getName(), parameters);
		if (before != null && before.getStatus() == BatchStatus.COMPLETED) {
			return result(Ending.DONE, "The " + job.getName() + " of " + request.date() + " was already done.");
		}
		if (before == null) {
			new Outbox(request.outbox(), request.date()).clear();
		}
		JobExecution execution = start(job, parameters, before);
		if (execution.getStatus() != BatchStatus.COMPLETED) {
			return failed(execution);
		}
		if (!whole) {
			boolean rejected = request.part() == NightPart.INTAKE && this.summary.rejectedInput(night);
			return result(rejected ? Ending.DONE_WITH_REJECTED : Ending.DONE,
					"Done: " + job.getName() + " of " + request.date() + ".");
		}
		boolean more = unfinished.isPresent() && !current.id().equals(night.id());
		return done(
				"The night of " + request.date() + " is done."
						+ (more ? " Files have changed since it began: run it again to take them." : ""),
				night, request);
	}

	private JobExecution start(Job job, JobParameters parameters, @Nullable JobExecution before) {
		try {
			if (before != null) {
				log.info("The last run ended as {}: resuming it", before.getStatus());
				settle(before);
			}
			return this.operator.start(job, parameters);
		}
		catch (JobExecutionException ex) {
			throw new IllegalStateException("Could not start the job " + job.getName() + ": " + ex.getMessage(), ex);
		}
	}

	/**
	 * Whoever ran it is dead or done, for this process holds the lock: what still counts
	 * as running, or was cut off from the database, has failed.
	 */
	private void settle(JobExecution before) {
		for (StepExecution step : before.getStepExecutions()) {
			if (step.getStatus().isRunning() || step.getStatus() == BatchStatus.UNKNOWN) {
				step.setStatus(BatchStatus.FAILED);
				this.repository.update(step);
			}
		}
		if (before.getStatus().isRunning() || before.getStatus() == BatchStatus.UNKNOWN) {
			before.setStatus(BatchStatus.FAILED);
			before.setEndTime(LocalDateTime.now());
			this.repository.update(before);
		}
	}

	private NightResult done(String message, Night night, NightRequest request) {
		Outbox outbox = new Outbox(request.outbox(), request.date());
		boolean rejected = this.summary.rejectedInput(night);
		String remark = rejected ? " Some input was rejected: the receipts and run-summary.json say which, and why."
				: "";
		return new NightResult(rejected ? Ending.DONE_WITH_REJECTED : Ending.DONE, message + remark,
				this.summary.table(night, outbox), this.jobsFolder);
	}

	private NightResult failed(JobExecution execution) {
		execution.getAllFailureExceptions().forEach((ex) -> log.error("The night failed", ex));
		String reasons = execution.getAllFailureExceptions()
			.stream()
			.map((ex) -> String.valueOf(NestedExceptionUtils.getMostSpecificCause(ex).getMessage()))
			.distinct()
			.collect(Collectors.joining("; "));
		boolean stopped = execution.getStatus() == BatchStatus.STOPPED || execution.getStatus() == BatchStatus.STOPPING;
		return result(Ending.FAILED,
				stopped ? "Stopped. Run the same command again to resume."
						: "Failed: " + (reasons.isEmpty() ? execution.getExitStatus().getExitCode() : reasons)
								+ ". Run the same command again to resume.");
	}

	private NightResult result(Ending ending, String message) {
		return new NightResult(ending, message, List.of(), this.jobsFolder);
	}

}
