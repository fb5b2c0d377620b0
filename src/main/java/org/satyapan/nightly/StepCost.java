package org.satyapan.nightly;

import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
import java.time.Duration;
import java.util.Locale;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.stereotype.Component;

/**
 * Writes into the log, never into the outbox, what each part of a night cost: seconds on
 * the clock and seconds of processor time of the whole process, so that an operator sees
 * which step grows.
 */
@Component
class StepCost implements StepExecutionListener {

	private static final Logger log = LoggerFactory.getLogger(StepCost.class);

	private long clock = System.nanoTime();

	private Duration processor = Duration.ZERO;

	@Override
	public void beforeStep(StepExecution step) {
		lap("before " + step.getStepName());
	}

	@Override
	public ExitStatus afterStep(StepExecution step) {
		lap(step.getStepName());
		return step.getExitStatus();
	}

	/** Logs what was spent since the last lap. */
	void lap(String part) {
		long now = System.nanoTime();
		Duration used = processor();
		log.info("Cost of {}: {} s, {} s of processor time", part, seconds(now - this.clock),
				seconds(used.minus(this.processor).toNanos()));
		this.clock = now;
		this.processor = used;
	}

	private static String seconds(long nanoseconds) {
		return String.format(Locale.ROOT, "%.2f", nanoseconds / 1e9);
	}

	/** Of all threads of this process; zero where the system does not tell. */
	private static Duration processor() {
		OperatingSystemMXBean system = ManagementFactory.getOperatingSystemMXBean();
		return (system instanceof com.sun.management.OperatingSystemMXBean known)
				? Duration.ofNanos(known.getProcessCpuTime()) : Duration.ZERO;
	}

}
