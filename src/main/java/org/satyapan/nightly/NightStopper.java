package org.satyapan.nightly;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.launch.JobExecutionNotRunningException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * On a stop signal, asks the running job to stop and waits for its last commit before the
 * database is closed beneath it.
 */
@Component
class NightStopper implements SmartLifecycle, JobExecutionListener {

	private static final Logger log = LoggerFactory.getLogger(NightStopper.class);

	private final ObjectProvider<JobOperator> operator;

	private final NightlySettings settings;

	private volatile @Nullable JobExecution execution;

	private volatile CountDownLatch ended = new CountDownLatch(0);

	private volatile boolean running;

	NightStopper(ObjectProvider<JobOperator> operator, NightlySettings settings) {
		this.operator = operator;
		this.settings = settings;
	}

	/** A night begins; {@link #end()} must follow. */
	void begin() {
		this.ended = new CountDownLatch(1);
	}

	/** The night needs the database no more. */
	void end() {
		this.execution = null;
		this.ended.countDown();
	}

	@Override
	public void beforeJob(JobExecution jobExecution) {
		this.execution = jobExecution;
	}

	@Override
	public void start() {
		this.running = true;
	}

	@Override
	public void stop() {
		this.running = false;
		JobExecution current = this.execution;
		try {
			if (current != null) {
				log.info("Stopping the night after its last commit; the same command resumes it");
				this.operator.getObject().stop(current);
			}
			if (!this.ended.await(this.settings.stopWaitsFor().toMillis(), TimeUnit.MILLISECONDS)) {
				log.warn("The running step did not end in time; the next start recovers it");
			}
		}
		catch (JobExecutionNotRunningException ex) {
			log.debug("It had ended by itself");
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	@Override
	public int getPhase() {
		return Integer.MAX_VALUE;
	}

}
