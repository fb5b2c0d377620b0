package org.satyapan.nightly;

import java.io.PrintStream;

import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;

/**
 * Tells a waiting person how far a job is: a bar on a terminal, plain lines otherwise.
 */
class Progress implements StepExecutionListener {

	private static final int WIDTH = 30;

	private final PrintStream out;

	private final boolean terminal;

	Progress(PrintStream out, boolean terminal) {
		this.out = out;
		this.terminal = terminal;
	}

	@Override
	public void beforeStep(StepExecution step) {
		NightPart part = NightPart.ofJob(step.getJobExecution().getJobInstance().getJobName());
		int position = part.steps().indexOf(step.getStepName()) + 1;
		int steps = part.steps().size();
		if (!this.terminal) {
			this.out.printf("%d/%d %s%n", position, steps, step.getStepName());
			return;
		}
		int filled = WIDTH * position / steps;
		this.out.printf("\r[%s%s] %d/%d %-14s%s", "#".repeat(filled), ".".repeat(WIDTH - filled), position, steps,
				step.getStepName(), (position == steps) ? System.lineSeparator() : "");
		this.out.flush();
	}

}
